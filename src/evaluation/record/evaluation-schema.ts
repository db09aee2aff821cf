import { VALUE_TYPES } from '../../schema/indicators.ts';
import { INFERENCE_BASES } from '../../schema/inferences.ts';
import { PROGRESS_STATES } from '../../schema/measure-progress.ts';
import { SOURCE_KINDS } from '../../schema/sources.ts';
import { MISSING_CODES } from '../../schema/table.ts';
import { CHANGE_KINDS } from '../../schema/unit-changes.ts';
import { UNIT_TYPES } from '../../schema/unit-type.ts';
import { FLAGS } from '../../schema/values.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import {
  type Contradiction,
  type Correction,
  type Coverage,
  DUE_STATES,
  type DueDateInfo,
  type Evaluation,
  type Figure,
  type IndicatorInfo,
  type InferenceInfo,
  type MeasureEvaluation,
  type PlanInfo,
  REQUEST_STATES,
  type ReleaseInfo,
  type RequestInfo,
  type SourceInfo,
  type SourceTrace,
  STATUSES,
  type TaskCounts,
  type Tile,
  type UnitLink,
  type UnitVersion,
  type WithdrawalInfo,
} from './evaluation.ts';
import { STEP_SCHEMAS } from './evaluation-step-schema.ts';
import {
  array,
  boolean,
  choice,
  count,
  date,
  type JsonSchema,
  nullable,
  number,
  object,
  ref,
  text,
} from './json-schema.ts';
import { level, rowRef, unitRef, year } from './shared-schemas.ts';
import {
  conflict,
  lastKnown,
  path,
  quantity,
  result,
  target,
  unitState,
} from './target-schemas.ts';

const unitLink = object<UnitLink>('Thay đổi nối hai phiên bản đơn vị.', {
  unit: unitRef,
  date: date('Ngày có hiệu lực.'),
  changes: array(choice(Object.keys(CHANGE_KINDS), 'Loại thay đổi.'), 'Các loại thay đổi.'),
  resolution: text('Văn bản quyết định.'),
  inferred: boolean('Suy ra, hay theo văn bản.'),
  basis: text('Nguồn hoặc cách suy ra.'),
  row: rowRef,
});

const unit = object<UnitVersion>('Một phiên bản của một đơn vị hành chính.', {
  ref: unitRef,
  code: text('Mã của Tổng cục Thống kê.'),
  validFrom: date('Ngày đầu hiệu lực.'),
  validTo: nullable(date('Ngày cuối hiệu lực; null khi còn hiệu lực.')),
  name: text('Tên, không kèm loại.'),
  type: choice(Object.keys(UNIT_TYPES), 'Loại đơn vị.'),
  level,
  parent: nullable(unitRef),
  latitude: nullable(number('Vĩ độ tâm, độ.')),
  longitude: nullable(number('Kinh độ tâm, độ.')),
  aliases: array(text('Tên khác.'), 'Các tên khác.'),
  from: array(ref('unitLink'), 'Hình thành từ.'),
  to: array(ref('unitLink'), 'Chuyển thành.'),
  inTerritory: boolean('Có nằm trong địa bàn kế hoạch hay không.'),
  note: text('Ghi chú.'),
});

const tile = object<Tile>('Vị trí của một đơn vị trên sơ đồ ô.', {
  unit: unitRef,
  row: count('Hàng, từ 1, đếm từ phía bắc.'),
  col: count('Cột của ô đầu tiên, từ 1, đếm từ phía tây.'),
  cells: count('Số ô theo chiều ngang: 1 với cấp xã; chỗ ghi tên với cấp huyện.'),
});

const indicator = object<IndicatorInfo>('Một chỉ tiêu đo.', {
  id: text('Mã chỉ tiêu.'),
  name: text('Tên.'),
  definition: text('Cách hiểu.'),
  unitOfMeasure: text('Đơn vị tính.'),
  level,
  valueType: choice(Object.keys(VALUE_TYPES), 'Đạt / không đạt, hay số đếm.'),
  timing: choice(['stock', 'flow'], 'Số thời điểm hay số thời kỳ.'),
  lasting: boolean('Giữ đến khi bị thu hồi.'),
  yearStart: nullable(text('Ngày đầu năm thống kê, MM-DD.')),
  better: nullable(choice(['lower', 'higher'], 'Chiều tốt.')),
  holder: text('Cơ quan nắm số liệu.'),
});

