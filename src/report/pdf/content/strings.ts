import type {
  Block,
  LetterheadBlock,
  ReportDocument,
  TitleBlock,
} from '../../document/report-document.ts';

const webStrings = ({ web }: TitleBlock | LetterheadBlock): readonly string[] =>
  web === undefined ? [] : [web.label, web.address];

const blockStrings = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return [block.notice, block.title, block.subtitle, ...block.lines, ...webStrings(block)];
    case 'letterhead':
      return [
        ...(block.superior === null ? [] : [block.superior]),
        block.body,
        block.country,
        block.motto,
        block.number,
        block.placeAndDate,
        block.title,
        block.subject,
        ...block.addressees,
        ...webStrings(block),
      ];
    case 'signature':
      return [...block.recipients, ...block.capacity];
    case 'contents':
      return [block.title];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'verdict':
      return [block.word, block.answer];
    case 'list':
      return block.items;
    case 'terms':
      return block.items.flatMap((item) => [item.label, item.text]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.label),
        ...block.rows.flatMap((row) => row.map((cell) => cell.text)),
      ];
    case 'figure':
      return [block.chart.title, block.chart.subtitle];
  }
};

/** Every string of the blocks in reading order, those inside charts excepted. */
export const bodyStrings = (document: ReportDocument): readonly string[] =>
  document.blocks.flatMap(blockStrings);

/** Every string that is drawn or goes into the metadata, those inside charts excepted. */
export const documentStrings = (document: ReportDocument): readonly string[] => [
  document.title,
  document.subject,
  document.author,
  ...document.keywords,
  document.stamp,
  ...(document.notice === null ? [] : [document.notice]),
  ...(document.watermark === null ? [] : [document.watermark]),
  ...bodyStrings(document),
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });

/** The texts an SVG draws: the content of each `<text>`, tags removed. Title and desc are not drawn. */
export const drawnStrings = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, content = '']) =>
    decode(content.replace(/<[^>]*>/g, '')),
  );
