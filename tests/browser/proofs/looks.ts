import type { Page } from 'playwright-core';

/** Letters and words spaced as readers may set them (WCAG 1.4.12). */
const SPACED =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }';

/**
 * With text spaced as readers may set it, no letter of a drawing lies outside of it, and nothing
 * makes the page wider than the window.
 */
const spaced = async (page: Page): Promise<string[]> => {
  const look = (): Promise<string[]> =>
    page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const tooWide =
        document.documentElement.scrollWidth > room + 1 ? ['wider than the window'] : [];
      const cut = [...document.querySelectorAll('svg')].flatMap((drawing) => {
        const box = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].flatMap((label) => {
          const { left, right, width } = label.getBoundingClientRect();
          const isOut = width > 0 && (left < box.left - 1 || right > box.right + 1);
          return isOut ? [`outside its drawing: ${label.textContent}`] : [];
        });
      });
      return [...tooWide, ...cut];
    });
  await page.evaluate((css) => {
    // The page allows no style but its own files; a sheet made by a script is none of the page's.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
  const spacing = await page.evaluate(() => {
    const { letterSpacing } = getComputedStyle(document.querySelector('h1') ?? document.body);
    return Number.parseFloat(letterSpacing);
  });
  const faults = [...(spacing > 0 ? [] : ['the text is not spaced']), ...(await look())];
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return faults;
};

/** In forced colours every drawing keeps its own colours on the white that it was drawn for. */
const forced = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const bare = [...document.querySelectorAll('svg')].filter((drawing) => {
      const { backgroundColor, forcedColorAdjust } = getComputedStyle(
        drawing,
      ) as CSSStyleDeclaration & {
        readonly forcedColorAdjust: string;
      };
      return backgroundColor !== 'rgb(255, 255, 255)' || forcedColorAdjust !== 'none';
    });
    const kept = [...document.querySelectorAll('mark')].filter(
      (mark) =>
        (getComputedStyle(mark) as CSSStyleDeclaration & { readonly forcedColorAdjust: string })
          .forcedColorAdjust === 'none',
    );
    return [
      ...bare.map((drawing) => `a drawing without its ground: ${drawing.outerHTML.slice(0, 80)}`),
      ...kept.map((mark) => `marked words keep colours of their own: ${mark.textContent}`),
    ];
  });
  await page.emulateMedia({ forcedColors: null });
  return faults;
};

/** What readers see who set colours or spaces of their own. */
export const looks = async (page: Page): Promise<string[]> => [
  ...(await spaced(page)).map((fault) => `spaced text: ${fault}`),
  ...(await forced(page)).map((fault) => `forced colours: ${fault}`),
];
