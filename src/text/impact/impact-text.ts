import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import { targetAddress, unitAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { Impact, SetImpact, SettingChange } from '../../views/impact/impact.ts';
import { reportVersion } from '../../views/reports/report-area.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { keyAbout } from '../names/key-about.ts';
import { unitTitle } from '../names/unit-names.ts';
import { withdrawnKey } from '../names/withdrawn-key.ts';
import { checkLines, problemLines } from './check-lines.ts';
import {
  type ImpactLine,
  type ImpactPage,
  type ImpactPart,
  type ImpactSection,
  line,
  loss,
  OWN_WARNINGS,
  SECOND_LOOKS,
} from './impact-page.ts';
import { impactSummary, isNoNewSource, setName } from './impact-summary.ts';
import { reportLines } from './report-lines.ts';
import { resultLine } from './result-lines.ts';
import { rowLines } from './row-lines.ts';
import { secondLookLine } from './second-look-lines.ts';

/** Examples of what is no loss; the rest is counted. */
const FEW = 5;
const MANY = 12;

/** Kinds of problems with some of each. */
const MOST_PROBLEMS = 40;

type Sections = readonly ImpactSection[];

const section = (heading: string, most: number, lines: readonly ImpactLine[]): Sections =>
  lines.length === 0 ? [] : [{ heading, most, lines }];

const sourceLine = ({ id, title, publisher, publishedOn, address }: SourceInfo): ImpactLine =>
  line(
    { cell: id },
    ': ',
    { cell: title },
    ', ',
    { cell: publisher },
    ...(publishedOn === null ? [] : [`, công bố ${onDay(publishedOn)}`]),
    ...(address === '' ? ['; không nêu địa chỉ'] : [', ', { cell: address }]),
  );

const withdrawalLine = (
  { withdrawal, rows }: SetImpact['withdrawals'][number],
  of: Evaluation,
): ImpactLine => {
  const { table, key, kind, decidedBy, setAside } = withdrawal;
  const aside =
    setAside.length === 0
      ? ''
      : `; để riêng ${nbsp(formatCount(setAside.length), 'dòng')} ghi theo`;
  return loss(
    `Rút ${nbsp(formatCount(rows), 'dòng')}: ${keyAbout(table, key, of)} (`,
    { cell: withdrawnKey(withdrawal) },
    `), lý do: ${WITHDRAWAL_KINDS[kind]}, nơi quyết định: `,
    { cell: decidedBy },
    aside,
  );
};

/** Names of pages in one line, so many of them; the rest is counted. */
const pagesLine = (
  heading: string,
  pages: readonly { readonly page: string; readonly address: string }[],
): readonly ImpactLine[] => {
  if (pages.length === 0) return [];
  const shown = pages.slice(0, MANY);
  const more = pages.length - shown.length;
  const parts = shown.flatMap((page, i): ImpactPart[] => (i === 0 ? [page] : [', ', page]));
  return [
    line(`${heading}: `, ...parts, ...(more > 0 ? [` và ${formatCount(more)} trang nữa`] : [])),
  ];
};

const touchedLines = ({ set, touched }: SetImpact, of: Evaluation): readonly ImpactLine[] => {
  const index = indexOf(of);
  const targets = touched.targets.map((id) => ({
    page: index.target(id)?.shortName ?? id,
    address: targetAddress(set, id),
  }));
  const units = touched.units.map((code) => {
    const versions = index.versions(code);
    // The territory by the name under which the plan knows it; of other units what they are called now.
    const unit =
      code === of.plan.territoryCode ? reportVersion(versions, of.plan.signedOn) : versions.at(-1);
    return { page: unit === undefined ? code : unitTitle(unit), address: unitAddress(set, code) };
  });
  return [...pagesLine('Mục tiêu', targets), ...pagesLine('Đơn vị', units)];
};

const comparedSections = (one: SetImpact, before: Evaluation, after: Evaluation): Sections => {
  const both = { before, after };
  const lines = (isVerdict: boolean) =>
    one.results
      .filter(({ verdict }) => verdict === isVerdict)
      .map((change) => resultLine(change, both));
  return [
    ...section('Kết luận thay đổi', MANY, lines(true)),
    ...section('Kết quả đổi số, giữ kết luận', FEW, lines(false)),
  ];
};

const setSections = (one: SetImpact, isOnly: boolean): Sections => {
  const { before, after } = one;
  const known = after ?? before;
  const named = ({ heading, ...rest }: ImpactSection): ImpactSection => ({
    ...rest,
    heading: isOnly ? heading : `${setName(one.set)}: ${lowerFirst(heading)}`,
  });
  const released = one.releases.map(({ id, cutOff, newRows }) =>
    line(
      'Bản ',
      { cell: id },
      `, chốt ngày ${formatDate(cutOff)}, niêm phong thêm ${nbsp(formatCount(newRows), 'dòng')}`,
    ),
  );
  const sections = [
    ...(before !== null && after !== null ? comparedSections(one, before, after) : []),
    ...section(
      'Số liệu rút',
      MANY,
      known === null ? [] : one.withdrawals.map((each) => withdrawalLine(each, before ?? known)),
    ),
    ...section('Dòng', MANY, rowLines(one.rows.filter(isNoNewSource(one)), one)),
    ...section('Bản số liệu được chốt', MANY, released),
    ...section('Nguồn mới, cần mở xem', MANY, one.newSources.map(sourceLine)),
    ...section(
      SECOND_LOOKS,
      MANY,
      after === null ? [] : one.secondLooks.map((look) => secondLookLine(look, after)),
    ),
    ...section('Trang có thay đổi', FEW, known === null ? [] : touchedLines(one, known)),
    ...section(
      'Báo cáo cần phát hành lại khi chốt số liệu',
      MANY,
      after === null ? [] : reportLines(one.toIssue, after),
    ),
  ];
  return sections.map(named);
};

const settingLine = ({ setting, old, new: now }: SettingChange): ImpactLine => {
  const shown = (value: string | null): ImpactPart =>
    value === null || value === '' ? 'không đặt' : { cell: value };
  return line({ cell: setting }, ': từ ', shown(old), ' thành ', shown(now));
};

/** What a contribution changes, in the words of readers, the most important first; one line where nothing does. */
export const impactPage = (impact: Impact): ImpactPage => {
  const { shared, settings, sets, problems, ownWarnings, files } = impact;
  const errors = problems.filter(({ level }) => level === 'error');
  const [first] = sets;
  const names = { before: first?.before ?? null, after: first?.after ?? null };
  const lead = impactSummary(impact);
  const isNothing = sets.length + shared.length + settings.length + errors.length === 0;
  return {
    title: 'Ảnh hưởng của thay đổi này',
    lead,
    sections: isNothing
      ? []
      : [
          ...section('Chưa gộp được', MOST_PROBLEMS, problemLines(errors)),
          ...section('Thiết lập', MANY, settings.map(settingLine)),
          ...section('Kế hoạch và danh mục đơn vị', MANY, rowLines(shared, names)),
          ...sets.flatMap((one) => setSections(one, sets.length === 1)),
          ...section(OWN_WARNINGS, MOST_PROBLEMS, problemLines(ownWarnings)),
          ...section('Đã kiểm tra và chưa kiểm tra', MANY, files === 0 ? [] : checkLines(impact)),
        ],
  };
};
