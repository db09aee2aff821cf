import type { Path, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { onDay } from '../format/dates.ts';
import { formatCount, formatPermyriad, formatScaled, nbsp } from '../format/format.ts';
import { countOf, scopeNoun } from '../names/scope-words.ts';

type Kind = Pick<TargetEvaluation, 'kind' | 'mode' | 'scopeTypes'>;

const changeWord = (kind: Kind['kind']): string => {
  if (kind === 'reduction') return 'giảm ';
  return kind === 'increase' ? 'tăng ' : '';
};

/**
 * "nhịp độ 0,97", "nhịp độ từ 0,42 đến 0,97"; where every unit must change on its own, that of
 * the slowest. Empty where no pace can be given.
 */
export const paceWords = ({ paceHundredths }: Path, { kind, mode }: Kind): string => {
  if (paceHundredths === null) return '';
  const [low, high] = paceHundredths.map((pace) => formatScaled(pace, 2, true));
  const whose =
    (kind === 'reduction' || kind === 'increase') && mode === 'each' ? ' của đơn vị chậm nhất' : '';
  return low === high ? `nhịp độ${whose} ${low}` : `nhịp độ${whose} từ ${low} đến ${high}`;
};

/** The expected level: "85,5%"; where the plan counts units "37/85", and with a decimal between milestones. */
export const pathLevel = ({ expectedPermyriad, inUnits }: Path): string =>
  inUnits === null
    ? formatPermyriad(expectedPermyriad)
    : `${formatScaled(inUnits.expectedTenths, 1)}/${formatCount(inUnits.n)}`;

/**
 * The expected level with whose it is: "mức tham chiếu là 85,5% theo đường thẳng của trang này
 * (không phải mốc của kế hoạch)" or "mức tham chiếu là 85,5% theo đường nối các mốc của kế hoạch". The level of
 * a reduction or an increase is how far it should have changed by then.
 */
export const pathWords = (path: Path, { kind, scopeTypes }: Kind): string => {
  const level =
    path.inUnits === null ? pathLevel(path) : nbsp(pathLevel(path), scopeNoun(scopeTypes));
  switch (path.kind) {
    case 'line':
      return `mức ${changeWord(kind)}tham chiếu là ${level} theo đường thẳng của trang này (không phải mốc của kế hoạch)`;
    case 'milestone':
      return `mức ${changeWord(kind)}tham chiếu là ${level} theo đường nối các mốc của kế hoạch`;
    default:
      return never(path.kind);
  }
};

/**
 * From where the line of a path was drawn: ", tính từ 40% ngày 31/12/2021 đến mức phải đạt". A line
 * whose first figure is already at the level stays level instead of falling. Empty for a milestone.
 */
const startWords = ({ from, expectedPermyriad, inUnits }: Path, { scopeTypes }: Kind): string => {
  if (from === null) return '';
  const start =
    inUnits === null
      ? formatPermyriad(from.permyriad)
      : countOf(inUnits.from, scopeNoun(scopeTypes));
  return from.permyriad >= expectedPermyriad
    ? `, giữ ở mức phải đạt vì số liệu đầu tiên (${start} ${onDay(from.date)}) không thấp hơn mức ấy`
    : `, tính từ ${start} ${onDay(from.date)} đến mức phải đạt`;
};

/** The path as a line of the working: where it starts, what it expects, the pace. */
export const pathText = (path: Path, target: Kind): string => {
  const pace = paceWords(path, target);
  return `Tại ngày xét, ${pathWords(path, target)}${startWords(path, target)}${pace === '' ? '' : `; ${pace}`}.`;
};
