import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation, TargetEvaluation } from '../../src/evaluation/record/evaluation.ts';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { makeBrief, makeReport } from '../../src/report/report.ts';
import { statusOf } from '../../src/text/format/table.ts';
import { unitInlineOf } from '../../src/text/names/unit-names.ts';
import { reportSubjects } from '../../src/views/reports/report-area.ts';
import type { Edition } from '../../src/views/reports/report-subject.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import { extractPdf } from './pdf/extract.ts';
import { FIRST, ISSUING_BODY, SUMMARY } from './report-options.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const textOf = (document: ReportDocument): string => plain(bodyStrings(document).join('\n'));

const PROVINCE_2024 = { area: '15', year: 2024 };
const ADDRESS = 'https://ke-hoach.example/bao-cao/2024/tinh-yen-bai/lan-2/';

describe.each(['published', 'illustrative'])('the sheet for leaders, set %s', (set) => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = await planEvaluation(set);
  });

  it('has two pages at most as a file of its own, and in every report ends before the list of contents on page 3', async () => {
    for (const subject of reportSubjects(evaluation)) {
      const options = { ...SUMMARY, edition: FIRST, address: ADDRESS };
      const sheet = await extractPdf(await renderPdf(makeBrief(evaluation, subject, options)));
      expect(sheet.pages.length, `${subject.area} ${subject.year}`).toBeLessThanOrEqual(2);
    }
    for (const subject of reportSubjects(evaluation)) {
      const options = {
        ...SUMMARY,
        edition: FIRST,
        publisher: 'Văn phòng Điều phối',
        address: ADDRESS,
      };
      const report = makeReport(evaluation, subject, options);
      const end = report.blocks.findIndex(({ kind }) => kind === 'contents');
      const head = { ...report, attachments: [], blocks: report.blocks.slice(0, end) };
      const { pages } = await extractPdf(await renderPdf(head));
      expect(pages.length, report.name).toBe(2);
    }
  });

  it('stands at the head of every report but a formal one, which begins as the decree has it', () => {
    for (const subject of reportSubjects(evaluation)) {
      const [first, second] = makeReport(evaluation, subject, SUMMARY).blocks;
      expect(first?.kind).toBe('title');
      expect(second).toMatchObject({ kind: 'heading', level: 1, text: 'Phiếu trình' });
    }
    const formal = { ...SUMMARY, issuingBody: ISSUING_BODY };
    const { blocks } = makeReport(evaluation, PROVINCE_2024, formal);
    expect(blocks[0]?.kind).toBe('letterhead');
    expect(blocks.some((block) => block.kind === 'heading' && block.text === 'Phiếu trình')).toBe(
      false,
    );
    expect(textOf(makeBrief(evaluation, PROVINCE_2024, formal))).toContain('Kèm theo Báo cáo số');
  });

  it('names itself and where the report is', () => {
    const document = makeBrief(evaluation, PROVINCE_2024, {
      ...SUMMARY,
      edition: FIRST,
      address: ADDRESS,
    });
    expect(document.name).toBe('bao-cao-2024-tinh-yen-bai-lan-1-phieu-trinh');
    expect(document.title).toMatch(/^Phiếu trình: /);
    expect(document.attachments).toEqual([]);
    expect(textOf(document)).toContain(ADDRESS);
    expect(document.notice === null).toBe(set === 'published');
  });
});

