import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/report-document.ts';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { scanContent } from './content-scan.ts';
import { type DrawnReport, readDrawn } from './drawn-report.ts';
import { fixtureDocument } from './fixture.ts';
import { complaintsOf, PROOFS } from './proofs.ts';
import { isElement } from './structure.ts';
import { isWellFormed } from './well-formed.ts';

describe('proofs of a PDF', () => {
  let drawn: DrawnReport;

  beforeAll(async () => {
    drawn = await readDrawn(fixtureDocument(), await renderPdf(fixtureDocument()));
  });

  const complaints = (name: string, changes: Partial<DrawnReport>): readonly string[] => {
    const proof = PROOFS[name];
    if (!proof) throw new Error(`no proof "${name}"`);
    expect(complaintsOf(proof, [drawn])).toEqual([]);
    return complaintsOf(proof, [{ ...drawn, ...changes }]);
  };

  const withDocument = (changes: Partial<ReportDocument>): Partial<DrawnReport> => ({
    document: { ...drawn.document, ...changes },
  });

  it('name the report and the string that is lost or out of order', () => {
    const { blocks } = drawn.document;
    const more = [...blocks, { kind: 'paragraph', tone: 'body', text: 'Câu bị mất.' } as const];
    const name = 'every string in reading order';
    expect(complaints(name, withDocument({ blocks: more }))).toEqual([
      'bao-cao-thu: lost: Câu bị mất.',
    ]);
    const turned = withDocument({ blocks: blocks.toReversed() });
    expect(complaints(name, turned).join()).toContain('bao-cao-thu: out of order: BÁO CÁO THỬ');
  });

  it('find a glyph that is missing', () => {
    const scans = drawn.scans.map((scan) => ({ ...scan, missing: 1 }));
    expect(complaints('no missing glyph', { scans })).toHaveLength(1);
  });

  it('find painting outside the structure, and marks that no element has', () => {
    const name = 'nothing painted outside the structure';
    const [first, ...rest] = drawn.scans;
    if (!first) throw new Error('no page');
    const bare = { scans: [{ ...first, unmarked: ['TJ'] }, ...rest] };
    expect(complaints(name, bare)).toEqual(['bao-cao-thu: page 1: TJ unmarked']);
    const unknown = { scans: [{ ...first, ids: [...first.ids, 999] }, ...rest] };
    expect(complaints(name, unknown)).toEqual(['bao-cao-thu: page 1: marks not in tree']);
  });

  it('find heads without scope, figures without words, levels that are skipped', () => {
    const name = 'a structure of headings, tables and figures';
    const without = (role: string, changes: object): readonly string[] =>
      complaints(name, {
        elements: drawn.elements.map((one) => (one.role === role ? { ...one, ...changes } : one)),
      });
    expect(without('TH', { attributes: {} }).join()).toContain('TH without scope');
    expect(without('Figure', { alt: null }).join()).toContain('figure without words');
    expect(without('Figure', { attributes: {} }).join()).toContain('figure at');
    expect(without('H3', { role: 'H4' }).join()).toContain('H4 after H2');
    expect(without('H1', { role: 'P' }).join()).toContain('not one H1');
    expect(without('LBody', { parent: 'P' }).join()).toContain('LBody within P');
    expect(without('P', { kids: [] }).join()).toContain('P is empty');
  });

  it('find a table that lost a row or a cell', () => {
    const name = 'tables with their rows and columns';
    const table = drawn.document.blocks.find((block) => block.kind === 'table');
    const blocks = drawn.document.blocks.map((block) =>
      block === table && block.kind === 'table' ? { ...block, rows: block.rows.slice(1) } : block,
    );
    expect(complaints(name, withDocument({ blocks }))).toHaveLength(1);
    const elements = drawn.elements.map((one) =>
      one.role === 'Table' ? { ...one, kids: one.kids.filter(isElement).slice(0, -1) } : one,
    );
    expect(complaints(name, { elements })).toHaveLength(1);
  });

  it('find bookmarks and entries of the contents that lead elsewhere', () => {
    const moved = drawn.pdf.bookmarks.map((one) => ({ ...one, top: one.top - 40 }));
    const pdf = { ...drawn.pdf, bookmarks: moved };
    expect(complaints('bookmarks that lead to their heading', { pdf })).toHaveLength(moved.length);
    expect(complaints('contents that lead to their heading', { pdf }).length).toBeGreaterThan(
      moved.length,
    );
    const fewer = { ...drawn.pdf, bookmarks: drawn.pdf.bookmarks.slice(1) };
    const found = complaints('bookmarks that lead to their heading', { pdf: fewer });
    expect(found).toEqual(['bao-cao-thu: other bookmarks', 'bao-cao-thu: their count']);
  });

  it('find links that are missing, not asked for or outside the structure', () => {
    const name = 'links in the structure';
    const text = 'Xem https://example.vn/khac.';
    const blocks = [{ kind: 'paragraph', tone: 'body', text } as const];
    const found = complaints(name, withDocument({ blocks })).join();
    expect(found).toContain('no link to https://example.vn/khac');
    expect(found).toContain('link to https://example.vn/kho');
    const elements = drawn.elements.filter(({ role }) => role !== 'Link');
    expect(complaints(name, { elements }).join()).toContain('a link outside the structure');
  });

  it.each([
    ['title', 'dc:title'],
    ['author', 'dc:creator'],
    ['subject', 'dc:description'],
  ])('find another %s in the metadata', (field, name) => {
    const changes = withDocument({ [field]: 'Khác' });
    expect(complaints('metadata of report, PDF/A and PDF/UA', changes).join()).toContain(name);
  });

  it('find attachments of another name, text or description', () => {
    const [first, ...rest] = drawn.document.attachments;
    if (!first) throw new Error('no attachment');
    for (const change of [{ text: 'khác' }, { name: 'khac.csv' }, { description: 'khác' }]) {
      const attachments = [{ ...first, ...change }, ...rest];
      const found = complaints('the attachments given', withDocument({ attachments }));
      expect(found).toEqual(['bao-cao-thu: attachments differ']);
    }
  });
});

describe('scanContent', () => {
  it('sees what is painted outside of marks, and glyphs that are missing', () => {
    const scan = scanContent(
      '/P <</MCID 0>> BDC BT /F1 13 Tf [<00010000> -20 <0002>] TJ ET EMC 0 0 1 1 re f /Artifact BMC 0 0 m 1 1 l S EMC (a\\)b) Tj',
    );
    expect(scan).toEqual({
      unmarked: ['f', 'Tj'],
      ids: [0],
      artifacts: 1,
      nested: 0,
      glyphs: 4.5,
      missing: 1,
    });
  });

  it('sees marks within marks, marks left open and marks of no kind', () => {
    expect(scanContent('/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC').nested).toBe(1);
    expect(scanContent('/P <</MCID 0>> BDC').nested).toBe(1);
    expect(scanContent('/Span BMC EMC').unmarked).toEqual(['/Span BMC']);
  });
});

describe('isWellFormed', () => {
  it.each(['<a/>', '<?x?><a b="&amp;"><c>d &lt; e</c></a>\n<?x?>'])('accepts %s', (xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each(['', 'a', '<a>', '<a></b>', '<a>&</a>', '<a>&nbsp;</a>', '<a b="<"/>', '<a/><a/>'])(
    'refuses %j',
    (xml) => {
      expect(isWellFormed(xml)).toBe(false);
    },
  );
});
