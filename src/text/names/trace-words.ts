import type { SourceInfo } from '../../evaluation/record/evaluation.ts';
import {
  isPublished,
  TRACE_KINDS,
  type TraceCounts,
  type TraceKind,
} from '../../views/source-traces.ts';
import { onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';

/** What each is called where it is missing or counted. */
const KIND_WORDS: Readonly<Record<TraceKind, string>> = {
  place: 'vị trí của số liệu',
  accessedOn: 'ngày truy cập',
  archivedAddress: 'bản lưu trữ',
  copySha256: 'bản sao giữ lại',
  toldOn: 'ngày báo nơi công bố',
};

/** A sentence about a source; with `href`, the sentence as a link to what it names. */
interface TracePart {
  readonly kind: TraceKind;
  readonly text: string;
  readonly href?: string;
}

/** As a sentence, whether or not whoever wrote it ended it. */
const sentence = (text: string): string => `${upperFirst(text).replace(/\.$/, '')}.`;

const partOf = ({ trace }: SourceInfo, kind: TraceKind): TracePart | null => {
  const value = trace?.[kind] ?? null;
  if (value === null) return null;
  switch (kind) {
    case 'place':
      return { kind, text: sentence(`Vị trí trong nguồn: ${value}`) };
    case 'accessedOn':
      return { kind, text: `Truy cập ${onDay(value)}.` };
    case 'archivedAddress':
      return { kind, text: 'Bản lưu trữ.', href: value };
    case 'copySha256':
      return { kind, text: `SHA-256 của bản sao giữ lại: ${value}.` };
    case 'toldOn':
      return { kind, text: `Đã báo nơi công bố ${onDay(value)}.` };
  }
};

/** What is known of a source besides what it says, a sentence each. */
export const traceParts = (source: SourceInfo): readonly TracePart[] =>
  TRACE_KINDS.flatMap((kind) => partOf(source, kind) ?? []);

/**
 * "Chưa có: ngày truy cập, bản lưu trữ." Null where nothing is missing, and for a made-up source, of which there is
 * nothing to find.
 * @param kinds what is asked for; all if not given
 */
export const missingTraceText = (
  source: SourceInfo,
  kinds: readonly TraceKind[] = TRACE_KINDS,
): string | null => {
  const missing = kinds.filter((kind) => (source.trace?.[kind] ?? null) === null);
  return missing.length === 0 || !isPublished(source)
    ? null
    : `Chưa có: ${missing.map((kind) => KIND_WORDS[kind]).join(', ')}.`;
};

/**
 * How much is known of all sources: "Lưu vết của 20 nguồn: 18 có vị trí của số liệu; chưa nguồn nào có ngày truy
 * cập, bản lưu trữ." Null where no source is a published one.
 */
export const tracesText = ({ sources, known }: TraceCounts): string | null => {
  if (sources === 0) return null;
  const some = TRACE_KINDS.filter((kind) => known[kind] > 0).map(
    (kind) => `${formatCount(known[kind])} có ${KIND_WORDS[kind]}`,
  );
  const none = TRACE_KINDS.filter((kind) => known[kind] === 0).map((kind) => KIND_WORDS[kind]);
  const parts = [
    ...(some.length === 0 ? [] : [some.join(', ')]),
    ...(none.length === 0 ? [] : [`chưa nguồn nào có ${none.join(', ')}`]),
  ];
  return `Lưu vết của ${nbsp(formatCount(sources), 'nguồn')}: ${parts.join('; ')}.`;
};

/** Head of the column of what is known of each source. */
export const tracesLabel = (kinds: readonly TraceKind[]): string =>
  kinds.every((kind) => kind === 'place') ? 'Vị trí trong nguồn' : 'Vị trí trong nguồn, lưu vết';

/**
 * What is known of a source in a cell below {@link tracesLabel}, and what is missing of what is asked for. Addresses
 * stand in full, as on paper a link cannot be followed.
 */
export const traceCellText = (source: SourceInfo, kinds: readonly TraceKind[]): string => {
  const said = traceParts(source).map(({ kind, text, href }) => {
    if (kind === 'place') return sentence(source.trace?.place ?? '');
    return href === undefined ? text : `Bản lưu trữ: ${href}`;
  });
  return [...said, missingTraceText(source, kinds)].filter((one) => one !== null).join(' ');
};
