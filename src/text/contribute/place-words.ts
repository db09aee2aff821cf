import { issuePage } from '../../views/addresses/host-pages.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import type { SendPlace } from './send-ways.ts';

/** A place that takes what is written by hand. */
export interface PlaceLine {
  readonly text: string;
  /** Null where no place is set. */
  readonly link: { readonly label: string; readonly href: string } | null;
}

const NONE: PlaceLine = {
  text: 'Trang này chưa đặt kho số liệu và nơi nhận ý kiến, nên chưa có nơi để gửi.',
  link: null,
};

/** Where to write to by hand: the repository, at its form where that has an address, and the contact. */
export const placeLines = ({ repository, contact }: SendPlace): readonly PlaceLine[] => {
  const form = issuePage(repository, { title: '', text: '', fields: [] });
  const lines: PlaceLine[] = [
    ...(repository === ''
      ? []
      : [{ text: 'Kho số liệu: ', link: { label: repository, href: repository } }]),
    ...(form === undefined
      ? []
      : [{ text: 'Mẫu báo của kho: ', link: { label: 'Một con số sai hoặc thiếu', href: form } }]),
    ...(contact === ''
      ? []
      : [
          {
            text: 'Nơi nhận ý kiến: ',
            link: { label: contact, href: isWhole(contact) ? contact : `mailto:${contact}` },
          },
        ]),
  ];
  return lines.length === 0 ? [NONE] : lines;
};
