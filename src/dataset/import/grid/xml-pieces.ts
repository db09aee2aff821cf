/** A piece of XML: a tag that opens (`empty` where it closes itself), one that closes, or text between. */
export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const ENTITY = /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/g;

const LAST_CODE_POINT = 0x10ffff;

const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, hex?: string, decimal?: string, named?: string) => {
        if (named !== undefined) return NAMED[named] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
      })
    : text;

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Names without the prefix of their namespace: programs choose it as they like. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      localName(name),
      unescapeXml(double ?? single ?? ''),
    ]),
  );

/** Comments, instructions and declarations are passed over; CDATA is text. */
const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/**
 * The pieces of a part of a workbook one after the other. Programs write these parts: what is no XML only
 * gives fewer pieces. Entities of documents are not read, so that nothing grows.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, cdata, closed, opened, attributes = '', end, text] of xml.matchAll(PIECE)) {
    if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (closed !== undefined) yield { kind: 'close', name: localName(closed) };
    else if (opened !== undefined) {
      const name = localName(opened);
      yield { kind: 'open', name, attributes: attributesOf(attributes), empty: end === '/' };
    } else if (text !== undefined) yield { kind: 'text', text: unescapeXml(text) };
  }
}
