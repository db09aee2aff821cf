import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/evaluation.ts';
import { bodyStrings } from '../../src/report/pdf/strings.ts';
import { makeReport, reportSubjects } from '../../src/report/report.ts';
import type { ReportDocument } from '../../src/report/report-document.ts';
import type { Edition, ReportSubject } from '../../src/report/report-subject.ts';
import { evaluationOf, SUMMARY } from './real-reports.ts';

const AREAS = ['15', '132', '133', '135', '136', '137', '138', '139', '140', '141'];
const YEARS = [2022, 2023, 2024, 2025, null];

const FIRST: Edition = { number: 1, issuedOn: '2026-11-23', previous: null };

describe.each(['published', 'illustrative'])('every report of the set %s', (set) => {
  let evaluation: Evaluation;
  let reports: readonly { readonly subject: ReportSubject; readonly document: ReportDocument }[];

  beforeAll(async () => {
    evaluation = await evaluationOf(set);
    reports = reportSubjects(evaluation).map((subject) => ({
      subject,
      document: makeReport(evaluation, subject, { ...SUMMARY, edition: FIRST }),
    }));
  });

  it('is of the territory or a district, in a year or over the whole period', () => {
    expect(reports.map(({ subject }) => subject)).toEqual(
      AREAS.flatMap((area) => YEARS.map((year) => ({ area, year }))),
    );
  });

  it('has a file name of its own, of small letters of ASCII, digits and hyphens', () => {
    const names = reports.map(({ document }) => document.name);
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^bao-cao-[a-z0-9]+(-[a-z0-9]+)*-lan-1$/);
    expect(names).toContain('bao-cao-2024-huyen-luc-yen-lan-1');
    expect(names).toContain('bao-cao-2021-2025-tinh-yen-bai-lan-1');
    const [subject = { area: '15', year: 2022 }] = reportSubjects(evaluation);
    expect(makeReport(evaluation, subject, SUMMARY).name).toBe('bao-cao-2022-tinh-yen-bai');
  });

  it('says something of its area and its period in its title', () => {
    for (const { subject, document } of reports) {
      expect(document.title).toContain(String(subject.year ?? 'giai đoạn\u00A02021-2025'));
      expect(bodyStrings(document).length).toBeGreaterThan(50);
    }
  });
});
