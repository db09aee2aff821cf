import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { addDays } from '../schema/dates.ts';
import { LEVEL_ORDER } from '../schema/unit-type.ts';
import { unitInline, unitTitle } from '../text/names/unit-names.ts';
import { lifeWords, placeBefore } from '../text/site/search-words.ts';
import { indexOf } from '../views/evaluation-index.ts';
import { isSuccession } from '../views/unit-links.ts';
import { unitPage, unitPageAddress } from '../views/unit-pages.ts';
import { parentOf } from '../views/within-area.ts';
import type { SearchEntry } from './entry.ts';

const byName = new Intl.Collator('vi');

/** Versions of a code that follow one another under one name, oldest first; never empty. */
interface Run {
  readonly first: UnitVersion;
  readonly last: UnitVersion;
  readonly versions: UnitVersion[];
}

/**
 * What readers take for one unit: a code that changes its name, or is given to another unit with a page of its
 * own, is another one from then on.
 */
const runsOf = (versions: readonly UnitVersion[], evaluation: Evaluation): Run[] => {
  const pageOf = ({ ref }: UnitVersion) => unitPage(ref, evaluation);
  const runs: Run[] = [];
  for (const version of versions) {
    const run = runs.at(-1);
    const goesOn =
      run !== undefined &&
      unitTitle(run.last) === unitTitle(version) &&
      pageOf(run.last) === pageOf(version);
    if (goesOn) {
      run.versions.push(version);
      runs[runs.length - 1] = { ...run, last: version };
    } else {
      runs.push({ first: version, last: version, versions: [version] });
    }
  }
  return runs;
};

/** Where it lay, newest first: "thị xã Nghĩa Lộ, trước 01/02/2020 huyện Văn Chấn". */
const placeOf = ({ versions }: Run, evaluation: Evaluation): string => {
  const parts: string[] = [];
  let known: string | undefined;
  let since = '';
  for (const version of versions.toReversed()) {
    const parent = parentOf(evaluation, version);
    const name = parent === undefined ? '' : unitInline(parent);
    if (name !== '' && name !== known) {
      parts.push(known === undefined ? name : placeBefore(since, name));
      known = name;
    }
    since = version.validFrom;
  }
  return parts.join(', ');
};

/** The units it went into, by title, each once. */
const laterUnits = ({ last, versions }: Run, evaluation: Evaluation): string[] => {
  const own = new Set(versions.map(({ ref }) => ref));
  const later = last.to
    .filter(isSuccession)
    .filter(({ unit }) => !own.has(unit))
    .map(({ unit }) => indexOf(evaluation).unit(unit))
    .filter((unit) => unit !== undefined);
  return [...new Set(later.map(unitInline))];
};

/**
 * When it existed. The first day in the register is no founding date and so is not given as one:
 * only a unit that was formed from others has a first day.
 */
const lifeOf = (run: Run, evaluation: Evaluation): string => {
  const { first, last } = run;
  const units = laterUnits(run, evaluation);
  return lifeWords(
    first.from.length === 0 ? null : first.validFrom,
    last.validTo,
    last.validTo === null || units.length === 0 ? null : { date: addDays(last.validTo, 1), units },
  );
};

const entryOf = (run: Run, evaluation: Evaluation): SearchEntry => {
  const { last, versions } = run;
  const aliases = versions.flatMap(({ aliases: all }) => all);
  const place = placeOf(run, evaluation);
  return {
    kind: 'unit',
    href: unitPageAddress(last.ref, evaluation),
    title: unitTitle(last),
    names: [...new Set([last.name, last.code, ...aliases])].filter(
      (name, at) => at < 2 || name !== last.name,
    ),
    ...(place === '' ? {} : { place }),
    life: lifeOf(run, evaluation),
  };
};

const levelRank = ({ last }: Run): number => LEVEL_ORDER.indexOf(last.level);

/** Of one name the newest first: it is the one that people live in. */
const inOrder = (a: Run, b: Run): number =>
  levelRank(a) - levelRank(b) ||
  byName.compare(a.last.name, b.last.name) ||
  (a.first.validFrom === b.first.validFrom ? 0 : a.first.validFrom < b.first.validFrom ? 1 : -1) ||
  (a.last.code < b.last.code ? -1 : 1);

/**
 * Every unit ever in the register, each once under each name it has had, from the top down and by
 * name.
 */
export const unitEntries = (evaluation: Evaluation): SearchEntry[] =>
  [...new Set(evaluation.units.map(({ code }) => code))]
    .flatMap((code) => runsOf(indexOf(evaluation).versions(code), evaluation))
    .sort(inOrder)
    .map((run) => entryOf(run, evaluation));
