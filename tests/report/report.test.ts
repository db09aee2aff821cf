import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import type { ReportDocument, TableBlock } from '../../src/report/document/report-document.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { makeReport } from '../../src/report/report.ts';
import { clauseName } from '../../src/text/format/clause-name.ts';
import { formatDate } from '../../src/text/format/dates.ts';
import { statusOf } from '../../src/text/format/table.ts';
import { unitTitle } from '../../src/text/names/unit-names.ts';
import { answer } from '../../src/text/verdict/answer.ts';
import { missingText } from '../../src/text/verdict/missing.ts';
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
        'I. Tổng hợp',
        'II. Từng mục tiêu',
        'III. So với năm trước',
        'IV. Nhiệm vụ, giải pháp',
        'V. Thay đổi đơn vị hành chính',
        'VI. Đính chính số liệu',
        'VII. Số liệu chưa có và cơ quan nắm số liệu',
        'Phụ lục I. Kết quả từng xã',
        'Phụ lục II. Nguồn số liệu',
        'Phụ lục III. Phương pháp, bản số liệu và mã băm',
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

    it('has a section for each target, level targets before trends', () => {
      const names = headings(reportOf(year), 2).map((text) => text.replace(/^\d+\. /, ''));
      const own = names.slice(0, evaluation.targets.length);
      const trends = evaluation.targets.filter(({ kind }) => kind === 'trend');
      const levels = evaluation.targets.filter(({ kind }) => kind !== 'trend');
      expect(own).toEqual([...levels, ...trends].map(({ shortName }) => shortName));
    });

    it('says of each target what its page says: verdict, answer, reasons, what is missing', () => {
      const strings = new Set(bodyStrings(reportOf(year)));
      const text = [...strings].join('\n');
      for (const target of evaluation.targets) {
        const result = target.years.find((one) => one.year === year);
        if (!result) throw new Error(`${target.id} has no result in ${year}`);
        expect(strings).toContain(statusWords(result.status, target.kind).word);
        expect(strings).toContain(answer(target, result, evaluation));
        expect(text).toContain(target.statement);
        expect(text).toContain(target.reading);
        for (const line of workingLines(target, result, evaluation))
          expect(text).toContain(line.text);
        const missing = missingText(target, result, evaluation);
        if (missing !== null) expect(strings).toContain(missing);
        for (const reading of target.readings) expect(strings).toContain(reading.explanation);
      }
    });

    it('has one row a target in its summary, with the shape of the verdict', () => {
      const [summary] = tablesUnder(reportOf(year), 'Tổng hợp');
      expect(summary?.rows).toHaveLength(evaluation.targets.length);
      evaluation.targets.forEach((target, index) => {
        const result = target.years.find((one) => one.year === year);
        const row = summary?.rows[index] ?? [];
        expect(row[0]?.text).toBe(target.shortName);
        expect(row.flatMap((one) => statusOf(one) ?? [])).toEqual([result?.status]);
      });
    });

    it('draws two charts for each target of which any year has a figure', () => {
      const charts = reportOf(year).blocks.flatMap((block) =>
        block.kind === 'figure' ? [block.chart] : [],
      );
      const known = evaluation.targets.filter(({ years }) => years.some((one) => one.figuresTo));
      expect(known.length).toBeGreaterThan(0);
      expect(charts).toHaveLength(2 * known.length);
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
      const [last] = tablesUnder(reportOf(year), 'Đính chính').slice(-1);
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
        .at(-1)
        ?.rows.find(([noun]) => noun?.text === 'Xã'),
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
