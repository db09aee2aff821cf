import type { ReportDocument } from '../../src/report/document/report-document.ts';

/** Addresses in a text, without what ends a sentence. */
const addressesIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s<>“”"]+/g) ?? []).map((one) => one.replace(/[.,;:!?)\]”"’]+$/, ''));

/** Every address that a report must lead to: in its prose, its title lines and its cells. */
export const addressesOf = ({ blocks }: ReportDocument): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'title':
          return [...block.lines.flatMap(addressesIn), ...(block.web ? [block.web.address] : [])];
        case 'letterhead':
          return block.web ? [block.web.address] : [];
        case 'paragraph':
          return addressesIn(block.text);
        case 'verdict':
          return addressesIn(block.answer);
        case 'list':
          return block.items.flatMap(addressesIn);
        case 'terms':
          return block.items.flatMap(({ text }) => addressesIn(text));
        case 'table':
          return block.rows
            .flat()
            .flatMap(({ text, href }) => (href?.startsWith('http') ? [href] : addressesIn(text)));
        default:
          return [];
      }
    }),
  );
