import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SITE_FONT } from '../fonts/site-font.ts';
import { sourceFontPath } from '../fonts/source-fonts.ts';

const require = createRequire(import.meta.url);

const start = async (): Promise<readonly Uint8Array[]> => {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(([400, 600] as const).map(async (weight) => readFile(sourceFontPath(weight))));
};

let started: Promise<readonly Uint8Array[]> | undefined;

/**
 * A drawing as PNG, in pixels of its own width and height, with the font of the site and no other: what the machine
 * has installed takes no part, and the program that draws is the same for every processor, so that the same drawing
 * gives the same bytes everywhere.
 */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  started ??= start();
  const fontBuffers = [...(await started)];
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: SITE_FONT } });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
};
