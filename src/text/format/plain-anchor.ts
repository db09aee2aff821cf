/**
 * An anchor without marks, as all anchors of the site are: "mất-số-0-ở-đầu-mã" is
 * "mat-so-0-o-dau-ma". Such an address can be read aloud, typed and sent without being escaped.
 */
export const plainAnchor = (anchor: string): string =>
  anchor
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
