import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE } from 'ultrahtml';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD_SIZE, SIDE } from '../../src/charts/card/card.ts';
import { PALETTE } from '../../src/charts/draw/palette.ts';
import { textWidth } from '../../src/charts/draw/text-width.ts';
import { FONT_LETTERS } from '../../src/site/fonts/font-letters.ts';
import { SITE_FONT } from '../../src/site/fonts/site-font.ts';
import { sourceFontPath } from '../../src/site/fonts/source-fonts.ts';
import { drawPng } from '../../src/site/pictures/draw-png.ts';
import { touchIconSvg } from '../../src/site/pictures/touch-icon.ts';
import { cardOfPage, cardsOf, type PageCard } from '../../src/site/sharing/cards.ts';
import { ENGLISH_ILLUSTRATIVE_NOTICE } from '../../src/text/english/english-notices.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { verdictWord } from '../../src/text/verdict/verdict-word.ts';
import { districts } from '../../src/views/districts.ts';
import { NOWHERE, planSite, type SharedSite, SOMEWHERE, withEvaluation } from './plan-site.ts';

let model: SharedSite;

beforeAll(async () => {
  model = await planSite(SOMEWHERE);
});

const cards = (of = model): PageCard[] =>
  of.sets.flatMap((site) => [...cardsOf(site, of.settings)]);

const cardAt = (address: string, of = model): PageCard => {
  const found = cards(of).find((card) => card.address === address);
  if (found === undefined) throw new Error(`no card ${address}`);
  return found;
};

const svgOf = (card: PageCard): ElementNode => {
  const [svg] = (parse(card.svg).children as ElementNode[]).filter(({ name }) => name === 'svg');
  if (svg === undefined) throw new Error(card.address);
  return svg;
};

const below = (node: ElementNode, name: string): ElementNode[] =>
  node.children
    .filter((child): child is ElementNode => child.type === ELEMENT_NODE)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

const wordsOf = (node: ElementNode): string =>
  node.children
    .map((child) => (child.type === TEXT_NODE ? String(child.value) : ''))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const allWords = (card: PageCard): string => below(svgOf(card), 'text').map(wordsOf).join(' ');

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the lines of a card stand that are not part of a chart. */
const boxesOf = (card: PageCard): Box[] =>
  svgOf(card)
    .children.filter((child): child is ElementNode => child.type === ELEMENT_NODE)
    .filter(({ name, children }) => name === 'text' && children.length > 0)
    .map((node) => {
      const { attributes } = node;
      const words = wordsOf(node);
      const size = Number(attributes['font-size']);
      const weight = attributes['font-weight'] === '600' ? 600 : 400;
      const width = textWidth(words, size, weight);
      const anchor = { end: width, middle: width / 2 }[String(attributes['text-anchor'])] ?? 0;
      const left = Number(attributes.x) - anchor;
      const y = Number(attributes.y);
      // Capitals that carry two marks, and marks below a letter.
      return { words, left, right: left + width, top: y - size * 1.03, bottom: y + size * 0.25 };
    })
    .filter(({ words }) => words !== '');

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Lines that leave the card or its sides, and lines that lie over each other. */
const misplaced = (card: PageCard): string[] => {
  const boxes = boxesOf(card);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < SIDE - 1 || right > CARD_SIZE.width - SIDE + 1 || top < 0 || bottom > CARD_SIZE.height,
  );
  const over = boxes.filter((a, at) => boxes.slice(at + 1).some((b) => meet(a, b)));
  return [...outside, ...over].map(({ words }) => `${card.address}: ${words}`);
};

/** Whether a column of pixels has nothing but one colour from a row on. */
const isBare = (pixels: Uint8Array, column: number, from: number): boolean => {
  for (let row = from; row < CARD_SIZE.height; row += 1) {
    const at = (row * CARD_SIZE.width + column) * 4;
    if (pixels[at] !== 255 || pixels[at + 1] !== 255 || pixels[at + 2] !== 255) return false;
  }
  return true;
};

