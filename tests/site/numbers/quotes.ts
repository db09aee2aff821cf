import type { FoundNumber } from './found-number.ts';
import { folded, type MainText } from './main-text.ts';

const DIGITS = /\d+(?:[.,]\d+)*/g;

const endsWord = (text: string, at: number): boolean =>
  !/[\p{L}\d]/u.test(text.charAt(at - 1)) || !/[\p{L}\d]/u.test(text.charAt(at));

/**
 * Says of a number in a text whether the text around it is one of these, word by word and from end to
 * end; a text that is little more than the number would prove nothing.
 */
export const quotesOf = (
  texts: Iterable<string>,
): ((main: MainText, number: FoundNumber) => boolean) => {
  const byDigits = new Map<string, { readonly quote: string; readonly at: number }[]>();
  for (const text of new Set(texts)) {
    const quote = folded(text.normalize('NFC')).trim();
    for (const match of quote.matchAll(DIGITS)) {
      if (quote.length < match[0].length + 3 || !/\p{L}/u.test(quote)) continue;
      byDigits.set(match[0], [...(byDigits.get(match[0]) ?? []), { quote, at: match.index }]);
    }
  }
  return ({ folded: text }, { at, shown }) => {
    const start = at + shown.search(/\d/);
    const [digits = ''] = /^\d+(?:[.,]\d+)*/.exec(text.slice(start, start + 80)) ?? [];
    return (byDigits.get(digits) ?? []).some(({ quote, at: inside }) => {
      const from = start - inside;
      const to = from + quote.length;
      return (
        from >= 0 && text.startsWith(quote, from) && endsWord(text, from) && endsWord(text, to)
      );
    });
  };
};
