/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]”"’]+$/;

const ADDRESS = /(https?:\/\/[^\s<>“”"]+)/;

/** A stretch of text, with the address that it is, if it is one. */
export interface LinkedText {
  readonly text: string;
  readonly address: string | null;
}

/** Parts a text at the addresses in it; joined they are the text again. */
export const linkedParts = (text: string): readonly LinkedText[] =>
  text.split(ADDRESS).flatMap((part, index): LinkedText[] => {
    if (part === '') return [];
    if (index % 2 === 0) return [{ text: part, address: null }];
    const address = part.replace(TRAILING, '');
    const rest = part.slice(address.length);
    return [{ text: address, address }, ...(rest === '' ? [] : [{ text: rest, address: null }])];
  });
