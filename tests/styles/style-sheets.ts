import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../src/styles');

/** A rule of a style file. */
export interface StyleRule {
  readonly file: string;
  readonly selector: string;
  /** Values by property, in order. */
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

const declarationsIn = (body: string): [string, string][] =>
  body.split(';').flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });

/** Rules of all style files of the site, those inside conditions too. */
export const styleRules = (): StyleRule[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const css = withoutComments(readFileSync(resolve(FOLDER, file), 'utf8'));
      return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
        file,
        selector: selector.trim(),
        declarations: declarationsIn(body),
      }));
    });

/** Names of the tokens in a value: `ink` of `var(--ink)`. */
export const tokensIn = (value: string): string[] =>
  [...value.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name = '']) => name);
