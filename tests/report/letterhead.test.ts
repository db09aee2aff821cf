import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/evaluation.ts';
import {
  formalClosing,
  formalOpening,
  formalSubject,
  letterheadBlock,
  placeAndDate,
  planCitation,
  signatureBlock,
} from '../../src/report/letterhead.ts';
import { makeReport } from '../../src/report/report.ts';
import { type ReportScope, reportScope } from '../../src/report/report-scope.ts';
import type { IssuingBody } from '../../src/report/report-subject.ts';
import { REPORT_NOTICE } from '../../src/text/notices.ts';
import { evaluationOf, FIRST, ISSUING_BODY, SUMMARY } from './real-reports.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluationOf('published');
});

const scopeOf = (area: string, year: number | null, issuingBody = ISSUING_BODY): ReportScope =>
  reportScope(evaluation, { area, year }, { ...SUMMARY, edition: FIRST, issuingBody });

describe('place and date', () => {
  it.each([
    ['2026-01-05', 'Lục Yên, ngày 05 tháng 01 năm 2026'],
    ['2026-02-10', 'Lục Yên, ngày 10 tháng 02 năm 2026'],
    ['2026-03-09', 'Lục Yên, ngày 09 tháng 3 năm 2026'],
    ['2026-11-23', 'Lục Yên, ngày 23 tháng 11 năm 2026'],
  ])(
    'are those of the edition, a zero before days below 10 and months 1 and 2: %s',
    (issuedOn, words) => {
      expect(plain(placeAndDate('Lục Yên', { issuedOn }))).toBe(words);
    },
  );

  it('leave the date open where no edition is issued', () => {
    expect(plain(placeAndDate('Lục Yên', null))).toBe('Lục Yên, ngày … tháng … năm …');
  });
});

describe('the head of a formal report', () => {
  it('has the parts of Decree 30/2020, the number left open', () => {
    expect(letterheadBlock(scopeOf('135', 2024), ISSUING_BODY)).toEqual({
      kind: 'letterhead',
      superior: 'ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
      body: 'ỦY BAN NHÂN DÂN HUYỆN LỤC YÊN',
      number: `Số:${'\u00A0'.repeat(6)}/BC-UBND`,
      country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Lục Yên, ngày\u00A005 tháng\u00A001 năm\u00A02026',
      title: 'BÁO CÁO',
      subject: formalSubject(scopeOf('135', 2024)),
      addressees: ['Ủy ban nhân dân tỉnh Yên Bái', 'Công an tỉnh Yên Bái'],
    });
  });

  it('has no line for a superior body where there is none', () => {
    const body: IssuingBody = { ...ISSUING_BODY, superior: '' };
    expect(letterheadBlock(scopeOf('15', 2024, body), body).superior).toBeNull();
  });

  it.each([
    ['135', 2024, 'trên địa bàn huyện Lục Yên năm 2024'],
    ['132', 2022, 'trên địa bàn thành phố Yên Bái năm 2022'],
    ['15', null, 'trên địa bàn tỉnh Yên Bái giai đoạn 2021-2025'],
  ] as const)('says what it is about: %s, %s', (area, year, end) => {
    expect(plain(formalSubject(scopeOf(area, year)))).toBe(
      `Kết quả thực hiện Kế hoạch số 272/KH-UBND ngày 29 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh Yên Bái về an ninh, trật tự trong xây dựng nông thôn mới ${end}`,
    );
  });
});

describe('the sentences of a formal report', () => {
  it('open with the plan and the body that reports', () => {
    const scope = scopeOf('135', 2024);
    expect(plain(formalOpening(scope, ISSUING_BODY))).toBe(
      `Thực hiện ${plain(planCitation(evaluation.plan))}, Ủy ban nhân dân huyện Lục Yên báo cáo kết quả năm 2024 trên địa bàn huyện Lục Yên như sau:`,
    );
  });

  it.each([
    [
      ISSUING_BODY.addressees,
      'Trên đây là kết quả thực hiện Kế hoạch số 272/KH-UBND năm 2024 trên địa bàn huyện Lục Yên; Ủy ban nhân dân huyện Lục Yên trân trọng báo cáo./.',
    ],
    [
      [],
      'Trên đây là kết quả thực hiện Kế hoạch số 272/KH-UBND năm 2024 trên địa bàn huyện Lục Yên./.',
    ],
  ])('close with the sign that ends official texts: to %j', (addressees, words) => {
    const body = { ...ISSUING_BODY, addressees };
    expect(plain(formalClosing(scopeOf('135', 2024, body), body))).toBe(words);
  });
});

describe('the signature', () => {
  it('lists the recipients in the form of the decree, the file copy last', () => {
    expect(signatureBlock(ISSUING_BODY)).toEqual({
      kind: 'signature',
      recipients: ['- Như trên;', '- Thường trực Huyện ủy;', '- Lưu: VT.'],
      capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    });
  });

  it('takes a list that is written in that form already', () => {
    const recipients = ['- Như trên;', '- Lưu: VT.'];
    expect(signatureBlock({ ...ISSUING_BODY, recipients }).recipients).toEqual(recipients);
  });
});

describe('the two forms of a report', () => {
  const kinds = (issuingBody: IssuingBody | null): string[] =>
    makeReport(
      evaluation,
      { area: '135', year: 2024 },
      { ...SUMMARY, edition: FIRST, issuingBody },
    ).blocks.map(({ kind }) => kind);

  it('differ in the head and the end only', () => {
    const [summary, formal] = [kinds(null), kinds(ISSUING_BODY)];
    expect(summary[0]).toBe('title');
    expect(formal[0]).toBe('letterhead');
    const end = formal.indexOf('signature');
    expect(formal.slice(end - 1, end + 2)).toEqual(['paragraph', 'signature', 'heading']);
    expect(formal.slice(1).filter((_, index) => index !== end - 1 && index !== end - 2)).toEqual(
      summary.slice(1),
    );
  });

  it('say of a summary that it is none of an authority, and whose a formal report is', () => {
    const options = { ...SUMMARY, edition: FIRST };
    const subject = { area: '135', year: 2024 };
    const summary = makeReport(evaluation, subject, options);
    const formal = makeReport(evaluation, subject, { ...options, issuingBody: ISSUING_BODY });
    const [title] = summary.blocks;
    expect(title).toMatchObject({ kind: 'title', notice: REPORT_NOTICE });
    expect(title?.kind === 'title' && title.lines[1]).toBe(
      'Bản phát hành lần\u00A01, ngày\u00A005/01/2026',
    );
    expect(summary.author).not.toContain('Ủy ban');
    expect(formal.author).toBe('Ủy ban nhân dân huyện Lục Yên');
    expect(JSON.stringify(formal.blocks)).not.toContain(REPORT_NOTICE);
  });
});
