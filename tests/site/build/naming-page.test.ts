import { expect, it } from 'vitest';
import { namingPage } from '../../../src/site/build/naming-page.ts';
import { DataError } from '../../../src/site/model/user-error.ts';

type Render = Parameters<typeof namingPage>[0];

const render = (page: Render): Promise<unknown> =>
  namingPage(page)(new Request('http://localhost/huong-dan/%C4%91%E1%BB%8Dc/'), {
    routeData: {} as Parameters<Render>[1]['routeData'],
  });

it('an error in a text stays one, and says on which page it came to light', async () => {
  const fault = new DataError('Lỗi trong bài viết a.mdx: sai');
  await expect(render(() => Promise.reject(fault))).rejects.toMatchObject({
    name: 'UserError',
    exitCode: 1,
    message: 'Lỗi trong bài viết a.mdx: sai (Trang /huong-dan/đọc/)',
  });
});

it('a fault of the program stays one, and says which page could not be made', async () => {
  const cause = new TypeError('x is not a function');
  await expect(render(() => Promise.reject(cause))).rejects.toMatchObject({
    name: 'Error',
    message: 'Không dựng được trang /huong-dan/đọc/',
    cause,
  });
});

it('a page that is made is passed on', async () => {
  const page = new Response('trang');
  expect(await render(async () => page)).toBe(page);
});
