import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/text/contribute/most-bytes.ts';
import { FILE_FAULTS, PAGE_STATES } from '../../src/text/contribute/page-states.ts';
import { formatCount } from '../../src/text/format/format.ts';
import { contributeAddress } from '../../src/views/addresses/addresses.ts';
import { contributionDataAddress } from '../../src/views/addresses/data-addresses.ts';
import { evaluationOf, SETS } from '../site/pages.ts';
import { DESK, visit, type Window } from './open-page.ts';
import { inEveryState } from './proofs/accessibility.ts';
import { NARROW } from './proofs/keyboard.ts';
import { overflows } from './proofs/layout.ts';

const SET = SETS.find((set) => !evaluationOf(set).illustrative) ?? '';
const ADDRESS = contributeAddress(SET);

/** Windows of their own: what these tests set is not left to others. */
const OWN: Window = { ...DESK };
const NO_SCRIPT: Window = { viewport: NARROW, javaScriptEnabled: false };

const hasLoaded = (page: Page): Promise<void> =>
  page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });

/** Looks at the page once it has loaded, off the network; returns what it logged and asked for since then. */
const offTheNetwork = async (look: (page: Page) => Promise<void>): Promise<string[]> => {
  const notes: string[] = [];
  const visited = async (page: Page): Promise<void> => {
    await hasLoaded(page);
    await page.context().setOffline(true);
    const requested = (request: { url(): string }) => notes.push(request.url());
    page.on('request', requested);
    await look(page);
    page.off('request', requested);
    await page.context().setOffline(false);
  };
  await visit(ADDRESS, visited, OWN, (page) => {
    const logged = (message: { text(): string }) => notes.push(message.text());
    const failed = (error: Error) => notes.push(error.message);
    page.on('console', logged).on('pageerror', failed);
    return () => page.off('console', logged).off('pageerror', failed);
  });
  return notes;
};

/** More stops than this page has. */
const MOST_STOPS = 80;

/** Moves on by the tabulator to the control with this id or name. */
const tabTo = async (page: Page, wanted: string): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.evaluate((name) => {
      const { activeElement } = document;
      return activeElement?.id === name || activeElement?.getAttribute('name') === name;
    }, wanted);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > MOST_STOPS) throw new Error(`The tabulator does not lead to ${wanted}.`);
    await page.keyboard.press('Tab');
  }
};

const result = (page: Page, name: RegExp) => page.getByRole('region', { name });
const FIGURE = /Kết quả thử với con số/;
const TABLE = /Kết quả thử với bảng/;

/** Waits until a region says this, as a reader sees it. */
const says = (page: Page, region: RegExp, words: string | RegExp): Promise<void> =>
  result(page, region).getByText(words).first().waitFor({ state: 'visible' });

/** Chooses the first indicator by its place in the list: one that communes meet or do not. */
const PASS = 'xa-dat-19.2';

