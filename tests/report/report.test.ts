import { beforeAll, describe, expect, it } from 'vitest';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
} from '../../src/evaluation/record/evaluation.ts';
import type { ReportDocument, TableBlock } from '../../src/report/document/report-document.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { makeReport } from '../../src/report/report.ts';
import { clauseName } from '../../src/text/format/clause-name.ts';
import { formatDate } from '../../src/text/format/dates.ts';
import { statusOf } from '../../src/text/format/table.ts';
import { unitTitle } from '../../src/text/names/unit-names.ts';
import { answer } from '../../src/text/verdict/answer.ts';
import { missingFigures } from '../../src/text/verdict/missing.ts';
import { statusWords } from '../../src/text/verdict/status.ts';
import { workingLines } from '../../src/text/verdict/working.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { SUMMARY } from './report-options.ts';

const SETS = ['published', 'illustrative'] as const;
const YEARS = [2022, 2023, 2024, 2025] as const;

const headings = (document: ReportDocument, level: number): string[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

/** Tables between the heading of level 1 that has these words and the next. */
const tablesUnder = (document: ReportDocument, words: string): TableBlock[] => {
  const tables: TableBlock[] = [];
  let inside = false;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level === 1) inside = block.text.includes(words);
    if (inside && block.kind === 'table') tables.push(block);
  }
  return tables;
};

/** Headings of level 2 below the heading of level 1 that has these words. */
const headingsUnder = ({ blocks }: ReportDocument, words: string): string[] => {
  let inside = false;
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    if (block.level === 1) inside = block.text.includes(words);
    return inside && block.level === 2 ? [block.text] : [];
  });
};

/** The result a report of a year is about: the last one tells how the target ended. */
const resultIn = (target: TargetEvaluation, year: number): Result => {
  const result = year === 2025 ? target.final : target.years.find((one) => one.year === year);
  if (!result) throw new Error(`${target.id} has no result in ${year}`);
  return result;
};

