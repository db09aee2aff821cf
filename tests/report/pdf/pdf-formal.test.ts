import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { BODY } from '../../../src/report/document/page.ts';
import type {
  Block,
  LetterheadBlock,
  SignatureBlock,
} from '../../../src/report/document/report-document.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { type DrawnReport, readDrawn, textOf } from './drawn-report.ts';
import { extractPdf, squeeze } from './extract.ts';
import {
  chartWith,
  documentOf,
  fixtureDocument,
  markedParagraph,
  SENTENCE,
  tableOf,
} from './fixture.ts';
import { complaintsOf, PROOFS } from './proofs.ts';

const LETTERHEAD: LetterheadBlock = {
  kind: 'letterhead',
  superior: null,
  body: 'ỦY BAN NHÂN DÂN HUYỆN MÙ CANG CHẢI',
  number: 'Số:      /BC-UBND',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: 'Mù Cang Chải, ngày 05 tháng 01 năm 2026',
  title: 'BÁO CÁO',
  subject: `Kết quả thực hiện: ${SENTENCE}`,
  addressees: ['Ủy ban nhân dân tỉnh Yên Bái', 'Công an tỉnh Yên Bái'],
};

const SIGNATURE: SignatureBlock = {
  kind: 'signature',
  recipients: ['Như trên;', '- Thường trực Huyện ủy;', 'Lưu: VT.'],
  capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
};

const draw = async (blocks: readonly Block[]): Promise<DrawnReport> => {
  const document = documentOf(blocks);
  return readDrawn(document, await renderPdf(document));
};

/** Names of the fields for signatures as pdf.js tells them. */
const signatureFields = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const annotations = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  await pdf.destroy();
  return annotations
    .flat()
    .filter(({ fieldType }) => fieldType === 'Sig')
    .map(({ alternativeText }) => alternativeText);
};

const formalBlocks = (changes: Partial<LetterheadBlock> = {}): readonly Block[] => [
  { ...LETTERHEAD, ...changes },
  ...fixtureDocument().blocks.slice(1),
  SIGNATURE,
];

describe('the head of a formal report', () => {
  it('passes every proof, title and subject being its one heading of the first level', async () => {
    const drawn = await draw(formalBlocks());
    for (const proof of Object.values(PROOFS)) expect(complaintsOf(proof, [drawn])).toEqual([]);
    const [title] = drawn.elements.filter(({ role }) => role === 'H1');
    expect(title && textOf(drawn, title)).toBe(squeeze(`${LETTERHEAD.title}${LETTERHEAD.subject}`));
  });

  it('sets number, place and date on one line, whatever the names above take', async () => {
    for (const superior of [null, 'BỘ CÔNG AN']) {
      const { pdf } = await draw(formalBlocks({ superior }));
      const line = squeeze(`${LETTERHEAD.number}${LETTERHEAD.placeAndDate}`);
      expect(pdf.pages[0]?.lines).toContain(line);
    }
  });

  it('sets the motto on one line, and a long name on two that are much alike', async () => {
    const { lines = [] } = (await draw(formalBlocks())).pdf.pages[0] ?? {};
    expect(lines.join('\n')).toContain(squeeze(LETTERHEAD.motto));
    expect(lines.join('\n')).toMatch(/^ỦYBANNHÂNDÂN(?!HUYỆNMÙ)/);
  });

  it('names one addressee on the line, several below with dashes and their signs', async () => {
    const several = (await draw(formalBlocks())).pdf.pages[0]?.lines ?? [];
    const at = several.indexOf('Kínhgửi:');
    expect(several.slice(at + 1, at + 3)).toEqual([
      '-ỦybannhândântỉnhYênBái;',
      '-CôngantỉnhYênBái.',
    ]);
    const one = await draw(formalBlocks({ addressees: ['Bộ Công an'] }));
    expect(one.pdf.pages[0]?.lines).toContain('Kínhgửi:BộCôngan');
    const none = await draw(formalBlocks({ addressees: [] }));
    expect(none.pdf.text).not.toContain('Kínhgửi');
  });
});

