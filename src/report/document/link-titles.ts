import { isWhole } from '../../views/addresses/public-address.ts';
import type { ReportDocument } from './report-document.ts';

/** What a document that somebody is led to is called, by its address. */
export type LinkTitles = ReadonlyMap<string, string>;

/** The words of a cell without the address that paper needs below them. */
const titleIn = (text: string, href: string): string => text.replace(`\n${href}`, '').trim();

/** Addresses of the report itself. */
const ownAddresses = (blocks: ReportDocument['blocks']): readonly string[] =>
  blocks.flatMap((block) =>
    (block.kind === 'title' || block.kind === 'letterhead') && block.web ? [block.web.address] : [],
  );

/**
 * Titles of what the links of a report lead to, as its tables tell them: a cell that leads somewhere says what is
 * there, and its own address leads to the report. An address that stands alone elsewhere in the report leads to the same. An address that no cell explains
 * is not in it.
 */
export const linkTitles = ({
  title,
  blocks,
}: Pick<ReportDocument, 'title' | 'blocks'>): LinkTitles =>
  new Map([
    ...ownAddresses(blocks).map((address): [string, string] => [address, title]),
    ...blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap(({ text, href }): [string, string][] => {
        if (href === undefined || !isWhole(href)) return [];
        const words = titleIn(text, href);
        return words === '' || words === href ? [] : [[href, words]];
      }),
  ]);
