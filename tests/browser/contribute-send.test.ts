import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_STATES } from '../../src/text/contribute/page-states.ts';
import { contributeAddress, searchAddress } from '../../src/views/addresses/addresses.ts';
import { SETS } from '../site/pages.ts';
import { DESK, visit, type Window } from './open-page.ts';
import { inEveryState } from './proofs/accessibility.ts';
import { NARROW } from './proofs/keyboard.ts';
import { overflows } from './proofs/layout.ts';

const ADDRESS = contributeAddress(SETS[0] ?? '');
const NO_SCRIPT: Window = { ...DESK, javaScriptEnabled: false };
const GITHUB = 'https://github.com/tinh/ke-hoach';
const MAIL = 'gop-y@tinh.example';

/** Windows of their own: the page is changed on its way to them. */
const DESK_WITH_PLACE: Window = { ...DESK };
const PHONE_WITH_PLACE: Window = { viewport: NARROW };

/** Visits the page of a site that has set where contributions go. */
const visitWithPlace = (look: (page: Page) => Promise<void>, window = DESK_WITH_PLACE) =>
  visit(
    ADDRESS,
    async (page) => {
      await page.route(`**${ADDRESS}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html
            .replaceAll(/data-repository(?:="")?(?=[\s>])/g, `data-repository="${GITHUB}"`)
            .replaceAll(/data-contact(?:="")?(?=[\s>])/g, `data-contact="${MAIL}"`),
        });
      });
      await page.reload();
      await page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });
      await look(page);
      await page.unrouteAll();
    },
    window,
  );

const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await buffer(await download.createReadStream()));

const pressed = async (page: Page, selector: string): Promise<Download> => {
  const download = page.waitForEvent('download');
  await page.locator(selector).first().click();
  return download;
};

const sending = (page: Page) => page.locator('#so-ket-qua .send');

/** A count of the territory, typed; its source is still to come. */
const typeFigure = async (page: Page): Promise<void> => {
  await page.locator('#so-chi-tieu').selectOption('buoi-tuyen-truyen-antt');
  await page.locator('#so-nam').fill('2022');
  await page.locator('#so-don-vi').fill('15');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.locator('#so-dem').fill('1900');
};

const sendKnown = async (page: Page): Promise<void> => {
  await typeFigure(page);
  await page.locator('#so-nguon').selectOption('baoyenbai-317517');
  await sending(page).waitFor();
};

const sendNew = async (page: Page): Promise<void> => {
  await typeFigure(page);
  const form = page.locator('#mau-mot-con-so');
  await form.locator('input[name="source-kind"][value="new"]').check();
  await form.locator('input[name="title"]').fill('Báo cáo tuyên truyền năm 2022');
  await form.locator('input[name="publisher"]').fill('Báo Yên Bái');
  await form.locator('input[name="published-on"]').fill('15/2/2023');
  await form.locator('select[name="kind"]').selectOption({ index: 1 });
  await sending(page).waitFor();
};

describe('a contribution that may be sent', () => {
  it('is one file whose page on the host is filled in where its source is on record', async () => {
    await visitWithPlace(async (page) => {
      await sendKnown(page);
      expect(await page.locator('.send-archive').count()).toBe(0);
      const download = await pressed(page, '.send-files a');
      const text = strFromU8(await bytesOf(download));
      expect(text).toContain('buoi-tuyen-truyen-antt,15,2022-01-01,2022-12-31,1900');
      const [mail, signUp, newFile] = (await hrefs(page, '.send-steps a')).map(
        (href) => new URL(href),
      );
      expect(signUp?.hostname).toBe('github.com');
      const path = newFile?.searchParams.get('filename') ?? '';
      expect(path).toBe(`data/observations/published/values/${download.suggestedFilename()}`);
      expect(newFile?.searchParams.get('value')).toBe(text);
      expect(mail?.searchParams.get('body')).toContain(path);
      expect(mail?.searchParams.get('body')).toMatch(/ · .*2022.* · .*1900.*; theo /);
      expect(await page.locator('.send-steps .picture').count()).toBe(4);
    });
  });

  it('is an archive with its folders where the source is new', async () => {
    await visitWithPlace(async (page) => {
      await sendNew(page);
      const download = await pressed(page, '.send-archive a');
      expect(download.suggestedFilename()).toMatch(
        /^dong-gop-[\d-]+-buoi-tuyen-truyen-antt-2022(?:-[\da-f]{6}){2}\.zip$/,
      );
      const files = unzipSync(await bytesOf(download));
      const folders = Object.keys(files).map((path) => path.replace(/\/[^/]+$/, ''));
      expect(folders.sort()).toEqual([
        'data/observations/published/sources',
        'data/observations/published/values',
      ]);
      expect(await hrefs(page, '.send-steps a')).toEqual([
        expect.stringMatching(`^mailto:${MAIL}`),
        'https://github.com/signup',
        `${GITHUB}/fork`,
        `${GITHUB}/upload/main`,
      ]);
    });
  });

  it('gives the files of the last trial back when there is a new one', async () => {
    await visitWithPlace(async (page) => {
      await sendKnown(page);
      const [before = ''] = await hrefs(page, '.send-files a');
      await page.evaluate(() => {
        const revoke = URL.revokeObjectURL;
        URL.revokeObjectURL = (address) => {
          document.body.dataset.revoked = address;
          revoke.call(URL, address);
        };
      });
      await page.locator('#so-dem').fill('1901');
      await page.locator('body[data-revoked]').waitFor();
      expect(await page.locator('body').getAttribute('data-revoked')).toBe(before);
      expect(await hrefs(page, '.send-files a')).not.toContain(before);
    });
  });

  it('tells its steps on a phone, to every reader', async () => {
    await visitWithPlace(async (page) => {
      await sendNew(page);
      expect(await page.locator('.send details').count()).toBe(2);
      expect(Object.values(await overflows(page)).filter((wide) => wide !== '')).toEqual([]);
      expect(await inEveryState(page)).toEqual([]);
    }, PHONE_WITH_PLACE);
  });

  it('can be kept where no place is set', async () => {
    await visit(ADDRESS, async (page) => {
      await page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });
      await sendKnown(page);
      expect(await sending(page).textContent()).toContain('Chưa có nơi nhận');
      expect((await bytesOf(await pressed(page, '.send-files a'))).length).toBeGreaterThan(0);
    });
  });
});

const fillIn = async (page: Page): Promise<void> => {
  const form = page.locator('#bao-sai-mau');
  await form.waitFor();
  await form.locator('[name="kind"]').selectOption({ index: 1 });
  const typed = {
    indicator: 'Số vụ cháy',
    unit_code: 'huyện Văn Yên',
    period_start: '2023',
    value: '3',
    source_title: 'Báo cáo năm',
    place: 'Trang 3\n"có 3 vụ"',
  };
  for (const [name, value] of Object.entries(typed)) {
    await form.locator(`[name="${name}"]`).fill(value);
  }
  await form.getByRole('checkbox').check();
};

const finish = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Soạn nội dung báo' }).click();

const made = (page: Page) => page.locator('#bao-sai-loi');
const report = (page: Page) => page.getByRole('textbox', { name: 'Nội dung báo' });

describe('a wrong figure', () => {
  it('becomes a text to keep where no place is set', async () => {
    await visit(ADDRESS, async (page) => {
      await fillIn(page);
      await finish(page);
      expect(await report(page).inputValue()).toContain('Giá trị theo nguồn: 3\n');
      expect(await made(page).textContent()).toContain('chưa đặt nơi nhận');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nội dung báo');
      const download = await pressed(page, '#bao-sai-loi a[download]');
      expect(download.suggestedFilename()).toBe('bao-so-lieu.txt');
      expect(strFromU8(await bytesOf(download))).toBe(await report(page).inputValue());
    });
  });

  it('leads to the form of the host and to a mail, both filled in, and can be read by all', async () => {
    await visitWithPlace(async (page) => {
      await fillIn(page);
      await finish(page);
      const [issue, mail] = (await hrefs(page, '.report-ways a')).map((href) => new URL(href));
      expect(issue?.searchParams.get('place')).toBe('Trang 3\n"có 3 vụ"');
      expect(mail?.pathname).toBe(MAIL);
      expect(mail?.searchParams.get('body')).toContain('huyện Văn Yên');
      expect(Object.values(await overflows(page)).filter((wide) => wide !== '')).toEqual([]);
      expect(await inEveryState(page)).toEqual([]);
    }, PHONE_WITH_PLACE);
  });

  it('is asked for what is missing, above all the word on personal data', async () => {
    await visit(ADDRESS, async (page) => {
      await fillIn(page);
      await page.locator('#bao-sai-mau').getByRole('checkbox').uncheck();
      await finish(page);
      expect(await made(page).isVisible()).toBe(false);
    });
  });

  it('is never sent as something else than the form says', async () => {
    await visit(ADDRESS, async (page) => {
      await fillIn(page);
      await finish(page);
      expect(await made(page).isVisible()).toBe(true);
      await page.locator('#bao-value').fill('4');
      expect(await made(page).isVisible()).toBe(false);
      await finish(page);
      expect(await report(page).inputValue()).toContain('Giá trị theo nguồn: 4\n');
    });
  });

  it('is filled in by a link of another page', async () => {
    const query = 'trang=/muc-tieu/t2/&chi-tieu=xa-dat&don-vi=04101&ky=2022-12-15..2023-12-14';
    await visit(`${ADDRESS}?${query}#bao-sai`, async (page) => {
      await page.locator('#bao-sai-mau').waitFor();
      const typed = (name: string) => page.locator(`#bao-sai-mau [name="${name}"]`).inputValue();
      expect(await typed('page')).toBe('/muc-tieu/t2/');
      expect(await typed('indicator')).toBe('xa-dat');
      expect(await typed('period_start')).toBe('2022-12-15');
      expect(await typed('period_end')).toBe('2023-12-14');
    });
  });

  it('says on which page it was seen where somebody comes from one', async () => {
    await visit(searchAddress(SETS[0] ?? ''), async (page) => {
      const from = page.url();
      await page.locator(`a[href$="${ADDRESS}"]`).first().click();
      await page.locator('#bao-sai-mau').waitFor();
      expect(await page.locator('#bao-page').inputValue()).toBe(from);
    });
  });

  it('can be told without a script, and figures be given by hand', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        expect(await page.locator('#bao-sai-mau').isVisible()).toBe(false);
        const instead = page.locator('section[aria-labelledby="bao-sai"] noscript');
        expect(await instead.isVisible()).toBe(true);
        expect(await instead.textContent()).toContain('Hãy gửi địa chỉ của trang, nguồn');
        expect(await page.getByRole('heading', { name: 'Làm bằng tay' }).isVisible()).toBe(true);
      },
      NO_SCRIPT,
    );
  });
});