/** The figure of a commune: all but the indicator by the keyboard alone, as its list is the browser's own. */
const typeFigure = async (page: Page): Promise<void> => {
  await tabTo(page, 'so-chi-tieu');
  const steps = await page
    .locator('#so-chi-tieu option')
    .evaluateAll(
      (options, wanted) => options.findIndex((one) => (one as HTMLOptionElement).value === wanted),
      PASS,
    );
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'so-ngay');
  await page.keyboard.type('30/12/2024');
  await tabTo(page, 'so-don-vi');
  await page.keyboard.type('minh quan');
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor({ state: 'visible' });
  const names = (await options.allTextContents()).map((text) => text.split(',')[0]);
  expect(names.slice(0, 2)).toEqual(['xã Minh Quán', 'xã Minh Quân']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('#so-don-vi').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}[aria-selected="true"]`).count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await page.locator('#so-don-vi').inputValue()).toBe('xã Minh Quân, huyện Trấn Yên');
  expect(await options.count()).toBe(0);
  await tabTo(page, 'pass');
  await page.keyboard.press('Space');
  await tabTo(page, 'so-nguon');
  await page.keyboard.press('ArrowDown');
};

const ROWS = [
  ['Đơn vị', 'Ngày', 'Kết quả'],
  ['Xã Minh Quân', '30/12/2024', 'Đạt'],
  ['Xã Minh Quán', '30/12/2024', 'Không đạt'],
];

/** Drops a file of these bytes on the zone. */
const dropFile = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([called = '', content = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('[data-drop]')?.dispatchEvent(event);
    },
    [name, text],
  );

const tableText = (separator: string): string => ROWS.map((row) => row.join(separator)).join('\n');

/** Answers what the table of {@link ROWS} leaves open, in the part for what holds for all of its rows. */
const fillLacks = async (page: Page): Promise<void> => {
  await result(page, TABLE)
    .getByRole('button', { name: /Điền ở phần/ })
    .first()
    .click();
  await page.locator('#bang-chi-tieu').selectOption(PASS);
  await page.locator('#bang-nguon').selectOption({ index: 1 });
  await page.locator('#bang-cho').fill('Trang 3');
};

describe('one figure', () => {
  it('is filled in by the keyboard, tried while it is, and nothing is asked for or logged', async () => {
    const notes = await offTheNetwork(async (page) => {
      await typeFigure(page);
      await says(page, FIGURE, 'xã Minh Quân, huyện Trấn Yên');
      await says(page, FIGURE, /^Kiểm tra xong, không có lỗi/);
      await says(page, FIGURE, 'Tải tệp về');
      await tabTo(page, 'so-cho');
      await page.keyboard.press('Enter');
      await page.locator('#so-ket-qua-ten:focus').waitFor();
    });
    expect(notes).toEqual([]);
  });

  it('leads to its result however soon after the last entry that is asked for', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await typeFigure(page);
        await says(page, FIGURE, /^Kiểm tra xong, không có lỗi/);
        await page.locator('input[name="pass"][value="khong-dat"]').check();
        await page.getByRole('button', { name: 'Xem kết quả thử' }).click();
        await page.locator('#so-ket-qua-ten:focus').waitFor();
        await says(page, FIGURE, /không đạt/);
        const top = await page
          .locator('#so-ket-qua-ten')
          .evaluate((heading) => heading.getBoundingClientRect().top);
        expect(top).toBeLessThan(DESK.viewport.height / 2);
      },
      OWN,
    );
  });

  it('leads to no field that only an earlier trial complained of', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await typeFigure(page);
        await page.locator('#so-don-vi').fill('04516');
        await page.keyboard.press('Enter');
        await page.locator('#so-ngay').fill('31/02/2024');
        await page.locator('#so-ky-loi:not(:empty)').waitFor();
        await page.locator('#so-ngay').fill('30/12/2024');
        await page.getByRole('button', { name: 'Xem kết quả thử' }).click();
        await page.locator('#so-ket-qua-ten:focus').waitFor();
      },
      OWN,
    );
  });

  it('complains of nothing before somebody has come to it, and then by the field', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        const faults = page.locator('.fault:not(:empty)');
        await page.locator('#so-chi-tieu').selectOption(PASS);
        await page.locator('#so-ngay').fill('31/02/2024');
        expect(await faults.count()).toBe(0);
        await page.getByRole('button', { name: 'Xem kết quả thử' }).click();
        await faults.first().waitFor({ state: 'visible' });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('so-don-vi');
        await page.locator('#so-don-vi').fill('04516');
        await page.keyboard.press('Enter');
        await page.locator('input[name="pass"][value="dat"]').check();
        await page.locator('#so-ky-loi:not(:empty)').waitFor({ state: 'visible' });
        expect(await page.locator('#so-ngay').getAttribute('aria-invalid')).toBe('true');
      },
      OWN,
    );
  });

  it('says by the field of its place in the source what is amiss there, without row and column', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await typeFigure(page);
        await page.locator('#so-cho').fill('=1+1');
        await page.locator('#so-cho-loi').getByText('Tìm thấy "=1+1"').waitFor();
        await says(page, FIGURE, /^Còn 1 điều/);
        expect(
          await result(page, FIGURE)
            .getByText(/dòng 2/i)
            .count(),
        ).toBe(0);
      },
      OWN,
    );
  });

  it('of a unit that was on other days says so, and takes none in its place', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await page.locator('#so-chi-tieu').selectOption(PASS);
        await page.locator('#so-ngay').fill('20/12/2024');
        await page.locator('#so-don-vi').fill('Yên Hưng');
        await page
          .getByText(/Yên Hưng, huyện Văn Yên chỉ có đến .*, sau đó thành xã Yên Thái\./)
          .waitFor();
        await page.keyboard.press('Tab');
        await page.locator('#so-don-vi-loi:not(:empty)').waitFor();
        expect(await page.locator('#so-don-vi').inputValue()).toBe('Yên Hưng');
      },
      OWN,
    );
  });

  it('of an area says how many units meet it, and of what is counted a number', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await page.locator('#so-chi-tieu').selectOption(PASS);
        await page.locator('#so-don-vi').fill('huyen tran yen');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        expect(await page.locator('#so-don-vi-dat').isVisible()).toBe(true);
        expect(await page.locator('input[name="pass"]').first().isVisible()).toBe(false);
        await page.locator('#so-chi-tieu').selectOption('pham-toi-trat-tu-xa-hoi');
        expect(await page.locator('#so-dem').isVisible()).toBe(true);
        expect(await page.locator('input[name="period-kind"][value="year"]').isChecked()).toBe(
          true,
        );
        await page.locator('#so-nam').fill('2024');
        expect(await page.locator('[data-hint="days"]').textContent()).toMatch(
          /15\/12\/2023.*14\/12\/2024/,
        );
        await page.locator('input[name="gap"][value="c"]').check();
        expect(await page.locator('#so-dem').isVisible()).toBe(false);
      },
      OWN,
    );
  });
});

describe('what was typed', () => {
  it('is there again when the page is loaded anew, until the form is emptied', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await typeFigure(page);
        await page.locator('input[name="source-kind"][value="new"]').first().check();
        await page.locator('#so-tai-lieu').fill('Báo cáo & phụ lục');
        await page.locator('#bang-dan').fill(tableText('\t'));
        await page.locator('#bao-indicator').fill('Số vụ cháy');
        await page.reload();
        await hasLoaded(page);
        await says(page, FIGURE, 'xã Minh Quân, huyện Trấn Yên');
        await says(page, TABLE, 'Bảng vừa dán');
        expect(await page.locator('#so-tai-lieu').inputValue()).toBe('Báo cáo & phụ lục');
        expect(await page.locator('#so-tai-lieu').isVisible()).toBe(true);
        expect(await page.locator('#bao-indicator').inputValue()).toBe('Số vụ cháy');
        for (const empty of await page.getByRole('button', { name: 'Xóa mẫu' }).all()) {
          await empty.click();
        }
        await result(page, TABLE).waitFor({ state: 'hidden' });
        await result(page, FIGURE).waitFor({ state: 'hidden' });
        await page.reload();
        await hasLoaded(page);
        expect(await page.locator('#so-don-vi').inputValue()).toBe('');
        expect(await page.locator('#bang-dan').inputValue()).toBe('');
        expect(await page.locator('#bao-indicator').inputValue()).toBe('');
        expect(await page.locator('#so-tai-lieu').isVisible()).toBe(false);
      },
      OWN,
    );
  });

  it('elsewhere does not take the place of what a page leads here to report', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await page.locator('#bao-indicator').fill('Số vụ cháy');
        await page.goto(`${page.url()}?chi-tieu=xa-dat#bao-sai`);
        await page.reload();
        expect(await page.locator('#bao-indicator').inputValue()).toBe('xa-dat');
      },
      OWN,
    );
  });
});

