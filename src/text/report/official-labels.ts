/** Fixed words of an official text (Decree 30/2020/NĐ-CP, annex I). */
export const LETTERHEAD = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'BÁO CÁO',
  addressees: 'Kính gửi:',
  recipients: 'Nơi nhận:',
} as const;
