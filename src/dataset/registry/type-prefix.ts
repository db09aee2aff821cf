import { UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import { fold } from '../problems/nearest.ts';

/** Types in full, the longer ones first, and as they are shortened before a name or a number. */
const TYPE = new RegExp(
  `^(?:(?:${[...Object.values(UNIT_TYPES), 'quận']
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s+|(?:tp|tx|tt|[hpqtx])\\.\\s*|(?:tp|tx|tt)\\s+|p(?=\\d))(?=[\\p{L}\\d])`,
  'iu',
);

/** A name that stands behind the type of its unit. */
export interface TypedName {
  /** As it is written: "huyện", "TX.". */
  readonly type: string;
  readonly name: string;
}

/** Takes the type, in full or shortened, off a name; null where none stands before it. */
export const typePrefix = (name: string): TypedName | null => {
  const [type] = TYPE.exec(name) ?? [];
  return type === undefined ? null : { type: type.trim(), name: name.slice(type.length).trim() };
};

const SHORT: Readonly<Record<string, readonly UnitType[]>> = {
  t: ['tinh'],
  h: ['huyen'],
  tx: ['thi-xa'],
  tp: ['thanh-pho', 'thanh-pho-truc-thuoc'],
  'thanh-pho': ['thanh-pho', 'thanh-pho-truc-thuoc'],
  x: ['xa'],
  p: ['phuong'],
  tt: ['thi-tran'],
};

const TYPES = Object.keys(UNIT_TYPES) as UnitType[];

/** The types that a word before a name can mean; none for a type that units here do not have ("quận"). */
export const typesMeant = (type: string): readonly UnitType[] => {
  const word = fold(type.replace(/\.$/, ''));
  return SHORT[word] ?? TYPES.filter((each) => fold(UNIT_TYPES[each]) === word);
};
