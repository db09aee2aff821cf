/** How an import speaks of answers: who types a command gives options, who fills a page answers questions. */
export interface Voice {
  /** "theo --read". */
  readonly by: (option: string) => string;
  /** How a row of sums becomes the figure of a unit. */
  readonly total: string;
}

export const COMMAND_VOICE: Voice = {
  by: (option) => `theo --${option}`,
  total: 'thêm --total-row MÃ',
};

export const PAGE_VOICE: Voice = {
  by: () => 'theo câu trả lời ở trang này',
  total: 'nhập riêng ở mục Nhập một con số',
};