const figure = object<Figure>('Một dòng số liệu như đã công bố.', {
  row: rowRef,
  indicator: text('Mã chỉ tiêu.'),
  unit: unitRef,
  periodStart: date('Ngày đầu kỳ.'),
  periodEnd: date('Ngày cuối kỳ.'),
  value: {
    description: 'Đạt hay không, số đếm, hoặc null khi không có.',
    type: ['boolean', 'integer', 'null'],
  },
  missing: nullable(choice(MISSING_CODES, 'Vì sao không có giá trị.')),
  total: nullable(count('Tổng số nguồn nêu.')),
  sharePermyriad: nullable(count('Tỷ lệ trên tổng số, phần vạn, làm tròn; chỉ để hiển thị.')),
  atLeast: boolean('Nguồn viết "ít nhất", "trên".'),
  flag: nullable(choice(Object.keys(FLAGS), 'Cờ: sơ bộ, ước tính, đứt chuỗi.')),
  source: text('Mã nguồn.'),
  recordedOn: date('Ngày ghi.'),
  note: text('Ghi chú.'),
  supersededBy: nullable(rowRef),
});

const release = object<ReleaseInfo>('Một bản số liệu đã chốt.', {
  id: text('Mã bản.'),
  previous: nullable(text('Mã bản liền trước.')),
  cutOff: date('Ngày chốt số liệu.'),
  title: text('Tên bản.'),
  note: text('Ghi chú.'),
  rows: count('Số dòng mà bản này và các bản trước niêm phong, kể cả dòng đã rút.'),
  newRows: count('Trong đó, số dòng do chính bản này niêm phong.'),
  withdrawn: nullable(
    count(
      'Trong các dòng do chính bản này niêm phong, số dòng đã rút từ đó; null khi đánh giá của một ngày đã qua.',
    ),
  ),
  sha256: {
    description: 'Mã băm của bản trước, mã bản, ngày chốt số liệu và mọi niêm phong của bản này.',
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
  },
  formerSha256: nullable({
    description: 'Mã băm trước khi niêm phong có số ngẫu nhiên.',
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
  }),
});

const source = object<SourceInfo>('Một tài liệu đã công bố.', {
  id: text('Mã nguồn.'),
  title: text('Tên tài liệu.'),
  publisher: text('Nơi công bố.'),
  publishedOn: nullable(date('Ngày công bố.')),
  kind: choice(Object.keys(SOURCE_KINDS), 'Loại nguồn.'),
  address: text('Địa chỉ; rỗng nếu không có.'),
  rows: count('Số dòng số liệu dẫn nguồn này.'),
  trace: nullable(
    object<SourceTrace>('Điều đã biết để tìm lại nguồn.', {
      place: nullable(text('Số liệu đứng ở đâu trong nguồn, kể bằng lời của trang này.')),
      accessedOn: nullable(date('Ngày gần nhất có người mở chính nguồn.')),
      archivedAddress: nullable(text('Địa chỉ của bản mà một kho lưu trữ web giữ.')),
      copySha256: nullable({
        description: 'Mã băm SHA-256 của bản sao giữ lại.',
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
      }),
      toldOn: nullable(date('Ngày báo cho nơi công bố.')),
    }),
  ),
});

