import { type ElementNode, TEXT_NODE } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import {
  homeLanguages,
  languageLinks,
  targetLanguages,
} from '../../src/site/content/language-links.ts';
import { englishFinding } from '../../src/text/english/english-finding.ts';
import { englishStatus } from '../../src/text/english/english-status.ts';
import { planPeriod } from '../../src/text/names/plan-period.ts';
import { statusKind } from '../../src/text/verdict/status.ts';
import {
  dataAddress,
  englishAddress,
  englishTargetAddress,
  homeAddress,
} from '../../src/views/addresses/addresses.ts';
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
        return href.startsWith('/') && !SETS.some((one) => href.startsWith(englishAddress(one)));
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
      order.map(({ id, kind, final }) => [
        [englishTargetAddress(set, id)],
        [englishStatus(final, kind)],
      ]),
    );
  });

  it('says first what is found, and by a cell for each target', () => {
    const [finding] = withClass(page, 'finding');
    expect(finding && textOf(finding)).toBe(englishFinding(evaluation.targets));
    const cells = withClass(page, 'verdict-bar').flatMap((bar) => within(bar, 'a'));
    expect(cells.map((cell) => [attribute(cell, 'href'), textOf(cell)])).toEqual(
      evaluation.targets.map((target) => [
        englishTargetAddress(set, target.id),
        `${target.id.toUpperCase()}: ${englishStatus(target.final, statusKind(target))}`,
      ]),
    );
  });

  it('names the years that the title of the plan names', () => {
    expect(body && textOf(body)).toContain(planPeriod(evaluation.plan).replace('-', '–'));
  });

  it('names the other language to search engines by absolute address, or not at all', () => {
    const pairs = [
      homeLanguages(set),
      ...evaluation.targets.map(({ id }) => targetLanguages(set, id)),
    ];
    for (const { vi, en } of pairs) {
      expect(alternates(pageAt(vi))).toEqual([]);
      expect(alternates(pageAt(en))).toEqual([]);
    }
    const placed = { ...NO_SETTINGS, address: 'https://vi-du.example' };
    expect(languageLinks(homeLanguages(set), placed)).toEqual([
      { language: 'vi', href: `https://vi-du.example${homeAddress(set)}` },
      { language: 'en', href: `https://vi-du.example${englishAddress(set)}` },
    ]);
  });
});

describe.each(SETS)('the targets in English of %s', (set) => {
  const evaluation = evaluationOf(set);
  const inHeader = (address: string, language: string): (string | undefined)[] =>
    withClass(pageAt(address), 'site-nav')
      .flatMap((nav) => within(nav, 'a'))
      .filter((link) => attribute(link, 'lang') === language)
      .map((link) => attribute(link, 'href'));

  it('are one step from the same page in the other language, in the header', () => {
    for (const { id } of evaluation.targets) {
      const { vi, en } = targetLanguages(set, id);
      expect(inHeader(vi, 'en')).toEqual([en]);
      expect(inHeader(en, 'vi')).toEqual([vi]);
    }
    expect(inHeader(dataAddress(set), 'en')).toEqual([englishAddress(set)]);
  });

  it('mark every word of Vietnamese as that', () => {
    for (const { id } of evaluation.targets) {
      const [body] = named(pageAt(englishTargetAddress(set, id)), 'body');
      const texts = body === undefined ? [] : textsInEnglish(body);
      expect(texts.join('').length).toBeGreaterThan(500);
      expect(texts.filter((text) => /\p{M}|đ/u.test(text.normalize('NFD').toLowerCase()))).toEqual(
        [],
      );
    }
  });

  it('have a row for every year and for closing, with the word of each result', () => {
    for (const target of evaluation.targets) {
      const [table] = named(pageAt(englishTargetAddress(set, target.id)), 'table');
      const rows = table ? within(table, 'tr').slice(1) : [];
      expect(rows.map((row) => within(row, 'td').map(textOf).at(-1))).toEqual(
        [...target.years, target.final].map((result) => englishStatus(result, statusKind(target))),
      );
    }
  });
});
