import { createRequire } from 'node:module';
import type { FontWeight } from './font-addresses.ts';

const { resolve } = createRequire(import.meta.url);

const PACKAGE = '@expo-google-fonts/be-vietnam-pro';

const FILES: Readonly<Record<FontWeight, string>> = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
};

/** The whole font of the site in a weight, as its package brings it. */
export const sourceFontPath = (weight: FontWeight): string =>
  resolve(`${PACKAGE}/${FILES[weight]}`);

/** The licence of both. */
export const SOURCE_FONT_LICENCE = resolve(`${PACKAGE}/LICENSE_FONT`);
