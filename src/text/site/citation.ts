import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { dataStamp, ILLUSTRATIVE_NOTICE } from '../names/notices.ts';

/** Where a page is and who publishes it, as it is cited. */
export interface CitedPlace {
  /** As others must write it. */
  readonly address: string;
  /** Empty where none is set. */
  readonly publisher: string;
}

/** The address of what is cited; where the settings name no host, its path and that it is only that. */
export const addressText = (address: string): string =>
  isWhole(address)
    ? `Địa chỉ: ${address}`
    : `Đường dẫn trên trang: ${address} (trang chưa đặt địa chỉ công khai).`;

/**
 * How to cite a page: title, plan, publisher where one is set, data release, address. It carries the
 * notice of made-up figures where they are made up, because a citation travels without its page.
 */
export const citation = (
  evaluation: Evaluation,
  title: string,
  { address, publisher }: CitedPlace,
): string => {
  const { plan, illustrative } = evaluation;
  return [
    ...(illustrative ? [`${ILLUSTRATIVE_NOTICE}.`] : []),
    `${title.replace(/\.$/, '')}. Theo dõi công khai ${plan.shortTitle} (số ${plan.number}, ${plan.issuer}).`,
    ...(publisher === '' ? [] : [`Nơi công bố: ${publisher}.`]),
    `${dataStamp(evaluation)}.`.replace(/…\.$/, '…'),
    addressText(address),
  ].join(' ');
};

/** Asks those who take the data to name them; for reference managers. */
export const CITE_REQUEST = 'Khi dùng số liệu này, xin ghi nguồn như sau.';
