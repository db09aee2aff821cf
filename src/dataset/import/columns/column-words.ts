import { TABLES } from '../../../schema/index.ts';
import type { Level } from '../../../schema/unit-type.ts';
import { fold } from '../../problems/nearest.ts';
import { type ColumnRole, FIGURE, IMPORT_TABLES } from './column-role.ts';

/** A heading or a name without case, marks and signs: "Đơn vị (xã)" is "don-vi-xa". */
export const plainWords = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const field = (name: string, level: Level | null = null): ColumnRole => ({
  kind: 'field',
  field: name,
  level,
});

/** Words that officials put above columns, by what they mean. */
const USUAL: readonly (readonly [role: ColumnRole, words: string])[] = [
  [{ kind: 'aside', what: 'ordinal' }, 'stt tt so-tt so-thu-tu no'],
  [{ kind: 'aside', what: 'unit-of-measure' }, 'don-vi-tinh dvt dv-tinh'],
  [
    field('unit'),
    'don-vi ma-don-vi ten-don-vi don-vi-hanh-chinh ma-don-vi-hanh-chinh ten-don-vi-hanh-chinh ma-dvhc dvhc ' +
      'dia-phuong ten-dia-phuong dia-ban ten-dia-ban khu-vuc ma ma-so ten',
  ],
  [
    field('unit', 'huyen'),
    'huyen ten-huyen ma-huyen quan-huyen cap-huyen don-vi-cap-huyen huyen-thi-xa huyen-thi huyen-thanh-pho ' +
      'huyen-thi-xa-thanh-pho huyen-thanh-pho-thi-xa thanh-pho-thi-xa-huyen thi-xa-thanh-pho-huyen',
  ],
  [
    field('unit', 'xa'),
    'xa ten-xa ma-xa cap-xa don-vi-cap-xa xa-phuong phuong-xa xa-thi-tran xa-phuong-thi-tran phuong-xa-thi-tran',
  ],
  [field('unit', 'tinh'), 'tinh ten-tinh ma-tinh tinh-thanh-pho'],
  [field('indicator'), 'chi-tieu ten-chi-tieu noi-dung-chi-tieu'],
  [
    field('period'),
    'period nam ky ky-bao-cao ky-so-lieu thoi-gian thoi-diem thoi-ky ngay den-het-ngay ngay-danh-gia ' +
      'ngay-cong-nhan ngay-so-lieu',
  ],
  [field('period_start'), 'ngay-dau tu'],
  [field('period_end'), 'ngay-cuoi den'],
  [
    FIGURE,
    'ket-qua gia-tri so-lieu so-luong so-vu so-nguoi so-dem so danh-gia ket-qua-danh-gia dat-khong-dat ' +
      'ket-qua-thuc-hien thuc-hien value',
  ],
  [{ ...FIGURE, tick: 'khong-dat' }, 'khong-dat chua-dat'],
  [field('met'), 'dat so-dat so-xa-dat so-huyen-dat so-don-vi-dat so-xa-dat-chuan'],
  [field('total'), 'tong tong-so tong-so-xa tong-so-huyen so-xa so-don-vi'],
  [field('source'), 'nguon ma-nguon nguon-so-lieu'],
  [field('title'), 'ten-nguon ten-van-ban van-ban tai-lieu'],
  [field('publisher'), 'co-quan-cong-bo noi-ban-hanh co-quan-ban-hanh'],
  [field('published_on'), 'ngay-ban-hanh ngay-dang'],
  [field('address'), 'link duong-dan url lien-ket dia-chi-trang'],
  [field('measure'), 'nhiem-vu nhiem-vu-giai-phap giai-phap'],
  [field('state'), 'trang-thai tien-do'],
  [field('summary'), 'noi-dung ket-qua-noi-dung'],
  [field('note'), 'ghi-chu chu-thich'],
  [field('reason'), 'ly-do'],
];

const FIELD_OF_COLUMN: Readonly<Record<string, ColumnRole>> = {
  unit_code: field('unit'),
  area_code: field('unit'),
  date: field('period'),
  value: FIGURE,
};

/** Columns that follow from what is on record. */
const COUNTED = new Set(['n']);

const WORDS: ReadonlyMap<string, ColumnRole> = new Map([
  ...IMPORT_TABLES.flatMap((table) =>
    Object.entries(TABLES[table].columns).flatMap(([name, { label }]) => {
      if (COUNTED.has(name)) return [];
      const role = FIELD_OF_COLUMN[name] ?? field(name);
      return [
        [plainWords(label), role],
        [plainWords(name), role],
      ] as const;
    }),
  ),
  ...USUAL.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
]);

/** What a heading means by itself, in the words of the data or those that are usual; null where neither. */
export const usualRole = (heading: string): ColumnRole | null =>
  /^(?:#|№|n°)$/iu.test(heading.trim())
    ? { kind: 'aside', what: 'ordinal' }
    : (WORDS.get(plainWords(heading)) ?? null);
