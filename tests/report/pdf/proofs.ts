import { createHash } from 'node:crypto';
import { signatureFieldName } from '../../../src/text/report/official-labels.ts';
import { addressesOf } from '../addresses-of.ts';
import { type DrawnReport, stringsInOrder, textOf } from './drawn-report.ts';
import { squeeze } from './extract.ts';
import { PdfRef, PdfText, PdfWord } from './pdf-syntax.ts';
import { type FoundElement, isElement } from './structure.ts';
import { isWellFormed } from './well-formed.ts';

/** What is wrong with a report, each named; empty where it holds. */
export type Proof = (report: DrawnReport) => readonly string[];

/** Every string stands in the text of the structure, one after the other, in Unicode form NFC. */
const strings: Proof = (report) => {
  const text = textOf(report, report.structure);
  const complaints: string[] = text === text.normalize('NFC') ? [] : ['text is not NFC'];
  let from = 0;
  for (const string of stringsInOrder(report.document)) {
    const wanted = squeeze(string);
    const place = text.indexOf(wanted, from);
    if (place >= 0) from = place + wanted.length;
    else complaints.push(text.includes(wanted) ? `out of order: ${string}` : `lost: ${string}`);
  }
  return complaints;
};

const glyphs: Proof = ({ scans, pdf }) => {
  const drawn = scans.reduce((sum, scan) => sum + scan.glyphs, 0);
  const missing = scans.reduce((sum, scan) => sum + scan.missing, 0);
  return [
    ...(drawn > pdf.text.length ? [] : [`${drawn} glyphs for ${pdf.text.length} letters`]),
    ...(missing === 0 ? [] : [`${missing} glyphs missing`]),
  ];
};

/** Everything that is painted is an element's or decoration, and the tree knows each stretch. */
const marks: Proof = ({ scans, file, elements }) => {
  const known = new Map<number, Set<number>>();
  for (const { kids } of elements) {
    for (const kid of kids) {
      if (!('id' in kid)) continue;
      const ids = known.get(kid.page) ?? new Set();
      known.set(kid.page, ids.add(kid.id));
    }
  }
  return file.pages.flatMap(({ id, dict }, index) => {
    const scan = scans[index];
    const inTree = known.get(id) ?? new Set();
    const ids = scan?.ids ?? [];
    const lost = ids.filter((one) => !inTree.has(one));
    const where = `page ${index + 1}`;
    return [
      ...(scan?.unmarked ?? ['no content']).map((operator) => `${where}: ${operator} unmarked`),
      ...(scan?.nested === 0 ? [] : [`${where}: marks within marks`]),
      ...(ids.length === inTree.size && lost.length === 0 ? [] : [`${where}: marks not in tree`]),
      ...(dict.Tabs === '/S' ? [] : [`${where}: tab order is not that of the structure`]),
      ...(typeof dict.StructParents === 'number' ? [] : [`${where}: not in the tree of parents`]),
    ];
  });
};

/** Where an element may stand. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  H1: ['Document'],
  H2: ['Document'],
  H3: ['Document'],
  H4: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Caption: ['Table'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
  Reference: ['TOCI'],
  Form: ['Document'],
};

const structure: Proof = ({ elements, file }) => {
  const complaints: string[] = [];
  const roles = elements.map(({ role }) => role);
  if (roles[0] !== 'Document' || roles.length < 10) complaints.push('the tree is empty');
  if (roles.filter((role) => role === 'H1').length !== 1) complaints.push('not one H1');
  let level = 0;
  for (const { role, parent, attributes, alt, kids } of elements) {
    const own = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
    if (own > level + 1) complaints.push(`H${own} after H${level}`);
    if (own > 0) level = own;
    if (PARENTS[role]?.includes(parent) === false) complaints.push(`${role} within ${parent}`);
    if (role === 'TH' && !['/Column', '/Row'].includes(String(attributes.Scope))) {
      complaints.push('TH without scope');
    }
    if (role === 'Figure') {
      const box = file.list(attributes.BBox).map(Number);
      const [left = 0, bottom = 0, right = 0, top = 0] = box;
      if (!alt) complaints.push('figure without words');
      if (!(left < right && bottom < top && bottom > 0)) complaints.push(`figure at ${box}`);
    }
    if (kids.length === 0 && role !== 'TD') complaints.push(`${role} is empty`);
  }
  return complaints;
};

/** Rows of a table have the cells of its head. */
const tables: Proof = ({ elements, document }) => {
  const widths = elements
    .filter(({ role }) => role === 'Table')
    .map(({ kids }) =>
      kids
        .filter(isElement)
        .filter(({ role }) => role !== 'Caption')
        .flatMap((part) => part.kids.filter(isElement).map((row) => row.kids.length)),
    );
  const wanted = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.columns.length, block.rows.length + 1]] : [],
  );
  return JSON.stringify(widths.map((rows) => [rows[0], rows.length])) === JSON.stringify(wanted) &&
    widths.every((rows) => rows.every((width) => width === rows[0]))
    ? []
    : ['tables differ from those given'];
};

