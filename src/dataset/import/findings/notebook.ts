import type { Correction, Findings, LeftOut, Question, Repair, TablePlace } from './findings.ts';

/** Takes down what comes up while a table is read. */
export interface Notebook {
  readonly repaired: (repair: Repair) => void;
  /** The same question of several places is one question. */
  readonly ask: (question: Omit<Question, 'places'> & { readonly place: TablePlace }) => void;
  readonly leaveOut: (leftOut: LeftOut) => void;
  readonly corrected: (correction: Correction) => void;
  /** What was taken down so far, by its places in the table from top to bottom. */
  readonly findings: () => Findings;
}

const lineOf = ({ line }: TablePlace): number => line ?? 0;

const byPlace = (a: { readonly place: TablePlace }, b: { readonly place: TablePlace }): number =>
  lineOf(a.place) - lineOf(b.place) || (a.place.columnNumber ?? 0) - (b.place.columnNumber ?? 0);

const placeId = ({ line, columnNumber }: TablePlace): string => `${line} ${columnNumber}`;

/** A question whose places are still gathered. */
interface OpenQuestion {
  readonly question: Omit<Question, 'places'>;
  readonly places: Map<string, TablePlace>;
}

/** An empty notebook. */
export const newNotebook = (): Notebook => {
  const repairs = new Map<string, Repair>();
  const questions = new Map<string, OpenQuestion>();
  const leftOut: LeftOut[] = [];
  const corrections: Correction[] = [];
  return {
    repaired: (repair) => {
      const { line, columnNumber } = repair.place;
      // Several rows may come from one cell.
      repairs.set(JSON.stringify([line, columnNumber, repair.why, repair.written]), repair);
    },
    ask: ({ place, ...question }) => {
      const { asked, found, facts, answers } = question;
      const id = JSON.stringify([asked, found, facts, answers]);
      const open = questions.get(id) ?? { question, places: new Map() };
      open.places.set(placeId(place), place);
      questions.set(id, open);
    },
    leaveOut: (one) => {
      leftOut.push(one);
    },
    corrected: (one) => {
      corrections.push(one);
    },
    findings: () => ({
      corrections: [...corrections].sort(byPlace),
      repairs: [...repairs.values()].sort(byPlace),
      questions: [...questions.values()].map(({ question, places }) => ({
        ...question,
        places: [...places.values()],
      })),
      leftOut: [...leftOut].sort(byPlace),
    }),
  };
};
