import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { nbsp } from '../format/format.ts';

/** What a target is called after its first mention: "Mục tiêu T2". */
export const targetCode = ({ id }: Pick<TargetEvaluation, 'id'>): string =>
  nbsp('Mục', 'tiêu', id.toUpperCase());
