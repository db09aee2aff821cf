/** The one set whose figures are real. Every other set is illustrative and marked as such. */
export const PUBLISHED = 'published';

/**
 * First parts of the addresses of the site that are not those of sets: a set of such a name would lie over
 * other pages. `minh-hoa` is where the set `illustrative` is served, `404` and `index` are pages to
 * servers themselves.
 */
export const TAKEN_NAMES: readonly string[] = [
  '404',
  'bao-cao',
  'don-vi',
  'en',
  'favicon.svg',
  'fonts',
  'huong-dan',
  'index',
  'ke-hoach',
  'minh-hoa',
  'muc-tieu',
  'nhiem-vu',
  'phuong-phap',
  'robots.txt',
  'so-do',
  'so-lieu',
  'tim-kiem',
];
