import type { WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import { upperFirst } from '../format/letter-case.ts';

/** "Ghi sai nguồn. Số ấy là của huyện bên." */
export const withdrawalReason = ({ kind, note }: Pick<WithdrawalInfo, 'kind' | 'note'>): string =>
  [`${upperFirst(WITHDRAWAL_KINDS[kind])}.`, note].filter((part) => part !== '').join(' ');
