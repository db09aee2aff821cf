import { expect, it } from 'vitest';
import { guideAddress } from '../../src/views/addresses/guide-address.ts';

it.each([
  ['/so-lieu/#da-rut', 'published', '/so-lieu/#da-rut'],
  ['/so-lieu/#da-rut', 'illustrative', '/minh-hoa/so-lieu/#da-rut'],
  ['#dau-cham-phay', 'illustrative', '#dau-cham-phay'],
  ['https://example.vn/a', 'illustrative', 'https://example.vn/a'],
  ['/dong-gop/', 'published', '/dong-gop/'],
  ['/dong-gop/#bao-sai', 'illustrative', '/dong-gop/#bao-sai'],
  ['/xin-so-lieu/', 'illustrative', '/xin-so-lieu/'],
])('%s of a guide in %s leads to %s', (href, set, address) => {
  expect(guideAddress(href, set, '/dong-gop/')).toBe(address);
});

it('leads to the page of contributions of another set than the published one', () => {
  expect(guideAddress('/dong-gop/#bao-sai', 'ban-thu', '/ban-thu/dong-gop/')).toBe(
    '/ban-thu/dong-gop/#bao-sai',
  );
  expect(guideAddress('/xin-so-lieu/', 'illustrative', '/ban-thu/dong-gop/')).toBe(
    '/ban-thu/xin-so-lieu/',
  );
});

it('leads nowhere where no set takes contributions', () => {
  expect(guideAddress('/dong-gop/', 'illustrative', null)).toBeNull();
  expect(guideAddress('/so-lieu/', 'illustrative', null)).toBe('/minh-hoa/so-lieu/');
});
