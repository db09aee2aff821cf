import { formatDate, onDay } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';

/** Kinds of things that can be found, as a label beside one of them. */
export const KIND_LABELS = {
  page: 'Trang',
  target: 'Mục tiêu',
  measure: 'Nhiệm vụ',
  guide: 'Hướng dẫn',
  report: 'Báo cáo',
  unit: 'Đơn vị',
  clause: 'Kế hoạch',
  source: 'Nguồn',
} as const;

/** The same as headings of lists. */
export const KIND_HEADINGS = {
  page: 'Các trang',
  target: 'Mục tiêu',
  measure: 'Nhiệm vụ',
  guide: 'Hướng dẫn',
  report: 'Báo cáo',
  unit: 'Đơn vị hành chính',
  clause: 'Điều khoản của kế hoạch',
  source: 'Nguồn số liệu',
} as const;

/** What is told of results before they are read. */
interface SearchOutcome {
  readonly query: string;
  /** Hits that fit, those with other marks included. */
  readonly count: number;
  /** Those that are shown. */
  readonly shown: number;
  /** Whether nothing fitted and these are only spelt nearly like it. */
  readonly similar: boolean;
}

/** How many results there are, for eyes and for readers of the screen alike. */
export const foundText = ({ query, count, shown, similar }: SearchOutcome): string => {
  if (count === 0) return `Không có kết quả cho “${query}”.`;
  const number = `${formatCount(count)} kết quả`;
  const part = shown < count ? `, hiện ${formatCount(shown)} kết quả đầu` : '';
  return similar
    ? `Không có kết quả khớp với “${query}”. ${number} gần giống${part}.`
    : `${number} cho “${query}”${part}.`;
};

/** What to try where nothing was found. */
export const SEARCH_ADVICE = [
  'Gõ ít chữ hơn, ví dụ chỉ tên xã, không kèm huyện.',
  'Gõ không dấu nếu chưa chắc dấu, ví dụ “mu cang chai”.',
  'Gõ mã đơn vị, ví dụ “04264”, hoặc từ trong kế hoạch, ví dụ “tai nạn giao thông”.',
  'Xóa ô tìm để xem danh sách đầy đủ.',
] as const;

/** Stands on a name that fits only without its marks. */
export const OTHER_MARKS = 'khác dấu';

/** Where the file to search could not be fetched. */
export const SEARCH_UNAVAILABLE =
  'Chưa tải được dữ liệu tìm kiếm. Dùng danh sách dưới đây, hoặc tải lại trang.';

/** The button that shows the results that were left out. */
export const showAllLabel = (count: number): string => `Hiện cả ${formatCount(count)} kết quả`;

/** Beside a former name in the list of all names: which unit has had it. */
export const aliasNote = (title: string): string => `tên khác của ${lowerFirst(title)}`;

/** Below a unit that was found: its code, and its other names if it has any. */
export const codeWords = (code: string): string => `mã ${code}`;
export const otherNames = (names: readonly string[]): string => `tên khác: ${names.join(', ')}`;

/** Where a unit lay before: "trước 01/02/2020 huyện Văn Chấn". */
export const placeBefore = (date: string, place: string): string => `trước ${onDay(date)} ${place}`;

/**
 * When a unit existed: "từ 01/02/2020 đến 30/6/2025; từ 01/7/2025: xã Lâm Thượng"; "đang hoạt động"
 * where neither end is known.
 * @param from null where its first day is only that of the register
 * @param later the units it went into, with the day
 */
export const lifeWords = (
  from: string | null,
  to: string | null,
  later: { readonly date: string; readonly units: readonly string[] } | null,
): string => {
  const span = [
    ...(from === null ? [] : [`từ ${formatDate(from)}`]),
    ...(to === null ? [] : [`đến ${formatDate(to)}`]),
  ].join(' ');
  const went = later === null ? '' : `; từ ${formatDate(later.date)}: ${later.units.join(', ')}`;
  return `${span === '' ? 'đang hoạt động' : span}${went}`;
};
