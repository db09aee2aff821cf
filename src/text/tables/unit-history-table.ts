import type { Evaluation, UnitLink, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { CHANGE_KINDS } from '../../schema/unit-changes.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { hasEnded, isSuccession } from '../../views/unit-links.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { parentOf } from '../../views/within-area.ts';
import { formatDate } from '../format/dates.ts';
import { cell, type Table, words } from '../format/table.ts';
import { endWords } from '../names/unit-end.ts';
import { unitInlineOf, unitTitle } from '../names/unit-names.ts';

const validity = ({ validFrom, validTo }: UnitVersion): string =>
  validTo === null
    ? `từ ${formatDate(validFrom)}`
    : `${formatDate(validFrom)}–${formatDate(validTo)}`;

const linkWords = (link: UnitLink, evaluation: Evaluation): string => {
  if (hasEnded(link)) return endWords(link, evaluation);
  const kinds = link.changes.map((change) => CHANGE_KINDS[change]).join(', ');
  const name = unitInlineOf(evaluation, link.unit);
  return `${name} (${kinds}${link.inferred ? '; suy ra' : ''})`;
};

const list = (links: readonly UnitLink[], evaluation: Evaluation, none: string): string =>
  links.length === 0 ? none : links.map((link) => linkWords(link, evaluation)).join('; ');

/** Each text once, without the full stops that would stand before the semicolons. */
const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.replace(/\.$/, '')).filter((text) => text !== ''))].join(
    '; ',
  );

/**
 * All versions of a code, oldest first: when, under which name, where it came from, what became of
 * it. A version without origin was there when the register opens, which is not its founding date.
 */
export const unitHistoryTable = (code: string, evaluation: Evaluation): Table => ({
  caption: `Mã ${code} qua các thời kỳ`,
  columns: [
    words('Hiệu lực'),
    words('Tên'),
    words('Thuộc'),
    words('Hình thành từ'),
    words('Chuyển thành'),
    words('Văn bản'),
  ],
  rows: indexOf(evaluation)
    .versions(code)
    .map((unit) => {
      const parent = parentOf(evaluation, unit);
      const links = [...unit.from.filter(isSuccession), ...unit.to];
      return [
        cell(validity(unit)),
        cell(unitTitle(unit)),
        parent
          ? cell(unitTitle(parent), unitPageAddress(parent.ref, evaluation))
          : cell('không áp dụng'),
        cell(list(unit.from.filter(isSuccession), evaluation, 'đã có khi mở sổ')),
        cell(list(unit.to, evaluation, unit.validTo === null ? 'còn hiệu lực' : 'không rõ')),
        cell(distinct(links.map((link) => link.resolution)) || 'không có'),
      ];
    }),
});

/** What the changes of a code were taken from, each source once; empty where nothing changed. */
export const unitHistorySources = (code: string, evaluation: Evaluation): string =>
  distinct(
    indexOf(evaluation)
      .versions(code)
      .flatMap(({ from, to }) => [...from.filter(isSuccession), ...to])
      .map(({ basis }) => basis),
  );
