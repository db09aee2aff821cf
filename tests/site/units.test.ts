import { describe, expect, it } from 'vitest';
import { unitInline, unitTitle } from '../../src/text/names/unit-names.ts';
import { closingLine } from '../../src/text/tables/closing-line.ts';
import { recognitions } from '../../src/text/units/recognitions.ts';
import { unitAnswer } from '../../src/text/units/unit-answer.ts';
import { targetAddress, unitAddress, unitsAddress } from '../../src/views/addresses/addresses.ts';
import { districtStrip } from '../../src/views/district-strip.ts';
import { unitPage, unitPageAddress, unitPages } from '../../src/views/unit-pages.ts';
import {
  asShown,
  attribute,
  childrenOf,
  evaluationOf,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';

describe.each(SETS)('unit pages of the set %s', (set) => {
  const evaluation = evaluationOf(set);

  it('has a page for every code ever in the register, with every name it has had', () => {
    for (const { slug, versions } of unitPages(evaluation)) {
      const page = pageAt(unitAddress(set, slug));
      const [main] = named(page, 'main');
      const text = main ? textOf(main) : '';
      for (const unit of versions) {
        expect(text, page.address).toContain(unitTitle(unit));
      }
    }
  });

  it('answers at once, before any table: what is known of the unit and what is not', () => {
    for (const one of unitPages(evaluation)) {
      const page = pageAt(unitAddress(set, one.slug));
      const { lead, targets } = unitAnswer(one, evaluation);
      expect(withClass(page, 'page-verdict').map(textOf), page.address).toEqual([asShown(lead)]);
      if (one.isLater) continue;
      const [answers] = withClass(page, 'unit-answer');
      const said = (answers ? within(answers, 'dd') : [])
        .filter((one) => attribute(one, 'class') === 'unit-own')
        .map(textOf);
      expect(said).toHaveLength(targets.length);
      for (const [at, { text, sources }] of targets.entries()) {
        expect(said[at]).toContain(asShown(text));
        for (const { title } of sources) expect(said[at]).toContain(asShown(title));
        // "Đạt" alone is for what a source states and what still holds.
        if (/suy\sra/.test(text)) expect(said[at]).not.toMatch(/^(?:Không đạt|Đạt)\./);
        if (text.includes('Sau đó')) expect(said[at]).not.toMatch(/^(?:Không đạt|Đạt)/);
      }
    }
  });

  it('never sets results of a unit under the name of the one that got its code later', () => {
    const later = unitPages(evaluation).filter(({ isLater }) => isLater);
    expect(later.length).toBeGreaterThan(40);
    for (const one of later) {
      const page = pageAt(unitAddress(set, one.slug));
      expect(named(page, 'h1').map(textOf)).toEqual([asShown(unitTitle(one.unit))]);
      const tables = named(page, 'table').map((table) => attribute(table, 'id') ?? '');
      expect(tables.filter((id) => id !== 'bang-lich-su')).toEqual([]);
      const links = named(page, 'a').map((a) => attribute(a, 'href'));
      expect(links, page.address).toContain(unitAddress(set, one.code));
      const before = pageAt(unitAddress(set, one.code));
      expect(named(before, 'a').map((a) => attribute(a, 'href'))).toContain(
        unitAddress(set, one.slug),
      );
    }
  });

  it('has a page for Yên Bái as the plan knows it, and one for the province of today', () => {
    const h1 = (code: string): string[] => named(pageAt(unitAddress(set, code)), 'h1').map(textOf);
    expect(h1('15')).toEqual(['Tỉnh Yên Bái']);
    expect(h1('15-tu-2025-07-01')).toEqual(['Tỉnh Lào Cai']);
  });

  it('sets every unit that a target counts beside its district and the province, in one line', () => {
    const lines = unitPages(evaluation)
      .filter(({ code, isLater }) => code !== evaluation.plan.territoryCode && !isLater)
      .flatMap((page) =>
        evaluation.targets.flatMap((target) => {
          const { code } = page;
          const own = unitAnswer(page, evaluation).targets.some((one) => one.target === target);
          const line = closingLine(target, code, evaluation, own);
          // What is known of the unit itself stands above the line, and is not said again in it.
          if (own) expect(line).not.toMatch(new RegExp(`: ${unitInline(page.unit)} `));
          return line === null ? [] : [{ code, target, line }];
        }),
      );
    expect(lines.length).toBeGreaterThan(300);
    for (const { code, target, line } of lines) {
      const page = pageAt(unitAddress(set, code));
      const [list] = withClass(page, 'unit-answer');
      const item = (list ? within(list, 'div') : []).find((one) =>
        within(one, 'a').some((a) => attribute(a, 'href') === targetAddress(set, target.id)),
      );
      const notes = item ? childrenOf(item, 'dd').map(textOf) : [];
      expect(notes.at(-1), page.address).toBe(asShown(line));
    }
  });

  it('shows a district among the others, and no other unit', () => {
    for (const { code, slug, isLater } of unitPages(evaluation)) {
      const drawn = named(pageAt(unitAddress(set, slug)), 'title').filter((one) =>
        (attribute(one, 'id') ?? '').startsWith('cac-dia-ban'),
      );
      const expected = !isLater && districtStrip(code, evaluation) !== null;
      expect(drawn.length, slug).toBe(expected ? 1 : 0);
    }
    const strip = districtStrip('138', evaluation);
    expect(strip?.areas.length).toBe(9);
    expect(districtStrip('04279', evaluation)).toBeNull();
  });

  it('lists the recognitions of a unit with their sources', () => {
    const recognised = unitPages(evaluation)
      .filter(({ isLater }) => !isLater)
      .map(({ code }) => code)
      .filter((code) => recognitions(code, evaluation).length > 0);
    expect(recognised.length).toBeGreaterThan(30);
    for (const code of recognised) {
      const page = pageAt(unitAddress(set, code));
      const [list] = withClass(page, 'dated');
      const links = list ? within(list, 'a').map((a) => attribute(a, 'href')) : [];
      expect(links, page.address).toEqual(
        recognitions(code, evaluation).flatMap(({ sources }) => sources.map(({ href }) => href)),
      );
    }
  });

  it('leads to the newest reports that list a unit, and from a ward to none', () => {
    const links = (code: string, ending: RegExp): string[] =>
      named(pageAt(unitAddress(set, code)), 'a').flatMap(
        (a) => ending.exec(attribute(a, 'href') ?? '')?.[1] ?? [],
      );
    const reports = (code: string): string[] => {
      const pages = links(code, /\/bao-cao\/([^/]+\/[^/]+)\/lan-\d+\/$/);
      expect(links(code, /(lan-\d+)\.pdf$/), code).toHaveLength(pages.length);
      return pages;
    };
    const of = (area: string, ...periods: readonly string[]): string[] =>
      periods.map((period) => `${period}/${area}`);
    const all = ['2021-2025', '2025', '2024', '2023', '2022'];
    expect(reports('04510')).toEqual(of('huyen-tran-yen', ...all));
    // Merged away on 01/12/2024: the report of 2024 no longer lists it.
    expect(reports('04528')).toEqual(of('huyen-tran-yen', '2021-2025', '2023', '2022'));
    expect(reports('135')).toEqual(of('huyen-luc-yen', ...all));
    expect(reports('15')).toEqual(of('tinh-yen-bai', ...all));
    expect(reports('04264')).toEqual([]);
  });

  it('draws the history of every unit, with its table', () => {
    for (const { slug } of unitPages(evaluation)) {
      const page = pageAt(unitAddress(set, slug));
      const drawings = named(page, 'title').filter((one) =>
        (attribute(one, 'id') ?? '').startsWith('dong-thoi-gian'),
      );
      expect(drawings.length, page.address).toBe(2);
    }
  });

  it('lists the units of today first, then those of the plan by district', () => {
    const page = pageAt(unitsAddress(set));
    const headings = named(page, 'h2').map(textOf);
    expect(headings).toEqual(['Từ 01/7/2025', 'Đến 30/6/2025 (thời gian thực hiện kế hoạch)']);
    const links = named(page, 'a').map((a) => attribute(a, 'href'));
    for (const { code, slug, unit } of unitPages(evaluation)) {
      if (code === evaluation.plan.territoryCode || !unit.inTerritory) continue;
      expect(links, code).toContain(unitAddress(set, slug));
    }
    const anchors = links.filter((href) => href?.startsWith('#')).slice(1);
    expect(anchors).toHaveLength(10);
    const jumps = withClass(page, 'jump').map(textOf).join(' ');
    expect(jumps).toContain('44\u00a0xã, 7\u00a0phường');
    expect(jumps).toContain('23\u00a0xã, 1\u00a0thị trấn');
  });

  it('leads on from every abolished unit to the units it went into', () => {
    const led = evaluation.units.filter(({ to }) => to.length > 0);
    expect(led.length).toBeGreaterThan(100);
    for (const unit of led) {
      const own = unitPage(unit.ref, evaluation);
      const links = named(pageAt(unitPageAddress(unit.ref, evaluation)), 'a').map((a) =>
        attribute(a, 'href'),
      );
      // A district that ended with its level has no successor: its territory lies in the province of today.
      for (const { unit: next } of unit.to.filter(({ changes }) => !changes.includes('ended'))) {
        if (unitPage(next, evaluation) === own) continue;
        expect(links).toContain(unitPageAddress(next, evaluation));
      }
    }
  });

  it('leads back to the units a unit was formed from, with resolution and what is inferred', () => {
    for (const unit of evaluation.units.filter(({ from }) => from.length > 0)) {
      const page = pageAt(unitPageAddress(unit.ref, evaluation));
      const [main] = named(page, 'main');
      // A district that ended with its level is no origin of the province its territory lies in.
      for (const link of unit.from.filter(({ changes }) => !changes.includes('ended'))) {
        const text = main ? textOf(main) : '';
        expect(text).toContain(asShown(link.resolution));
        if (link.inferred) expect(text).toContain('suy ra');
      }
    }
  });

  it('lists the communes of each district on its page', () => {
    const districts = evaluation.units.filter(({ level }) => level === 'huyen');
    expect(new Set(districts.map(({ code }) => code)).size).toBe(9);
    for (const district of districts) {
      const page = pageAt(unitAddress(set, district.code));
      const links = named(page, 'a').map((a) => attribute(a, 'href'));
      for (const unit of evaluation.units.filter(({ parent }) => parent === district.ref)) {
        expect(links).toContain(unitAddress(set, unit.code));
      }
    }
  });

  it('tells a code used again for another unit apart in its history', () => {
    const page = pageAt(unitAddress(set, '04264'));
    const history = named(page, 'table').find((table) => attribute(table, 'id') === 'bang-lich-su');
    const rows = history ? within(history, 'tr').map(textOf) : [];
    expect(rows.some((row) => row.includes('Phường Nguyễn Phúc'))).toBe(true);
    expect(rows.some((row) => row.includes('Phường Hồng Hà'))).toBe(true);
  });
});