describe('a figure that is on record otherwise', () => {
  it('is told what is on record and asked why, and says then what it takes the place of', async () => {
    const { figures, indicators } = evaluationOf(SET);
    const counts = indicators.filter(({ valueType }) => valueType === 'count');
    const onRecord = figures.find(
      ({ indicator, value, periodStart, periodEnd }) =>
        counts.some(({ id }) => id === indicator) && value !== null && periodStart !== periodEnd,
    );
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await page.locator('#so-chi-tieu').selectOption(onRecord?.indicator ?? '');
        await page.locator('input[name="period-kind"][value="span"]').check();
        await page.locator('#so-tu-ngay').fill(onRecord?.periodStart ?? '');
        await page.locator('#so-den-ngay').fill(onRecord?.periodEnd ?? '');
        await page.locator('#so-don-vi').fill(onRecord?.unit.split('@')[0] ?? '');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.locator('#so-dem').fill(String(Number(onRecord?.value) + 1));
        await page.locator('#so-nguon').selectOption(onRecord?.source ?? '');
        const told = `Trang đang ghi ${formatCount(Number(onRecord?.value))}`;
        await page.locator('#so-ly-do-loi').getByText(told).waitFor();
        await page.locator('#so-ly-do').fill('Nguồn đính chính');
        await says(page, FIGURE, 'Thay cho số đã có');
        expect(await page.locator('.fault:not(:empty)').count()).toBe(0);
      },
      OWN,
    );
  });
});