/** A bookmark leads to the line on which its heading begins: its baseline is less than a line below. */
const bookmarks: Proof = ({ pdf, document, file }) => {
  const complaints = pdf.bookmarks.flatMap(({ title, page, top }) => {
    const { lines = [], baselines = [] } = pdf.pages[page - 1] ?? {};
    const index = baselines.findIndex((baseline) => baseline < top && baseline > top - 20);
    const line = lines[index];
    return line !== undefined && squeeze(title).startsWith(line) ? [] : [`bookmark ${title}`];
  });
  const wanted = document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 && !block.unlisted ? [block.text] : [],
  );
  const titles = pdf.bookmarks.map(({ title }) => title);
  if (JSON.stringify(titles) !== JSON.stringify(wanted)) complaints.push('other bookmarks');
  const { Outlines } = file.catalog;
  const open = pdf.bookmarks.filter(({ depth, hidden }) => depth === 0 || !hidden).length;
  if (Outlines !== undefined && file.dict(Outlines).Count !== open) complaints.push('their count');
  return complaints;
};

/** Names of places by their bytes, as viewers search them, each once. */
const namesOf = ({
  file,
}: DrawnReport): ReadonlyMap<string, readonly [page: number, top: number]> => {
  const names = file.list(file.dict(file.dict(file.catalog.Names).Dests).Names);
  const places = new Map<string, readonly [number, number]>();
  for (let index = 0; index < names.length; index += 2) {
    const name = names[index];
    const [page, , , top] = file.list(names[index + 1]);
    if (name instanceof PdfText && page instanceof PdfRef) {
      places.set(name.text, [page.id, Number(top)]);
    }
  }
  return places;
};

/** Every entry of the contents leads to its heading: to the place of the bookmark of that name. */
const contents: Proof = (report) => {
  const { elements, pdf, file } = report;
  const places = namesOf(report);
  const names = [...places.keys()];
  const complaints = names.join() === names.toSorted().join() ? [] : ['places are not sorted'];
  const entries = elements.filter(({ role }) => role === 'TOCI');
  if (entries.length > 0 && entries.length !== pdf.bookmarks.length) complaints.push('contents');
  entries.forEach((entry, index) => {
    const bookmark = pdf.bookmarks[index];
    const page = file.pages[(bookmark?.page ?? 0) - 1]?.id;
    const text = textOf(report, entry);
    if (!bookmark || text !== squeeze(`${bookmark.title}${bookmark.page}`)) {
      complaints.push(`entry ${text}`);
    }
    for (const annotation of annotationsOf(entry)) {
      const { Dest, Contents } = file.dict(new PdfRef(annotation));
      const place = Dest instanceof PdfText ? places.get(Dest.text) : undefined;
      const says = Contents instanceof PdfText ? Contents.text : '';
      if (place?.[0] !== page || Math.abs((place?.[1] ?? 0) - (bookmark?.top ?? 0)) > 0.01) {
        complaints.push(`entry ${text} leads elsewhere`);
      }
      if (says !== bookmark?.title) complaints.push(`entry ${text} says ${says}`);
    }
  });
  return complaints;
};

const annotationsOf = (element: FoundElement): number[] =>
  element.kids.flatMap((kid) => {
    if (isElement(kid)) return annotationsOf(kid);
    return 'annotation' in kid ? [kid.annotation] : [];
  });

