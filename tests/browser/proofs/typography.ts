import type { Page } from 'playwright-core';

/**
 * What is wrong with how a page sets its text; nothing where all is well. Vietnamese stacks marks
 * above and below its letters: lines need room, letters must not be pushed together, and lines
 * under links stay clear of the dots below.
 */
export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const BODY = Number.parseFloat(getComputedStyle(document.body).fontSize);
    /** Least height of a line in sizes of its font. */
    const leastLeading = (element: Element, size: number): number =>
      element.closest('h1, h2, h3, h4, h5, h6') !== null || size > BODY * 1.1 ? 1.25 : 1.5;
    const faultsIn = (element: Element): string[] => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const leading = Number.parseFloat(style.lineHeight) / size;
      const offset = Number.parseFloat(style.textUnderlineOffset) / size;
      const spacing = Number.parseFloat(style.letterSpacing);
      const underlined = element.matches('a') && style.textDecorationLine.includes('underline');
      const cut = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const faults: readonly (readonly [boolean, string])[] = [
        [!(leading >= leastLeading(element, size) - 0.001), `line height ${leading}`],
        [spacing < 0, `letter spacing ${spacing}`],
        [!['none', 'lowercase'].includes(style.textTransform), style.textTransform],
        [style.hyphens === 'auto', 'hyphens'],
        [style.textAlign === 'justify', 'justified'],
        [underlined && !(offset >= 0.2), `underline offset ${offset}`],
        // What only readers of the screen get is cut on purpose.
        [cut && element.closest('.unseen') === null, 'cut off'],
      ];
      return faults.flatMap(([wrong, what]) =>
        wrong ? [`${what}: ${element.outerHTML.slice(0, 80)}`] : [],
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const elements = new Set<Element>();
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.includes('\u00ad')) return [`soft hyphen: ${data}`];
      const isText = data.trim() !== '' && parentElement !== null;
      if (isText && parentElement.closest('svg, script, style, noscript') === null) {
        elements.add(parentElement);
      }
    }
    return [...elements].flatMap(faultsIn);
  });

/** Lines of wrapped text in drawings that are nearer to each other than 1.3 sizes of the font. */
export const tightLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const lines = [...svg.querySelectorAll('text')].map((text) => ({
        text,
        box: text.getBBox(),
        y: Number(text.getAttribute('y')),
        size: Number.parseFloat(getComputedStyle(text).fontSize),
      }));
      return lines.flatMap((one, index) => {
        const next = lines[index + 1];
        if (next === undefined || next.y <= one.y) return [];
        const meets =
          one.box.x < next.box.x + next.box.width && next.box.x < one.box.x + one.box.width;
        return meets && next.y - one.y < 1.3 * one.size - 0.01
          ? [`${(next.y - one.y) / one.size}: ${one.text.textContent} / ${next.text.textContent}`]
          : [];
      });
    }),
  );
