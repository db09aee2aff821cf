import { beforeAll, describe, expect, it } from 'vitest';
import { areaView } from '../../src/evaluation/area-view.ts';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import { evaluationJson } from '../../src/evaluation/record/evaluation-json.ts';
import type {
  Block,
  ReportDocument,
  TableBlock,
} from '../../src/report/document/report-document.ts';
import { checkText } from '../../src/report/pdf/content/check-text.ts';
import {
  bodyStrings,
  documentStrings,
  drawnStrings,
} from '../../src/report/pdf/content/strings.ts';
import { makeReport } from '../../src/report/report.ts';
import { formatCount } from '../../src/text/format/format.ts';
import { statusOf } from '../../src/text/format/table.ts';
import { unitInline, unitTitle } from '../../src/text/names/unit-names.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import type { ReportSubject } from '../../src/views/reports/report-subject.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { faultsOf } from './pdf/text-faults.ts';
import { FIRST, ISSUING_BODY, SUMMARY } from './report-options.ts';

const AREAS = ['15', '132', '133', '135', '136', '137', '138', '139', '140', '141'];
const YEARS = [2022, 2023, 2024, 2025, null];

const jsonOf = (evaluation: Evaluation): string =>
  new TextDecoder().decode(evaluationJson(evaluation));

const LAST_YEAR = 2025;

/** Where nothing is asked of an area and nothing is known of it, that is said once for all such targets. */
const isSilent = ({ binding, n, figuresTo, lastKnown }: Result): boolean =>
  !binding && n > 0 && figuresTo === null && lastKnown === null;

interface MadeReport {
  readonly subject: ReportSubject;
  readonly document: ReportDocument;
}

/** The result of the area in the evaluation as it is, found without the help of the reports. */
const resultIn = (target: TargetEvaluation, { area, year }: ReportSubject): Result | null => {
  const of =
    area === '15' ? target : [...target.areas, ...target.own].find(({ code }) => code === area);
  if (of === undefined) return null;
  const inYear = of.years.find((one) => one.year === year) ?? null;
  if (year === null) return of.final ?? of.years.at(-1) ?? null;
  // The report of the last year says how it ended, where it did.
  const final = of.final ?? (year === LAST_YEAR ? (of.years.at(-1) ?? null) : null);
  return year === LAST_YEAR && final?.due ? final : inYear;
};

const tables = ({ blocks }: ReportDocument): TableBlock[] =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

/** Blocks below the heading of level 1 that has these words, up to the next. */
const under = ({ blocks }: ReportDocument, words: string): Block[] => {
  const at = blocks.findIndex(
    (block) =>
      block.kind === 'heading' &&
      block.level === 1 &&
      block.text.toLowerCase().includes(words.toLowerCase()),
  );
  const next = blocks.findIndex(
    (block, index) => index > at && block.kind === 'heading' && block.level === 1,
  );
  return at < 0 ? [] : blocks.slice(at, next < 0 ? undefined : next);
};

