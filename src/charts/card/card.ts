import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { CardFrameWords } from '../../text/sharing/card-words.ts';
import { inIllustrativeHues, label } from '../draw/chart.ts';
import { type FittedText, fitText, LEADING } from '../draw/fit-text.ts';
import { ILLUSTRATIVE_HUES, PALETTE } from '../draw/palette.ts';
import { element, escapeText, line, rect } from '../draw/svg.ts';

/** What is shown of a page where somebody shares its address: a drawing of fixed size, and what it says. */
export interface Card {
  readonly svg: string;
  /** For those who do not see it. */
  readonly alt: string;
}

/** Size in pixels that the places where addresses are shared ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Free at the left and the right. */
export const SIDE = 64;

/** Width of what is drawn. */
export const INNER = CARD_SIZE.width - 2 * SIDE;

/** What stands around every card, in the language of its page. */
export interface CardFrame extends CardFrameWords {
  /** Font family. */
  readonly font: string;
  /** The host and path of the site; empty where none is set. */
  readonly address: string;
}

/** A part of a card and the room it takes below its top. */
export interface CardPart {
  readonly svg: string;
  readonly height: number;
}

const BAND = 64;
const HEAD = 92;
const FOOT = 72;

/** Height of letters with stacked capitals above the baseline, in ems. */
const ASCENT = 1.05;

/** Lines of text from a top edge on. */
export const cardText = (
  { size, lines }: FittedText,
  {
    x = SIDE,
    y,
    fill = PALETTE.ink,
    weight,
  }: { x?: number; y: number; fill?: string; weight: 400 | 600 },
): CardPart => ({
  svg: lines
    .map((text, at) =>
      label(text, [x, y + size * (ASCENT + at * LEADING)], {
        fill,
        'font-size': size,
        'font-weight': weight,
      }),
    )
    .join(''),
  height: lines.length * size * LEADING,
});

const oneLine = (
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  weight: 400 | 600,
) => fitText(text, { width, lines: 1, sizes, weight });

/** The mark of the site, as in its icon: a bar and the tick of what is needed. */
const mark = (x: number, y: number, size: number): string =>
  element(
    'g',
    { transform: `translate(${x} ${y}) scale(${size / 32})` },
    element('path', { d: 'M3 12h13v8H3z', fill: PALETTE.observed }),
    element('path', {
      d: 'M16 12.75h13v6.5H16z',
      fill: 'none',
      stroke: PALETTE.observed,
      'stroke-width': 1.5,
    }),
    element('path', { d: 'M21 6h2.5v20H21z', fill: PALETTE.ink }),
  );

/** Mark and name of the site, and at the right what the card is about in a word. */
const head = (frame: CardFrame, about: string, top: number): string =>
  mark(SIDE - 4, top + 24, 48) +
  label(about, [CARD_SIZE.width - SIDE, top + 30 + 28 * ASCENT], {
    'font-size': 28,
    fill: PALETTE.muted,
    'text-anchor': 'end',
  }) +
  cardText(oneLine(frame.siteName, INNER - 280, [28, 24, 20], 600), {
    x: SIDE + 56,
    y: top + 30,
    weight: 600,
  }).svg;

const foot = (frame: CardFrame): string => {
  const top = CARD_SIZE.height - FOOT;
  const stamp = oneLine(frame.stamp, frame.address === '' ? INNER : INNER / 2, [24, 20], 400);
  const address = oneLine(frame.address, INNER / 2 - 24, [24, 20, 16], 400);
  return [
    line([SIDE, top], [CARD_SIZE.width - SIDE, top], {
      stroke: PALETTE.hairline,
      'stroke-width': 2,
    }),
    cardText(stamp, { y: top + 16, fill: PALETTE.muted, weight: 400 }).svg,
    ...address.lines.map((text) =>
      label(text, [CARD_SIZE.width - SIDE, top + 16 + address.size * ASCENT], {
        'font-size': address.size,
        fill: PALETTE.muted,
        'text-anchor': 'end',
      }),
    ),
  ].join('');
};

/** The colour of what is observed where it is made up. */
const [[, MADE_UP = PALETTE.ink] = []] = ILLUSTRATIVE_HUES;

const noticeBand = (notice: string): string => {
  const { size, lines } = oneLine(notice, INNER, [32, 28, 24], 600);
  return (
    rect({ x: 0, y: 0, width: CARD_SIZE.width, height: BAND }, { fill: MADE_UP }) +
    label(lines[0] ?? '', [CARD_SIZE.width / 2, BAND / 2 + size * 0.36], {
      'font-size': size,
      'font-weight': 600,
      fill: PALETTE.paper,
      'text-anchor': 'middle',
    })
  );
};

/** From where to where the body of a card may be drawn. */
export interface CardRoom {
  readonly top: number;
  readonly bottom: number;
}

/** What a card is about and what is drawn in its middle. */
interface CardBody {
  /** At the right of the name of the site, in a few letters; empty where the body says it. */
  readonly about: string;
  readonly body: (room: CardRoom) => string;
  readonly alt: string;
}

/**
 * A card around its body: mark and name of the site above, day of the data and address below. That of made-up figures
 * has the notice in a band over its whole width and hues of its own, so that it cannot pass for one of published ones.
 */
export const finishCard = (
  { about, body, alt }: CardBody,
  frame: CardFrame,
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): Card => {
  const top = illustrative ? BAND : 0;
  const drawn =
    head(frame, about, top) +
    body({ top: top + HEAD, bottom: CARD_SIZE.height - FOOT }) +
    foot(frame);
  const { width, height } = CARD_SIZE;
  const said = illustrative && !alt.endsWith(frame.sentence) ? `${alt} ${frame.sentence}` : alt;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': frame.font,
    },
    element('title', {}, escapeText(said)),
    rect({ x: 0, y: 0, width, height }, { fill: PALETTE.paper }),
    illustrative ? inIllustrativeHues(drawn) + noticeBand(frame.notice) : drawn,
  );
  return { svg, alt: said };
};