const measure = object<MeasureEvaluation>('Một nhiệm vụ của kế hoạch.', {
  id: text('Mã nhiệm vụ.'),
  clause: text('Điểm trong kế hoạch.'),
  heading: text('Nhóm nhiệm vụ.'),
  statement: text('Nguyên văn.'),
  lead: text('Cơ quan chủ trì.'),
  progress: array(
    object('Tình trạng ở một ngày.', {
      date: date('Ngày.'),
      state: choice(Object.keys(PROGRESS_STATES), 'Tình trạng.'),
      summary: text('Tóm tắt.'),
      source: text('Mã nguồn.'),
      due: nullable(text('Mã của hạn mà dòng nói tới; null khi nói về cả nhiệm vụ.')),
      doneOn: nullable(date('Ngày hoàn thành, nếu nguồn nêu.')),
      row: rowRef,
    }),
    'Tiến độ đã biết.',
  ),
  dueDates: array(
    object<DueDateInfo>('Một hạn của nhiệm vụ.', {
      id: text('Mã hạn.'),
      dueOn: date('Hạn.'),
      deliverable: text('Việc phải xong.'),
      basis: text('Văn bản và điểm nêu hạn.'),
      source: text('Mã nguồn.'),
      row: rowRef,
      state: choice(DUE_STATES, 'Tình trạng so với hạn; thiếu số liệu không phải là quá hạn.'),
      doneOn: nullable(date('Ngày hoàn thành, nếu các nguồn chỉ nêu một ngày.')),
      saidOn: nullable(date('Ngày sau cùng mà một nguồn nói tới.')),
      progress: array(rowRef, 'Các dòng tiến độ làm căn cứ.'),
    }),
    'Các hạn; rỗng khi không nơi nào nêu hạn.',
  ),
});

const tasks = object<TaskCounts>('Số nhiệm vụ và số hạn theo tình trạng.', {
  measures: count('Số nhiệm vụ.'),
  withDueDate: count('Số nhiệm vụ có hạn.'),
  withoutDueDate: count('Số nhiệm vụ không được nêu hạn.'),
  dueDates: count('Số hạn.'),
  states: object(
    'Số hạn theo tình trạng; cộng lại bằng số hạn.',
    Object.fromEntries(DUE_STATES.map((name) => [name, count('Số hạn.')])),
  ),
});

const correction = object<Correction>('Một đính chính.', {
  recordedOn: date('Ngày ghi dòng mới.'),
  table: text('Bảng.'),
  oldRow: rowRef,
  newRow: rowRef,
  cells: array(
    object('Một ô đã đổi.', {
      column: text('Cột.'),
      old: text('Giá trị trước.'),
      new: text('Giá trị sau.'),
    }),
    'Các ô đã đổi.',
  ),
  reason: text('Lý do.'),
});

const contradiction = object<Contradiction>(
  'Các dòng cùng khóa nói khác nhau, chưa dòng nào nêu lý do thay dòng khác.',
  {
    table: text('Bảng.'),
    rows: array(
      object('Một dòng.', {
        row: rowRef,
        cells: array(
          object('Một ô khác nhau.', { column: text('Cột.'), value: text('Giá trị.') }),
          'Các ô mà các dòng khác nhau.',
        ),
      }),
      'Các dòng, dòng ghi trước đứng trước.',
    ),
  },
);

const withdrawal = object<WithdrawalInfo>('Một lần rút số liệu.', {
  table: text('Bảng.'),
  key: nullable(text('Khóa của dòng đã rút; null khi khóa nêu tên người.')),
  withdrawnOn: date('Ngày rút.'),
  kind: choice(Object.keys(WITHDRAWAL_KINDS), 'Lý do.'),
  decidedBy: text('Nơi quyết định.'),
  note: text('Ghi chú.'),
  setAside: array(rowRef, 'Các dòng ghi theo khóa này, được để riêng.'),
});

const inference = object<InferenceInfo>('Một quy tắc suy ra; chỉ nâng mức ít nhất.', {
  id: text('Mã quy tắc.'),
  fromIndicator: text('Từ chỉ tiêu.'),
  toIndicator: text('Suy ra chỉ tiêu.'),
  basis: choice(
    Object.keys(INFERENCE_BASES),
    'Theo định nghĩa, hay gián tiếp từ quyết định công nhận.',
  ),
  fromDate: nullable(date('Chỉ tính từ ngày.')),
  explanation: text('Giải thích.'),
});

const plan = object<PlanInfo>('Kế hoạch.', {
  id: text('Mã.'),
  number: text('Số, ký hiệu.'),
  title: text('Tên đầy đủ.'),
  shortTitle: text('Tên ngắn.'),
  subject: text('Nội dung.'),
  issuer: text('Cơ quan ban hành.'),
  signedOn: date('Ngày ký.'),
  periodStart: date('Ngày đầu của thời gian thực hiện.'),
  periodEnd: date('Ngày cuối của thời gian thực hiện.'),
  firstYear: year,
  lastYear: year,
  territoryCode: text('Mã địa bàn kế hoạch.'),
  sourceNote: text('Nguồn của toàn văn.'),
  address: text('Địa chỉ của toàn văn.'),
});

