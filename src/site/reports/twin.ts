import type { Chart } from '../../charts/draw/chart.ts';
import type { Block, HeadingBlock, ReportDocument } from '../../report/document/report-document.ts';
import { plainAnchor } from '../../text/format/plain-anchor.ts';
import { SITE_FONT } from '../fonts/site-font.ts';

/** A block of a report on its page. */
export interface TwinBlock {
  readonly block: Block;
  /** Unique on the page: the anchor of a heading, the id of a table or a figure. */
  readonly id: string;
  /** Level of a heading, or of one inside the block, as in HTML: 2 below the title of the page. */
  readonly level: number;
}

/** A heading in the list of contents, with those below it. */
export interface TwinHeading {
  readonly id: string;
  readonly text: string;
  readonly below: readonly TwinHeading[];
}

/** Below the title of the page, which is a heading of level 1. */
const htmlLevel = ({ level }: HeadingBlock): number => level + 1;

/** Short enough to be read in an address; the number at the end keeps it unique. */
const LONGEST_ANCHOR = 60;

const shortAnchor = (text: string): string => {
  const anchor = plainAnchor(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const cut = anchor.slice(0, LONGEST_ANCHOR + 1);
  return anchor.length <= LONGEST_ANCHOR ? anchor : cut.slice(0, cut.lastIndexOf('-'));
};

/** Gives names that were given before a number at the end. */
const uniqueNames = (): ((name: string) => string) => {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
};

/** The blocks of a report with what their page needs besides: anchors, ids, levels of headings. */
export const twinBlocks = ({ blocks }: ReportDocument): readonly TwinBlock[] => {
  const unique = uniqueNames();
  let [level, tables, figures] = [1, 0, 0];
  return blocks.map((block): TwinBlock => {
    switch (block.kind) {
      case 'heading':
        level = htmlLevel(block);
        return { block, id: unique(shortAnchor(block.text)), level };
      case 'table':
        tables += 1;
        return { block, id: `bang-${tables}`, level: level + 1 };
      case 'figure':
        figures += 1;
        return { block, id: `hinh-${figures}`, level: level + 1 };
      default:
        return { block, id: block.kind, level: level + 1 };
    }
  });
};

/** The headings that the list of contents names, level 2 below level 1. */
export const twinContents = (blocks: readonly TwinBlock[]): readonly TwinHeading[] => {
  const contents: { id: string; text: string; below: TwinHeading[] }[] = [];
  for (const { block, id } of blocks) {
    if (block.kind !== 'heading' || block.level > 2 || block.unlisted === true) continue;
    const entry = { id, text: block.text, below: [] };
    const parent = contents.at(-1);
    if (block.level === 1 || parent === undefined) contents.push(entry);
    else parent.below.push(entry);
  }
  return contents;
};

/**
 * A drawing made for the PDF as it stands on a page: in the font of the page, whose letters it has
 * room for, and with ids of its own.
 */
export const twinSvg = ({ svg }: Chart, id: string): string => {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name = '']) => name);
  const named = ids.reduce(
    (text, name) =>
      text
        .replaceAll(` id="${name}"`, ` id="${id}-${name}"`)
        .replaceAll(`url(#${name})`, `url(#${id}-${name})`),
    svg.replace(/ font-family="[^"]*"/, ` font-family="${SITE_FONT}"`),
  );
  return named.replaceAll(
    / (aria-(?:labelledby|describedby))="([^"]+)"/g,
    (_, attribute: string, name: string) => ` ${attribute}="${id}-${name}"`,
  );
};
