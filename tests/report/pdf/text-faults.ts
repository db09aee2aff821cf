/** What no text that readers see may hold, by name. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a value that is none', /\b(?:undefined|null|NaN|Infinity)\b|\[object /],
  ['two spaces', / {2}|\u00A0 | \u00A0/],
  ['a space at an end', /^\s|\s$/],
  ['a space before a mark', / [.,;:!?](?: |$)/],
  ['two marks', /[.,;:]{2}|\.,|,\.|;\.|: ?[,;:]/],
  ['empty brackets or quotation marks', /\(\s*\)|“\s*”/],
  ['a space inside brackets or quotation marks', /[(“] | [)”]/],
  ['a place for a value', /\$\{|\}/],
];

/** The faults of a text, by name; empty for a sound one. An official text may end in "./.". */
export const faultsOf = (text: string): string[] => [
  ...FAULTS.filter(([, pattern]) => pattern.test(text.replace(/\.\/\.$/, '.'))).map(
    ([name]) => `${name}: ${text}`,
  ),
  ...(text === text.normalize('NFC') ? [] : [`not NFC: ${text}`]),
];
