import { expect, it } from 'vitest';
import { createSearch } from '../../../src/search/search.ts';
import { PAGE_WORDS } from '../../../src/text/site/page-words.ts';

const search = createSearch(
  Object.entries(PAGE_WORDS).map(([href, words]) => ({ kind: 'page', href, ...words })),
);

it.each(['gửi số liệu', 'góp ý', 'sửa số', 'đóng góp', 'báo số sai'])(
  'whoever looks for "%s" finds the page of contributions first',
  (query) => {
    expect(search(query)[0]?.entry.href).toBe('contribute');
  },
);

it.each(['ai đứng sau', 'liên hệ', 'giới thiệu'])(
  'whoever looks for "%s" finds the page about the site first',
  (query) => {
    expect(search(query)[0]?.entry.href).toBe('about');
  },
);
