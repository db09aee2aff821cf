/** What is written in mails and titles that people send; in braces what is filled in. */
export const MAIL_WORDS = {
  // A contribution by mail: its subject, and the lines of its text.
  contribution: 'Đóng góp số liệu: {name}',
  toSite: 'Kính gửi nơi quản lý trang,',
  attached: 'Tôi gửi kèm {count} tệp số liệu, đã được kiểm tra trên trang:',
  figure: '{figure}; theo {source}.',
  nothingPersonal: 'Trong các tệp này không có dữ liệu cá nhân.',

  // A report of a wrong figure: its title, a period in it, and what stands in a mail that it is too long for.
  report: 'Số liệu: {kind} – {about}',
  fromTo: '{from} đến {to}',
  pasteHere: '(Dán nội dung báo vào đây.)',
} as const;
