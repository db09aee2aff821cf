import type { Chart } from '../../../charts/draw/chart.ts';
import { signatureFieldName } from '../../../text/report/official-labels.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import { hasGlyph } from './fonts.ts';
import { documentStrings, drawnStrings } from './strings.ts';

/** A string that cannot be drawn as it is. It stops the build: drawn anyway, text would be lost. */
class UndrawableText extends Error {
  override readonly name = 'UndrawableText';
}

const codeName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Line breaks are the one control character that the layout understands. */
const isDrawable = (character: string): boolean =>
  character === '\n' || hasGlyph(character.codePointAt(0) ?? 0);

const NOT_NFC = 'is not in Unicode form NFC';

const complaintAbout = (text: string): string | null => {
  if (text !== text.normalize('NFC')) return NOT_NFC;
  for (const character of text) {
    if (!isDrawable(character)) {
      return `has no glyph for "${character}" (${codeName(character.codePointAt(0) ?? 0)})`;
    }
  }
  return null;
};

/**
 * SVG that the renderer drops or paints black without a word (measured): better to fail here than to
 * print a black chart.
 */
const UNSUPPORTED_SVG =
  /\b(?:hsl|hsla|oklch|oklab|lab|lch|var)\(|<(?:foreignObject|filter|style|script)\b|paint-order|url\(http/;

/** Words that are read but not drawn: what figures and codes show, who signs where, and what attachments hold. */
const readOnly = ({ blocks, attachments }: ReportDocument): readonly string[] => [
  ...blocks.flatMap((block) => (block.kind === 'figure' ? [block.chart.alt] : [])),
  ...blocks.flatMap((block) => ('web' in block && block.web ? [block.web.alt] : [])),
  ...blocks.flatMap((block) =>
    block.kind === 'signature' ? [signatureFieldName(block.capacity)] : [],
  ),
  ...attachments.map(({ description }) => description),
];

/** A figure without words is none to who does not see it. */
const checkReadOnly = (document: ReportDocument): void => {
  for (const text of readOnly(document)) {
    const complaint =
      text.trim() === '' ? 'says nothing' : text !== text.normalize('NFC') ? NOT_NFC : null;
    if (complaint) throw new UndrawableText(`Report ${document.name}: "${text}" ${complaint}`);
  }
};

const checkChart = (name: string, { svg, title }: Chart): void => {
  const found = UNSUPPORTED_SVG.exec(svg);
  if (found) {
    throw new UndrawableText(`Report ${name}: chart "${title}": ${found[0]}, which would be lost`);
  }
  for (const text of drawnStrings(svg)) {
    const complaint = complaintAbout(text);
    if (complaint) {
      throw new UndrawableText(`Report ${name}: chart "${title}": "${text}" ${complaint}`);
    }
  }
};

/** Throws {@link UndrawableText}, naming report and string, unless all of it can be drawn. */
export const checkText = (document: ReportDocument): void => {
  for (const text of documentStrings(document)) {
    const complaint = complaintAbout(text);
    if (complaint) {
      throw new UndrawableText(`Report ${document.name}: "${text}" ${complaint}`);
    }
  }
  checkReadOnly(document);
  for (const block of document.blocks) {
    if (block.kind === 'figure') checkChart(document.name, block.chart);
  }
};
