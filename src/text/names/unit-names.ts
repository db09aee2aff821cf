import type { Evaluation, UnitRef } from '../../evaluation/record/evaluation.ts';
import { UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';

interface UnitName {
  readonly name: string;
  readonly type: UnitType;
}

/** The type as it stands before a name: cities directly under the centre are just "thành phố". */
const typeBeforeName = (type: UnitType): string =>
  UNIT_TYPES[type === 'thanh-pho-truc-thuoc' ? 'thanh-pho' : type];

/** The name of a unit inside a sentence: "huyện Lục Yên"; the country is "cả nước". */
export const unitInline = ({ name, type }: UnitName): string => {
  if (type === 'quoc-gia') return 'cả nước';
  // "phường 1" must not break before its number.
  return /^\d/.test(name) ? nbsp(typeBeforeName(type), name) : `${typeBeforeName(type)} ${name}`;
};

/** The name of a unit as a title or a row head: "Huyện Lục Yên". */
export const unitTitle = (unit: UnitName): string => upperFirst(unitInline(unit));

/** {@link unitInline} of the unit a reference names; the reference itself where it is not listed. */
export const unitInlineOf = (evaluation: Evaluation, ref: UnitRef): string => {
  const unit = indexOf(evaluation).unit(ref);
  return unit ? unitInline(unit) : ref;
};

/** {@link unitTitle} of the unit a reference names; the reference itself where it is not listed. */
export const unitTitleOf = (evaluation: Evaluation, ref: UnitRef): string => {
  const unit = indexOf(evaluation).unit(ref);
  return unit ? unitTitle(unit) : ref;
};
