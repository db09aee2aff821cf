/** Changes of operators that no test notices, and why none can or need. */
export interface KnownSurvivors {
  readonly file: string;
  readonly why: string;
  /** By line, with what is changed in brackets, what it may become. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

const EVIDENCE = 'src/evaluation/evidence';

const VERDICT = 'src/evaluation/verdict';

/** Known to `npm run test:mutants`, which fails when one is noticed by now, or stands there no longer. */
export const KNOWN_SURVIVORS: readonly KnownSurvivors[] = [
  {
    file: `${VERDICT}/pass-bounds.ts`,
    why: 'never decides: where a least or a most is known, something was said of a unit in the window',
    changes: { 'least > 0 ⟦||⟧': ['&&'] },
  },
  {
    file: `${EVIDENCE}/asked-items.ts`,
    why: 'never decides: a recognition that begins on the day on which the row ends may be the last one itself',
    changes: {
      '(row) => isMet(row) || recognitions.some((one) => one.period_start ⟦<⟧ row.period_end),': [
        '<=',
      ],
    },
  },
  {
    file: `${EVIDENCE}/asked-items.ts`,
    why: 'never reached: what crosses the beginning of a window is of acts, and an act before it speaks of its last day',
    changes: {
      'const isOfWindow = item.end >= set.windowStart ⟦&&⟧ item.claim === null;': ['||'],
    },
  },
  {
    file: `${EVIDENCE}/carried-claims.ts`,
    why: 'a tie: a claim that stands twice on a day says the same',
    changes: {
      'if (stands && (isCertain(day) ? day.end ⟦<⟧ claim.end : day.end <= claim.end)) {': ['<='],
    },
  },
  {
    file: `${EVIDENCE}/moments.ts`,
    why: 'never reached: the claims of one assertion that are in doubt are in doubt by one amount',
    changes: {
      'const amount = ⟦Math.max⟧(...doubtful.flat().map(amountOf));': ['Math.min'],
    },
  },
  {
    file: `${EVIDENCE}/observations.ts`,
    why: 'a short way: what a statement says of units that end that day is known across the days as well',
    changes: {
      'return oldest.row.valid_from <= day && (version.validTo === null || day ⟦<=⟧ version.validTo);':
        ['<'],
    },
  },
  {
    file: `${EVIDENCE}/old-news.ts`,
    why: 'a tie: of claims that end together none is older than another',
    changes: {
      'const byEnd = (a: Claim, b: Claim): number => (a.end ⟦<⟧ b.end ? -1 : 1);': ['<='],
    },
  },
  {
    file: `${EVIDENCE}/tree.ts`,
    why: 'a short way: of no inner sets nothing is put together',
    changes: {
      'children: inner.size ⟦>⟧ 0 ? together([...inner], nodeOf, kindOf) : [],': ['>='],
    },
  },
  {
    file: `${EVIDENCE}/tree.ts`,
    why: 'a tie: the bound is what it was',
    changes: {
      'if (assertion.least - wrong ⟦>⟧ least) least = assertion.least - wrong;': ['>='],
      'if (assertion.most + wrong ⟦<⟧ most) most = assertion.most + wrong;': ['<='],
    },
  },
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
  {
    file: `${EVIDENCE}/observations.ts`,
    why: 'a tie: no two rules have one id, no two versions of a unit one first day',
    changes: {
      'for (const row of [...tables.inferences].sort((a, b) => (a.inference ⟦<⟧ b.inference ? -1 : 1))) {':
        ['<='],
      'if (!found || version.row.valid_from ⟦>⟧ found.row.valid_from) latest.set(identity, version);':
        ['>='],
    },
  },
  {
    file: `${EVIDENCE}/claim.ts`,
    why: 'a short way: a moment of its own gives the result of one unit the same place',
    changes: {
      'claim.members.length ⟦===⟧ 1 &&': ['!=='],
      'claim.least ⟦===⟧ claim.most;': ['!=='],
    },
  },
  {
    file: `${EVIDENCE}/own-claims.ts`,
    why: 'a tie: nothing that reads the rows of a unit asks for their order',
    changes: {
      'a.period_end ⟦===⟧ b.period_end': ['!=='],
      '? a.period_start ⟦<⟧ b.period_start': ['<=', '>='],
      ': a.period_end ⟦<⟧ b.period_end': ['<=', '>='],
      'rows.set(unit, figures.length ⟦===⟧ 1 ? figures : figures.sort(byPeriod));': ['!=='],
    },
  },
  {
    file: `${EVIDENCE}/contradictions.ts`,
    why: 'never reached: what is inside a set cannot just fit one claim on it and not fit the other',
    changes: { 'return unmet && counts.inner.least ⟦>⟧ size - unmet.amount': ['>='] },
  },
  {
    file: `${EVIDENCE}/contradictions.ts`,
    why: 'a limit of effort: one combination more is tried',
    changes: {
      'if (distinct.size > MOST_CONTRADICTING || queue.length ⟦>⟧ MOST_TRIED) {': ['>='],
    },
  },
  {
    file: `${EVIDENCE}/inferred-claims.ts`,
    why: 'never reached: a withdrawal that begins on that day is beside the recognition',
    changes: {
      'const revoked = withdrawals.find((row) => row.period_start ⟦>⟧ act.period_end)?.period_start;':
        ['>='],
    },
  },
  {
    file: `${EVIDENCE}/statement-register.ts`,
    why: 'a tie: the same sets of types, the other way round; a register that is looked up twice on one day',
    changes: {
      'types.filter((_type, bit) => (at >> bit) % 2 ⟦===⟧ 1),': ['!=='],
      ': registry.startDays.filter((day) => period_start ⟦<⟧ day && day <= period_end);': ['<='],
    },
  },
  {
    file: `${EVIDENCE}/orders.ts`,
    why: 'a short way: figures that are all that is said of a unit give the same in a tree',
    changes: {
      'const isOwn = members.length ⟦===⟧ 1 && members[0] === about;': ['!=='],
      'return certain.every(({ claim }) => claim?.least ⟦===⟧ certain[0]?.claim?.least);': ['!=='],
    },
  },
  {
    file: `${EVIDENCE}/orders.ts`,
    why: 'a limit of effort: one order less is tried',
    changes: { 'if (size ⟦>⟧ MOST_ORDERS) return null;': ['>='] },
  },
  {
    file: `${EVIDENCE}/orders.ts`,
    why: 'a tie: every order is tried, whichever comes first',
    changes: {
      'spans.map((span, at) => [span, 2 * present(chosen[at]) + 1 ⟦+⟧ rank.indexOf(span) / 10]),': [
        '-',
      ],
    },
  },
  {
    file: `${EVIDENCE}/acts.ts`,
    why: 'a short way: what rows of the very day say is looked up where nothing else does',
    changes: {
      'row.period_start === row.period_end && row.period_end === day.end && day.start ⟦===⟧ day.end;':
        ['!=='],
    },
  },
  {
    file: `${EVIDENCE}/knowledge.ts`,
    why: 'a short way: the last day of the window is looked at anyway; figures of units alone give the same in a tree',
    changes: {
      'if (day ⟦>⟧ windowEnd) return;': ['>='],
      'inForce.filter(({ members }) => members.length ⟦!==⟧ 1 || !orders.isAlone(present(members[0]))),':
        ['==='],
    },
  },
  {
    file: `${EVIDENCE}/pass-evidence.ts`,
    why: 'a tie: its end is that day already',
    changes: {
      'standsFrom !== null && start < standsFrom && standsFrom ⟦<=⟧ end && end <= until,': ['<'],
    },
  },
  {
    file: `${EVIDENCE}/contradictions.ts`,
    why: 'a tie: of claims that ask for as many, one is as good as the other',
    changes: {
      'if (amount ⟦>⟧ (best?.amount ?? 0)) best = { assertion, amount };': ['>='],
      'return part !== null && part.amount ⟦>=⟧ amountOf(below) ? [part] : below;': ['>'],
    },
  },
  {
    file: `${VERDICT}/due-milestones.ts`,
    why: 'a tie: a target has one milestone on a day',
    changes: { '.toSorted((a, b) => (a.date ⟦<⟧ b.date ? -1 : 1))': ['<='] },
  },
  {
    file: `${VERDICT}/early.ts`,
    why: 'a tie: one and the same class',
    changes: {
      "classes.reduce<Status>((a, b) => (RANK.indexOf(b) ⟦<⟧ RANK.indexOf(a) ? b : a), 'reached');":
        ['<='],
    },
  },
  {
    file: `${VERDICT}/result.ts`,
    why: 'a tie: one and the same day',
    changes: {
      '(last, claim) => (last === null || claim.date ⟦>⟧ last ? claim.date : last),': ['>='],
    },
  },
  {
    file: `${VERDICT}/start.ts`,
    why: 'a short way: the last day is asked anyway, as that of the year',
    changes: {
      'const isInside = (day: string): boolean => window.start <= day && day ⟦<⟧ window.end;': [
        '<=',
      ],
    },
  },
  {
    file: `${VERDICT}/start.ts`,
    why: 'never reached: where there is no unit, there is no day of figures',
    changes: {
      'n ⟦>⟧ 0 && unknown === 0 && figuresTo !== null ? { date: figuresTo, met, n } : null;': [
        '>=',
      ],
    },
  },
];
