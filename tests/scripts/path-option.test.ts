import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOption } from '../../scripts/shared-options.ts';
import { REPOSITORY } from '../../src/site/model/repository.ts';

describe('a path on the command line is read from where the person stands', () => {
  const here = resolve(REPOSITORY);
  const byNpm = { npm_lifecycle_event: 'check', INIT_CWD: '/nơi/khác' };

  it('in a folder elsewhere or below, as npm moves the command away from there', () => {
    expect(pathOption('data', here, byNpm)).toBe('/nơi/khác/data');
    expect(pathOption('/data', here, byNpm)).toBe('/data');
  });

  it('without npm, or where a command was started by another one in a folder of its own', () => {
    expect(pathOption('data', '/ở/đây', {})).toBe('/ở/đây/data');
    expect(pathOption('data', '/ở/đây', byNpm)).toBe('/ở/đây/data');
    expect(pathOption('data', here, { INIT_CWD: '/nơi/khác' })).toBe(`${here}/data`);
  });
});
