const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`<(?:(/)(${NAME})\\s*|(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?))>`, 'y');
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)+/y;
const INSTRUCTION = /<\?[\s\S]*?\?>/y;

/** Whether a text is one element of XML with balanced tags and known entities only. */
export const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < xml.length) {
    if (match(INSTRUCTION)) continue;
    const text = match(TEXT);
    if (text) {
      if (open.length === 0 && text[0].trim() !== '') return false;
      continue;
    }
    const tag = match(TAG);
    if (!tag) return false;
    const [, closing, closed, opened, attributes = '', empty] = tag;
    if (/&(?!amp;|lt;|gt;|quot;)/.test(attributes)) return false;
    if (closing) {
      if (open.pop() !== closed) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (!empty && opened) open.push(opened);
    }
  }
  return roots === 1 && open.length === 0;
};