describe.each(SETS)('annual report of the set %s', (set) => {
  let evaluation: Evaluation;
  let reports: ReadonlyMap<number, ReportDocument>;

  const reportOf = (year: number): ReportDocument => {
    const report = reports.get(year);
    if (!report) throw new Error(`no report of ${year}`);
    return report;
  };

  beforeAll(async () => {
    evaluation = await planEvaluation(set);
    reports = new Map(
      reportSubjects(evaluation).flatMap((subject) =>
        subject.area !== '15' || subject.year === null
          ? []
          : [[subject.year, makeReport(evaluation, subject, SUMMARY)] as const],
      ),
    );
  });

  it('is made for each year of the plan', () => {
    expect([...reports.keys()]).toEqual(YEARS);
  });

  describe.each(YEARS)('of %i', (year) => {
    it('has its parts and annexes in order', () => {
      expect(headings(reportOf(year), 1)).toEqual([
        'Phiếu trình',
        'I. Tổng hợp',
        'II. Từng mục tiêu',
        'III. So với năm trước',
        'IV. Kết quả theo địa bàn',
        'V. Nhiệm vụ, giải pháp',
        'VI. Số liệu chưa có và cơ quan nắm số liệu',
        'VII. Thay đổi đơn vị hành chính và đính chính số liệu',
        'VIII. Cách đọc báo cáo',
        'Phụ lục I. Căn cứ của từng kết luận và cách hiểu khác',
        'Phụ lục II. Kết quả từng xã',
        'Phụ lục III. Thay đổi đơn vị và đính chính',
        'Phụ lục IV. Nguồn số liệu',
        'Phụ lục V. Phương pháp, bản số liệu và mã băm',
      ]);
    });

    it('does not skip a level of heading', () => {
      let level = 0;
      for (const block of reportOf(year).blocks) {
        if (block.kind !== 'heading') continue;
        expect(block.level).toBeLessThanOrEqual(level + 1);
        level = block.level;
      }
    });

    it('has a section for each target of a level, and the grounds of all in its annex, trends last', () => {
      const under = (words: string): string[] =>
        headingsUnder(reportOf(year), words).map((text) => text.replace(/^\d+\. /, ''));
      const named = ({ id, shortName }: TargetEvaluation): string =>
        `${id.toUpperCase()} · ${shortName}`;
      const trends = evaluation.targets.filter(({ kind }) => kind === 'trend');
      const levels = evaluation.targets.filter(({ kind }) => kind !== 'trend');
      expect(under('Từng mục tiêu')).toEqual(levels.map(named));
      expect(under('Căn cứ của từng kết luận')).toEqual([...levels, ...trends].map(named));
    });

    it('says of each target what its page says: verdict, answer, reasons, what is missing', () => {
      const strings = new Set(bodyStrings(reportOf(year)));
      const text = [...strings].join('\n');
      for (const target of evaluation.targets) {
        const result = resultIn(target, year);
        const isTrend = target.kind === 'trend';
        expect(text).toContain(
          statusWords(result.status, isTrend && year === 2025 ? undefined : target.kind).word,
        );
        const isTold = !isTrend || target.years.some(({ figuresTo }) => figuresTo !== null);
        if (isTold) expect(strings).toContain(answer(target, result, evaluation));
        expect(text).toContain(target.statement);
        if (!isTrend) expect(text).toContain(target.reading);
        for (const line of workingLines(target, result, evaluation)) {
          if (line.clause === null && line.text !== target.reading)
            expect(text).toContain(line.text);
        }
        const missing = missingFigures(target, result, evaluation);
        const isOpen = result.status === 'no-data' || result.status === 'inconclusive';
        if (missing !== null && isOpen) expect(text).toContain(missing);
        // Other readings are compared at closing: an earlier year knows nothing of that.
        for (const reading of target.readings) {
          expect(text.includes(reading.explanation)).toBe(year === 2025);
        }
      }
    });

    it('has one row a target on its first page, with the shape of the verdict', () => {
      const [summary] = tablesUnder(reportOf(year), 'Phiếu trình');
      expect(summary?.rows).toHaveLength(evaluation.targets.length);
      evaluation.targets.forEach((target, index) => {
        const row = summary?.rows[index] ?? [];
        expect(row[0]?.text).toBe(`${target.id.toUpperCase()} · ${target.shortName}`);
        expect(row.flatMap((one) => statusOf(one) ?? [])).toEqual([resultIn(target, year).status]);
      });
    });

    it('draws the years of each target of which any year has a figure, and the districts', () => {
      const charts = reportOf(year).blocks.flatMap((block) =>
        block.kind === 'figure' ? [block.chart] : [],
      );
      const known = evaluation.targets.filter(({ years }) =>
        years.some((one) => (one.year ?? 0) <= year && one.figuresTo),
      );
      expect(known.length).toBeGreaterThan(0);
      const districts = tablesUnder(reportOf(year), 'Kết quả theo địa bàn').length;
      expect(charts).toHaveLength(known.length + districts);
      for (const { title, subtitle, alt } of charts) {
        const years = `${title} ${subtitle} ${alt}`.match(/\b20\d\d\b/g) ?? [];
        expect(Math.max(...years.map(Number))).toBeLessThanOrEqual(year);
      }
    });

    it('lists in its annex every commune of the register on the date, once, in its district', () => {
      const target = evaluation.targets.find(
        ({ scopeLevel, kind }) => scopeLevel === 'xa' && kind !== 'trend',
      );
      const date = target?.years.find((one) => one.year === year)?.referenceDate ?? '';
      const register = evaluation.units.filter(
        (unit) =>
          unit.inTerritory &&
          unit.type === 'xa' &&
          unit.validFrom <= date &&
          (unit.validTo === null || date <= unit.validTo),
      );
      expect(register).toHaveLength(year < 2024 ? 150 : 146);
      const tables = tablesUnder(reportOf(year), 'Kết quả từng xã');
      expect(tables).toHaveLength(9);
      const listed = tables.flatMap(({ caption, rows }) =>
        rows.map(([name, code]) => `${caption.split(':')[0]}|${name?.text}|${code?.text}`),
      );
      const expected = register.map((unit) => {
        const parent = evaluation.units.find(({ ref }) => ref === unit.parent);
        return `${parent ? unitTitle(parent) : ''}|${unitTitle(unit)}|${unit.code}`;
      });
      expect(listed.toSorted()).toEqual(expected.toSorted());
    });

    it('names the release and its whole hash, or says that there is none', () => {
      const text = bodyStrings(reportOf(year)).join('\n');
      const { release } = evaluation;
      expect(text).toContain(release ? release.sha256 : 'chưa có bản số liệu nào được chốt');
      expect(text).toContain(`--set ${set} --as-of ${evaluation.asOf}`);
    });

    it('lists every source, task, correction and conflict', () => {
      const strings = new Set(bodyStrings(reportOf(year)));
      const text = [...strings].join('\n');
      for (const { title, address } of evaluation.sources) {
        expect(text).toContain(address === '' ? title : `${title}\n${address}`);
      }
      for (const { clause } of evaluation.measures) {
        expect(text.toLowerCase()).toContain(clauseName(clause).toLowerCase());
      }
      for (const { reason, recordedOn } of evaluation.corrections) {
        expect(strings).toContain(`${formatDate(recordedOn)}. ${reason}`);
      }
      const [last] = tablesUnder(reportOf(year), 'Thay đổi đơn vị và đính chính').slice(-1);
      expect(last?.rows).toHaveLength(evaluation.conflicts.length);
    });

    it('tells nothing of a task that happened after the year', () => {
      const text = tablesUnder(reportOf(year), 'Nhiệm vụ')
        .flatMap(({ rows }) => rows.flat())
        .map((cell) => cell.text)
        .join('\n');
      for (const { progress } of evaluation.measures) {
        for (const { date, summary } of progress) {
          if (date > `${year}-12-31`) expect(text).not.toContain(summary);
        }
      }
    });

    it('marks figures that are not real, and only those', () => {
      const { notice, watermark, date, author } = reportOf(year);
      expect(notice === null).toBe(set === 'published');
      expect(watermark === null).toBe(set === 'published');
      const { release, rowsAfterRelease, asOf } = evaluation;
      expect(date).toBe(release && rowsAfterRelease === 0 ? release.cutOff : asOf);
      expect(author).not.toContain('Ủy ban');
    });
  });

  it('shows each change of units in its year, old units and resolution included', () => {
    for (const year of YEARS) {
      const tables = tablesUnder(reportOf(year), 'Thay đổi đơn vị');
      const changed = evaluation.units.filter((unit) =>
        unit.from.some((link) => link.date.startsWith(String(year))),
      );
      const rows =
        tables.find(({ columns }) => columns.length === 5 && columns[1]?.label === 'Từ các đơn vị')
          ?.rows ?? [];
      expect(rows.map(([name]) => name?.text).toSorted()).toEqual(
        [
          ...changed.map(unitTitle),
          ...(year === 2025 ? ['Không có đơn vị kế thừa (địa bàn thuộc tỉnh Lào Cai)'] : []),
        ].toSorted(),
      );
    }
    const [before, now] = [2023, 2024].map((year) =>
      tablesUnder(reportOf(year), 'Thay đổi đơn vị')
        .flatMap(({ rows }) => rows)
        .find(([noun]) => noun?.text === 'Xã'),
    );
    expect(before?.map(({ text }) => text)).toEqual([
      'Xã',
      '150',
      '31/12/2022',
      '150',
      '31/12/2023',
    ]);
    expect(now?.map(({ text }) => text)).toEqual(['Xã', '150', '31/12/2023', '146', '31/12/2024']);
  });

  it('names no document twice, with and without its clause', () => {
    for (const year of YEARS) {
      const cells = tablesUnder(reportOf(year), 'Thay đổi đơn vị')
        .filter(({ columns }) => columns.at(-1)?.label === 'Văn bản')
        .flatMap(({ rows }) => rows.map((row) => row.at(-1)?.text ?? ''));
      for (const cell of cells) {
        const parts = cell.split('; ');
        const again = parts.filter((one) => parts.some((other) => other.startsWith(`${one},`)));
        expect(again, cell).toEqual([]);
      }
    }
  });

  it('leaves the evaluation as it was', () => {
    const before = JSON.stringify(evaluation);
    makeReport(evaluation, { area: '15', year: 2023 }, SUMMARY);
    expect(JSON.stringify(evaluation)).toBe(before);
  });
});
