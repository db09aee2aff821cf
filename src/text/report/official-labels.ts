/** What an empty field for a signature says to who does not see it: whose signature goes there. */
export const signatureFieldName = (capacity: readonly string[]): string =>
  `Chữ ký của người có thẩm quyền: ${capacity.join(', ')}`;

/** Fixed words of an official text (Decree 30/2020/NĐ-CP, annex I). */
export const LETTERHEAD = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'BÁO CÁO',
  addressees: 'Kính gửi:',
  recipients: 'Nơi nhận:',
} as const;