const pngSize = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('the cards of a site', () => {
  it('are of each home page in two languages, each target, the territory and each district', () => {
    for (const site of model.sets) {
      const { set, evaluation } = site;
      const prefix = set === 'published' ? '' : '/minh-hoa';
      const codes = [evaluation.plan.territoryCode, ...districts(evaluation).keys()];
      expect(codes).toHaveLength(10);
      expect(
        cardsOf(site, model.settings)
          .map(({ address }) => address)
          .sort(),
      ).toEqual(
        [
          `${prefix}/chia-se/trang-chu.png`,
          `${prefix}/chia-se/en.png`,
          ...evaluation.targets.map(({ id }) => `${prefix}/chia-se/muc-tieu-${id}.png`),
          ...codes.map((code) => `${prefix}/chia-se/don-vi-${code}.png`),
        ].sort(),
      );
    }
  });

  it('say the verdict in the words of the page, and in their alternative text too', () => {
    for (const { set, evaluation } of model.sets) {
      for (const target of evaluation.targets) {
        const prefix = set === 'published' ? '' : '/minh-hoa';
        const card = cardAt(`${prefix}/chia-se/muc-tieu-${target.id}.png`);
        const word = verdictWord(target, target.final);
        expect(allWords(card)).toContain(word);
        expect(card.alt).toContain(`${target.shortName}. ${word}.`);
      }
    }
  });

  it('carry the notice and other colours where figures are made up, and only there', () => {
    for (const card of cards()) {
      const isMadeUp = card.address.startsWith('/minh-hoa/');
      const notice = card.address.endsWith('/en.png')
        ? ENGLISH_ILLUSTRATIVE_NOTICE
        : ILLUSTRATIVE_NOTICE;
      expect(allWords(card).includes(notice), card.address).toBe(isMadeUp);
      expect(card.svg.includes(PALETTE.observed), card.address).toBe(!isMadeUp);
      expect(/not real data|không phải số liệu thật/.test(card.alt), card.address).toBe(isMadeUp);
    }
  });

  it('say where the site is, and nothing where that is not set', () => {
    expect(allWords(cardAt('/chia-se/trang-chu.png'))).toContain('trang.example/ke-hoach');
    const unset = { ...model, settings: NOWHERE };
    expect(allWords(cardAt('/chia-se/trang-chu.png', unset))).not.toContain('.example');
  });

  it('have only letters that the fonts of the site hold', () => {
    const known = new Set(FONT_LETTERS);
    const missing = cards().flatMap((card) =>
      [...allWords(card).normalize('NFC')].filter((letter) => !known.has(letter)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('have every line on the card, and no two over each other', () => {
    expect(cards().flatMap(misplaced)).toEqual([]);
    expect(cards().every((card) => boxesOf(card).length > 3)).toBe(true);
  });

  it('have it also where names, sentences and addresses are far too long', () => {
    const long =
      'Tỷ lệ đơn vị hành chính cấp huyện đạt chuẩn về an ninh và trật tự, an toàn xã hội ';
    const place = 'https://trang-theo-doi-rat-dai.ten-mien-rat-dai-hon-the-nua.example/a';
    const stretched = withEvaluation(
      { ...model, settings: { address: place, basePath: '/a' } },
      'illustrative',
      ({ plan, targets, units }) => ({
        plan: { ...plan, shortTitle: `Kế hoạch ${long}${long}` },
        targets: targets.map((target) => ({ ...target, shortName: long.repeat(4) })),
        units: units.map((unit) => ({ ...unit, name: `${unit.name} ${long}` })),
      }),
    );
    expect(cards(stretched).flatMap(misplaced)).toEqual([]);
    expect(allWords(cardAt('/minh-hoa/chia-se/muc-tieu-t1.png', stretched))).toContain('…');
  });

  it('leave their sides bare when drawn, at the size that is asked for', async () => {
    // Starts what draws.
    await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    const fontBuffers = ([400, 600] as const).map((weight) => readFileSync(sourceFontPath(weight)));
    for (const address of [
      '/chia-se/en.png',
      '/chia-se/muc-tieu-t2.png',
      '/minh-hoa/chia-se/muc-tieu-t1.png',
      '/minh-hoa/chia-se/don-vi-137.png',
    ]) {
      const { width, height, pixels } = new Resvg(cardAt(address).svg, {
        font: { fontBuffers, defaultFontFamily: SITE_FONT },
      }).render();
      expect({ width, height }).toEqual(CARD_SIZE);
      for (const column of [0, 30, SIDE - 8, CARD_SIZE.width - SIDE + 8, CARD_SIZE.width - 1])
        expect(isBare(pixels, column, 70), `${address} ${column}`).toBe(true);
      expect(isBare(pixels, SIDE + 4, 70)).toBe(false);
    }
  });

  it('stand for a page that has none of its own in its language', () => {
    const [site] = model.sets;
    if (site === undefined) throw new Error('no set');
    const of = (own: string | undefined, lang: 'vi' | 'en') =>
      cardOfPage(site, model.settings, { own, lang })?.address;
    expect(of(undefined, 'vi')).toBe('/chia-se/trang-chu.png');
    expect(of(undefined, 'en')).toBe('/chia-se/en.png');
    expect(of('/chia-se/muc-tieu-t1.png', 'vi')).toBe('/chia-se/muc-tieu-t1.png');
    expect(of('/chia-se/don-vi-04249.png', 'vi')).toBe('/chia-se/trang-chu.png');
  });
});

describe('a drawing as PNG', () => {
  it('is the icon of telephones at its size', async () => {
    expect(pngSize(await drawPng(await touchIconSvg()))).toEqual({ width: 180, height: 180 });
  });

  it('has the fonts of the site and no other', async () => {
    const word = (font: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="${font}" font-size="20"><text x="4" y="28">Ẫ Bất đồng</text></svg>`;
    const [site, other] = [
      await drawPng(word('Be Vietnam Pro')),
      await drawPng(word('DejaVu Sans')),
    ];
    // A font that is installed on the machine would draw other letters than that of the site.
    expect(Buffer.from(other).equals(Buffer.from(site))).toBe(true);
    const empty = await drawPng(word('Be Vietnam Pro').replace('Ẫ Bất đồng', ''));
    expect(Buffer.from(empty).equals(Buffer.from(site))).toBe(false);
  });
});
