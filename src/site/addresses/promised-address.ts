/** What a page loads for itself, by names that change with it or at places only its own scripts know. */
const PARTS_OF_PAGES = [
  /^_astro\//,
  /^fonts\//,
  /(?:^|\/)dong-gop\/so-lieu\.json$/,
  /(?:^|\/)tim-kiem\/chi-muc\.json$/,
  /^favicon\.svg$/,
  /^apple-touch-icon\.png$/,
];

/**
 * What speaks of the site as it is now, or is shown where there is no page: a letter asks for what is missing, and is
 * gone once that is published; a card is named by its page whenever the page is shared.
 */
const OF_THE_MOMENT = [
  /^404\.html$/,
  /^robots\.txt$/,
  /^sitemap\.xml$/,
  /^SHA256SUMS$/,
  /(?:^|\/)chia-se\/[^/]+\.png$/,
  /(?:^|\/)xin-so-lieu\/thu-[^/]+\.pdf$/,
  /(?:^|\/)\./,
];

/**
 * The address that a built file answers at, where a site stands by it once it is published: pages, reports,
 * files to download. Null for what pages load for themselves and for what is about the site of the moment.
 * @param path of the file below the folder of the site, with `/`
 */
export const promisedAddress = (path: string): string | null =>
  [...PARTS_OF_PAGES, ...OF_THE_MOMENT].some((pattern) => pattern.test(path))
    ? null
    : `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
