import type {
  NotJudged,
  Result,
  Status,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import type { TargetKind } from '../../schema/targets.ts';
import { PACE_WORDS } from '../format/pace-limits.ts';

/** Shapes that carry a status beside its word, so that colour is never needed to tell them apart. */
export type StatusShape =
  | 'disc-tick'
  | 'ring-tick'
  | 'triangle'
  | 'diamond'
  | 'square-minus'
  | 'disc-equal'
  | 'square-cross'
  | 'ring-half'
  | 'ring-dashed'
  | 'dash';

/** A status for readers. */
export interface StatusWords {
  /** The word, with a capital: "Chưa thể kết luận". */
  readonly word: string;
  /** One sentence: when this status is given. */
  readonly definition: string;
  readonly shape: StatusShape;
}

const WORDS: Readonly<Record<Status, StatusWords>> = {
  met: {
    word: 'Đạt',
    definition:
      'Đã đến hạn hoặc ngày chốt và số đơn vị đã biết là đạt không ít hơn mức phải đạt, nếu phải tính cả phần suy ra mới đủ thì ghi thêm “suy ra”; với mục tiêu so với năm trước là kéo giảm.',
    shape: 'disc-tick',
  },
  reached: {
    word: 'Đã đạt mức',
    definition:
      'Chưa đến hạn, số đơn vị đã biết là đạt đã đủ, nếu phải tính cả phần suy ra mới đủ thì ghi thêm “suy ra”; còn phải giữ đến hạn.',
    shape: 'ring-tick',
  },
  'on-track': {
    word: 'Đúng tiến độ',
    definition: `Chưa đến hạn, nhịp độ từ ${PACE_WORDS.onTrack} trở lên so với mức tham chiếu của ngày xét.`,
    shape: 'triangle',
  },
  attention: {
    word: 'Cần chú ý',
    definition: `Chưa đến hạn, nhịp độ từ ${PACE_WORDS.attention} đến dưới ${PACE_WORDS.onTrack} so với mức tham chiếu của ngày xét.`,
    shape: 'diamond',
  },
  late: {
    word: 'Chậm tiến độ',
    definition: `Chưa đến hạn, nhịp độ dưới ${PACE_WORDS.attention} so với mức tham chiếu của ngày xét.`,
    shape: 'square-minus',
  },
  contained: {
    word: 'Kiềm chế',
    definition: 'Mục tiêu so với năm trước: không tăng, nhưng chỉ bằng năm trước.',
    shape: 'disc-equal',
  },
  'not-met': {
    word: 'Không đạt',
    definition:
      'Đã đến hạn hoặc ngày chốt và dù mọi đơn vị chưa biết đều đạt thì vẫn không đủ; với mục tiêu so với năm trước là tăng.',
    shape: 'square-cross',
  },
  inconclusive: {
    word: 'Chưa thể kết luận',
    definition:
      'Có số liệu nhưng chưa đủ: theo những gì đã biết, đạt hay không đạt đều có thể; hoặc trước hạn, chưa có mốc để so tiến độ.',
    shape: 'ring-half',
  },
  'no-data': {
    word: 'Chưa có số liệu công bố',
    definition: 'Không tìm thấy số liệu công bố nào dùng được cho ngày xét.',
    shape: 'ring-dashed',
  },
  'not-applicable': {
    word: 'Không áp dụng',
    definition:
      'Mục tiêu không được đánh giá cho năm này. Địa bàn mà kế hoạch không giao mục tiêu riêng thì ghi “Không giao riêng”, số liệu vẫn được nêu để so sánh.',
    shape: 'dash',
  },
};

/** Words of a time that is not judged, in place of "Không áp dụng" (R13). */
const NOT_JUDGED_WORDS: Readonly<Record<NotJudged, string>> = {
  'before-plan': 'Trước khi có kế hoạch',
  'not-yet': 'Chưa đến kỳ xét',
};

/** Statuses of a comparison with the year before have words of their own, those of the plan. */
const TREND_WORDS: Partial<Record<Status, Pick<StatusWords, 'word' | 'definition'>>> = {
  met: { word: 'Kéo giảm', definition: 'Ít hơn năm trước.' },
  'not-met': { word: 'Tăng', definition: 'Nhiều hơn năm trước.' },
};

/** The same where more is better. */
const RISE_WORDS: Partial<Record<Status, Pick<StatusWords, 'word' | 'definition'>>> = {
  met: { word: 'Tăng', definition: 'Nhiều hơn năm trước.' },
  contained: { word: 'Giữ nguyên', definition: 'Bằng năm trước.' },
  'not-met': { word: 'Giảm', definition: 'Ít hơn năm trước.' },
};

/** A milestone that is due is reached before its day, or judged on it. */
const MILESTONE_WORDS: Partial<Record<Status, Pick<StatusWords, 'word' | 'definition'>>> = {
  reached: {
    word: 'Đạt sớm',
    definition: 'Chưa đến ngày của mốc, số đơn vị biết chắc là đạt đã đủ mức của mốc.',
  },
};

/** What the words of a status depend on: a kind, a trend for which more is better, a due milestone. */
export type StatusKind = TargetKind | 'rise' | 'milestone';

/** Which words the statuses of a target have. */
export const statusKind = ({
  kind,
  better,
}: Pick<TargetEvaluation, 'kind' | 'better'>): StatusKind =>
  kind === 'trend' && better === 'higher' ? 'rise' : kind;

/** The word, definition and shape of a status; `kind` gives the words of trends ("Kéo giảm"). */
export const statusWords = (status: Status, kind?: StatusKind): StatusWords => ({
  ...WORDS[status],
  ...(kind === 'trend' ? TREND_WORDS[status] : undefined),
  ...(kind === 'rise' ? RISE_WORDS[status] : undefined),
  ...(kind === 'milestone' ? MILESTONE_WORDS[status] : undefined),
});

/** What of a result its word depends on; what is left out is taken to be as usual. */
export type ToldResult = Pick<Result, 'status'> &
  Partial<Pick<Result, 'notJudged' | 'binding' | 'counted' | 'n'>>;

/** The word for an area that the plan gives no target of its own: its facts are shown all the same. */
const NOT_ASSIGNED = 'Không giao riêng';

/** Of a target that every year must meet the years rise or fall; the promise is met or not, as any other. */
const kindOfPromise = (status: Status, kind: StatusKind | undefined): StatusKind | undefined => {
  if (kind === 'rise' && status === 'contained') return kind;
  return kind === 'trend' || kind === 'rise' ? undefined : kind;
};

/** The word of a result: of its status, or why its time or its area is not judged. */
export const resultWord = (
  { status, notJudged = null, binding = true, counted = 'units', n = 1 }: ToldResult,
  kind?: StatusKind,
): string => {
  if (notJudged !== null) return NOT_JUDGED_WORDS[notJudged];
  if (status === 'not-applicable' && !binding && n > 0) return NOT_ASSIGNED;
  return statusWords(status, counted === 'years' ? kindOfPromise(status, kind) : kind).word;
};
