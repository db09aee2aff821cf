import type { Block, ReportDocument } from '../document/report-document.ts';

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return [block.title.toUpperCase(), block.subtitle, '', ...block.lines];
    case 'heading':
      return ['', block.text];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'terms':
      return block.items.map(({ label, text }) => `${label}: ${text}`);
    default:
      throw new Error(`a letter has no ${block.kind}`);
  }
};

/** A letter as plain text to copy: every word of it but the notice on paper, line by line. */
export const letterText = ({ blocks }: ReportDocument): string =>
  blocks.flatMap(linesOf).join('\n').replaceAll('\u00A0', ' ');
