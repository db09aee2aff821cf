import { dueDateSayings } from '#due-dates';
import { areaView } from '../../../evaluation/area-view.ts';
import type {
  Correction,
  Evaluation,
  Figure,
  Result,
  RowRef,
  TargetEvaluation,
  UnitRef,
  UnitStates,
  UnitVersion,
} from '../../../evaluation/record/evaluation.ts';
import { indexOf } from '../../evaluation-index.ts';
import { liesWithin } from '../../within-area.ts';
import { periodOf } from '../report-scope.ts';
import type { IssuingBody, ReportSubject } from '../report-subject.ts';
import { toldInReports } from '../told-in-reports.ts';
import { canonical } from './canonical.ts';

/**
 * What a report rests on and says of its own, in data: each item one canonical text, in the order of the
 * texts. No words of the program are in it, nothing of other areas that is only shown to compare with,
 * neither the name nor the day of a release, and no address.
 */
export interface OwnContent {
  /** The plan and its targets, rules and tasks, and the body that issues the report. */
  readonly plan: readonly string[];
  /** Those of the targets, the rules and the figures. */
  readonly indicators: readonly string[];
  /** Versions of the area and of the units below it, with what they were made of and what became of them. */
  readonly units: readonly string[];
  /** Figures of the area and those its results rest on, the corrected ones included; in any order. */
  readonly figures: readonly string[];
  /** Of these, those that stand for a corrected one. */
  readonly correcting: ReadonlySet<string>;
  /** Progress of tasks up to the end of the period. */
  readonly progress: readonly string[];
  readonly sources: readonly string[];
  /** Corrections of figures, progress and sources. */
  readonly corrections: readonly string[];
  /** Corrections of the register and of the plan. */
  readonly planCorrections: readonly string[];
  /** Rows that contradict each other. */
  readonly contradictions: readonly string[];
  /** Due dates of tasks, whatever their state: that follows from the progress and the day. */
  readonly dueDates: readonly string[];
  /** Requests for figures and what came of them; not whether an answer is late, which the day decides. */
  readonly requests: readonly string[];
  /** Every result of the area, the states of its units, and contradictions between sources. */
  readonly results: readonly string[];
}

/** What is known, as a report is made from it. */
export interface ContentBasis {
  readonly evaluation: Evaluation;
  readonly issuingBody: IssuingBody | null;
}

const sorted = (items: readonly unknown[]): readonly string[] => [
  ...new Set(items.map(canonical).sort()),
];

/** What a figure says; where it stands is none of it. */
const sayings = ({ row: _, supersededBy: __, ...said }: Figure) => said;

/** What the plan sets, without what is known of it. */
const promise = ({
  years: _,
  final: __,
  areas: ___,
  own: ____,
  unitStates: _____,
  readings,
  milestones,
  ...set
}: TargetEvaluation) => ({
  ...set,
  readings: readings.map(({ reading, name, explanation }) => ({ reading, name, explanation })),
  milestones: milestones.map(({ date, threshold, due }) => ({ date, threshold, due })),
});

const planOf = ({ evaluation, issuingBody }: ContentBasis): readonly string[] => {
  const { plan, targets, inferences, measures } = evaluation;
  const { address: _, ...own } = plan;
  return sorted([
    { plan: own },
    { issuingBody },
    ...targets.map(promise),
    ...inferences,
    ...measures.map(({ progress: __, dueDates: ___, ...task }) => task),
  ]);
};

const indicatorsOf = (
  { targets, inferences, indicators }: Evaluation,
  figures: readonly Figure[],
): readonly string[] => {
  const used = new Set([
    ...[...targets, ...figures].map(({ indicator }) => indicator),
    ...inferences.flatMap(({ fromIndicator, toIndicator }) => [fromIndicator, toIndicator]),
  ]);
  return sorted(indicators.filter(({ id }) => used.has(id)));
};

/** A version as a report names it: neither its other names nor its place on a map. */
const versionOf = (unit: UnitVersion, evaluation: Evaluation) => {
  const named = (other: UnitRef) => {
    const found = indexOf(evaluation).unit(other);
    return found && { name: found.name, type: found.type };
  };
  const links = (all: UnitVersion['from']) =>
    all.map(({ row: _, ...link }) => ({ ...link, named: named(link.unit) }));
  const { ref, code, name, type, level, validFrom, validTo, parent, from, to } = unit;
  return {
    ref,
    code,
    name,
    type,
    level,
    validFrom,
    validTo,
    parent,
    from: links(from),
    to: links(to),
  };
};

/** What is said of a result by the day it is about, and not by what is known. */
const OF_THE_DAY = new Set(['referenceDate', 'working', 'path']);

/** A target that is still open is judged on the day of the release: that the day moved on says nothing. */
const withoutDay = (of: Result | UnitStates, openOn: string | null): object => {
  // What is needed follows from the rest.
  const { needed: _, ...said } = of as Partial<Result>;
  return of.referenceDate === openOn
    ? Object.fromEntries(Object.entries(said).filter(([name]) => !OF_THE_DAY.has(name)))
    : said;
};

