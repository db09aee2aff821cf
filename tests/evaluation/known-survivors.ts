/** Changes of operators that no test notices, and why none can or need. */
export interface KnownSurvivors {
  readonly file: string;
  readonly why: string;
  /** By line, with what is changed in brackets, what it may become. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

const EVIDENCE = 'src/evaluation/evidence';

/** Known to `npm run test:mutants`, which fails when one is noticed by now, or stands there no longer. */
export const KNOWN_SURVIVORS: readonly KnownSurvivors[] = [
  {
    file: `${EVIDENCE}/counts/accounts.ts`,
    why: 'a tie: figures that begin on one day overlap, and stand together in whatever order',
    changes: {
      'for (const figure of figures.toSorted((x, y) => (x.from ⟦<⟧ y.from ? -1 : 1))) {': ['<='],
    },
  },
  {
    file: `${EVIDENCE}/counts/flow-bounds.ts`,
    why: 'one step more along a cycle stays on it',
    changes: {
      'for (let step = 0; step ⟦<⟧ size; step += 1) node = before[node]?.from ?? node;': ['<='],
    },
  },
  {
    file: `${EVIDENCE}/counts/flow-bounds.ts`,
    why: 'never reached: no figure ends before its first day is over',
    changes: { 'claim !== null && figure !== null && from ⟦<⟧ to === isWhole': ['<='] },
  },
  {
    file: `${EVIDENCE}/pass-states.ts`,
    why: 'a short way: what follows finds the same rows',
    changes: {
      "if (rows.length === 1 && said.length ⟦===⟧ 1 && said[0]?.evidence === 'unit') return rows;":
        ['!=='],
    },
  },
  {
    file: `${EVIDENCE}/pass-states.ts`,
    why: 'never reached: what is said of a unit otherwise makes it known by a statement, or leaves it open',
    changes: {
      ".filter((claim) => claim.evidence === 'inference' ⟦&&⟧ claim.members.length === 1);": ['||'],
    },
  },
  {
    file: `${EVIDENCE}/pass-states.ts`,
    why: 'never reached: a row that has come by the last day decides, or another reason is told before',
    changes: {
      'const crossing = last.filter((row) => row.period_end ⟦>⟧ reading.window.end);': ['>='],
    },
  },
];
