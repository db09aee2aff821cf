import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { byCode } from '../../src/schema/code-order.ts';
import type { Check, Fault, StandardCheck } from '../../src/text/validation/check-lines.ts';
import { judging, notJudged } from '../../src/text/validation/validation-words.ts';
import type { Allowed } from './allowed.ts';
import type { Finding, Judgement, Sample, Validator } from './finding.ts';
import { type Memory, NO_MEMORY } from './memory.ts';

/** A site and those who judge it. */
export interface Validation {
  /** Folder of a built site. */
  readonly site: string;
  readonly validators: readonly Validator[];
  readonly allowed: readonly Allowed[];
  readonly memoryOf: (validator: Validator) => Memory;
  /** Takes a line when a validator begins. */
  readonly say: (line: string) => void;
}

/** Files below a folder as paths from it with `/`, in order. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byCode);

/** All that a finding says, in one line: what patterns are held against. */
const lineOf = ({ standard, message, place }: Finding): string =>
  `${standard} ${message} ${place}`.trim();

/** What of a sample a validator has not found: the name of the file and what was expected. */
const missedOf = ({ expected }: Sample, folder: string, judgement: Judgement): string[] =>
  Object.entries(expected).flatMap(([name, patterns]) => {
    const lines = (judgement.get(join(folder, name)) ?? []).map(lineOf);
    return patterns
      .filter((pattern) => !lines.some((line) => pattern.test(line)))
      .map((pattern) => `${name}: ${pattern.source}`);
  });

/** A file of the site with what was found in it. */
interface Judged {
  /** From the folder of the site. */
  readonly path: string;
  /** Undefined where the validator passed over it. */
  readonly findings: readonly Finding[] | undefined;
  /** Whether it was judged in an earlier run. */
  readonly remembered: boolean;
}

/** What came of a run of a validator. */
interface Work {
  readonly validator: Validator;
  readonly files: readonly Judged[];
  /** What of its broken sample it did not find. */
  readonly missed: readonly string[];
}

/** Judges with one validator what it does not remember of a site, and its sample in the same run. */
const judge = async (
  validator: Validator,
  { site, memoryOf, say }: Validation,
  paths: readonly string[],
): Promise<Work> => {
  const memory = validator.bytesAlone ? memoryOf(validator) : NO_MEMORY;
  const mine = paths
    .filter((path) => validator.standardsOf(path).length > 0)
    .map((path) => ({ path, file: join(site, path), bytes: readFileSync(join(site, path)) }))
    .map((one) => ({ ...one, before: memory.recall(one.bytes) }));
  const open = mine.filter(({ before }) => before === undefined);
  say(judging(validator, open.length, mine.length - open.length));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broken-')));
  try {
    const { sample } = validator;
    for (const [name, content] of Object.entries(sample.files)) {
      writeFileSync(join(folder, name), content);
    }
    const samples = Object.keys(sample.expected).map((name) => join(folder, name));
    const judgement = await validator.judge([...samples, ...open.map(({ file }) => file)]);
    const missed = missedOf(sample, folder, judgement);
    for (const { file, bytes } of open) {
      const findings = judgement.get(file);
      // Who does not find what is broken has not proved that the rest is whole.
      if (findings !== undefined && missed.length === 0) memory.keep(bytes, findings);
    }
    memory.save();
    const files = mine.map(({ path, file, before }) => ({
      path,
      findings: before ?? judgement.get(file),
      remembered: before !== undefined,
    }));
    return { validator, files, missed };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What a validator says of one standard. `allow` says whether a line of it is a known false alarm. */
const standardCheck = (
  { validator, files }: Work,
  standard: string,
  allow: (line: string) => boolean,
): StandardCheck => {
  const mine = files.filter(({ path }) => validator.standardsOf(path).includes(standard));
  let allowed = 0;
  const faults = mine.flatMap(({ path, findings }): Fault[] => {
    if (findings === undefined) return [{ path, message: notJudged(validator.name), place: '' }];
    const own = findings.filter((finding) => finding.standard === standard);
    const open = own.filter((finding) => !allow(lineOf(finding)));
    allowed += own.length - open.length;
    return open.map(({ message, place }) => ({ path, message, place }));
  });
  const remembered = mine.filter((one) => one.remembered).length;
  return { kind: 'standard', validator, standard, files: mine.length, remembered, allowed, faults };
};

/**
 * Lets every validator judge a built site, and each a broken sample beside it: who finds nothing in that is not
 * believed. The validators run side by side.
 * @returns for each standard what was found in how many files; whether each validator finds the faults of its
 *   sample; whether each entry of the list of false alarms is still needed
 */
export const validateSite = async (validation: Validation): Promise<readonly Check[]> => {
  const { validators, allowed } = validation;
  // Programs follow links, and name files where they really are.
  const site = realpathSync(validation.site);
  const paths = filesIn(site);
  // Each is let come to its end, so that none leaves anything behind.
  const settled = await Promise.allSettled(
    validators.map((validator) => judge(validator, { ...validation, site }, paths)),
  );
  const used = new Set<Allowed>();
  const checks = settled.flatMap((one): Check[] => {
    if (one.status === 'rejected') throw one.reason;
    const { validator, missed } = one.value;
    const entries = allowed.filter((entry) => entry.validator === validator.name);
    const allow = (line: string): boolean => {
      const found = entries.filter(({ pattern }) => pattern.test(line));
      for (const entry of found) used.add(entry);
      return found.length > 0;
    };
    return [
      ...validator.standards.map((standard) => standardCheck(one.value, standard, allow)),
      { kind: 'sample', validator, missed },
    ];
  });
  const stale = allowed.filter((entry) => !used.has(entry));
  return [
    ...checks,
    { kind: 'allowed', entries: allowed.length, stale: stale.map(({ pattern }) => pattern.source) },
  ];
};
