import { type RenderedInline, type RenderedLine, rendererModule } from './internals.ts';

const BaseRenderer = rendererModule.default;

/** Words drawn closer than this, in points, stand side by side: nothing was stretched. */
const TOUCHING = 0.01;

/** Everything about a word that is drawn besides its text; words that differ in any stay apart. */
const STYLE = [
  'font',
  'fontSize',
  'fontFeatures',
  'color',
  'background',
  'decoration',
  'opacity',
  'characterSpacing',
  'sup',
  'sub',
] as const;

/** What makes a word a place of its own: links, and the page numbers of the contents. */
const PLACES = ['link', 'linkToPage', 'linkToDestination', '_pageNodeRef', '_tocItemRef'] as const;

const isPlain = (word: RenderedInline): boolean => PLACES.every((name) => !word[name]);

const continues = (left: RenderedInline, right: RenderedInline): boolean =>
  Math.abs(left.x + left.width - right.x) < TOUCHING &&
  STYLE.every((name) => left[name] === right[name]) &&
  isPlain(left) &&
  isPlain(right);

/**
 * Words that stand side by side in one style as one: fewer operators, a smaller file, and text that
 * readers take as a line. The words of a stretched line stay apart.
 */
export const joinWords = (words: readonly RenderedInline[]): readonly RenderedInline[] => {
  const joined: RenderedInline[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last === undefined || !continues(last, word)) joined.push(word);
    else {
      const text = last.text + word.text;
      joined[joined.length - 1] = { ...last, text, width: last.width + word.width };
    }
  }
  return joined;
};

/** Draws as pdfmake does, and points each bookmark at its heading instead of the top of the page. */
class LineRenderer extends BaseRenderer {
  override renderLine(line: RenderedLine, x: number, y: number): void {
    line.inlines = joinWords(line.inlines);
    super.renderLine(line, x, y);
    const id = line._outline?.id;
    const destination = id === undefined ? undefined : this.outlineMap[id]?.outlineData.Dest;
    if (destination) destination.splice(2, 2, 0, this.pdfDocument.page.height - y);
  }
}

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installLineRenderer = (): void => {
  rendererModule.default = LineRenderer;
};
