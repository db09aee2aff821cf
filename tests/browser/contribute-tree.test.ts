import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGE_STATES } from '../../src/text/contribute/page-states.ts';
import { contributeAddress } from '../../src/views/addresses/addresses.ts';
import { evaluationOf, SETS } from '../site/pages.ts';
import { DESK, visit } from './open-page.ts';

const SET = SETS.find((set) => !evaluationOf(set).illustrative) ?? '';

/** What a screen reader is given of the form for one figure: roles, names and states, line by line. */
const treeOf = async (page: Page): Promise<string[]> => {
  const section = page.locator('section').filter({ has: page.locator('h2#mot-con-so') });
  return (await section.first().ariaSnapshot()).split('\n').map((line) => line.trim());
};

/** Lines that stand in the tree in this order, others between them. */
const inOrder = (tree: readonly string[], wanted: readonly RegExp[]): RegExp[] => {
  let from = 0;
  return wanted.filter((line) => {
    const at = tree.findIndex((one, i) => i >= from && line.test(one));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
};

it('a screen reader is led through the form and hears what comes of it', async () => {
  await visit(
    contributeAddress(SET),
    async (page) => {
      await page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });
      await page.selectOption('#so-chi-tieu', 'xa-dat-19.2');
      await page.fill('#so-ngay', '30/12/2024');
      await page.fill('#so-don-vi', 'minh quan');
      const open = await treeOf(page);
      expect(
        inOrder(open, [
          /combobox "Đơn vị" \[expanded\]/,
          /^- listbox/,
          /option "xã Minh Quán, /,
          /option "xã Minh Quân, /,
        ]),
      ).toEqual([]);
      await page.locator('[role="listbox"] [role="option"]').first().click();
      await page.locator('input[name="pass"]').first().check();
      await page.selectOption('#so-nguon', { index: 1 });
      await page
        .getByRole('region', { name: /Kết quả thử với con số/ })
        .getByRole('link', { name: /^Tải / })
        .first()
        .waitFor({ state: 'visible' });
      const tree = await treeOf(page);
      expect(
        inOrder(tree, [
          /^- heading "Nhập một con số" \[level=2\]/,
          /combobox "Chỉ tiêu"/,
          /^- group "Thời gian của số liệu"/,
          /radio "Một ngày" \[checked\]/,
          /textbox "Ngày/,
          /combobox "Đơn vị"/,
          /^- group "Số liệu"/,
          /radio "Đạt" \[checked\]/,
          /^- group "Nguồn của số liệu"/,
          /combobox "Nguồn"/,
          /textbox "Chỗ của con số trong nguồn"/,
          /button "Xem kết quả thử"/,
          /^- region "Kết quả thử với con số này"/,
          /^- heading "Kết quả thử với con số này" \[level=3\]/,
          /^- heading .* \[level=4\]/,
          /^- '?img ".+"/,
          /^- heading "Tải tệp về" \[level=4\]/,
          /^- link "Tải /,
        ]),
      ).toEqual([]);
      // Nothing that can be seen or pressed is without a name.
      expect(tree.filter((line) => /^- (?:button|link|img|textbox|combobox)$/.test(line))).toEqual(
        [],
      );
      await page
        .getByRole('status')
        .filter({ hasText: /Kiểm tra xong/ })
        .waitFor({ state: 'attached' });
    },
    { ...DESK },
  );
});
