import { isWhole } from '../../views/addresses/public-address.ts';
import type { ReportDocument } from './report-document.ts';

/** What a document that somebody is led to is called, by its address. */
export type LinkTitles = ReadonlyMap<string, string>;

/** The words of a cell without the address that paper needs below them. */
const titleIn = (text: string, href: string): string => text.replace(`\n${href}`, '').trim();

/**
 * Titles of what the links of a report lead to, as its tables tell them: a cell that leads somewhere says what is
 * there. An address that stands alone elsewhere in the report leads to the same. An address that no cell explains
 * is not in it.
 */
export const linkTitles = ({ blocks }: Pick<ReportDocument, 'blocks'>): LinkTitles =>
  new Map(
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap(({ text, href }): [string, string][] => {
        if (href === undefined || !isWhole(href)) return [];
        const title = titleIn(text, href);
        return title === '' || title === href ? [] : [[href, title]];
      }),
  );
