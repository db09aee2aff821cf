import { formatCount } from '../format/format.ts';
import type { ImpactLine, ImpactPage, ImpactPart, ImpactSection } from './impact-page.ts';
import { codeSpan, plainMarkdown, withoutControls } from './inert.ts';
import { shownLines } from './shown-lines.ts';

/** How parts are written. */
interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly words: (text: string) => string;
  readonly cell: (text: string) => string;
  readonly page: (text: string, address: string) => string;
  readonly loss: string;
}

/** The longest comment that the host takes has some more characters than this. */
const LONGEST = 65_000;

/** Kept free for the sentence that says that something was left out. */
const RESERVE = 400;

const printed = (parts: readonly ImpactPart[], style: Style): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return style.words(part);
      return 'cell' in part ? style.cell(part.cell) : style.page(part.page, part.address);
    })
    .join('');

const lineText = ({ parts, isLoss }: ImpactLine, style: Style): string => {
  const text = printed(parts, style);
  return `- ${isLoss ? style.loss : ''}${text}${text.endsWith('?') ? '' : '.'}`;
};

const moreText = (count: number): string => `- và ${formatCount(count)} mục nữa.`;

const sectionText = (section: ImpactSection, style: Style): string => {
  const shown = shownLines(section);
  const more = section.lines.length - shown.length;
  return [
    style.heading(section.heading),
    '',
    ...shown.map((line) => lineText(line, style)),
    ...(more > 0 ? [moreText(more)] : []),
  ].join('\n');
};

/** Whole lines up to a length, and how many are left out. */
const upTo = (text: string, longest: number): { readonly text: string; readonly left: number } => {
  if (text.length <= longest) return { text, left: 0 };
  const kept = text.slice(0, text.lastIndexOf('\n', longest));
  return { text: kept, left: text.slice(kept.length).split('\n- ').length - 1 };
};

const cutText = (left: number): string =>
  `Còn ${formatCount(left)} mục không nêu hết ở đây; xem đủ bằng npm run impact -- --base GỐC --format json.`;

const printedPage = (page: ImpactPage, style: Style): string =>
  [
    style.title(page.title),
    ...page.lead.map(style.words),
    ...page.sections.map((section) => sectionText(section, style)),
  ].join('\n\n');

const TEXT: Style = {
  title: (text) => text,
  heading: (text) => `${text}:`,
  words: withoutControls,
  cell: (text) => {
    const shown = withoutControls(text);
    return /\s/.test(shown) ? `"${shown}"` : shown;
  },
  page: withoutControls,
  loss: '(!) ',
};

/** For a person at a terminal: nothing of it moves the cursor or turns the direction of reading. */
export const impactText = (page: ImpactPage): string => `${printedPage(page, TEXT)}\n`;

/**
 * For a comment of a pull request or a job's summary: no cell of it links, mentions, formats or hides anything.
 * At most 65,000 characters; what is cut off is counted.
 * @param linkTo the address of a page for others; null where the site has no public address
 */
export const impactMarkdown = (
  page: ImpactPage,
  linkTo: ((address: string) => string) | null = null,
): string => {
  const style: Style = {
    title: (text) => `## ${text}`,
    heading: (text) => `### ${plainMarkdown(text)}`,
    words: plainMarkdown,
    cell: codeSpan,
    page: (text, address) =>
      linkTo === null ? plainMarkdown(text) : `[${plainMarkdown(text)}](${linkTo(address)})`,
    loss: '⚠️ ',
  };
  const { text, left } = upTo(printedPage(page, style), LONGEST - RESERVE);
  return left === 0 ? `${text}\n` : `${text}\n\n${cutText(left)}\n`;
};