/** Links stand in the structure with words, on the page they say, and lead where the report says. */
const links: Proof = (report) => {
  const { file, elements, document } = report;
  const complaints: string[] = [];
  const known = new Map<number, number>();
  for (const { role, kids } of elements) {
    const own = kids.flatMap((kid) => ('annotation' in kid ? [kid] : []));
    for (const { annotation, page } of own) known.set(annotation, page);
    if (role === 'Link' && (own.length === 0 || !kids.some((kid) => 'id' in kid))) {
      complaints.push('a link without words or place');
    }
  }
  const found = new Set<string>();
  for (const { id, dict } of file.pages) {
    for (const annotation of file.list(dict.Annots)) {
      const { Subtype, Contents, A, Rect, F } = file.dict(annotation);
      if (Subtype !== '/Link') continue;
      const { URI } = file.dict(A);
      if (URI instanceof PdfText) found.add(URI.text);
      const [left = 0, bottom = 0, right = 0, top = 0] = file.list(Rect).map(Number);
      if (!(left < right && bottom < top)) complaints.push('a link of no size');
      if (!(annotation instanceof PdfRef) || known.get(annotation.id) !== id) {
        complaints.push('a link outside the structure');
      }
      if (!(Contents instanceof PdfText) || Contents.text === '') complaints.push('a link unnamed');
      if (F !== 4) complaints.push('a link that is not printed');
    }
  }
  const wanted = addressesOf(document);
  for (const address of wanted) if (!found.has(address)) complaints.push(`no link to ${address}`);
  for (const address of found) if (!wanted.has(address)) complaints.push(`link to ${address}`);
  return complaints;
};

/**
 * A field for a signature where a formal report is signed and nowhere else: empty, with words, printed, and all of
 * its element; of the page it stands on, and with an appearance of its size.
 */
const signatures: Proof = ({ file, elements, document }) => {
  const wanted = document.blocks.flatMap((block) =>
    block.kind === 'signature' ? [signatureFieldName(block.capacity)] : [],
  );
  const { Fields, SigFlags, NeedAppearances } = file.dict(file.catalog.AcroForm);
  const fields = file.list(Fields);
  const complaints: string[] = [];
  const said = fields.map((field) => {
    const { TU } = file.dict(field);
    return TU instanceof PdfText ? TU.text : '';
  });
  if (JSON.stringify(said) !== JSON.stringify(wanted))
    complaints.push(`fields: ${said.join('; ')}`);
  if (wanted.length === 0 && file.catalog.AcroForm !== undefined) complaints.push('an empty form');
  if (wanted.length > 0 && SigFlags !== 1) complaints.push(`flags of signatures: ${SigFlags}`);
  if (NeedAppearances !== undefined) complaints.push('readers are asked to draw the fields');
  const forms = elements.filter(({ role }) => role === 'Form');
  if (forms.length !== fields.length) complaints.push(`${forms.length} elements of fields`);
  fields.forEach((field, index) => {
    const { Type, Subtype, FT, V, F, P, Rect, AP } = file.dict(field);
    const { N } = file.dict(AP);
    const [left = 0, bottom = 0, right = 0, top = 0] = file.list(Rect).map(Number);
    const box = file.list(file.dict(N).BBox).map(Number);
    const [kid] = forms[index]?.kids ?? [];
    const page = file.pages.find(({ id }) => P instanceof PdfRef && P.id === id);
    const onPage = file
      .list(page?.dict.Annots)
      .some((one) => one instanceof PdfRef && field instanceof PdfRef && one.id === field.id);
    if (`${Type} ${Subtype} ${FT}` !== '/Annot /Widget /Sig') complaints.push('no field');
    if (V !== undefined) complaints.push('a field with a signature');
    if (F !== 4) complaints.push('a field that is not printed');
    if (!onPage) complaints.push('a field on no page');
    if (!(right - left > 150 && top - bottom > 60 && left > 0 && bottom > 0)) {
      complaints.push(`a field at ${[left, bottom, right, top]}`);
    }
    if (Math.abs((box[2] ?? 0) - (right - left)) > 0.01) complaints.push('another appearance');
    if (file.stream(N).toString('latin1').trim() !== '') complaints.push('something drawn');
    const isOwn =
      kid !== undefined &&
      'annotation' in kid &&
      field instanceof PdfRef &&
      kid.annotation === field.id;
    if (!isOwn || forms[index]?.kids.length !== 1) complaints.push('a field outside the structure');
  });
  return complaints;
};

/** The element of an XMP packet with its escapes undone. */
const xmpValue = (xmp: string, name: string): string | undefined =>
  new RegExp(`<${name}>(?:<rdf:\\w+><rdf:li[^>]*>)?([^<]*)`)
    .exec(xmp)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const isTrue = (value: unknown): boolean => value instanceof PdfWord && value.word === 'true';

