import type { SiteSettings } from '../../views/addresses/site-settings.ts';

/** Who publishes the site, and whether as a public authority. */
export type SiteStanding = Pick<SiteSettings, 'publisher' | 'official'>;

/** Whether this is an official site, and whose: a part of a sentence. */
export const standingWords = ({ publisher, official }: SiteStanding): string =>
  official
    ? `là trang thông tin chính thức của ${publisher}`
    : 'không phải trang thông tin chính thức của cơ quan nhà nước';

/** Who publishes the site and as what, where that is told first: whole sentences. */
export const publisherText = (standing: SiteStanding): string => {
  const { publisher, official } = standing;
  if (official) return `${publisher}. Đây là trang thông tin chính thức của nơi công bố.`;
  return `${publisher === '' ? 'Chưa đặt nơi công bố' : publisher}. Trang ${standingWords(standing)}.`;
};

/** How far the site is independent, as far as its settings let it say so. */
export const independenceText = ({ publisher, official }: SiteStanding): string => {
  if (official) return 'Nơi công bố trang là cơ quan nhà nước, nên hãy đọc với lưu ý ấy.';
  return publisher === ''
    ? 'Chưa đặt nơi công bố, nên trang chưa thể nói mình độc lập với ai.'
    : `Nơi công bố trang, ${publisher}, không nhân danh cơ quan nhà nước nào.`;
};
