import { areaView } from '../../../src/evaluation/area-view.ts';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import type { ReportDocument } from '../../../src/report/document/report-document.ts';
import { bodyStrings, drawnStrings } from '../../../src/report/pdf/content/strings.ts';
import { statisticalYear } from '../../../src/schema/dates.ts';
import type { ReportEdition } from '../../../src/site/model/report-edition.ts';
import { indicatorPredicate } from '../../../src/text/names/indicator-predicate.ts';
import { setPrefix } from '../../../src/views/addresses/addresses.ts';
import { evaluationOf, SETS } from '../pages.ts';
import { editionsOf } from '../report-editions.ts';
import { anyOf, type Facts, factsOf, textsIn } from './facts.ts';
import type { FoundNumber } from './found-number.ts';
import type { MainText } from './main-text.ts';
import { quotesOf } from './quotes.ts';

/** What a page is about, and so which part of the evaluation its numbers must come from. */
export interface Scope {
  readonly set: string;
  readonly evaluation: Evaluation;
  /** The address within the set, without the name of what the page is about: `/don-vi/…/`. */
  readonly kind: string;
  /** The id of the target, the code of the unit; empty for pages about all. */
  readonly about: string;
  readonly facts: Facts;
  /** Whether a number stands in a text of the evaluation that the page quotes. */
  readonly quotes: (main: MainText, number: FoundNumber) => boolean;
}

/** Texts and what semicolons and full stops part them into: a page may quote a part alone. */
const partsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, ...text.replace(/[.]$/, '').split(/; |[.] /)]);

/** What units do of which indicators are true: a page says it of so many units, without naming them again. */
const predicatesOf = ({ indicators }: Evaluation): string[] =>
  indicators.flatMap((indicator) => indicatorPredicate(indicator) ?? []);

const codeOf = (ref: string): string => ref.split('@')[0] ?? '';

/** A code and those of the units above it at any time. */
const codesUpwards = (evaluation: Evaluation, code: string): string[] => {
  const above = evaluation.units
    .filter((unit) => unit.code === code && unit.parent !== null)
    .flatMap(({ parent }) => codesUpwards(evaluation, codeOf(parent ?? '')));
  return [...new Set([code, ...above])];
};

/** First and last days of the statistical years that figures are about: a year and its indicator say them. */
const statisticalYears = ({ indicators, plan, targets }: Evaluation): object[] => {
  const first = Math.min(plan.firstYear, ...targets.map((one) => one.baselineYear ?? Infinity));
  return indicators.flatMap(({ yearStart }) =>
    yearStart === null
      ? []
      : Array.from({ length: plan.lastYear - first + 1 }, (_, index) =>
          statisticalYear(first + index, yearStart),
        ),
  );
};

/** Facts that several pages of a set share, made once. */
const made = new Map<string, Facts>();

const shared = (key: string, make: () => object): Facts => {
  const facts = made.get(key) ?? factsOf(make());
  made.set(key, facts);
  return facts;
};

/** The figures that were corrected: a page that lists a correction says of what period it is. */
const correctedFigures = ({ corrections, figures }: Evaluation): object[] => {
  const rows = new Set(corrections.map(({ newRow }) => newRow));
  return figures
    .filter(({ row }) => rows.has(row))
    .map(({ unit, periodStart, periodEnd }) => ({ unit, periodStart, periodEnd }));
};

/** What was counted in the territory in some time: the page of a trend shows it beside its years. */
const shortFigures = ({ targets, indicators, figures, plan }: Evaluation, id: string): object[] => {
  const isTrend = targets.some((target) => target.id === id && target.kind === 'trend');
  const flows = indicators.filter(({ timing }) => timing === 'flow').map((one) => one.id);
  const others = targets.filter((target) => target.id !== id).map(({ indicator }) => indicator);
  return figures.filter(
    ({ indicator, unit }) =>
      isTrend &&
      flows.includes(indicator) &&
      !others.includes(indicator) &&
      codeOf(unit) === plan.territoryCode,
  );
};

/** The totals of recognised units that the number of a target is led back to. */
const recognitionTotals = (
  { targets, inferences, figures, plan }: Evaluation,
  id: string,
): object[] => {
  const indicators = targets.filter((target) => target.id === id).map((one) => one.indicator);
  const from = inferences
    .filter(({ toIndicator }) => indicators.includes(toIndicator))
    .map(({ fromIndicator }) => fromIndicator);
  return figures.filter(
    ({ indicator, unit }) => from.includes(indicator) && codeOf(unit) === plan.territoryCode,
  );
};

/** One target, and of all else only what is no figure of another target. */
const aboutTarget = (evaluation: Evaluation, id: string): Facts =>
  shared(`${evaluation.set} target ${id}`, () => {
    const { figures, coverage, measures, tasks, conflicts, summary, ...rest } = evaluation;
    return [
      { ...rest, targets: evaluation.targets.filter((target) => target.id === id) },
      correctedFigures(evaluation),
      shortFigures(evaluation, id),
      recognitionTotals(evaluation, id),
      statisticalYears(evaluation),
    ];
  });

/** What the pages of all units may say: results of the whole territory, the register. */
const aboutAnyUnit = (evaluation: Evaluation): Facts =>
  shared(`${evaluation.set} units`, () => {
    const { figures, coverage, measures, tasks, summary, releases, sources, tiles, ...rest } =
      evaluation;
    return [
      {
        ...rest,
        targets: rest.targets.map((target) => ({ ...target, areas: [], unitStates: [] })),
      },
      statisticalYears(evaluation),
    ];
  });

