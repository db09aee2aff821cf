/** Parts of the site as its header calls them, in order. */
export const NAVIGATION = {
  targets: 'Mục tiêu',
  measures: 'Nhiệm vụ',
  units: 'Đơn vị',
  reports: 'Báo cáo',
  plan: 'Kế hoạch',
  data: 'Số liệu',
  method: 'Phương pháp',
  guidance: 'Hướng dẫn',
  search: 'Tìm',
} as const;

export type SitePart = keyof typeof NAVIGATION;

/** The way back from a page in another language. */
export const IN_VIETNAMESE = 'Tiếng Việt';
