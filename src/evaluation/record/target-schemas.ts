import { CLARITY_ASPECTS, CLARITY_RATINGS } from '../../schema/clarity.ts';
import { TARGET_KINDS, TARGET_MODES } from '../../schema/targets.ts';
import {
  type AreaEvaluation,
  type Conflict,
  type LastKnown,
  type Margin,
  type MilestoneEvaluation,
  type Needed,
  type NeededFigures,
  NOT_JUDGED,
  type Path,
  type PathInUnits,
  type Quantity,
  type Result,
  type Settling,
  type Shares,
  type TargetEvaluation,
  UNKNOWN_REASONS,
  type UnitState,
  type UnknownCount,
  type YearQuantity,
} from './evaluation.ts';
import {
  array,
  boolean,
  choice,
  count,
  date,
  integer,
  type JsonSchema,
  nullable,
  object,
  pair,
  ref,
  text,
} from './json-schema.ts';
import { evidence, level, rowRefs, status, types, unitRef, year } from './shared-schemas.ts';

const span = (description: string): JsonSchema =>
  nullable(
    pair(
      count('Số thấp nhất.'),
      nullable(count('Số cao nhất; null khi chưa biết có bao nhiêu.')),
      description,
    ),
  );

const unknownReason = choice(UNKNOWN_REASONS, 'Vì sao chưa biết.');

/** `UnitState`. */
export const unitState = object<UnitState>('Một đơn vị trong một kết quả.', {
  unit: unitRef,
  judgement: choice(
    ['met', 'not-met', 'unknown', 'not-applicable'],
    'Đạt, không đạt, chưa biết, không áp dụng.',
  ),
  reason: nullable(unknownReason),
  evidence: nullable(evidence),
  inference: nullable(text('Mã quy tắc suy ra.')),
  date: nullable(date('Ngày của số liệu (ngày cuối kỳ).')),
  rows: rowRefs('Các dòng làm căn cứ, kể cả các dòng mâu thuẫn.'),
  quantity: nullable(ref('quantity')),
});

/** `Quantity`. */
export const quantity = object<Quantity>(
  'Các số được so sánh; hai đầu khác nhau khi số liệu khác nhau hoặc khi mới biết một phần.',
  {
    value: span('Giá trị trong kỳ, thấp nhất và cao nhất.'),
    base: span('Giá trị của năm gốc hoặc năm trước, thấp nhất và cao nhất.'),
    baseYear: nullable(year),
    limit: nullable(
      count('Số nhiều nhất (giảm, không quá) hoặc ít nhất (tăng, có ít nhất) còn thỏa mãn.'),
    ),
    changePermille: nullable(
      integer('Thay đổi so với gốc, phần nghìn, làm tròn; chỉ để hiển thị.'),
    ),
  },
);

/** `Conflict`. */
export const conflict = object<Conflict>(
  'Các số không thể cùng đúng; nêu đủ, không lấy trung bình.',
  {
    indicator: text('Mã chỉ tiêu.'),
    unit: unitRef,
    date: date('Ngày của các số.'),
    figures: array(
      object('Một trong các số.', {
        value: count('Số được nêu; với kết quả của một đơn vị: 1 là đạt, 0 là không đạt.'),
        total: nullable(count('Tổng số nguồn nêu.')),
        rows: rowRefs('Các dòng nêu số này.'),
      }),
      'Các số được nêu.',
    ),
    difference: count('Số lớn nhất trừ số nhỏ nhất.'),
  },
);

/** `Path`. */
export const path = object<Path>('Mức tham chiếu trước hạn.', {
  kind: choice(['milestone', 'line'], 'Mốc của kế hoạch, hay đường thẳng của trang này.'),
  from: nullable(
    object('Điểm đầu của đường thẳng.', {
      date: date('Ngày.'),
      permyriad: integer('Mức, phần vạn.'),
    }),
  ),
  expectedPermyriad: integer('Mức tham chiếu ở ngày xét, phần vạn, làm tròn; chỉ để hiển thị.'),
  inUnits: nullable(
    object<PathInUnits>('Các mức bằng số đơn vị, nếu kế hoạch nêu bằng số đơn vị.', {
      from: count('Mức ở điểm đầu.'),
      expectedTenths: integer('Mức tham chiếu ở ngày xét, phần mười đơn vị, làm tròn.'),
      n: count('Tổng số đơn vị ở ngày xét.'),
    }),
  ),
  paceHundredths: nullable(
    pair(
      integer('Nhịp độ ở cận dưới.'),
      integer('Nhịp độ ở cận trên.'),
      'Nhịp độ, phần trăm của 1, làm tròn xuống; chỉ để hiển thị.',
    ),
  ),
});

/** `LastKnown`. */
export const lastKnown = object<LastKnown>(
  'Số liệu gần nhất có trước kỳ xét; không tham gia vào kết quả. evidence là suy ra nếu có phần suy ra.',
  {
    date: date('Ngày của số liệu.'),
    met: count('Số đơn vị đạt.'),
    total: count('Tổng số đơn vị.'),
    metPermyriad: count('Tỷ lệ đạt, phần vạn, làm tròn; chỉ để hiển thị.'),
    evidence,
    rows: rowRefs('Các dòng làm căn cứ.'),
  },
);

