import { LEVEL_ORDER, type Level, levelOf } from '../../schema/unit-type.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Question } from '../evidence/question.ts';
import { windowOf } from '../evidence/window.ts';
import type { AreaEvaluation, Result } from '../record/evaluation.ts';
import type { Judged } from './bounds.ts';
import type { AreaHistory, Codes, Frame, TargetJudgement } from './frame.ts';
import { areaResult, type Occasion, ownResult } from './result.ts';
import { startOf } from './start.ts';

/** Codes of the units between the territory and the units in scope, in registry order. */
export const areaCodes = (frame: Frame, question: Question): string[] => {
  const [type] = question.scopeTypes;
  const depth = type ? LEVEL_ORDER.indexOf(levelOf(type)) : 0;
  const codes = new Set<string>();
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const date = windowOf(year, question.closingDate, frame.asOf).end;
    for (const version of frame.observations.registry.below(frame.territoryCode, date)) {
      if (LEVEL_ORDER.indexOf(version.level) < depth) codes.add(version.row.code);
    }
  }
  return [...codes].sort();
};

/** Below this level units have no units of their own. */
const LOWEST: Level = 'xa';

/** Codes of the units in scope, in registry order, where these are areas with units of their own. */
export const ownCodes = (frame: Frame, question: Question): string[] => {
  const [type] = question.scopeTypes;
  if (type === undefined || levelOf(type) === LOWEST || question.mode === 'total') return [];
  const codes = new Set<string>();
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const date = windowOf(year, question.closingDate, frame.asOf).end;
    const scope = frame.observations.registry.inScope(
      frame.territoryCode,
      date,
      question.scopeTypes,
    );
    for (const version of scope) codes.add(version.row.code);
  }
  codes.delete(frame.territoryCode);
  return [...codes].sort();
};

/** Results of units in scope by themselves, each with its own history. */
export const judgeOwn = (
  occasion: Occasion,
  histories: readonly AreaHistory[],
  judged: Judged,
): ReadonlyMap<string, Result> => {
  const results = new Map<string, Result>();
  // Below most areas there are none, and very many units.
  if (histories.length === 0) return results;
  const byCode = new Map(judged.units.map((unit) => [unit.version.row.code, unit]));
  for (const { code, earlier: before } of histories) {
    const unit = byCode.get(code);
    if (unit === undefined) continue;
    const ofUnit = { ...occasion, earlier: before, start: startOf(before) };
    const bounds = judged.boundsOf([unit], unit.version);
    results.set(code, ownResult(unit, bounds, ofUnit));
  }
  return results;
};

/** Results of the areas that exist on the reference date, each of its own units. */
export const judgeAreas = (
  occasion: Occasion,
  areas: readonly AreaHistory[],
  judged: Judged,
): ReadonlyMap<string, Result> => {
  const { registry } = occasion.observations;
  const byOrdinal: JudgedUnit[] = [];
  for (const unit of judged.units) byOrdinal[unit.version.ordinal] = unit;
  const results = new Map<string, Result>();
  for (const { code, earlier } of areas) {
    const area = registry.on(code, occasion.referenceDate);
    if (!area) continue;
    const units = registry
      .inScope(code, occasion.referenceDate, occasion.question.scopeTypes)
      .flatMap((version) => byOrdinal[version.ordinal] ?? []);
    const bounds = judged.boundsOf(units, area);
    results.set(code, areaResult(area, units, bounds, { ...occasion, earlier }));
  }
  return results;
};

/** The areas or units by themselves, with their results over the years. */
export const areaEvaluations = (
  which: keyof Codes,
  codes: Codes,
  {
    years,
    closing,
  }: { readonly years: readonly TargetJudgement[]; readonly closing: TargetJudgement },
): AreaEvaluation[] =>
  codes[which].map((code) => ({
    code,
    years: years.flatMap((year) => year[which].get(code) ?? []),
    final: closing[which].get(code) ?? null,
  }));
