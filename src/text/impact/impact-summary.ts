import { PUBLISHED } from '../../schema/sets.ts';
import type { Impact, RowChange, SetImpact } from '../../views/impact/impact.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { isWorse } from './result-lines.ts';

/** "Số liệu đã công bố"; a set that was made up says so. */
export const setName = (set: string): string => {
  if (set === PUBLISHED) return 'Số liệu đã công bố';
  return set === 'illustrative' ? 'Bộ minh họa (không phải số liệu thật)' : `Bộ ${set}`;
};

/** A number with what it counts, nothing for none. */
const counted = (count: number, what: string): string[] =>
  count === 0 ? [] : [nbsp(formatCount(count), what)];

const rowCounts = (rows: readonly RowChange[]): readonly string[] => {
  const of = (kind: RowChange['kind']): number => rows.filter((row) => row.kind === kind).length;
  return [
    ...counted(of('deleted'), 'dòng bị xóa'),
    ...counted(of('edited'), 'dòng đã ghi bị sửa'),
    ...counted(of('contradicting'), 'dòng nói khác dòng cùng khóa'),
    ...counted(of('corrected'), 'dòng đính chính'),
    ...counted(of('added'), 'dòng thêm'),
  ];
};

const resultCounts = ({ results }: SetImpact): readonly string[] => {
  const verdicts = results.filter(({ verdict }) => verdict);
  const worse = verdicts.filter(isWorse).length;
  const extent = worse > 0 && worse < verdicts.length ? ` (${worse} kém đi)` : '';
  const how = worse > 0 && worse === verdicts.length ? ' kém đi' : ' đổi';
  return [
    ...(verdicts.length === 0
      ? ['không kết luận nào đổi']
      : [`${nbsp(formatCount(verdicts.length), 'kết luận')}${how}${extent}`]),
    ...counted(results.length - verdicts.length, 'kết quả đổi số, giữ kết luận'),
  ];
};

/** Of rows those that bring no new source, which is told and counted by itself. */
export const isNoNewSource = ({ newSources }: SetImpact): ((row: RowChange) => boolean) => {
  const ids = new Set(newSources.map(({ id }) => id));
  return ({ table, kind, key }) => !(table === 'sources' && kind === 'added' && ids.has(key));
};

/** All of a set in one sentence. */
const setSentence = (one: SetImpact): readonly string[] => {
  const { rows, withdrawals, releases, editions, newSources, toIssue } = one;
  const isCompared = one.before !== null && one.after !== null;
  const parts = [
    ...(isCompared ? resultCounts(one) : []),
    ...counted(withdrawals.length, 'khóa bị rút'),
    ...rowCounts(rows.filter(isNoNewSource(one))),
    ...counted(newSources.length, 'nguồn mới'),
    ...counted(releases.length, 'bản số liệu được chốt'),
    ...counted(editions.listed, 'lần phát hành báo cáo được ghi'),
    ...counted(editions.withdrawn, 'lần phát hành báo cáo bị rút'),
    ...counted(toIssue.length, 'báo cáo phải phát hành lại'),
  ];
  const unknown = one.after === null ? ['chưa tính được kết quả vì còn lỗi'] : [];
  return parts.length === 0 ? [] : [`${setName(one.set)}: ${[...parts, ...unknown].join('; ')}.`];
};

const errorsOf = ({ problems }: Impact): number =>
  problems.filter(({ level }) => level === 'error').length;

const nothing = ({ files }: Impact): string =>
  files === 0
    ? 'Không có gì thay đổi: không tệp số liệu nào khác trước.'
    : `Không có gì thay đổi: ${nbsp(formatCount(files), 'tệp')} chỉ khác cách chia, thứ tự hay cách lưu, không dòng nào nói khác trước.`;

/** The most important in a few sentences: what keeps it out, then each set, then what all sets share. */
export const impactSummary = (impact: Impact): readonly string[] => {
  const errors = errorsOf(impact);
  const { shared, settings, sets } = impact;
  const isNothing = sets.length === 0 && shared.length === 0 && settings.length === 0;
  const common = [...rowCounts(shared), ...counted(settings.length, 'thiết lập đổi')];
  return [
    ...(errors === 0 ? [] : [`Chưa gộp được: ${nbsp(formatCount(errors), 'lỗi')}.`]),
    ...(isNothing && errors === 0 ? [nothing(impact)] : []),
    ...(common.length === 0 ? [] : [`Kế hoạch, danh mục đơn vị và thiết lập: ${joined(common)}.`]),
    ...sets.flatMap(setSentence),
  ];
};
