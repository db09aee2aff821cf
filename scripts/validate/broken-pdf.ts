/** Says that the file keeps both standards. */
const METADATA = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

/** A page with one word, in a font that is not embedded; no structure tree, no language. */
const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> >>',
  stream('', 'BT /F1 12 Tf 50 700 Td (Hong) Tj ET'),
  stream('/Type /Metadata /Subtype /XML', METADATA),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
];

/**
 * A PDF that can be read and says of itself that it keeps PDF/UA-1 and PDF/A-3a, and that breaks both: a
 * validator that finds nothing in it finds nothing at all.
 */
export const brokenPdf = (): Uint8Array => {
  let bytes = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');
  const add = (text: string): number => {
    const at = bytes.length;
    bytes = Buffer.concat([bytes, Buffer.from(text)]);
    return at;
  };
  const places = OBJECTS.map((object, index) => add(`${index + 1} 0 obj\n${object}\nendobj\n`));
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = OBJECTS.length + 1;
  const table = add(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`);
  add(`trailer\n<< /Size ${size} /Root 1 0 R /ID [<00> <00>] >>\nstartxref\n${table}\n%%EOF\n`);
  return bytes;
};