describe.each(['published', 'illustrative'])('every report of the set %s', (set) => {
  let evaluation: Evaluation;
  let summaries: readonly MadeReport[];
  let formal: readonly MadeReport[];

  beforeAll(async () => {
    evaluation = await planEvaluation(set);
    const made = (issuingBody: typeof ISSUING_BODY | null) =>
      reportSubjects(evaluation).map((subject) => ({
        subject,
        document: makeReport(evaluation, subject, { ...SUMMARY, edition: FIRST, issuingBody }),
      }));
    summaries = made(null);
    formal = made(ISSUING_BODY);
  });

  /** Names the report in front of what is wrong with it. */
  const each = (check: (made: MadeReport) => readonly string[]): void => {
    expect(summaries).toHaveLength(50);
    expect(
      [...summaries, ...formal].flatMap((made) =>
        check(made).map((fault) => `${made.document.name}: ${fault}`),
      ),
    ).toEqual([]);
  };

  it('is of the territory or a district, in a year or over the whole period', () => {
    expect(summaries.map(({ subject }) => subject)).toEqual(
      AREAS.flatMap((area) => YEARS.map((year) => ({ area, year }))),
    );
  });

  it('has a file name of its own, of small letters of ASCII, digits and hyphens', () => {
    const names = summaries.map(({ document }) => document.name);
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^bao-cao-[a-z0-9]+(-[a-z0-9]+)*-lan-1$/);
    expect(names).toContain('bao-cao-2024-huyen-luc-yen-lan-1');
    expect(names).toContain('bao-cao-2021-2025-tinh-yen-bai-lan-1');
    const subject = { area: '15', year: 2022 };
    expect(makeReport(evaluation, subject, SUMMARY).name).toBe('bao-cao-2022-tinh-yen-bai');
  });

  it('has no broken text', () => {
    each(({ document }) => {
      const charts = document.blocks.flatMap((block) =>
        block.kind === 'figure' ? drawnStrings(block.chart.svg) : [],
      );
      // The room for the number of a formal report is left open.
      const texts = [...documentStrings(document), ...charts].filter(
        (text) => !text.startsWith('Số:'),
      );
      return [...new Set(texts)].flatMap((text) => text.split('\n').flatMap(faultsOf));
    });
  });

  it('can be drawn: the fonts have every character', () => {
    each(({ document }) => {
      try {
        checkText(document);
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
  });

  it('does not skip a level of heading, and leaves no heading without words', () => {
    each(({ document: { blocks } }) => {
      let level = 0;
      return blocks.flatMap((block, index) => {
        if (block.kind !== 'heading') return [];
        const faults = [
          ...(block.level > level + 1 ? [`skips a level: ${block.text}`] : []),
          ...(blocks[index + 1] === undefined ? [`nothing below: ${block.text}`] : []),
          ...(blocks[index + 1]?.kind === 'heading' &&
          (blocks[index + 1] as { level: number }).level <= block.level
            ? [`nothing below: ${block.text}`]
            : []),
        ];
        level = block.level;
        return faults;
      });
    });
  });

  it('has as many cells in each row as columns, and no table without rows', () => {
    each(({ document }) =>
      tables(document).flatMap(({ caption, columns, rows }) => [
        ...(rows.length === 0 ? [`no row: ${caption}`] : []),
        ...rows
          .filter((row) => row.length !== columns.length)
          .map((row) => `${caption}: ${row[0]?.text}`),
      ]),
    );
  });

  it('shows for each target the verdict of the area and the numbers behind it', () => {
    each(({ subject, document }) => {
      const verdicts = document.blocks.filter((block) => block.kind === 'verdict');
      const until = subject.year ?? LAST_YEAR;
      // Trends of which nothing is known are told of together.
      const isTold = ({ kind, years, final }: TargetEvaluation): boolean =>
        kind !== 'trend' ||
        [...years, final].some(
          ({ year, figuresTo, quantity }) =>
            (year ?? LAST_YEAR) <= until &&
            (figuresTo !== null || quantity?.value != null || quantity?.base != null),
        );
      const results = evaluation.targets
        .filter(isTold)
        .map((target) => ({ target, result: resultIn(target, subject) }))
        .filter(({ result }) => result !== null && !isSilent(result))
        .toSorted((a, b) => Number(a.target.kind === 'trend') - Number(b.target.kind === 'trend'));
      if (verdicts.length !== results.length) return [`${verdicts.length} verdicts`];
      return results.flatMap(({ target, result }, index) => {
        const { status, answer } = verdicts[index] ?? { status: null, answer: '' };
        if (result === null || status !== result.status) return [`${target.id}: ${status}`];
        if (result.figuresTo === null || result.n === 0) return [];
        const numbers =
          result.quantity === null
            ? result.n === 1
              ? []
              : [
                  `${formatCount(result.met > 0 ? result.met : result.notMet)}/${formatCount(result.n)}`,
                ]
            : (result.quantity.value ?? []).flatMap((end) =>
                end === null ? [] : formatCount(end),
              );
        const all = result.n > 1 && result.met === 0 && result.unknown === 0;
        return numbers
          .filter((number) => !all && !answer.includes(number))
          .map((number) => `${target.id}: ${number} is not in ${answer}`);
      });
    });
  });

  it('draws the verdict of each target in its table of verdicts as in the evaluation', () => {
    each(({ subject, document }) => {
      const [table] = tables(document);
      const targets = evaluation.targets.filter((target) => resultIn(target, subject) !== null);
      const drawn = table?.rows.map((row) => row.flatMap((one) => statusOf(one) ?? [])[0]);
      const expected = targets.map(
        (target) => resultIn(target, subject)?.status ?? 'not-applicable',
      );
      return JSON.stringify(drawn) === JSON.stringify(expected) ? [] : [JSON.stringify(drawn)];
    });
  });

  it('lists every commune of the area in the register on the day, once, with its state', () => {
    const target = evaluation.targets.find(({ id }) => id === 't2');
    each(({ subject, document }) => {
      const states = target?.unitStates.find(({ year }) => year === subject.year);
      const date = states?.referenceDate ?? '';
      const judgements = new Map(states?.states.map(({ unit, judgement }) => [unit, judgement]));
      const expected = evaluation.units
        .filter(
          ({ type, inTerritory, validFrom, validTo, parent }) =>
            type === 'xa' &&
            inTerritory &&
            validFrom <= date &&
            (validTo === null || date <= validTo) &&
            (subject.area === '15' || parent?.startsWith(`${subject.area}@`) === true),
        )
        .map((unit) => {
          const word = { met: 'đạt', 'not-met': 'không đạt', unknown: 'chưa biết' }[
            (judgements.get(unit.ref) ?? 'unknown') as 'met' | 'not-met' | 'unknown'
          ];
          return `${unitTitle(unit)} ${unit.code} ${word}`;
        });
      const listed = under(document, 'Kết quả từng xã').flatMap((block) =>
        block.kind === 'table'
          ? block.rows.map(([name, code, state]) => {
              const [word = ''] = (state?.text ?? '').split(/ \(|:/);
              return `${name?.text} ${code?.text} ${word}`;
            })
          : [],
      );
      const [one, other] = [listed.toSorted(), expected.toSorted()];
      return expected.length > 0 && JSON.stringify(one) === JSON.stringify(other)
        ? []
        : [`${listed.length} of ${expected.length} communes`];
    });
  });

  it('names its area and its period in its title, its head and its first sentences', () => {
    each(({ subject, document }) => {
      const area = evaluation.units.find(({ ref }) => ref === `${subject.area}@2018-12-15`);
      const name = area ? unitInline(area) : '';
      const when = subject.year === null ? 'giai đoạn\u00A02021-2025' : `năm\u00A0${subject.year}`;
      const [head] = document.blocks;
      const headText =
        head?.kind === 'title'
          ? `${head.title.toLowerCase()} ${head.lines.join(' ').toLowerCase()}`
          : head?.kind === 'letterhead'
            ? head.subject.toLowerCase()
            : '';
      const opening = under(document, 'Tổng hợp')
        .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
        .join(' ');
      return [document.title, headText, opening].flatMap((text, index) =>
        [name, when]
          .filter((part) => !text.toLowerCase().includes(part.toLowerCase()))
          .map((part) => `${index}: ${part} is not in ${text.slice(0, 80)}`),
      );
    });
  });

  it('tells of a district which targets are not its own and compares it with the province', () => {
    for (const { subject, document } of summaries) {
      const text = bodyStrings(document).join('\n');
      const compared = text.match(/Kết quả chung của tỉnh Yên Bái là “/g) ?? [];
      const results = evaluation.targets
        .flatMap((target) => resultIn(target, subject) ?? [])
        .filter((result) => !isSilent(result));
      if (subject.area === '15') {
        expect(compared).toEqual([]);
        continue;
      }
      expect(compared).toHaveLength(results.length);
      expect(text).toContain('không giao riêng cho');
      expect(text).toContain('Kế hoạch còn đặt cho tỉnh Yên Bái, tính trên một số chung');
      expect(text.includes('kết thúc hoạt động từ ngày\u00A001/7/2025')).toBe(
        subject.year === 2025 || subject.year === null,
      );
    }
  });

  it('says of the province that it became a part of another in the year it did', () => {
    for (const { subject, document } of summaries) {
      if (subject.area !== '15') continue;
      const text = bodyStrings(document).join('\n');
      expect(text.includes('địa bàn tỉnh Yên Bái thuộc tỉnh Lào Cai')).toBe(
        subject.year === 2025 || subject.year === null,
      );
    }
  });

  it('carries each of its tables and the evaluation of its area as files', () => {
    for (const { subject, document } of summaries) {
      const { attachments } = document;
      const names = attachments.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.(csv|json)$/);
      const json = attachments.at(-1);
      expect(json?.name).toBe('evaluation.json');
      // Not `toBe`: it would print both of them, some megabytes, where they differ.
      expect(json?.text === jsonOf(areaView(evaluation, subject.area))).toBe(true);
      const lines = attachments
        .filter(({ mediaType }) => mediaType === 'text/csv')
        .map(({ text }) => text);
      const sheet = new Set(under(document, 'Phiếu trình'));
      const rows = tables(document)
        .filter((table) => !sheet.has(table))
        .flatMap((table) => table.rows);
      for (const text of lines) expect(text.startsWith('\uFEFF')).toBe(true);
      const first = lines.join('\n');
      for (const row of rows) expect(first).toContain((row[0]?.text ?? '').replaceAll('"', '""'));
      expect(lines.length).toBeGreaterThan(5);
    }
  });

  it('leaves the evaluation as it was', () => {
    const before = jsonOf(evaluation);
    for (const area of ['15', '135']) {
      makeReport(evaluation, { area, year: 2023 }, { ...SUMMARY, edition: FIRST });
    }
    expect(jsonOf(evaluation)).toBe(before);
  });
});
