import { type TraceKind, traceCounts } from '../../../src/views/source-traces.ts';
import { attribute } from '../pages.ts';
import {
  changedResults,
  columnOf,
  lineageRows,
  linesListed,
  rowsBrought,
  rowsByReason,
  successions,
  targetOf,
  unitsListed,
} from './listed.ts';
import { around, type Place, rowsAround } from './place.ts';

/** A number that counts what the page itself lists: the list says whether it is right. */
export interface Count {
  /** What is counted, for readers of this file. */
  readonly what: string;
  /** Kinds of page that have it; all where none is named. */
  readonly pages?: RegExp;
  /** The line of text before and behind the number. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** The text of the row of a table that it stands in. */
  readonly inRow?: RegExp;
  /** What the number must be. */
  readonly listed: (place: Place) => number;
}

const ANY = /(?:)/;

/** What can be known of a source, as it is counted. */
const KINDS: readonly (readonly [words: string, kind: TraceKind])[] = [
  ['vị trí của số liệu', 'place'],
  ['ngày truy cập', 'accessedOn'],
  ['bản lưu trữ', 'archivedAddress'],
  ['bản sao giữ lại', 'copySha256'],
  ['ngày báo nơi công bố', 'toldOn'],
];

/** Numbers on pages that count what is listed there. */
export const COUNTS: readonly Count[] = [
  {
    what: 'rows of the table, or of the list by reason, that unfolds',
    before: /^Xem (?:bảng: .*\()?$/,
    after: /^ dòng(?:\)| đã đính chính)$/,
    listed: (place) => rowsAround(place, 'details').length || rowsByReason(place),
  },
  {
    what: 'lines of data named in the list that unfolds',
    before: /^Dựa trên $/,
    after: /^ dòng số liệu$/,
    listed: linesListed,
  },
  {
    what: 'comparisons in the list that unfolds',
    before: /^Xem từng đơn vị \($/,
    after: /^ phép so sánh\)$/,
    listed: (place) =>
      around(place, 'details', 'div').filter((one) => attribute(one, 'class') === 'working-line')
        .length,
  },
  {
    what: 'sources in the list that unfolds',
    before: /^$/,
    after: /^ nguồn$/,
    listed: (place) => around(place, 'details', 'li').length,
  },
  {
    what: 'published sources, and those of which something is known besides their figures',
    before: /Lưu vết của (?:\d+ nguồn: (?:\d+ có [^,;]+, )*)?$/,
    after: /^ (?:nguồn: |có )/,
    listed: ({ scope, after }) => {
      const { sources, known } = traceCounts(scope.evaluation.sources);
      const kind = KINDS.find(([words]) => after.startsWith(` có ${words}`))?.[1];
      return kind === undefined ? sources : known[kind];
    },
  },
  {
    what: 'areas of the target with fewer than 30 units',
    before: /^Số .* ít: $/,
    after: /^ địa bàn chỉ có/,
    listed: (place) =>
      targetOf(place).areas.filter(({ years, final }) => {
        const { n = 0 } = final ?? years.at(-1) ?? {};
        return n > 0 && n < 30;
      }).length,
  },
  {
    what: 'neighbours in the table',
    before: /^Phần sơ đồ ô quanh .*: $/,
    after: /^ đơn vị cấp xã ở các ô kề/,
    listed: (place) => rowsAround(place, 'tile-neighbours').length,
  },
  {
    what: 'lines of the drawing',
    before: /^Biểu đồ dòng thời gian của $/,
    after: /^ đơn vị:/,
    listed: lineageRows,
  },
  {
    what: 'units that a unit came from or became',
    before: /(?:hình thành từ|chia cho) $/,
    after: /^ đơn vị ngày /,
    listed: successions,
  },
  ...['xã', 'phường', 'thị trấn'].map(
    (type): Count => ({
      what: `${type} in the list of units below`,
      pages: /^[/]don-vi[/]$/,
      before: /^(?:.* )?(?:\d+ (?:xã|phường|thị trấn), )*$/,
      after: new RegExp(`^ ${type}(?:, \\d+ (?:xã|phường|thị trấn))*(?:[.].*)?$`),
      listed: (place) => unitsListed(place, type),
    }),
  ),
  {
    what: 'new rows of all tables of the release',
    pages: /^[/]so-lieu[/]ban-chot[/]/,
    before: /^(?:Bản đầu tiên|So với bản .*): $/,
    after: /^ dòng mới/,
    listed: (place) => rowsBrought(place, 0),
  },
  {
    what: 'corrected rows of all tables of the release',
    pages: /^[/]so-lieu[/]ban-chot[/]/,
    before: /^(?:Bản đầu tiên|So với bản .*): [\d.]+ dòng mới, $/,
    after: /^ dòng đính chính/,
    listed: (place) => rowsBrought(place, 1),
  },
  {
    what: 'the column above',
    pages: /^[/]so-lieu[/]ban-chot[/]/,
    before: /^$/,
    after: /^$/,
    inRow: /^Tất cả/,
    listed: (place) => rowsBrought(place, columnOf(place)),
  },
  {
    what: 'verdicts in the table of the release',
    pages: /^[/]so-lieu[/]ban-chot[/]/,
    before: /dòng (?:mới|đính chính)[.] (?:.*; )?$/,
    after: /^ kết luận thay đổi/,
    listed: (place) => changedResults(place, 'ket-luan'),
  },
  {
    what: 'results with other numbers in the table of the release',
    pages: /^[/]so-lieu[/]ban-chot[/]/,
    before: ANY,
    after: /^ kết quả đổi số/,
    listed: (place) => changedResults(place, 'doi-so'),
  },
  {
    what: 'targets of the plan',
    before: /(?:đặt ra|^|This site takes its) $/,
    after: /^ (?:measurable targets|mục tiêu (?:về|của))/,
    listed: ({ scope }) => scope.evaluation.targets.length,
  },
  {
    what: 'tasks on the page',
    pages: /^[/]nhiem-vu[/]$/,
    before: /^$/,
    after: /^ nhiệm vụ trong phần/,
    listed: ({ main }) =>
      main.page.elements.filter((one) => attribute(one, 'class') === 'measure').length,
  },
  {
    what: 'tables on the page',
    pages: /^[/]so-lieu[/]tu-dien[/]$/,
    before: /^$/,
    after: /^ bảng[.]/,
    listed: ({ main }) => main.page.elements.filter(({ name }) => name === 'table').length,
  },
];
