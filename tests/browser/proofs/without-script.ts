import type { Page } from 'playwright-core';

/** What a reader reads in the main part, as far as it is shown, line by line. */
export const shownText = async (page: Page): Promise<string[]> => {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not what a reader reads
  const text = await page.locator('main').innerText();
  return text.split('\n');
};