const request = object<RequestInfo>('Một chỉ tiêu của một yêu cầu cung cấp thông tin.', {
  id: text('Mã yêu cầu.'),
  indicator: text('Mã chỉ tiêu.'),
  area: unitRef,
  periodStart: date('Ngày đầu của kỳ được hỏi.'),
  periodEnd: date('Ngày cuối của kỳ được hỏi.'),
  holder: text('Nơi được hỏi.'),
  askedOn: date('Ngày hỏi.'),
  askedBy: text('Bên hỏi: tổ chức hoặc vai trò.'),
  dueOn: nullable(date('Hạn trả lời; null khi không biết.')),
  state: choice(
    REQUEST_STATES,
    'Chưa có trả lời, quá hạn chưa trả lời ở ngày của bản này, đã trả lời, từ chối.',
  ),
  outcomeOn: nullable(date('Ngày trả lời hoặc từ chối.')),
  source: nullable(text('Mã nguồn ghi lại câu trả lời.')),
  address: text('Trang công khai câu trả lời.'),
  note: text('Ghi chú.'),
  rows: array(rowRef, 'Các dòng của yêu cầu.'),
});

const coverage = object<Coverage>('Đã biết được bao nhiêu của một mục tiêu trong một năm.', {
  target: text('Mã mục tiêu.'),
  year,
  known: count('Số đơn vị đã biết kết quả.'),
  n: count('Tổng số đơn vị trong phạm vi.'),
});

/**
 * The shape of `evaluation.json` as JSON Schema 2020-12, with every field described. It covers the
 * whole of `Evaluation`: what it does not list is not there.
 */
export const EVALUATION_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Evaluation',
  ...object<Evaluation>('Mọi điều trang, biểu đồ và báo cáo nêu ra, tính từ các tệp số liệu.', {
    format: { description: 'Phiên bản của cấu trúc này.', const: 4 },
    set: text('Bộ số liệu.'),
    illustrative: boolean('Đúng với mọi bộ không phải published: không số nào là số thật.'),
    asOf: date('Dùng những gì đã ghi đến ngày này.'),
    release: nullable(ref('release')),
    rowsAfterRelease: count('Số dòng có dùng ở đây mà chưa thuộc bản chốt nào.'),
    releases: array(ref('release'), 'Các bản số liệu đã chốt.'),
    plan,
    units: array(unit, 'Mọi phiên bản đơn vị hành chính.'),
    tiles: array(tile, 'Sơ đồ ô; rỗng nếu không có.'),
    indicators: array(indicator, 'Các chỉ tiêu đo.'),
    inferences: array(inference, 'Các quy tắc suy ra.'),
    sources: array(source, 'Các nguồn.'),
    figures: array(figure, 'Mọi dòng số liệu, kể cả dòng đã được thay.'),
    targets: array(target, 'Các mục tiêu, theo thứ tự của kế hoạch.'),
    measures: array(measure, 'Các nhiệm vụ.'),
    tasks,
    requests: array(request, 'Các yêu cầu cung cấp thông tin đã gửi.'),
    corrections: array(correction, 'Các đính chính.'),
    contradictions: array(contradiction, 'Các dòng cùng khóa còn nói khác nhau.'),
    withdrawals: array(withdrawal, 'Các lần rút số liệu, mới trước.'),
    conflicts: array(ref('conflict'), 'Mọi chỗ số liệu khác nhau.'),
    coverage: array(coverage, 'Mức độ đã biết theo mục tiêu và năm.'),
    summary: object(
      'Số mục tiêu theo kết quả ở thời điểm chốt; cộng lại bằng số mục tiêu.',
      Object.fromEntries(STATUSES.map((name) => [name, count('Số mục tiêu.')])),
    ),
  }),
  $defs: {
    conflict,
    lastKnown,
    path,
    quantity,
    release,
    result,
    step: { description: 'Một bước của cách tính.', oneOf: STEP_SCHEMAS },
    unitLink,
    unitState,
  },
};
