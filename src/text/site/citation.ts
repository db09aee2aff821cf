import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { dataStamp, ILLUSTRATIVE_NOTICE } from '../names/notices.ts';

/**
 * How to cite a page: title, plan, data release, and the address
 * where it is known whole. It carries the notice of made-up figures
 * where they are made up, because a citation travels without its page.
 */
export const citation = (evaluation: Evaluation, title: string, address: string): string => {
  const { plan, illustrative } = evaluation;
  return [
    ...(illustrative ? [`${ILLUSTRATIVE_NOTICE}.`] : []),
    `${title}. Theo dõi công khai ${plan.shortTitle} (số ${plan.number}, ${plan.issuer}).`,
    `${dataStamp(evaluation)}.`,
    ...(isWhole(address) ? [`Địa chỉ: ${address}`] : []),
  ].join(' ');
};

/** Asks those who take the data to name them; for reference managers. */
export const CITE_REQUEST = 'Khi dùng số liệu này, xin ghi nguồn như sau.';
