import { nbsp } from './format.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A point of a clause: a letter is "điểm a", a number the dash paragraph that has none. */
const pointName = (point: string): { before: string; after: string } => {
  if (!/^\d+$/.test(point)) return { before: `${nbsp('điểm', point)} `, after: '' };
  const ordinal = ORDINALS[Number(point) - 1] ?? point;
  return { before: '', after: ` (gạch đầu dòng thứ ${ordinal})` };
};

/**
 * The anchor of a clause as readers cite it: `iv.1.a` is "điểm a khoản 1 mục IV", `ii.2.1` "khoản 2
 * mục II (gạch đầu dòng thứ nhất)". An anchor of another form is given as it is.
 */
export const clauseName = (clause: string): string => {
  const [section = '', paragraph, point] = clause.split('.');
  if (!/^[ivx]+$/.test(section)) return nbsp('mục', clause);
  const name = nbsp('mục', section.toUpperCase());
  if (paragraph === undefined) return name;
  const whole = `${nbsp('khoản', paragraph)} ${name}`;
  if (point === undefined) return whole;
  const { before, after } = pointName(point);
  return `${before}${whole}${after}`;
};
