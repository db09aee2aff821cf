/** Where an internal is, and how it is seen that it is still what the report was written for. */
export type Trace = { readonly of: string } & (
  | { readonly kind: 'method'; readonly name: string; readonly source: string }
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
);

/** A method or getter; `source` are the first digits of the SHA-256 of its source. */
export const method = (of: string, name: string, source: string): Trace => ({
  of,
  kind: 'method',
  name,
  source,
});

/** A property of an object that a document has while it is drawn. */
export const property = (of: string, name: string): Trace => ({ of, kind: 'property', name });

/** Code that makes or reads what cannot be looked at from outside. */
export const text = (of: string, code: string): Trace => ({ of, kind: 'text', text: code });

/** What the report was written for. A newer version is read, not only installed. */
export const VERSIONS: Readonly<Record<string, string>> = {
  pdfmake: '0.3.11',
  pdfkit: '0.19.1',
  fontkit: '2.0.4',
};
