import { uuid } from './identifier.ts';

/** What the metadata of a PDF say; the dates as the file has them. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** Program that made the content, and the one that wrote the file. */
  readonly creator: string;
  readonly producer: string;
  readonly created: Date;
  readonly modified: Date;
  readonly language: string;
  /** 16 bytes in hexadecimal digits; null where the file has none of its own. */
  readonly identifier: string | null;
  /** Part and level of PDF/A that the file keeps to: 3 and A. */
  readonly pdfa: { readonly part: number; readonly level: string };
  /** Part of PDF/UA; null where the file has no structure. */
  readonly pdfua: number | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** To the second and in UTC, as in the dictionary of the file. */
const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const description = (prefix: string, namespace: string, ...properties: readonly string[]): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties.join('')}</rdf:Description>`;

const property = (name: string, value: string): string => `<${name}>${escapeXml(value)}</${name}>`;

const alternative = (name: string, value: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;

const items = (name: string, kind: 'Seq' | 'Bag', value: string): string =>
  `<${name}><rdf:${kind}><rdf:li>${escapeXml(value)}</rdf:li></rdf:${kind}></${name}>`;

const resource = (name: string, content: string): string =>
  `<${name} rdf:parseType="Resource">${content}</${name}>`;

/** PDF/A allows properties of other schemas only where the file describes them. */
const describePdfua = (): string => {
  const known = resource(
    'rdf:li',
    property('pdfaProperty:category', 'internal') +
      property('pdfaProperty:description', 'Part of ISO 14289 that the file keeps to') +
      property('pdfaProperty:name', 'part') +
      property('pdfaProperty:valueType', 'Integer'),
  );
  const schema = resource(
    'rdf:li',
    property('pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/') +
      property('pdfaSchema:prefix', 'pdfuaid') +
      property('pdfaSchema:schema', 'PDF/UA identification schema') +
      `<pdfaSchema:property><rdf:Seq>${known}</rdf:Seq></pdfaSchema:property>`,
  );
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>${schema}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
};

/** The metadata as an XMP packet: well-formed XML whatever the strings hold. */
export const xmpPacket = (metadata: Metadata): string => {
  const { pdfa, pdfua, identifier } = metadata;
  const parts = [
    description(
      'pdfaid',
      'http://www.aiim.org/pdfa/ns/id/',
      property('pdfaid:part', String(pdfa.part)),
      property('pdfaid:conformance', pdfa.level),
    ),
    description(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      property('xmp:CreateDate', instant(metadata.created)),
      property('xmp:ModifyDate', instant(metadata.modified)),
      property('xmp:CreatorTool', metadata.creator),
    ),
    description(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      property('dc:format', 'application/pdf'),
      alternative('dc:title', metadata.title),
      items('dc:creator', 'Seq', metadata.author),
      alternative('dc:description', metadata.subject),
      items('dc:language', 'Bag', metadata.language),
    ),
    description(
      'pdf',
      'http://ns.adobe.com/pdf/1.3/',
      property('pdf:Producer', metadata.producer),
      property('pdf:Keywords', metadata.keywords),
    ),
    ...(identifier === null
      ? []
      : [
          description(
            'xmpMM',
            'http://ns.adobe.com/xap/1.0/mm/',
            property('xmpMM:DocumentID', uuid(identifier)),
            property('xmpMM:InstanceID', uuid(identifier)),
          ),
        ]),
    ...(pdfua === null
      ? []
      : [
          description(
            'pdfuaid',
            'http://www.aiim.org/pdfua/ns/id/',
            property('pdfuaid:part', String(pdfua)),
          ),
          describePdfua(),
        ]),
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...parts,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
};
