import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { letterheadBlock, signatureBlock } from '../../../src/report/document/letterhead.ts';
import type { Block } from '../../../src/report/document/report-document.ts';
import { makeReport } from '../../../src/report/report.ts';
import { REPORT_NOTICE, reportsNotice } from '../../../src/text/names/notices.ts';
import {
  attachedTo,
  formalClosing,
  formalOpening,
  formalSubject,
  placeAndDate,
  planCitation,
} from '../../../src/text/report/letterhead-words.ts';
import { type ReportScope, reportScope } from '../../../src/views/reports/report-scope.ts';
import type { IssuingBody } from '../../../src/views/reports/report-subject.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';
import { FIRST, ISSUING_BODY, SUMMARY } from '../report-options.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await planEvaluation('published');
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
      `Kết quả thực hiện Kế hoạch số 272/KH-UBND ngày 29 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh Yên Bái thực hiện Chương trình nâng cao chất lượng, hiệu quả thực hiện tiêu chí an ninh, trật tự trong xây dựng nông thôn mới giai đoạn 2021-2025 ${end}`,
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
  const blocksOf = (issuingBody: IssuingBody | null): readonly Block[] =>
    makeReport(evaluation, { area: '135', year: 2024 }, { ...SUMMARY, edition: FIRST, issuingBody })
      .blocks;

  const kinds = (issuingBody: IssuingBody | null): string[] =>
    blocksOf(issuingBody).map(({ kind }) => kind);

  it('differ in the head, the table of verdicts and the end only', () => {
    const [summary, formal] = [kinds(null), kinds(ISSUING_BODY)];
    expect(summary[0]).toBe('title');
    expect(formal[0]).toBe('letterhead');
    const end = formal.indexOf('signature');
    expect(formal.slice(end - 1, end + 2)).toEqual(['paragraph', 'signature', 'heading']);
    // Below the head of each annex it says what the annex is attached to.
    const attached = blocksOf(ISSUING_BODY).flatMap((block, index) =>
      block.kind === 'paragraph' && block.tone === 'attached' ? [index] : [],
    );
    // The table of verdicts, which a summary has on the sheet before its contents.
    const verdicts = formal.indexOf('table');
    const added = new Set([0, verdicts, end - 1, end, ...attached]);
    expect(formal.filter((_, index) => !added.has(index))).toEqual(
      summary.slice(summary.indexOf('contents')),
    );
  });

  it('has in a formal report parts in capitals, and annexes that say what they are attached to', () => {
    const blocks = blocksOf(ISSUING_BODY);
    const heads = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    const texts = heads.map((block) => (block.kind === 'heading' ? block.text : ''));
    expect(texts[0]).toBe('I. TỔNG HỢP');
    expect(texts.every((text) => text === text.toUpperCase())).toBe(true);
    const annexes = blocks.filter((block) => block.kind === 'heading' && block.centred);
    expect(annexes.length).toBe(texts.filter((text) => text.startsWith('PHỤ LỤC')).length);
    expect(annexes.length).toBeGreaterThan(3);
    for (const annex of annexes) {
      expect(blocks[blocks.indexOf(annex) + 1]).toMatchObject({
        kind: 'paragraph',
        tone: 'attached',
        text: attachedTo(ISSUING_BODY, FIRST),
      });
    }
    expect(plain(attachedTo(ISSUING_BODY, FIRST))).toMatch(
      /^\(Kèm theo Báo cáo số +\/BC-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân huyện Lục Yên\)$/,
    );
    expect(blocksOf(null).some((block) => block.kind === 'heading' && block.centred)).toBe(false);
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

describe('what a list of reports says of them', () => {
  const [formal, summary] = [{ isFormal: true }, { isFormal: false }];
  it('is true of all of them, or says of which it is true', () => {
    expect(reportsNotice([])).toBe(REPORT_NOTICE);
    expect(reportsNotice([summary, summary])).toBe(REPORT_NOTICE);
    expect(reportsNotice([formal])).toBeNull();
    expect(reportsNotice([formal, summary])).toMatch(/^Báo cáo không do cơ quan nào ban hành là/);
  });
});