const aboutArea = (evaluation: Evaluation, code: string): Facts =>
  shared(`${evaluation.set} area ${code}`, () =>
    evaluation.targets.flatMap(({ areas }) => areas.filter((area) => area.code === code)),
  );

const isDistrict = ({ targets }: Evaluation, code: string): boolean =>
  targets.some(({ areas }) => areas.some((area) => area.code === code));

/** All districts at closing: the page of one shows them beside each other. */
const besideDistricts = (evaluation: Evaluation): Facts =>
  shared(`${evaluation.set} districts`, () =>
    evaluation.targets.flatMap(({ areas, unitStates, scopeLevel }) => [
      ...areas.flatMap(({ final }) => final ?? []),
      ...(scopeLevel === 'huyen' ? unitStates.filter(({ year }) => year === null) : []),
    ]),
  );

/** One unit: its own states and figures, and the results of the areas it lies in. */
const aboutUnit = (evaluation: Evaluation, code: string): Facts => {
  const isOwn = ({ unit }: { readonly unit: string }): boolean => codeOf(unit) === code;
  const states = evaluation.targets.flatMap(({ unitStates }) =>
    unitStates.flatMap((list) => list.states.filter(isOwn)),
  );
  return anyOf([
    aboutAnyUnit(evaluation),
    ...(isDistrict(evaluation, code) ? [besideDistricts(evaluation)] : []),
    ...codesUpwards(evaluation, code).map((one) => aboutArea(evaluation, one)),
    factsOf([...states, ...evaluation.figures.filter(isOwn)]),
  ]);
};

const about: Readonly<Record<string, (evaluation: Evaluation, id: string) => Facts>> = {
  'muc-tieu': aboutTarget,
  'en/targets': aboutTarget,
  'so-do': aboutTarget,
  'don-vi': aboutUnit,
};

const aboutAll = (evaluation: Evaluation): Facts =>
  shared(`${evaluation.set} ${evaluation.asOf}`, () => [evaluation, statisticalYears(evaluation)]);

/** An edition of a report and those before it: what is said of them, and what was known then. */
const aboutEdition = (edition: ReportEdition): Facts => {
  const earlier = editionsOf(edition.evaluation.set).filter(
    ({ area, subject, number }) =>
      area.code === edition.area.code &&
      subject.year === edition.subject.year &&
      number < edition.number,
  );
  const places = [edition, ...earlier].map(({ number, issuedOn, supersededBy }) => ({
    number,
    issuedOn,
    supersededBy,
  }));
  return anyOf([
    factsOf(places),
    ...[edition, ...earlier].map(({ evaluation }) => aboutAll(evaluation)),
    factsOf(areaView(edition.evaluation, edition.area.code).coverage),
  ]);
};

/** Every string of a report, also those inside its drawings. */
const wordsOfReport = (document: ReportDocument): string[] => [
  ...bodyStrings(document),
  ...document.blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.chart.alt, ...drawnStrings(block.chart.svg)] : [],
  ),
];

/**
 * A page of a report: what it says is its document, which tests of reports hold to the evaluation of
 * its release; a number alone in a cell or a drawing must be of that evaluation here too.
 */
const scopeOfReport = (edition: ReportEdition): Scope => {
  const { evaluation } = edition;
  return {
    set: evaluation.set,
    evaluation,
    kind: '/bao-cao/…/',
    about: edition.name,
    facts: aboutEdition(edition),
    quotes: quotesOf(wordsOfReport(edition.document())),
  };
};

/** The list of reports: their periods, editions and days. */
const listOf = (set: string): Facts =>
  shared(`${set} reports`, () =>
    editionsOf(set).map(({ subject, number, issuedOn, release }) => ({
      year: subject.year,
      number,
      issuedOn,
      release: release.id,
    })),
  );

const sets = new Map(
  SETS.map((set) => {
    const evaluation = evaluationOf(set);
    const texts = [...partsOf(textsIn(evaluation)), ...predicatesOf(evaluation)];
    return [set as string, { evaluation, quotes: quotesOf(texts) }];
  }),
);

const OF_ONE =
  /^\/(muc-tieu|en\/targets|so-do|don-vi|huong-dan|so-lieu\/ban-chot)\/([^/]+)\/(?:[^/]+\/)?$/;

/** What the page at an address is about. */
export const scopeOf = (address: string): Scope => {
  const prefix = setPrefix('illustrative');
  const set = address.startsWith(`${prefix}/`) ? 'illustrative' : 'published';
  const own = sets.get(set);
  if (own === undefined) throw new Error(`There is no set ${set}.`);
  const inSet = address.slice(setPrefix(set).length);
  const edition = editionsOf(set).find((one) => one.address === address);
  if (edition !== undefined) return scopeOfReport(edition);
  const [, part = '', name = ''] = OF_ONE.exec(inSet) ?? [];
  // The page of a unit that got its code after closing is called after the code and its first day.
  const id = part === 'don-vi' ? (name.split('-tu-')[0] ?? name) : name;
  return {
    set,
    ...own,
    kind: part === '' ? inSet : `/${part}/…/`,
    about: id,
    facts: anyOf([(about[part] ?? aboutAll)(own.evaluation, id), listOf(set)]),
  };
};