describe('a signature', () => {
  /** The page on which a text stands, as its lines. */
  const pageOf = async (blocks: readonly Block[], text: string): Promise<readonly string[]> => {
    const { pages } = await extractPdf(await renderPdf(documentOf(blocks)));
    return pages.find(({ body }) => body.includes(squeeze(text)))?.lines ?? [];
  };

  /** Index of the first line of the signature, at the left or at the right. */
  const startOf = (lines: readonly string[]): number =>
    lines.findIndex((line) => /Nơinhận:|TM\.ỦYBAN/.test(line));

  const ENDS: readonly (readonly [string, Block, RegExp])[] = [
    ['a long paragraph', markedParagraph(7, 4), /hếtđoạn7\.$/],
    ['a short paragraph', { kind: 'paragraph', tone: 'body', text: 'Câu cuối.' }, /Câucuối\.$/],
    ['a list', { kind: 'list', items: ['Một', 'Hai', 'Điều cuối'] }, /Điềucuối$/],
    ['a table', tableOf(6), /Xãthứ6trong6/],
    ['a table of one row', tableOf(1), /Xãthứ1trong1/],
    ['a figure', { kind: 'figure', chart: chartWith('Cuối') }, /Cuối$/],
    ['reasons', { kind: 'terms', items: [{ label: 'Cuối', text: 'Lý do cuối' }] }, /Lýdocuối$/],
  ];

  it.each(ENDS)('never stands alone on a page after %s', async (_, last, ending) => {
    for (let filler = 24; filler <= 38; filler += 2) {
      const items = Array.from({ length: filler }, (_, index) => `Dòng ${index}`);
      const lines = await pageOf([{ kind: 'list', items }, last, SIGNATURE], 'Nơi nhận:');
      const before = lines.slice(0, startOf(lines));
      expect(before.length, `${filler} lines`).toBeGreaterThan(0);
      expect(before.join('')).toMatch(ending);
    }
  });

  it('takes two lines of a paragraph with it, not one', async () => {
    for (let filler = 24; filler <= 38; filler += 1) {
      const items = Array.from({ length: filler }, (_, index) => `Dòng ${index}`);
      const blocks = [{ kind: 'list', items } as const, markedParagraph(7, 4), SIGNATURE];
      const lines = await pageOf(blocks, 'Nơi nhận:');
      expect(startOf(lines)).toBeGreaterThan(1);
    }
  });

  it('has its recipients on the line of the capacity, each with a dash', async () => {
    const { pages } = await extractPdf(await renderPdf(documentOf([SIGNATURE])));
    const { lines = [] } = pages[0] ?? {};
    expect(lines[0]).toBe('Nơinhận:TM.ỦYBANNHÂNDÂN');
    expect(lines).toContain('-Nhưtrên;');
    expect(lines).toContain('-ThườngtrựcHuyệnủy;');
  });

  it('has below the capacity an empty field, read after it, that a tab key reaches in that order', async () => {
    const drawn = await draw(formalBlocks());
    const [form] = drawn.elements.filter(({ role }) => role === 'Form');
    const before = drawn.elements[(form ? drawn.elements.indexOf(form) : 0) - 1];
    expect(before && textOf(drawn, before)).toBe('CHỦTỊCH');
    const page = drawn.file.pages.at(-1)?.dict;
    expect(page?.Tabs).toBe('/S');
    const annotations = await signatureFields(drawn.bytes);
    expect(annotations).toEqual(['Chữ ký của người có thẩm quyền: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH']);
  });

  it('of an unsigned summary is none, and no form', async () => {
    const drawn = await draw(fixtureDocument().blocks);
    expect(drawn.file.catalog.AcroForm).toBeUndefined();
    expect(await signatureFields(drawn.bytes)).toEqual([]);
  });

  it('has fields of different names where there are two', async () => {
    const { file } = await draw([SIGNATURE, SIGNATURE]);
    const names = file
      .list(file.dict(file.catalog.AcroForm).Fields)
      .map((field) => String((file.dict(field).T as { text?: string }).text));
    expect(names).toEqual(['chu-ky-1', 'chu-ky-2']);
  });

  it('of more recipients than a page has lines loses none', async () => {
    const recipients = Array.from({ length: 90 }, (_, index) => `Nơi thứ ${index + 1};`);
    expect(recipients.length * 12).toBeGreaterThan(BODY.height);
    const block: SignatureBlock = { ...SIGNATURE, recipients };
    const { pages, text } = await extractPdf(await renderPdf(documentOf([block])));
    expect(pages.length).toBeGreaterThan(1);
    for (const one of [...recipients, ...SIGNATURE.capacity]) expect(text).toContain(squeeze(one));
  });
});