describe('a day that is still to come', () => {
  it('is told by its field, and nothing is tried with it', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await page.locator('#so-chi-tieu').selectOption(PASS);
        await page.locator('#so-ngay').fill('20/12/2999');
        await page.locator('#so-ky-loi').getByText('Ngày 20/12/2999 chưa tới').waitFor();
        await page.locator('#so-ngay').fill('20/12/2024');
        await page.locator('#so-ky-loi').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
      },
      OWN,
    );
  });
});

describe('a file that holds no table', () => {
  it('is told to be unread, with what to do', async () => {
    await offTheNetwork(async (page) => {
      await dropFile(page, 'bang.pdf', '%PDF-1.7\n1 0 obj');
      await says(page, TABLE, /^Không đọc được tệp này\. Đây là tệp PDF; .* dán vào đây/);
      expect(await result(page, TABLE).getByText('cần biết thêm').count()).toBe(0);
    });
  });
});

describe('a table', () => {
  it('is dropped, mended in one press, answered, tried and shown, off the network', async () => {
    const notes = await offTheNetwork(async (page) => {
      await dropFile(page, 'bang.csv', tableText(';'));
      await says(page, TABLE, 'Bảng trong tệp bang.csv');
      // What is asked besides does not wait for the repairs.
      await says(page, TABLE, /^Còn \d+ điều/);
      await result(page, TABLE)
        .getByRole('button', { name: /Điền ở phần/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: /^Áp dụng \d+ chỗ sửa$/ }).click();
      await says(page, TABLE, /^Còn \d+ điều/);
      await fillLacks(page);
      await says(page, TABLE, /^Kiểm tra xong, không có lỗi/);
      await says(page, TABLE, 'Tải tệp về');
      const files = await result(page, TABLE).locator('.contributed-file').allTextContents();
      expect(files.join('\n')).toContain('Trang 3');
    });
    expect(notes).toEqual([]);
  });

  it('is pasted as well, and an answer that is taken back asks its question again', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await page.locator('#bang-dan').fill(tableText('\t').replace('Đạt', '?'));
        await fillLacks(page);
        await page.getByRole('button', { name: /^Áp dụng/ }).click();
        const answer = result(page, TABLE).getByRole('button', { name: 'chưa có số liệu' });
        await answer.click();
        await says(page, TABLE, /^Kiểm tra xong, không có lỗi/);
        await page.getByRole('button', { name: 'Đổi câu trả lời' }).click();
        await answer.waitFor();
        expect(await page.locator('#bang-nguon').inputValue()).not.toBe('');
      },
      OWN,
    );
  });

  it('that does not tell its indicator has it chosen where the form says so, however it is answered', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        const rows = ['Đơn vị,Năm,Số vụ', 'Tỉnh Yên Bái,2015,7'];
        await dropFile(page, 'bang.csv', rows.join('\n'));
        const asked = page.locator('.trial-question').filter({ hasText: /chỉ tiêu/ });
        const list = asked.locator('select');
        await asked.first().waitFor();
        if ((await list.count()) > 0) {
          await list.first().selectOption({ index: 1 });
          await asked.getByRole('button', { name: 'Chọn', exact: true }).first().click();
        } else await asked.getByRole('button').first().click();
        await page.locator('#bang-chi-tieu-nghia:not(:empty)').waitFor();
        expect(await page.locator('#bang-chi-tieu').inputValue()).not.toBe('');
      },
      OWN,
    );
  });

  it('that leaves very much open asks so much at a time as can be read', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        const rows = Array.from({ length: 200 }, (_, at) => `Xã Không Có ${at};30/12/2024;Đạt`);
        await dropFile(page, 'bang.csv', ['Đơn vị;Ngày;Kết quả', ...rows].join('\n'));
        await says(page, TABLE, /^và \d+ điều nữa/);
        expect(await page.locator('.trial-question').count()).toBe(20);
      },
      OWN,
    );
  });

  it('that is too large is not read, and it is said why', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await hasLoaded(page);
        await dropFile(page, 'lon.csv', 'x'.repeat(MOST_BYTES + 1));
        await page.getByText(FILE_FAULTS.tooLarge).waitFor({ state: 'visible' });
        expect(await result(page, TABLE).isVisible()).toBe(false);
      },
      OWN,
    );
  });
});

