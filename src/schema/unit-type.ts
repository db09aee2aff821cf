/** Types of administrative unit, as in the Law on Organisation of Local Government. */
export const UNIT_TYPES = {
  'quoc-gia': 'quốc gia',
  tinh: 'tỉnh',
  'thanh-pho-truc-thuoc': 'thành phố trực thuộc trung ương',
  huyen: 'huyện',
  'thi-xa': 'thị xã',
  'thanh-pho': 'thành phố',
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
} as const;

export type UnitType = keyof typeof UNIT_TYPES;

/** Levels of administration, from the top. The district level ended on 30 June 2025. */
export const LEVELS = {
  'quoc-gia': 'cả nước',
  tinh: 'cấp tỉnh',
  huyen: 'cấp huyện',
  xa: 'cấp xã',
} as const;

export type Level = keyof typeof LEVELS;

const LEVEL_OF_TYPE: Readonly<Record<UnitType, Level>> = {
  'quoc-gia': 'quoc-gia',
  tinh: 'tinh',
  'thanh-pho-truc-thuoc': 'tinh',
  huyen: 'huyen',
  'thi-xa': 'huyen',
  'thanh-pho': 'huyen',
  xa: 'xa',
  phuong: 'xa',
  'thi-tran': 'xa',
};

/** The level a type of unit belongs to. */
export const levelOf = (type: UnitType): Level => LEVEL_OF_TYPE[type];

/** Levels from the country down. */
export const LEVEL_ORDER = Object.keys(LEVELS) as readonly Level[];
