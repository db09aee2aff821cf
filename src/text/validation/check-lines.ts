import { formatCount } from '../format/format.ts';

/** A validator as it is called. */
interface Named {
  readonly name: string;
  readonly version: string;
}

/** Something that a validator has against a file, and that is no known false alarm. */
export interface Fault {
  /** Path of the file from the folder of the site. */
  readonly path: string;
  readonly message: string;
  readonly place: string;
}

/** What one validator says of one standard. */
export interface StandardCheck {
  readonly kind: 'standard';
  readonly validator: Named;
  readonly standard: string;
  /** How many files were judged by it, and how many of them in an earlier run. */
  readonly files: number;
  readonly remembered: number;
  /** How many findings are known false alarms. */
  readonly allowed: number;
  readonly faults: readonly Fault[];
}

/** Something that a validation proves or not. */
export type Check =
  | StandardCheck
  /** Whether a validator finds the faults of a broken sample; what it missed. */
  | { readonly kind: 'sample'; readonly validator: Named; readonly missed: readonly string[] }
  /** Whether each entry of the list of false alarms is still needed; those that are not. */
  | { readonly kind: 'allowed'; readonly entries: number; readonly stale: readonly string[] };

/** A standard by which nothing was judged is not passed: each site has files of every kind. */
export const isPassed = (check: Check): boolean => {
  if (check.kind === 'standard') return check.files > 0 && check.faults.length === 0;
  return (check.kind === 'sample' ? check.missed : check.stale).length === 0;
};

/** What a check is called. */
export const checkName = (check: Check): string => {
  if (check.kind === 'allowed') return 'Danh sách báo nhầm';
  const { name, version } = check.validator;
  return check.kind === 'sample'
    ? `${name} ${version}, tệp mẫu hỏng`
    : `${name} ${version}, ${check.standard}`;
};

const counted = ({ files, remembered, allowed, faults }: StandardCheck): string => {
  if (files === 0) return 'không có tệp nào để kiểm';
  const found = faults.length === 0 ? 'không lỗi' : `${formatCount(faults.length)} lỗi`;
  return [
    `${formatCount(files)} tệp, ${found}`,
    ...(allowed > 0 ? [`${formatCount(allowed)} báo nhầm đã biết`] : []),
    ...(remembered > 0 ? [`${formatCount(remembered)} tệp đã kiểm lần trước`] : []),
  ].join('; ');
};

/** Places named of a fault that many files have. */
const MOST_PLACES = 3;

/** Faults that say the same are one line with their number and the first few places. */
const faultLines = (faults: readonly Fault[]): string[] =>
  [...Map.groupBy(faults, ({ message }) => message)].flatMap(([message, alike]) => {
    const more = alike.length - MOST_PLACES;
    return [
      `  ✗ ${message}`,
      ...alike.slice(0, MOST_PLACES).map(({ path, place }) => `      ${`${path} ${place}`.trim()}`),
      ...(more > 0 ? [`      và ${formatCount(more)} chỗ khác`] : []),
    ];
  });

/** A check as lines: its name and what came of it, below that each fault. */
export const checkLines = (check: Check): readonly string[] => {
  const head = (result: string): string =>
    `${isPassed(check) ? '✓' : '✗'} ${checkName(check)}: ${result}`;
  if (check.kind === 'standard') return [head(counted(check)), ...faultLines(check.faults)];
  if (check.kind === 'sample') {
    const { missed } = check;
    return missed.length === 0
      ? [head('bắt được mọi lỗi cài sẵn')]
      : [
          head('không bắt được lỗi cài sẵn, nên kết quả của bộ này không tin được'),
          ...missed.map((one) => `  ✗ ${one}`),
        ];
  }
  const { entries, stale } = check;
  return stale.length === 0
    ? [head(`cả ${entries} mục còn cần`)]
    : [
        head('có mục không còn gặp; hãy bỏ khỏi scripts/validate/allowed.ts'),
        ...stale.map((pattern) => `  ✗ ${pattern}`),
      ];
};