describe('the page of contributions with its results', () => {
  it('fits a phone, a zoom of 200 % and paper, and breaks no rule of axe', async () => {
    const look = async (page: Page) => {
      await hasLoaded(page);
      await typeFigure(page);
      await says(page, FIGURE, 'Tải tệp về');
      await dropFile(page, 'bang.csv', tableText(','));
      await page.getByRole('button', { name: /^Áp dụng/ }).click();
      await says(page, TABLE, /^Còn \d+ điều/);
      for (const details of await page.locator('.trial details').all()) {
        await details.evaluate((one) => one.setAttribute('open', ''));
      }
      const faults = await inEveryState(page);
      const { phone, zoomed, paper } = await overflows(page);
      const printed = await page.locator('#mau-mot-con-so').isVisible();
      await page.emulateMedia({ media: null });
      return { faults, wide: [phone, zoomed, paper], printed };
    };
    expect(await visit(ADDRESS, look, OWN)).toEqual({
      faults: [],
      wide: ['', '', ''],
      printed: false,
    });
  });

  it('says so where the data do not come', async () => {
    const look = async (page: Page): Promise<string> => {
      await page.route(`**${contributionDataAddress(SET)}`, (route) => route.abort());
      await page.reload();
      const state = page.locator('#dong-gop-tai');
      await state.getByText(/[Kk]hông tải được|[Cc]hưa tải được/).waitFor();
      return (await state.textContent()) ?? '';
    };
    expect(await visit(ADDRESS, look, { ...DESK })).not.toBe(PAGE_STATES.ready);
  });

  it('shows no form without scripts, but what can be done by hand', async () => {
    const look = async (page: Page) => ({
      forms: await page
        .locator('form')
        .evaluateAll((forms) => forms.filter((form) => form.checkVisibility()).length),
      byHand: await page.getByRole('region', { name: 'Làm bằng tay' }).isVisible(),
    });
    expect(await visit(ADDRESS, look, NO_SCRIPT)).toEqual({ forms: 0, byHand: true });
  });
});
