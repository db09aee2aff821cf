import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { evaluate } from 'satteri';
import type { TextFolder } from './text-files.ts';
import { GUIDE_PARTS, PLAN_PARTS, wrongProperty } from './text-parts.ts';

/** What stands in the way of making a page of a text. */
export interface TextFault {
  readonly kind: 'head' | 'form' | 'import' | 'unknown' | 'property' | 'expression';
  readonly line: number | undefined;
  /** The name or the message that says more. */
  readonly detail: string;
}

/** A text that was tried: what its head says, the ids it gives, and what is wrong with it. */
export interface TriedText {
  readonly head: Readonly<Record<string, unknown>>;
  readonly ids: readonly string[];
  readonly faults: readonly TextFault[];
}

/** Line and column as the compiler puts them before its message. */
const PLACE = /^(\d+):(\d+):\s*/;

const UNKNOWN_PART = /^Expected component `([^`]+)` to be defined/;
const UNKNOWN_NAME = /^([\p{L}_$][\p{L}\p{N}_$]*) is not defined$/u;

const lineOf = (source: string, found: string): number | undefined => {
  const at = source.indexOf(found);
  return at < 0 ? undefined : source.slice(0, at).split('\n').length;
};

const lineOfMatch = (source: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(source);
  return found === null ? undefined : source.slice(0, found.index).split('\n').length;
};

/** A text brings nothing with it and hands nothing on: it is given all that it may use. */
const IMPORT = /^(?:import|export)\s/m;

const CODE_BLOCKS = /^(```+|~~~+)[\s\S]*?^\1/gm;

const faultOf = (error: unknown, source: string): TextFault => {
  const message = error instanceof Error ? error.message : String(error);
  const place = PLACE.exec(message);
  if (place !== null) {
    return { kind: 'form', line: Number(place[1]), detail: message.slice(place[0].length) };
  }
  const part = UNKNOWN_PART.exec(message)?.[1];
  if (part !== undefined)
    return { kind: 'unknown', line: lineOf(source, `<${part}`), detail: part };
  const name = UNKNOWN_NAME.exec(message)?.[1];
  if (name !== undefined) {
    const line = lineOfMatch(
      source,
      new RegExp(`\\{[^{}]*(?<![\\p{L}\\p{N}_$])${name}(?![\\p{L}\\p{N}_$])`, 'u'),
    );
    return { kind: 'unknown', line, detail: name };
  }
  return { kind: 'expression', line: undefined, detail: message };
};

interface Element {
  readonly type: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Makes a text into the elements of its page, without a page: all that a build would stumble over is found
 * here, with its line.
 * @param source letters of the file, its head included
 */
export const tryText = (source: string, folder: TextFolder): TriedText => {
  const parts = folder === 'ke-hoach' ? PLAN_PARTS : GUIDE_PARTS;
  const elements: Element[] = [];
  const element = (type: unknown, properties: unknown): null => {
    elements.push({ type, properties: properties as Element['properties'] });
    return null;
  };
  let head: Readonly<Record<string, unknown>> = {};
  let content = source;
  try {
    // What the head took is left empty, so that lines keep their numbers.
    const parsed = parseFrontmatter(source, { frontmatter: 'empty-with-lines' });
    head = parsed.frontmatter;
    content = parsed.content;
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } };
    const line = mark === undefined ? 1 : mark.line + 1;
    return { head, ids: [], faults: [{ kind: 'head', line, detail: reason ?? String(error) }] };
  }
  const prose = content.replace(CODE_BLOCKS, (block) => block.replace(/[^\n]/g, ' '));
  if (IMPORT.test(prose)) {
    const line = lineOfMatch(prose, IMPORT);
    return { head, ids: [], faults: [{ kind: 'import', line, detail: '' }] };
  }
  try {
    const made = evaluate(content, { Fragment: 'fragment', jsx: element, jsxs: element }) as {
      default: (properties: object) => unknown;
    };
    made.default({
      components: Object.fromEntries(Object.keys(parts).map((name) => [name, name])),
    });
  } catch (error) {
    return { head, ids: [], faults: [faultOf(error, content)] };
  }
  const faults = elements.flatMap(({ type, properties }): TextFault[] => {
    const needs = typeof type === 'string' && Object.hasOwn(parts, type) ? parts[type] : undefined;
    const wrong = needs === undefined ? null : wrongProperty(needs, properties);
    if (wrong === null) return [];
    return [{ kind: 'property', line: lineOf(content, `<${type}`), detail: `${type} ${wrong}` }];
  });
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return { head, ids, faults };
};
