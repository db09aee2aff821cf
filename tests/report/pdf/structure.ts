import type { PdfFile } from './pdf-file.ts';
import { type PdfDict, PdfRef, PdfText, type PdfValue } from './pdf-syntax.ts';

/** An element of the structure tree as a reader finds it. */
export interface FoundElement {
  readonly role: string;
  readonly parent: string;
  readonly dict: PdfDict;
  readonly attributes: PdfDict;
  readonly alt: string | null;
  readonly kids: readonly (FoundElement | FoundContent | FoundAnnotation)[];
}

/** A stretch of drawing: the object of its page and its number there. */
export interface FoundContent {
  readonly page: number;
  readonly id: number;
}

export interface FoundAnnotation {
  readonly page: number;
  readonly annotation: number;
}

const idOf = (value: PdfValue): number => (value instanceof PdfRef ? value.id : 0);

/** The tree of a file below its root; null where it has none. */
export const readStructure = (file: PdfFile): FoundElement | null => {
  const root = file.dict(file.catalog.StructTreeRoot);
  const [top] = file.list(root.K);
  if (top === undefined) return null;

  const read = (value: PdfValue, parent: string, inherited: number): FoundElement => {
    const dict = file.dict(value);
    const page = dict.Pg === undefined ? inherited : idOf(dict.Pg);
    const role = String(dict.S).slice(1);
    const kids = file.list(dict.K).map((kid) => {
      if (typeof kid === 'number') return { page, id: kid };
      const child = file.dict(kid);
      if (child.Type === '/MCR') return { page: idOf(child.Pg), id: Number(child.MCID) };
      if (child.Type === '/OBJR') return { page: idOf(child.Pg), annotation: idOf(child.Obj) };
      return read(kid, role, page);
    });
    const alt = dict.Alt instanceof PdfText ? dict.Alt.text : null;
    return { role, parent, dict, attributes: file.dict(dict.A), alt, kids };
  };
  return read(top, '', 0);
};

export const isElement = (kid: FoundElement['kids'][number]): kid is FoundElement => 'role' in kid;

/** An element and all below it, in reading order. */
export const elementsOf = (element: FoundElement): readonly FoundElement[] => [
  element,
  ...element.kids.filter(isElement).flatMap(elementsOf),
];

/** Everything drawn of an element and of those below it, in reading order. */
export const contentOf = (element: FoundElement): readonly FoundContent[] =>
  element.kids.flatMap((kid) => {
    if (isElement(kid)) return contentOf(kid);
    return 'id' in kid ? [kid] : [];
  });
