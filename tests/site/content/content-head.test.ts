import { expect, it } from 'vitest';
import { contentHead, guideHead } from '../../../src/site/content/content-head.ts';
import { DataError } from '../../../src/site/model/user-error.ts';

const FILE = 'huong-dan/01-doc.mdx';

/** What the head of a text is refused with. */
const refused = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message;
  }
  return '';
};

it('is a title and a place among its neighbours', () => {
  expect(contentHead(FILE, { title: 'Đọc', order: 1, more: true })).toEqual({
    title: 'Đọc',
    order: 1,
  });
});

it.each([
  [{ order: 1 }],
  [{ title: 'Đọc' }],
  [{ title: 'Đọc', order: '1' }],
  [{ title: 7, order: 1 }],
])('is refused by its file where it is %j', (data) => {
  expect(refused(() => contentHead(FILE, data))).toMatchInlineSnapshot(
    `"huong-dan/01-doc.mdx: cần "title" (chữ) và "order" (số) ở đầu tệp."`,
  );
});

it('of a guide says for whom it is, and what it is good for', () => {
  const head = { reader: 'nguoi-doc', description: 'Đọc xong biết đọc.' };
  expect(guideHead(FILE, head)).toEqual(head);
  for (const data of [{ ...head, reader: 'ai-do' }, { reader: head.reader }]) {
    const text = refused(() => guideHead(FILE, data));
    expect(text).toContain(FILE);
    expect(text).toContain('nguoi-doc');
  }
});
