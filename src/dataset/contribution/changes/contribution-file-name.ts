import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fold } from '../../problems/nearest.ts';

/** What belongs to the name of a file that a contribution adds. */
export interface FileAbout {
  /** Day of recording of its rows. */
  readonly date: string;
  /** What it is about; any letters, of which those of ASCII are kept. */
  readonly about: string;
  readonly bytes: Uint8Array;
}

/** Digits of the content in the name: two contributions of one day and subject do not meet. */
const DIGITS = 6;

const FORM = /* @__PURE__ */ new RegExp(
  `^\\d{4}-\\d{2}-\\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{${DIGITS}}\\.csv$`,
);

/** Whether a file has the name of a contribution: `2026-11-29-bao-cao-2026-3fa9c1.csv`. */
export const isContributionFileName = (name: string): boolean => FORM.test(name);

/** Longer names are cut: some systems refuse them. */
const LONGEST_SLUG = 60;

/** What a file is about that says nothing of it. */
const CONTRIBUTION = 'dong-gop';

const slugOf = (about: string): string =>
  fold(about)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '') || CONTRIBUTION;

/** The name of a file that a contribution adds: the day, what it is about, digits of its content. */
export const contributionFileName = ({ date, about, bytes }: FileAbout): string => {
  const digits = bytesToHex(sha256(bytes)).slice(0, DIGITS);
  return `${date}-${slugOf(about)}-${digits}.csv`;
};

const END = new RegExp(`(?:-[0-9a-f]{${DIGITS}})?\\.csv$`);

/** What a contribution is called: the name of a file that it adds without the digits of its content. */
export const contributionName = (file: string): string => file.replace(END, '');
