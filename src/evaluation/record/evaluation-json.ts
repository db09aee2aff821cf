import { byCode } from '../../schema/code-order.ts';
import { ByteText } from './byte-text.ts';
import type { Evaluation } from './evaluation.ts';

/** The value with the keys of every object in code-point order. */
const inKeyOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inKeyOrder);
  const ordered: Record<string, unknown> = {};
  const source = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(source).sort(byCode)) ordered[key] = inKeyOrder(source[key]);
  return ordered;
};

const jsonText = (value: unknown): string => JSON.stringify(inKeyOrder(value)) ?? 'null';

/** Long lists go item by item: as one text, the results of a nation would fill the memory. */
const writeList = (items: readonly unknown[], out: ByteText): void => {
  out.write('[');
  for (const [index, item] of items.entries()) {
    out.write(index > 0 ? `,${jsonText(item)}` : jsonText(item));
  }
  out.write(']');
};

/**
 * The whole evaluation as one line of JSON with a final newline, in UTF-8. Keys are in code-point
 * order, so that the text depends on nothing but the values; lists keep their order, which has a
 * meaning.
 */
export const evaluationJson = (evaluation: Evaluation): Uint8Array => {
  const out = new ByteText();
  const members = Object.entries(evaluation)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => byCode(a, b));
  for (const [index, [key, value]] of members.entries()) {
    out.write(`${index > 0 ? ',' : '{'}${JSON.stringify(key)}:`);
    if (Array.isArray(value)) writeList(value, out);
    else out.write(jsonText(value));
  }
  out.write('}\n');
  return out.bytes();
};
