import { LOSS_WORD, moreLines } from '../../text/contribute/result-words.ts';
import {
  type ImpactLine,
  type ImpactPage,
  type ImpactPart,
  type ImpactSection,
  OWN_WARNINGS,
  SECOND_LOOKS,
} from '../../text/impact/impact-page.ts';
import { shownLines } from '../../text/impact/shown-lines.ts';
import { element } from '../dom/element.ts';

const partNode = (part: ImpactPart): Node | string => {
  if (typeof part === 'string') return part;
  if ('cell' in part) return element('code', '', [part.cell]);
  const link = element('a', '', [part.page]);
  link.href = part.address;
  // What was typed stays on this page.
  link.target = '_blank';
  return link;
};

const lineItem = ({ parts, isLoss }: ImpactLine): HTMLElement => {
  const nodes = parts.map(partNode);
  const last = parts.at(-1);
  const end = typeof last === 'string' && last.endsWith('?') ? '' : '.';
  return isLoss
    ? element('li', 'loss', [element('strong', '', [LOSS_WORD]), ' ', ...nodes, end])
    : element('li', '', [...nodes, end]);
};

const sectionView = (section: ImpactSection): HTMLElement => {
  const shown = shownLines(section);
  const left = section.lines.length - shown.length;
  const isSecondLook = section.heading === SECOND_LOOKS;
  return element('section', isSecondLook ? 'notice' : '', [
    element('h4', '', [section.heading]),
    element('ul', '', [
      ...shown.map(lineItem),
      ...(left > 0 ? [element('li', '', [moreLines(left)])] : []),
    ]),
  ]);
};

/** Shown apart from the other sections, or told elsewhere in the result. */
const APART: ReadonlySet<string> = new Set([SECOND_LOOKS, OWN_WARNINGS]);

/** What is lost, wherever it is told of. */
const losses = (sections: readonly ImpactSection[]): HTMLElement[] => {
  const lines = sections.flatMap((section) => section.lines.filter(({ isLoss }) => isLoss));
  return lines.length === 0 ? [] : [element('ul', '', lines.map(lineItem))];
};

/**
 * What a contribution changes: figures to look at once more first, then all of it in a few sentences, and what
 * is lost.
 */
export const impactLead = ({ lead, sections }: ImpactPage): HTMLElement[] => [
  ...sections.filter(({ heading }) => heading === SECOND_LOOKS).map(sectionView),
  ...lead.map((sentence) => element('p', '', [sentence])),
  ...losses(sections),
];

/** What it changes, line by line. */
export const impactSections = ({ sections }: ImpactPage): HTMLElement[] =>
  sections.filter(({ heading }) => !APART.has(heading)).map(sectionView);
