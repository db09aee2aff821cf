/** The one set whose figures are real. Every other set is illustrative and marked as such. */
export const PUBLISHED = 'published';

/**
 * First parts of the addresses of the site that are not those of sets: a set of such a name would lie over
 * other pages. `minh-hoa` is where the set `illustrative` is served, `404` and `index` are pages to
 * servers themselves.
 */
export const TAKEN_NAMES: readonly string[] = [
  '404',
  'apple-touch-icon.png',
  'bao-cao',
  'chia-se',
  'cong-nhan',
  'don-vi',
  'dong-gop',
  'en',
  'favicon.svg',
  'fonts',
  'gioi-thieu',
  'huong-dan',
  'index',
  'ke-hoach',
  'minh-hoa',
  'muc-tieu',
  'nhiem-vu',
  'phuong-phap',
  'robots.txt',
  'sitemap.xml',
  'so-do',
  'so-lieu',
  'tim-kiem',
  'xin-so-lieu',
];