/** Ten questions that are asked of a report, answered by the sheet alone. */
describe('an official who has only the sheet', () => {
  let evaluation: Evaluation;
  let published: Evaluation;
  let text: string;
  let real: string;
  let sheet: ReportDocument;

  beforeAll(async () => {
    evaluation = await planEvaluation('illustrative');
    published = await planEvaluation('published');
    const [first] = evaluation.releases;
    const before = await planEvaluation('illustrative', first?.cutOff);
    const second: Edition = {
      ...{ number: 2, issuedOn: '2026-11-23', reasons: [], nonce: '' },
      previous: { number: 1, evaluation: before },
    };
    sheet = makeBrief(evaluation, PROVINCE_2024, { ...SUMMARY, edition: second });
    text = textOf(sheet);
    real = textOf(makeBrief(published, PROVINCE_2024, { ...SUMMARY, edition: FIRST }));
  });

  const row = (id: string): readonly string[] =>
    sheet.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .find(([name]) => name?.text.startsWith(`${id.toUpperCase()} `))
      ?.map((cell) => plain(cell.text)) ?? [];

  const inYear = (target: TargetEvaluation) => target.years.find(({ year }) => year === 2024);

  it('1. knows of what area and time it is, and to which day figures go', () => {
    expect(text).toContain('năm 2024 trên địa bàn tỉnh Yên Bái');
    expect(text).toContain('Số liệu ghi đến');
  });

  it('2. knows in one sentence how it stands', () => {
    expect(text).toMatch(/\d trên 9 mục tiêu /);
    expect(real).toMatch(/Chưa kết luận được mục tiêu nào: /);
  });

  it('3. knows the verdict of each target', () => {
    const drawn = sheet.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((cells) => cells.flatMap((one) => statusOf(one) ?? []))
        : [],
    );
    expect(drawn).toEqual(evaluation.targets.map((target) => inYear(target)?.status));
  });

  it('4. knows how many there are and how many are needed', () => {
    const target = evaluation.targets.find(({ id }) => id === 't2');
    const result = target && inYear(target);
    expect(row('t2')[2]).toContain(`${result?.met}/${result?.n} xã`);
    expect(row('t2')[2]).toContain(`cần ${result?.required} xã`);
  });

  it('5. knows which districts fall short of what each was asked, and by how much', () => {
    const target = evaluation.targets.find(({ id }) => id === 't1');
    const states = target?.unitStates.find(({ year }) => year === 2024)?.states ?? [];
    const failed = states.filter(({ judgement }) => judgement === 'not-met');
    expect(failed.length).toBeGreaterThan(0);
    for (const { unit, quantity } of failed) {
      const by = (quantity?.value?.[0] ?? 0) - (quantity?.limit ?? 0);
      expect(text).toMatch(
        new RegExp(`${unitInlineOf(evaluation, unit)} \\([^)]*vượt mức ${by} vụ\\)`),
      );
    }
  });

  it('6. knows where communes fall short', () => {
    const target = evaluation.targets.find(({ id }) => id === 't3');
    const behind = target?.areas.flatMap(({ years }) => {
      const found = years.find(({ year }) => year === 2024);
      return found && found.notMet > 0 ? [found] : [];
    });
    const worst = behind?.toSorted((a, b) => b.notMet - a.notMet)[0];
    expect(text).toContain(
      `${unitInlineOf(evaluation, worst?.area ?? '')} (${worst?.notMet}/${worst?.n} xã)`,
    );
  });

  it('7. knows of which districts it is not known', () => {
    expect(real).toContain('Không có địa bàn nào được xác định là chưa đạt.');
    expect(real).toMatch(/Chưa đủ số liệu\n.*T1 \(cả 9 đơn vị cấp huyện\)/);
  });

  it('8. knows who is to give which figures, and what came of asking', () => {
    const holder = published.indicators.find(({ id }) => id === 'pham-toi-trat-tu-xa-hoi')?.holder;
    expect(real).toContain(plain(holder ?? '–'));
    expect(real).toMatch(/Cung cấp, công bố số liệu: T1 \(năm 2019, 2024 của cả 9 đơn vị\)/);
    expect(real).toContain('Chưa gửi yêu cầu, chưa có hạn');
  });

  it('9. knows by when all of it is due', () => {
    expect(text).toContain('Hạn 31/12/2025, chốt ngày 30/6/2025.');
  });

  it('10. knows what changed since the edition before', () => {
    expect(text).toMatch(
      /So với lần 1: \d+ số liệu được ghi thêm, \d+ số liệu được đính chính; 5 kết luận thay đổi: /,
    );
    expect(text).toMatch(/T\d năm 2024 từ “[^”]+” thành “[^”]+”/);
    expect(real).toContain('Phát hành lần đầu');
  });
});

describe('the sheet of a plan with very many targets and districts', () => {
  let crowded: Evaluation;

  beforeAll(async () => {
    const evaluation = await planEvaluation('illustrative');
    const targets = Array.from({ length: 50 }, (_, at) => {
      const target = evaluation.targets[at % evaluation.targets.length] as TargetEvaluation;
      return { ...target, id: `m${at + 1}` };
    });
    crowded = { ...evaluation, targets };
  });

  it('still has two pages: those that are not met come first, the rest is counted and nothing is cut', async () => {
    const document = makeBrief(crowded, PROVINCE_2024, { ...SUMMARY, edition: FIRST });
    const pdf = await extractPdf(await renderPdf(document));
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
    const [table] = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const shown = table?.rows.map((cells) => cells.flatMap((one) => statusOf(one) ?? [])[0]) ?? [];
    expect(shown).toHaveLength(12);
    expect(shown).not.toContain('met');
    expect(textOf(document)).toMatch(/Ngoài ra còn 38 mục tiêu, nêu ở phần Tổng hợp của báo cáo: /);
  });
});
