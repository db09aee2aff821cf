import { createHash } from 'node:crypto';
import { objectOf } from './live-objects.ts';
import type { Trace } from './trace.ts';

/** Digits of a hash that are written down: enough that no other source has them by chance. */
const DIGITS = 8;

/** What an object or its class has under a name: a value, or a method or getter of the class. */
const descriptorOf = (object: object, name: string): PropertyDescriptor | undefined => {
  for (let one: object | null = object; one !== null; one = Object.getPrototypeOf(one)) {
    const found = Object.getOwnPropertyDescriptor(one, name);
    if (found) return found;
  }
  return undefined;
};

/** The first digits of the SHA-256 of the source of a method or getter; null where there is none. */
export const sourceDigits = (of: string, name: string): string | null => {
  const { value, get } = descriptorOf(objectOf(of), name) ?? {};
  const source: unknown = value ?? get;
  if (typeof source !== 'function') return null;
  return createHash('sha256').update(String(source)).digest('hex').slice(0, DIGITS);
};

/** The source of the class of an object and of all that it extends. */
const classSource = (object: object): string => {
  const sources: string[] = [];
  for (let one: object | null = object; one !== null; one = Object.getPrototypeOf(one)) {
    sources.push(String(one.constructor));
  }
  return sources.join('\n');
};

/** Whether an internal is still what the report was written for. */
export const isKept = (trace: Trace): boolean => {
  switch (trace.kind) {
    case 'method':
      return sourceDigits(trace.of, trace.name) === trace.source;
    case 'property':
      return descriptorOf(objectOf(trace.of), trace.name) !== undefined;
    case 'text':
      return classSource(objectOf(trace.of)).includes(trace.text);
  }
};