const metadata: Proof = ({ file, document, pdf }) => {
  const xmp = file.stream(file.catalog.Metadata).toString('utf8');
  const day = `${document.date}T16:59:59Z`;
  const wanted: Readonly<Record<string, string>> = {
    'dc:title': document.title,
    'dc:creator': document.author,
    'dc:description': document.subject,
    'dc:language': 'vi-VN',
    'pdf:Keywords': document.keywords.join(', '),
    'xmp:CreateDate': day,
    'xmp:ModifyDate': day,
    'pdfaid:part': '3',
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
  };
  const { MarkInfo, ViewerPreferences, OutputIntents } = file.catalog;
  return [
    ...(isWellFormed(xmp) ? [] : ['metadata are not well-formed']),
    ...Object.entries(wanted).flatMap(([name, value]) =>
      xmpValue(xmp, name) === value ? [] : [`${name} is ${xmpValue(xmp, name)}`],
    ),
    ...(pdf.info.Title === document.title ? [] : [`title is ${pdf.info.Title}`]),
    ...(pdf.language === 'vi-VN' ? [] : [`language is ${pdf.language}`]),
    ...(pdf.info.PDFFormatVersion === '1.7' ? [] : ['not PDF 1.7']),
    ...(isTrue(file.dict(MarkInfo).Marked) ? [] : ['not marked as tagged']),
    ...(isTrue(file.dict(ViewerPreferences).DisplayDocTitle) ? [] : ['title not shown']),
    ...(file.list(OutputIntents).length === 1 ? [] : ['no output intent']),
  ];
};

/** Fonts are whole or subsets inside the file, with the way back to text. */
const fonts: Proof = ({ file }) => [
  ...file.dicts
    .filter(({ Type }) => Type === '/FontDescriptor')
    .flatMap(({ FontName, FontFile2 }) =>
      FontFile2 !== undefined && /^\/[A-Z]{6}\+Tinos-/.test(String(FontName))
        ? []
        : [`font ${String(FontName)}`],
    ),
  ...file.dicts
    .filter(({ Subtype }) => Subtype === '/Type0')
    .flatMap(({ ToUnicode }) => (ToUnicode === undefined ? ['a font without letters'] : [])),
];

/** The files inside are those given, byte by byte. */
const attachments: Proof = ({ file, document }) => {
  const text = (value: unknown): string => (value instanceof PdfText ? value.text : '');
  const names = file.list(file.dict(file.dict(file.catalog.Names).EmbeddedFiles).Names);
  const found = names.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const { EF, Desc, AFRelationship, UF } = file.dict(names[index + 1]);
    const embedded = file.dict(EF).F;
    const { Subtype, Params } = file.dict(embedded);
    const bytes = file.stream(embedded);
    const { Size, CheckSum } = file.dict(Params);
    const checksum = createHash('md5').update(bytes).digest().toString('latin1');
    const holds =
      AFRelationship === '/Data' &&
      text(UF) === text(name) &&
      Size === bytes.length &&
      CheckSum instanceof PdfText &&
      CheckSum.raw === checksum;
    const type = String(Subtype).slice(1);
    return [[text(name), text(Desc), type, bytes.toString('utf8'), holds]];
  });
  const wanted = document.attachments
    .map(({ name, description, mediaType, text }) => [name, description, mediaType, text, true])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [
    ...(JSON.stringify(found) === JSON.stringify(wanted) ? [] : ['attachments differ']),
    ...(file.list(file.catalog.AF).length === wanted.length ? [] : ['files are not associated']),
  ];
};

/** What holds of every PDF of a report, by name. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  'every string in reading order': strings,
  'no missing glyph': glyphs,
  'nothing painted outside the structure': marks,
  'a structure of headings, tables and figures': structure,
  'tables with their rows and columns': tables,
  'bookmarks that lead to their heading': bookmarks,
  'contents that lead to their heading': contents,
  'links in the structure': links,
  'empty fields where it is signed': signatures,
  'metadata of report, PDF/A and PDF/UA': metadata,
  'its own fonts': fonts,
  'the attachments given': attachments,
};

/** Complaints of one proof about many reports, each with the name of its report. */
export const complaintsOf = (proof: Proof, reports: readonly DrawnReport[]): readonly string[] =>
  reports.flatMap((report) =>
    proof(report).map((complaint) => `${report.document.name}: ${complaint}`),
  );
