/** The root of the tree of pages as pdfkit writes it, with the number of pages. */
const PAGE_TREE = /\/Type \/Pages\s+\/Count (\d+)/;

/** Number of pages of a PDF that this program drew. Throws for any other bytes. */
export const pdfPages = (bytes: Uint8Array): number => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [, count] = PAGE_TREE.exec(text) ?? [];
  if (count === undefined) throw new Error('these bytes are no PDF of this program');
  return Number(count);
};