const resultsOf = (target: TargetEvaluation, asOf: string): object => {
  const openOn = asOf < target.closingDate ? asOf : null;
  const one = (result: Result | null) => result && withoutDay(result, openOn);
  const all = ({ code, years, final }: TargetEvaluation['areas'][number]) => ({
    code,
    years: years.map(one),
    final: one(final),
  });
  return {
    id: target.id,
    years: target.years.map(one),
    final: one(target.final),
    areas: target.areas.map(all),
    own: target.own.map(all),
    unitStates: target.unitStates.map((states) => withoutDay(states, openOn)),
    readings: target.readings.map((reading) => ({ ...reading, result: one(reading.result) })),
    milestones: target.milestones.map(({ date, result, earlySince }) => ({
      date,
      result: one(result),
      earlySince,
    })),
  };
};

/** Tables whose corrections are about what was observed, and not about the plan or the register. */
const OBSERVED: ReadonlySet<string> = new Set([
  'values',
  'aggregates',
  'measure-progress',
  'due-dates',
  'sources',
]);

/** Rows are named by what they say; of the others (of the plan, of the register) that is in the content. */
const referring = (says: ReadonlyMap<RowRef, string>) => {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, cell]) => [
        name,
        name === 'rows' && Array.isArray(cell)
          ? cell.map((ref: RowRef) => says.get(ref) ?? '').sort()
          : named(cell),
      ]),
    );
  };
  return named;
};

const correctionOf =
  (says: ReadonlyMap<RowRef, string>) =>
  ({ oldRow, newRow, ...said }: Correction) => ({
    ...said,
    of: says.get(oldRow) ?? '',
    by: says.get(newRow) ?? '',
  });

/** What all reports of an area have in common; the period only cuts the progress of tasks. */
interface AreaContent {
  readonly rest: Omit<OwnContent, 'progress' | 'results'>;
  /** Worked out when asked for: where very many units are judged it is most of the work, and rarely needed. */
  readonly results: () => readonly string[];
}

const ofArea = (basis: ContentBasis, area: string): AreaContent => {
  const { evaluation } = basis;
  const view = toldInReports(areaView(evaluation, area));
  const says = new Map(view.figures.map((figure) => [figure.row, canonical(sayings(figure))]));
  const newer = new Set(view.corrections.map(({ newRow }) => newRow));
  const isAbout = ({ ref }: UnitVersion): boolean => liesWithin(evaluation, ref, area);
  const [observed, planned] = [true, false].map((kind) =>
    view.corrections.filter(({ table }) => OBSERVED.has(table) === kind).map(correctionOf(says)),
  );
  let results: readonly string[] | null = null;
  return {
    rest: {
      plan: planOf(basis),
      indicators: indicatorsOf(evaluation, view.figures),
      units: sorted(evaluation.units.filter(isAbout).map((unit) => versionOf(unit, evaluation))),
      figures: [...new Set(says.values())],
      correcting: new Set([...says].flatMap(([row, said]) => (newer.has(row) ? [said] : []))),
      sources: sorted(view.sources.map(({ rows: _, trace: __, ...source }) => source)),
      corrections: sorted(observed ?? []),
      planCorrections: sorted(planned ?? []),
      contradictions: sorted(view.contradictions),
      dueDates: sorted(dueDateSayings(evaluation.measures)),
      requests: sorted(view.requests.map(({ rows: _, state: __, ...request }) => request)),
    },
    results: () => {
      results ??= sorted(
        [...view.targets.map((one) => resultsOf(one, view.asOf)), ...view.conflicts].map(
          referring(says),
        ),
      );
      return results;
    },
  };
};

const known = new WeakMap<Evaluation, Map<string, AreaContent>>();

/** Made once for the reports of an area: only the body that issues them is no part of the evaluation. */
const ofAreaOnce = (basis: ContentBasis, area: string): AreaContent => {
  const areas = known.get(basis.evaluation) ?? new Map<string, AreaContent>();
  known.set(basis.evaluation, areas);
  const key = canonical([area, basis.issuingBody]);
  const content = areas.get(key) ?? ofArea(basis, area);
  areas.set(key, content);
  return content;
};

/** What a report of these results is about of its own; see {@link OwnContent}. */
export const ownContent = (basis: ContentBasis, subject: ReportSubject): OwnContent => {
  const { measures, plan } = basis.evaluation;
  const { to } = periodOf(subject, plan);
  const { rest, results } = ofAreaOnce(basis, subject.area);
  return {
    ...rest,
    progress: sorted(
      measures.flatMap(({ id, progress }) =>
        progress
          .filter(({ date }) => date <= to)
          // What is null is left out: texts were made before progress told of it.
          .map(({ row: _, ...entry }) => ({
            task: id,
            ...Object.fromEntries(Object.entries(entry).filter(([, said]) => said !== null)),
          })),
      ),
    ),
    get results() {
      return results();
    },
  };
};

/**
 * All of it as one text, the same for the same content. Contradictions, requests and due dates stand in it only where there are any:
 * texts were made, and their digests are listed, before these were told of.
 */
export const contentText = ({
  contradictions,
  requests,
  dueDates,
  figures,
  ...content
}: OwnContent): string =>
  canonical({
    ...content,
    figures: [...figures].sort(),
    ...(contradictions.length === 0 ? {} : { contradictions }),
    ...(requests.length === 0 ? {} : { requests }),
    ...(dueDates.length === 0 ? {} : { dueDates }),
    correcting: [...content.correcting].sort(),
  });
