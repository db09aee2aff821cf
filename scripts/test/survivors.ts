import type { KnownSurvivors } from '../../tests/evaluation/known-survivors.ts';
import type { Mutant } from './mutants.ts';

type Named = Pick<Mutant, 'file' | 'marked' | 'becomes'>;

const nameOf = ({ file, marked, becomes }: Named): string => `${file}: ${marked} → ${becomes}`;

/** The survivors that are known, each by a name that does not tell its line's number. */
const namesOf = (known: readonly KnownSurvivors[]): Set<string> =>
  new Set(
    known.flatMap(({ file, changes }) =>
      Object.entries(changes).flatMap(([marked, all]) =>
        all.map((becomes) => nameOf({ file, marked, becomes })),
      ),
    ),
  );

/** Whether somebody has looked at a mutant that no test notices and said why none does. */
export const isKnown = (mutant: Mutant, known: readonly KnownSurvivors[]): boolean =>
  namesOf(known).has(nameOf(mutant));

/** Known survivors that are none, by name. */
interface Outdated {
  /** Some test notices them by now. */
  readonly noticed: readonly string[];
  /** Their line is another one by now. */
  readonly gone: readonly string[];
}

/**
 * What a run shows to be outdated among the known survivors of its files.
 * @param tried every mutant of the run
 * @param survivors those of them that no test noticed
 */
export const outdated = (
  tried: readonly Mutant[],
  survivors: readonly Mutant[],
  known: readonly KnownSurvivors[],
): Outdated => {
  const names = [...namesOf(known)];
  const stand = new Set(tried.map(nameOf));
  const survived = new Set(survivors.map(nameOf));
  return {
    noticed: names.filter((name) => stand.has(name) && !survived.has(name)),
    gone: names.filter((name) => !stand.has(name)),
  };
};