const settling = (description: string): JsonSchema =>
  object<Settling>(description, {
    count: count('Bao nhiêu đơn vị, hoặc năm, trong số chưa biết.'),
    status: nullable(status),
  });

const shares = object<Shares>(
  'Các số đếm theo tỷ lệ, làm tròn; chỉ để hiển thị. Chỉ toàn bộ mới là 10000, chỉ không đơn vị nào mới là 0.',
  {
    metPermyriad: count('Số đạt, biết chắc hoặc suy ra, phần vạn của n.'),
    notMetPermyriad: count('Biết chắc là không đạt, phần vạn của n.'),
    most: count('Số nhiều nhất có thể đạt: met + unknown.'),
    mostPermyriad: count('Nhiều nhất có thể đạt, phần vạn của n.'),
    onePermille: count('Một đơn vị bằng bao nhiêu phần mười điểm phần trăm.'),
  },
);

const unitsOrNull = (description: string): JsonSchema => nullable(count(description));

/** `Result`, with references to the definitions it shares. */
export const result = object<Result>('Kết quả của một mục tiêu ở một địa bàn, tại một ngày.', {
  area: unitRef,
  year: nullable(integer('Năm báo cáo; null ở thời điểm chốt.')),
  referenceDate: date('Ngày xét.'),
  due: boolean('Đã đến hạn vào ngày xét hay chưa.'),
  binding: boolean('Kế hoạch có giao mục tiêu cho địa bàn này hay không.'),
  counted: choice(['units', 'years'], 'n, met, notMet, unknown đếm đơn vị hay đếm năm.'),
  n: count('Tổng số trong phạm vi.'),
  excluded: count('Số đơn vị ghi là không áp dụng, không tính vào n.'),
  required: unitsOrNull('Số ít nhất phải đạt; null nếu phạm vi rỗng hoặc không được giao.'),
  requiredInUnits: boolean(
    'Mức phải đạt nêu bằng số đơn vị thay cho phần trăm: số nguyên phải đạt lớn hơn phần trăm kế hoạch nêu từ một điểm phần trăm trở lên.',
  ),
  met: count('Số đạt, biết chắc hoặc suy ra: stated + inferred.'),
  stated: count('Trong số đạt, số biết chắc theo số liệu công bố, không nhờ suy ra.'),
  inferred: count('Trong số đạt, số chỉ suy ra.'),
  notMet: count('Số biết chắc là không đạt.'),
  unknown: count('Số chưa biết; met + notMet + unknown = n.'),
  unknownReasons: array(
    object<UnknownCount>('Số chưa biết vì một lý do.', {
      reason: unknownReason,
      units: count('Số đơn vị; ở kết quả chung của mục tiêu so với năm trước là số năm.'),
    }),
    'Số chưa biết theo lý do, cộng lại bằng unknown; rỗng nếu số tổng hợp đã định một phần.',
  ),
  shares: nullable(shares),
  evidence: array(evidence, 'Các loại căn cứ, tốt nhất trước; rỗng khi không biết gì.'),
  figuresTo: nullable(date('Số liệu đến ngày; null khi không biết gì.')),
  status,
  notJudged: nullable(
    choice(NOT_JUDGED, 'Vì sao kỳ này chưa được đánh giá: trước khi có kế hoạch, chưa đến kỳ xét.'),
  ),
  statusRange: nullable(
    pair(status, status, 'Trước hạn: kết quả ở cận dưới và cận trên, nếu khác nhau.'),
  ),
  path: nullable(ref('path')),
  margin: object<Margin>('Cần thay đổi bao nhiêu để kết quả thay đổi.', {
    toConfirm: unitsOrNull('Số đơn vị cần biết thêm là đạt để chắc chắn đạt.'),
    toRefute: unitsOrNull('Số đơn vị cần biết thêm là không đạt để chắc chắn không đạt.'),
    lacking: unitsOrNull('Số đơn vị còn thiếu dù mọi đơn vị chưa biết đều đạt; chỉ trước hạn.'),
    toReverse: unitsOrNull('Số đơn vị phải đổi kết quả để kết quả chung đảo chiều.'),
  }),
  needed: nullable(
    object<Needed>(
      'Cần biết thêm gì mới kết luận được; null khi đã kết luận hoặc xếp theo tiến độ.',
      {
        toConfirm: nullable(settling('Nếu đúng như yêu cầu.')),
        toRefute: nullable(settling('Nếu trái với yêu cầu.')),
        figures: array(
          object<NeededFigures>('Số liệu còn thiếu của một năm.', {
            year,
            units: count('Số đơn vị chưa có số chính xác của năm ấy.'),
          }),
          'Với mục tiêu so sánh số đếm: năm nào còn thiếu của bao nhiêu đơn vị; loại khác thì trống.',
        ),
      },
    ),
  ),
  smallNumbers: nullable(
    choice(
      ['units', 'base'],
      'Vì sao thêm bớt một là thay đổi nhiều: ít đơn vị (dưới 30), hay số gốc nhỏ (dưới 30); null nếu không.',
    ),
  ),
  lastKnown: nullable(ref('lastKnown')),
  conflicts: array(ref('conflict'), 'Số liệu khác nhau liên quan tới kết quả.'),
  leftOut: count(
    'Số khẳng định bị bỏ ra vì quá mười hai khẳng định mâu thuẫn với nhau; khi đó khoảng có thể rộng hơn.',
  ),
  quantity: nullable(ref('quantity')),
  working: array(ref('step'), 'Các bước từ điểm của kế hoạch đến kết quả.'),
  rows: rowRefs('Mọi dòng làm căn cứ, mỗi dòng một lần.'),
});

