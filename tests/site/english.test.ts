import { type ElementNode, TEXT_NODE } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { languageLinks } from '../../src/site/content/language-links.ts';
import { englishFinding } from '../../src/text/english/english-finding.ts';
import { englishStatus } from '../../src/text/english/english-status.ts';
import { statusKind } from '../../src/text/verdict/status.ts';
import { englishAddress, homeAddress, targetAddress } from '../../src/views/addresses/addresses.ts';
import { NO_SETTINGS } from '../../src/views/addresses/site-settings.ts';
import {
  attribute,
  type BuiltPage,
  evaluationOf,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';

/** Texts of a part of a page that stand where no element says they are Vietnamese. */
const textsInEnglish = (element: ElementNode): string[] =>
  attribute(element, 'lang') === 'vi'
    ? []
    : element.children.flatMap((node) =>
        node.type === TEXT_NODE
          ? [(node as { value: string }).value]
          : 'children' in node && 'name' in node
            ? textsInEnglish(node as ElementNode)
            : [],
      );

const alternates = (page: BuiltPage): (string | undefined)[][] =>
  named(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .filter((link) => attribute(link, 'type') === undefined)
    .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);

describe.each(SETS)('the page in English of %s', (set) => {
  const page = pageAt(englishAddress(set));
  const evaluation = evaluationOf(set);
  const [body] = named(page, 'body');

  it('marks every word of Vietnamese as that', () => {
    const texts = body === undefined ? [] : textsInEnglish(body);
    expect(texts.join('').length).toBeGreaterThan(2000);
    expect(texts.filter((text) => /\p{M}|đ/u.test(text.normalize('NFD').toLowerCase()))).toEqual(
      [],
    );
  });

  it('says of every link to a page in Vietnamese that it leads there', () => {
    const unsaid = named(page, 'a')
      .filter((link) => {
        const href = attribute(link, 'href') ?? '';
        return href.startsWith('/') && !SETS.map(englishAddress).includes(href);
      })
      .filter((link) => attribute(link, 'hreflang') !== 'vi')
      .map(textOf);
    expect(unsaid).toEqual([]);
  });

  it('gives every target of the plan, in its order, with its status and a link to its page', () => {
    const rows = named(page, 'ol')
      .filter((one) => attribute(one, 'class') === 'english-ledger')
      .flatMap((one) => within(one, 'li'));
    const order = [
      ...evaluation.targets.filter(({ kind }) => kind !== 'trend'),
      ...evaluation.targets.filter(({ kind }) => kind === 'trend'),
    ];
    expect(
      rows.map((row) => [
        within(row, 'a').map((link) => attribute(link, 'href')),
        within(row, 'span')
          .filter((span) => attribute(span, 'class') === 'status')
          .map(textOf),
      ]),
    ).toEqual(
      order.map(({ id, kind, final }) => [[targetAddress(set, id)], [englishStatus(final, kind)]]),
    );
  });

  it('says first what is found, and by a cell for each target', () => {
    const [finding] = withClass(page, 'finding');
    expect(finding && textOf(finding)).toBe(englishFinding(evaluation.targets));
    const cells = withClass(page, 'verdict-bar').flatMap((bar) => within(bar, 'a'));
    expect(cells.map((cell) => [attribute(cell, 'href'), textOf(cell)])).toEqual(
      evaluation.targets.map((target) => [
        targetAddress(set, target.id),
        `${target.id.toUpperCase()}: ${englishStatus(target.final, statusKind(target))}`,
      ]),
    );
  });

  it('names the other language to search engines by absolute address, or not at all', () => {
    const links = languageLinks(set, NO_SETTINGS).map(({ language, href }) => [language, href]);
    for (const address of [homeAddress(set), englishAddress(set)]) {
      expect(alternates(pageAt(address))).toEqual(links);
    }
    const placed = { ...NO_SETTINGS, address: 'https://vi-du.example' };
    expect(languageLinks(set, placed)).toEqual([
      { language: 'vi', href: `https://vi-du.example${homeAddress(set)}` },
      { language: 'en', href: `https://vi-du.example${englishAddress(set)}` },
    ]);
  });
});
