import type { Block, ReportDocument } from '../../../src/report/document/report-document.ts';
import { bodyStrings, drawnStrings } from '../../../src/report/pdf/content/strings.ts';
import { type ContentScan, scanContent } from './content-scan.ts';
import { type ExtractedPdf, extractPdf, squeeze } from './extract.ts';
import { type PdfFile, readPdfFile } from './pdf-file.ts';
import { contentOf, elementsOf, type FoundElement, readStructure } from './structure.ts';

/** A report with its PDF, read once by two readers: pdf.js, and the one of these tests. */
export interface DrawnReport {
  readonly document: ReportDocument;
  readonly bytes: Uint8Array;
  readonly pdf: ExtractedPdf;
  readonly file: PdfFile;
  readonly scans: readonly ContentScan[];
  readonly structure: FoundElement;
  readonly elements: readonly FoundElement[];
}

/** Reads a PDF; rejects, naming the report, where it has no structure. */
export const readDrawn = async (
  document: ReportDocument,
  bytes: Uint8Array,
): Promise<DrawnReport> => {
  const file = readPdfFile(bytes);
  const structure = readStructure(file);
  if (structure === null) throw new Error(`${document.name} has no structure`);
  return {
    document,
    bytes,
    pdf: await extractPdf(bytes),
    file,
    scans: file.pages.map(({ dict }) => scanContent(file.stream(dict.Contents).toString('latin1'))),
    structure,
    elements: elementsOf(structure),
  };
};

/** Text of an element as pdf.js finds it, in the order of the structure, whitespace squeezed out. */
export const textOf = ({ pdf }: DrawnReport, element: FoundElement): string =>
  squeeze(
    contentOf(element)
      .map(({ page, id }) => pdf.markedText(`p${page}R_mc${id}`))
      .join(''),
  );

/** Strings of a block as they are read; an answer that begins with its verdict says it once. */
const blockStrings = (document: ReportDocument, block: Block): readonly string[] => {
  if (block.kind === 'verdict' && block.answer.startsWith(block.word)) return [block.answer];
  const own = bodyStrings({ ...document, blocks: [block] });
  return block.kind === 'figure' ? [...own, ...drawnStrings(block.chart.svg)] : own;
};

/** Every string that a report draws, charts included, in the order in which it is read. */
export const stringsInOrder = (document: ReportDocument): readonly string[] =>
  document.blocks.flatMap((block) => blockStrings(document, block));
