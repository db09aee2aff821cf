import type { Evaluation, IndicatorInfo, PlanInfo } from '../../evaluation/record/evaluation.ts';
import type { UnitType } from '../../schema/unit-type.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { type EnglishText, vietnamese } from './english-text.ts';

/** A noun for one thing and for several. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Types of administrative unit, in the words of the official translations of Vietnamese law. */
const TYPE_NOUNS: Readonly<Record<UnitType, Noun>> = {
  'quoc-gia': { one: 'country', many: 'countries' },
  tinh: { one: 'province', many: 'provinces' },
  'thanh-pho-truc-thuoc': { one: 'centrally run city', many: 'centrally run cities' },
  huyen: { one: 'rural district', many: 'rural districts' },
  'thi-xa': { one: 'district-level town', many: 'district-level towns' },
  'thanh-pho': { one: 'provincial city', many: 'provincial cities' },
  xa: { one: 'commune', many: 'communes' },
  phuong: { one: 'ward', many: 'wards' },
  'thi-tran': { one: 'township', many: 'townships' },
};

const GROUPS: readonly { readonly types: readonly UnitType[]; readonly noun: Noun }[] = [
  {
    types: ['huyen', 'thi-xa', 'thanh-pho'],
    noun: { one: 'district-level unit', many: 'district-level units' },
  },
  {
    types: ['xa', 'phuong', 'thi-tran'],
    noun: { one: 'commune-level unit', many: 'commune-level units' },
  },
];

/** What units of these types are called together. */
export const englishNoun = (types: readonly UnitType[]): Noun => {
  const group = GROUPS.find(
    (one) => one.types.length === types.length && one.types.every((type) => types.includes(type)),
  );
  const list = (form: keyof Noun): string =>
    types.map((type) => TYPE_NOUNS[type][form]).join(' or ');
  return group?.noun ?? { one: list('one'), many: list('many') };
};

/** Criteria and counts of plans for security and order in new-style rural areas. */
const INDICATORS: Readonly<Record<string, string>> = {
  'xa-dat-19': 'criterion 19 on national defence and security for new-style rural communes',
  'xa-dat-19.2': 'criterion 19.2 on security and order for new-style rural communes',
  'xa-nang-cao-dat-19.2':
    'criterion 19.2 on security and order for advanced new-style rural communes',
  'huyen-dat-9.4': 'criterion 9.4 on security and order for new-style rural districts',
  'huyen-nang-cao-dat-9.1':
    'criterion 9.1 on security and order for advanced new-style rural districts',
  'pham-toi-trat-tu-xa-hoi': 'social order crimes',
  'tong-toi-pham': 'crimes of all kinds',
  'te-nan-xa-hoi': 'cases of social evils',
  'tai-nan-giao-thong': 'traffic accidents',
  'vi-pham-khac': 'other violations of the law on security and order',
};

/** What an indicator is about; its Vietnamese name where no translation stands here. */
export const indicatorWords = (id: string, evaluation: Evaluation): EnglishText => {
  const words = INDICATORS[id];
  if (words !== undefined) return [words];
  return ['“', vietnamese(indicatorTitle(evaluation, id)), '”'];
};

/** What a count counts, after a number: "cases"; empty where it is not known in English. */
export const unitOfMeasureWords = (
  indicator: Pick<IndicatorInfo, 'unitOfMeasure'> | undefined,
): string => {
  switch (indicator?.unitOfMeasure) {
    case 'vụ':
      return 'cases';
    case 'người':
      return 'people';
    default:
      return '';
  }
};

/** Who issued the plan: "the Provincial People’s Committee of Yên Bái"; as it stands if it is another body. */
export const issuerWords = ({ issuer }: Pick<PlanInfo, 'issuer'>): EnglishText => {
  const [, province] = /^(?:Ủy|Uỷ) ban nhân dân tỉnh (.+)$/u.exec(issuer) ?? [];
  const [, city] = /^(?:Ủy|Uỷ) ban nhân dân thành phố (.+)$/u.exec(issuer) ?? [];
  if (province !== undefined) {
    return ['the Provincial People’s Committee of ', vietnamese(province)];
  }
  if (city !== undefined) return ['the Municipal People’s Committee of ', vietnamese(city)];
  return [vietnamese(issuer)];
};

const SUBJECTS: Readonly<Record<string, string>> = {
  'an ninh, trật tự trong xây dựng nông thôn mới':
    'security and order in building new-style rural areas',
};

/** What the plan is about; its Vietnamese words where no translation stands here. */
export const subjectWords = ({ subject }: Pick<PlanInfo, 'subject'>): EnglishText => {
  const words = SUBJECTS[subject];
  return words === undefined ? ['“', vietnamese(subject), '”'] : [words];
};

/** "Plan 272/KH-UBND". */
export const planName = ({ number }: Pick<PlanInfo, 'number'>): string => `Plan ${number}`;
