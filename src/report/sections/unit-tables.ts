import type { Evaluation, UnitLink, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { yearOf } from '../../schema/dates.ts';
import { CHANGE_KINDS } from '../../schema/unit-changes.ts';
import { formatDate } from '../../text/format/dates.ts';
import { formatCount } from '../../text/format/format.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import { cell } from '../../text/format/table.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { isOwnUnit, scopeNoun } from '../../text/names/scope-words.ts';
import { unitInline, unitInlineOf, unitTitle } from '../../text/names/unit-names.ts';
import {
  CHANGE_COLUMNS,
  changesCaption,
  inferredChange,
  scopeCaption,
  scopeColumns,
  withoutSuccessor,
} from '../../text/report/report-copy.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { resultOf } from '../../views/result-of.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { liesWithin } from '../../views/within-area.ts';
import type { TableBlock } from '../document/report-document.ts';

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** Each document once: one that is cited with its clause is not named again without it. */
const documents = (texts: readonly string[]): string =>
  unique(texts.filter((text) => !texts.some((other) => other.startsWith(`${text},`))));

const linksOf = (unit: UnitVersion, { from, to }: ReportScope): readonly UnitLink[] =>
  unit.from.filter(({ date }) => from <= date && date <= to);

const oldUnits = (links: readonly UnitLink[], evaluation: Evaluation): string =>
  links.map((link) => unitInlineOf(evaluation, link.unit)).join(', ');

/** The new unit, or that there is none. */
const newUnit = (unit: UnitVersion, links: readonly UnitLink[]): string =>
  links.some(hasEnded) ? withoutSuccessor(unitInline(unit)) : unitTitle(unit);

const changeRow = (unit: UnitVersion, links: readonly UnitLink[], evaluation: Evaluation) => {
  const kinds = unique(links.flatMap((link) => link.changes.map((kind) => CHANGE_KINDS[kind])));
  const inferred = links.some((link) => link.inferred) ? inferredChange : '';
  return [
    newUnit(unit, links),
    upperFirst(oldUnits(links, evaluation)),
    `${upperFirst(kinds)}${inferred}`,
    formatDate(unit.validFrom),
    documents(links.map((link) => link.resolution)),
  ].map((text) => cell(text));
};

/** Whether a change is about the area: the new unit or one of the old lies in it. */
const isAbout = (
  { area, isWhole, evaluation }: ReportScope,
  { unit, links }: { readonly unit: UnitVersion; readonly links: readonly UnitLink[] },
): boolean =>
  isWhole ||
  [unit.ref, ...links.map((link) => link.unit)].some((ref) =>
    liesWithin(evaluation, ref, area.code),
  );

/** The units that were formed or changed in the time and the area of a report; null where there are none. */
export const changesTable = (scope: ReportScope): TableBlock | null => {
  const { evaluation, year, isWhole, area } = scope;
  /** Of many units that ended at once, a report of one of them tells its own. */
  const own = (links: readonly UnitLink[]): readonly UnitLink[] =>
    isWhole ? links : links.filter(({ unit }) => liesWithin(evaluation, unit, area.code));
  const rows = evaluation.units
    .flatMap((unit) => [
      { unit, links: linksOf(unit, scope).filter(isSuccession) },
      { unit, links: own(linksOf(unit, scope).filter(hasEnded)) },
    ])
    .filter((change) => change.links.length > 0 && isAbout(scope, change))
    .sort((a, b) => (a.unit.ref === b.unit.ref ? 0 : sortKey(a.unit) < sortKey(b.unit) ? -1 : 1))
    .map(({ unit, links }) => changeRow(unit, links, evaluation));
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    caption: changesCaption(periodInline(year, evaluation.plan)),
    size: 'small',
    columns: CHANGE_COLUMNS,
    rows,
  };
};

/** By date; on a date the higher levels first, as their codes are shorter. */
const sortKey = (unit: UnitVersion): string => `${unit.validFrom} ${unit.code.length} ${unit.code}`;

/** N at the end of the year before and of this one, once for each set of unit types. */
export const scopeTable = ({ evaluation, year, from, to }: ReportScope): TableBlock | null => {
  const [earlier, now] = [yearOf(from) - 1, year ?? yearOf(to)];
  const seen = new Set<string>();
  const rows = evaluation.targets.flatMap((target) => {
    const noun = scopeNoun(target.scopeTypes);
    const before = resultOf(target, earlier);
    const after = resultOf(target, now);
    if (seen.has(noun) || !before || !after || target.mode === 'total') return [];
    if (isOwnUnit(target, after, evaluation)) return [];
    seen.add(noun);
    return [
      [
        upperFirst(noun),
        formatCount(before.n),
        formatDate(before.referenceDate),
        formatCount(after.n),
        formatDate(after.referenceDate),
      ].map((text) => cell(text)),
    ];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    caption: scopeCaption(earlier, now),
    size: 'normal',
    columns: scopeColumns(earlier, now),
    rows,
  };
};
