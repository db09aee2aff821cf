import type { SourceInfo, SourceTrace } from '../evaluation/record/evaluation.ts';

/** What can be known of a source besides what it says, in the order in which readers are told. */
export const TRACE_KINDS = [
  'place',
  'accessedOn',
  'archivedAddress',
  'copySha256',
  'toldOn',
] as const satisfies readonly (keyof SourceTrace)[];

export type TraceKind = (typeof TRACE_KINDS)[number];

/** Whether a source can be looked for at all: what a program made up stands nowhere. */
export const isPublished = ({ kind }: SourceInfo): boolean => kind !== 'synthetic';

/** Of how many sources each is known; made-up sources are not counted. */
export interface TraceCounts {
  readonly sources: number;
  readonly known: Readonly<Record<TraceKind, number>>;
}

export const traceCounts = (all: readonly SourceInfo[]): TraceCounts => {
  const sources = all.filter(isPublished);
  const known = Object.fromEntries(
    TRACE_KINDS.map((kind) => [
      kind,
      sources.filter(({ trace }) => trace !== null && trace[kind] !== null).length,
    ]),
  ) as Record<TraceKind, number>;
  return { sources: sources.length, known };
};

/** What is known of one source at least. */
export const knownKinds = ({ known }: TraceCounts): readonly TraceKind[] =>
  TRACE_KINDS.filter((kind) => known[kind] > 0);
