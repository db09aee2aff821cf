/** Before the address of a report at the foot of its first page. */
export const WEB_COPY = 'Bản điện tử của báo cáo này, các tệp số liệu và những lần phát hành khác:';

/** What the code of an address says to who does not see it. */
export const qrWords = (address: string): string => `Mã QR dẫn tới ${address}`;
