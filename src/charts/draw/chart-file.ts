import { ILLUSTRATIVE_NOTICE } from '../../text/names/notices.ts';
import { type Chart, drawnOf } from './chart.ts';
import { ILLUSTRATIVE_HUES, PALETTE } from './palette.ts';
import { coordinate, element, escapeText, line } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** The face of the pages where a machine has it, else one that is no wider: drawings place words by their widths. None is loaded. */
const FONTS = "'Be Vietnam Pro', Arial, 'Liberation Sans', Roboto, sans-serif";

const MARGIN = 24;

/** How much of the width lines may take: where none of the faces is there, others are wider, bold ones most. */
const SLACK = { 400: 0.94, 600: 0.85 } as const;

/** Narrower than this, lines about the drawing break too often. */
const LEAST_WIDTH = 480;

/** What a picture is told apart by from one of real figures, before anything else is read. */
const NOTICE_COLOUR = ILLUSTRATIVE_HUES[0]?.[1] ?? PALETTE.ink;

interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Distance of lines. */
  readonly step: number;
}

const STYLES = {
  notice: { size: 14, weight: 600, fill: NOTICE_COLOUR, step: 20 },
  title: { size: 18, weight: 600, fill: PALETTE.ink, step: 26 },
  subtitle: { size: 13, weight: 400, fill: PALETTE.muted, step: 19 },
  source: { size: 11, weight: 400, fill: PALETTE.muted, step: 16 },
} as const satisfies Record<string, Style>;

interface Piece {
  readonly svg: string;
  readonly height: number;
}

/** A text in lines from the left edge, its first line below `top`. */
const textLines = (text: string, style: Style, top: number, width: number): Piece => {
  const { size, weight, fill, step } = style;
  const lines = wrapText(text, width * SLACK[weight], size, weight);
  const svg = lines.map((words, index) =>
    element(
      'text',
      {
        x: MARGIN,
        y: top + size * 1.1 + index * step,
        'font-size': size,
        'font-weight': weight,
        fill,
      },
      escapeText(words),
    ),
  );
  return { svg: svg.join(''), height: lines.length * step };
};

/**
 * A drawing as a picture that stands by itself: title, subtitle, the drawing and where it is from, on white, with nothing that
 * only a page has. Where figures are made up, the notice is the first thing in it.
 * @param sources lines about where it is from
 */
export const chartFile = (
  chart: Chart,
  sources: readonly string[],
  { illustrative }: { readonly illustrative: boolean },
): string => {
  const { title, subtitle, alt, width } = chart;
  const drawn = drawnOf(chart);
  const inner = Math.max(width, LEAST_WIDTH);
  let y = MARGIN;
  const text = (words: string, style: Style): string => {
    const piece = textLines(words, style, y, inner);
    y += piece.height;
    return piece.svg;
  };
  const parts = [
    illustrative ? text(ILLUSTRATIVE_NOTICE, STYLES.notice) : '',
    text(title, STYLES.title),
    text(subtitle, STYLES.subtitle),
  ];
  y += 12;
  parts.push(
    element(
      'g',
      { transform: `translate(${MARGIN} ${coordinate(y)})`, 'font-size': 12 },
      drawn.body,
    ),
  );
  y += Math.ceil(drawn.height) + 14;
  parts.push(line([MARGIN, y], [MARGIN + inner, y], { stroke: PALETTE.hairline }));
  y += 8;
  parts.push(...sources.map((words) => text(words, STYLES.source)));
  const size = { width: inner + 2 * MARGIN, height: y + MARGIN - 8 };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: 'vi',
      role: 'img',
      'aria-labelledby': 'title desc',
      viewBox: `0 0 ${coordinate(size.width)} ${coordinate(size.height)}`,
      ...size,
      'font-family': FONTS,
    },
    element('title', { id: 'title' }, escapeText(title)),
    element('desc', { id: 'desc' }, escapeText(alt)),
    element('rect', { ...size, fill: PALETTE.paper }),
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
};
