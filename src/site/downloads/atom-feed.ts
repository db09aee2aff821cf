/** An entry of a feed. Texts are plain; they are escaped here. */
export interface FeedEntry {
  /** Never changes and names nothing else. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly link: string;
  /** Paragraphs of the content. */
  readonly paragraphs: readonly string[];
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly author: string;
  readonly rights: string;
  /** The feed itself and the page it is about. */
  readonly self: string;
  readonly page: string;
  readonly language: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/** HTML inside XML: escaped once as HTML and once more as text. */
const content = (paragraphs: readonly string[]): string => {
  const html = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return `<content type="html">${escaped(html)}</content>`;
};

const entryLines = ({ id, title, updated, link: href, paragraphs }: FeedEntry): string[] => [
  '  <entry>',
  `    ${element('id', id)}`,
  `    ${element('title', title)}`,
  `    ${element('updated', updated)}`,
  `    ${link('alternate', 'text/html', href)}`,
  `    ${content(paragraphs)}`,
  '  </entry>',
];

/** A feed as an Atom document (RFC 4287). */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `  ${element('id', feed.id)}`,
    `  ${element('title', feed.title)}`,
    `  ${element('subtitle', feed.subtitle)}`,
    `  ${element('updated', feed.updated)}`,
    `  <author>${element('name', feed.author)}</author>`,
    `  ${element('rights', feed.rights)}`,
    `  ${link('self', 'application/atom+xml', feed.self)}`,
    `  ${link('alternate', 'text/html', feed.page)}`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