const areaResults = (description: string): JsonSchema =>
  object<AreaEvaluation>(description, {
    code: text('Mã đơn vị.'),
    years: array(ref('result'), 'Kết quả từng năm.'),
    final: nullable(ref('result')),
  });

/** `TargetEvaluation`. */
export const target = object<TargetEvaluation>('Một mục tiêu của kế hoạch.', {
  id: text('Mã mục tiêu.'),
  clause: text('Điểm trong kế hoạch.'),
  kind: choice(Object.keys(TARGET_KINDS), 'Loại mục tiêu.'),
  mode: nullable(choice(Object.keys(TARGET_MODES), 'Từng đơn vị hay tổng.')),
  indicator: text('Mã chỉ tiêu.'),
  scopeTypes: types,
  scopeLevel: level,
  better: nullable(
    choice(['lower', 'higher'], 'Chiều tốt của chỉ tiêu; null khi chỉ có đạt hay không.'),
  ),
  threshold: nullable(count('Phần trăm, số đơn vị, số ít nhất hoặc số nhiều nhất.')),
  limitPercent: nullable(
    count(
      'Bao nhiêu phần trăm của số gốc: mục tiêu giảm nhiều nhất, mục tiêu tăng ít nhất; loại khác là null.',
    ),
  ),
  atLeast: boolean('Văn bản có viết "ít nhất" hay không.'),
  baselineYear: nullable(year),
  dueDate: date('Hạn theo kế hoạch.'),
  closingDate: date('Ngày cuối cùng còn đánh giá được.'),
  closingReason: text('Vì sao chốt ngày đó.'),
  shortName: text('Tên ngắn.'),
  statement: text('Nguyên văn.'),
  reading: text('Cách hiểu của trang này.'),
  clarity: array(
    object('Lời hứa được viết rõ đến đâu.', {
      aspect: choice(Object.keys(CLARITY_ASPECTS), 'Mặt được xem xét.'),
      rating: choice(Object.keys(CLARITY_RATINGS), 'Mức.'),
      explanation: text('Giải thích.'),
    }),
    'Độ rõ theo từng mặt.',
  ),
  milestones: array(
    object<MilestoneEvaluation>('Mốc trung gian của kế hoạch.', {
      date: date('Ngày.'),
      threshold: count('Mức.'),
      due: boolean(
        'Mốc là một lời hứa riêng, xét khi đến ngày; nếu không thì là điểm trên đường đi.',
      ),
      result: nullable(ref('result')),
      earlySince: nullable(
        date('Nếu đạt sớm: ngày của số liệu mà từ đó năm nào cũng đạt mức của mốc.'),
      ),
    }),
    'Các mốc, theo ngày.',
  ),
  years: array(ref('result'), 'Kết quả từng năm của cả địa bàn kế hoạch.'),
  final: ref('result'),
  areas: array(
    areaResults('Kết quả ở một địa bàn nhỏ hơn.'),
    'Các địa bàn giữa địa bàn kế hoạch và các đơn vị được tính.',
  ),
  own: array(
    areaResults('Kết quả của riêng một đơn vị được tính.'),
    'Từng đơn vị được tính, nếu là đơn vị cấp huyện; có kết luận riêng nếu kế hoạch yêu cầu với từng đơn vị.',
  ),
  unitStates: array(
    object('Các đơn vị trong phạm vi tại một ngày.', {
      year: nullable(integer('Năm báo cáo; null ở thời điểm chốt.')),
      referenceDate: date('Ngày xét.'),
      states: array(ref('unitState'), 'Từng đơn vị.'),
    }),
    'Tình trạng từng đơn vị theo năm và ở thời điểm chốt.',
  ),
  readings: array(
    object('Kết quả theo cách hiểu khác.', {
      reading: text('Mã cách hiểu.'),
      name: text('Tên cách hiểu.'),
      explanation: text('Vì sao có thể hiểu vậy.'),
      result: ref('result'),
      quantities: array(
        object<YearQuantity>('Số liệu chung của địa bàn trong một năm.', {
          year,
          quantity: ref('quantity'),
        }),
        'Theo năm, nếu cách hiểu này tính trên số chung của địa bàn; nếu không thì trống.',
      ),
      sameStatus: boolean('Có cùng kết quả với cách hiểu của trang này hay không.'),
    }),
    'Các cách hiểu khác.',
  ),
});
