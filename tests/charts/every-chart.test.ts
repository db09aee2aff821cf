import { describe, expect, it } from 'vitest';
import { DEFAULT_WIDTH } from '../../src/charts/draw/chart.ts';
import { ILLUSTRATIVE_HUES, PALETTE } from '../../src/charts/draw/palette.ts';
import { textWidth } from '../../src/charts/draw/text-width.ts';
import { CHART_WORDS } from '../../src/text/charts/chart-words.ts';
import { ILLUSTRATIVE_NOTICE, ILLUSTRATIVE_SENTENCE } from '../../src/text/names/notices.ts';
import { CASES, NARROW, WIDE } from './cases.ts';

const charts = CASES.flatMap(({ name, draw }) => [
  { name, chart: draw(NARROW), width: DEFAULT_WIDTH },
  { name: `${name} wide`, chart: draw(WIDE), width: WIDE.width ?? 0 },
]);

/** Less between two words of one line, in pixels, and they read as one. */
const SPACE = 4;

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

const wordsIn = (svg: string): Word[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const width = textWidth(text, 12, attribute(tag, 'font-weight') === '600' ? 600 : 400);
    const x = Number(attribute(tag, 'x'));
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, y: Number(attribute(tag, 'y')) };
  });

describe.each(charts)('$name', ({ chart, width }) => {
  const { svg } = chart;

  it('is one image with title and description of its own', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(attribute(svg, 'aria-labelledby')).toBe('c-title');
    expect(attribute(svg, 'aria-describedby')).toBe('c-desc');
    expect(svg).toContain('<title id="c-title">');
    expect(svg).toContain('<desc id="c-desc">');
  });

  it('is not wider than asked for', () => {
    expect(chart.width).toBeLessThanOrEqual(width);
    expect(chart.height).toBeGreaterThan(20);
  });

  it('keeps to what a PDF can draw: attributes, hex colours, NFC', () => {
    expect(svg).toBe(svg.normalize('NFC'));
    expect(svg).not.toMatch(
      /style=|class=|var\(|currentColor|paint-order|rgb\(|hsl\(|NaN|undefined/,
    );
    for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)) {
      expect(colour).toMatch(/^(#[0-9A-F]{6}|none|url\(#c-hatch\))$/);
    }
  });

  it('defines what it refers to', () => {
    if (svg.includes('url(#c-hatch)')) expect(svg).toContain('<pattern id="c-hatch"');
  });

  it('has no text below 12 px', () => {
    expect(svg).toContain('font-size="12"');
    expect([...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))).toEqual([12]);
  });

  it('keeps all words inside the drawing, with room for stacked capitals at the top', () => {
    for (const word of wordsIn(svg)) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(-0.5);
      expect(word.right, word.text).toBeLessThanOrEqual(chart.width + 0.5);
      expect(word.y, word.text).toBeGreaterThanOrEqual(14.4);
      expect(word.y, word.text).toBeLessThanOrEqual(chart.height - 2);
    }
  });

  it('has no words that touch', () => {
    const words = wordsIn(svg);
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) {
        // On one line words want a space between them; lines that overlap a little only must not meet.
        const gap = Math.abs(a.y - b.y) < 4 ? SPACE : 0;
        const beside = a.right + gap <= b.left || b.right + gap <= a.left;
        const apart = beside || Math.abs(a.y - b.y) >= 12;
        expect(apart, `${a.text} | ${b.text}`).toBe(true);
      }
    }
  });

  it('is spoken of in words: a short title, a sentence with its values', () => {
    // Fifteen words are about twice as many Vietnamese syllables, which are written apart.
    expect(chart.title.split(/\s/).length).toBeLessThanOrEqual(28);
    expect(chart.title).toMatch(/^[\p{Lu}\d]/u);
    expect(chart.alt).toMatch(/^(?:Biểu đồ|Phần sơ đồ) .*\S\.$/u);
    expect(chart.alt).not.toMatch(/undefined|null|NaN| {2}|[:;,.] ?[.;,]|trên \d+ (?:kỳ|địa bàn)/u);
    expect(chart.alt).toMatch(/\d|chưa có số liệu/u);
    expect(chart.alt).not.toContain(CHART_WORDS.tableFollows);
    expect(chart.subtitle).not.toBe('');
  });
});

describe('the illustrative set', () => {
  it('is marked in the drawing itself', () => {
    const marked = charts.filter(({ name }) => name.startsWith('interval-illustrative'));
    expect(marked).toHaveLength(2);
    for (const { chart } of marked) {
      const words = wordsIn(chart.svg).map(({ text }) => text);
      expect(words.join(' ')).toContain(ILLUSTRATIVE_NOTICE);
      expect(chart.alt).toContain(ILLUSTRATIVE_SENTENCE);
      for (const [real, hue] of ILLUSTRATIVE_HUES) {
        expect(chart.svg).not.toContain(real);
        expect(chart.svg.includes(hue) || real !== PALETTE.observed).toBe(true);
      }
    }
  });
});

describe('the table below a drawing', () => {
  it('is named where whoever places it says that there is one, and nowhere else', () => {
    for (const { draw } of CASES) {
      const { alt, svg } = draw({ ...NARROW, tableFollows: true });
      expect(alt).toBe(`${draw(NARROW).alt} ${CHART_WORDS.tableFollows}`);
      expect(svg).toContain(CHART_WORDS.tableFollows);
    }
  });
});

/** Drawings in which something was inferred, and the same with all of it stated. */
const INFERRED_CASES = CASES.filter(
  ({ name }) => name.endsWith('-inferred') && !name.startsWith('lineage'),
);

describe('what was inferred', () => {
  it.each(INFERRED_CASES)(
    '$name: lighter, said in the drawing or its key, and in the words',
    ({ name, draw }) => {
      const { svg, alt } = draw(WIDE);
      // Letters stand on tiles that are large enough for them.
      const hasLetters = name.startsWith('tiles') && !name.includes('small');
      const look = hasLetters ? PALETTE.inferredGround : PALETTE.inferred;
      expect(svg).toContain(`fill="${look}"`);
      expect(alt).toMatch(/suy\sra/u);
      // Small multiples and tiles: the legend of tiles stands beside the map.
      if (!name.startsWith('tiles')) {
        expect(
          wordsIn(svg)
            .map(({ text }) => text)
            .join(' '),
        ).toContain('suy ra');
      }
    },
  );

  it('has no look and no word where nothing was inferred', () => {
    const stated = CASES.filter(
      ({ name }) => !/-inferred$|^areas-units|^tiles|^lineage/.test(name),
    );
    for (const { name, draw } of stated) {
      expect(draw(WIDE).svg, name).not.toContain(PALETTE.inferred);
      expect(draw(WIDE).svg, name).not.toContain('suy ra');
    }
  });

  it('is told from what is stated also without colour: an edge around or beside each lighter part', () => {
    for (const { name, draw } of INFERRED_CASES) {
      expect(draw(WIDE).svg, name).toContain(`stroke="${PALETTE.edge}"`);
    }
  });
});

describe('drawing', () => {
  it('is the same every time', () => {
    for (const { draw } of CASES) expect(draw(NARROW).svg).toBe(draw(NARROW).svg);
  });

  it('takes its ids and its font from the options', () => {
    for (const { draw } of CASES) {
      const { svg } = draw({ id: 'khac', font: 'Tinos' });
      expect(svg).toContain('font-family="Tinos"');
      expect([...svg.matchAll(/ id="([^"]*)"/g)].every(([, id]) => id?.startsWith('khac-'))).toBe(
        true,
      );
    }
  });
});
