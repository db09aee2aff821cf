/** A fault as a person could make it: one place of one source file that says something else. */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const fault = (name: string, file: string, from: string, to: string): Fault => ({
  name,
  file,
  from,
  to,
});

/**
 * Faults in every room of the house, each of which must turn `npm test` red: a change of the tests
 * that lets one of them through has lost something. `npm run test:faults` puts them in, one by one.
 */
export const FAULTS: readonly Fault[] = [
  // Engine
  fault(
    'a share is rounded down',
    'src/evaluation/verdict/required.ts',
    'wholeQuotient(percent * n + 99, 100)',
    'wholeQuotient(percent * n, 100)',
  ),
  fault(
    'one unit more is needed than is needed',
    'src/evaluation/verdict/verdict.ts',
    'known.met >= known.required',
    'known.met > known.required',
  ),
  fault(
    'a correction does not replace',
    'src/dataset/ledger/rank.ts',
    'const reasoned = rows.findLast(',
    'const reasoned = rows.find(',
  ),
  fault(
    'a figure of a later day answers',
    'src/evaluation/evidence/window.ts',
    'period.period_end <= window.end &&',
    'period.period_start <= window.end &&',
  ),
  fault(
    'the pace is measured against another limit',
    'src/evaluation/verdict/pace.ts',
    'onTrack: 95, attention: 60',
    'onTrack: 90, attention: 60',
  ),
  // Words
  fault(
    'a status has another word',
    'src/text/verdict/status.ts',
    "word: 'Đã đạt mức'",
    "word: 'Đạt mức'",
  ),
  fault(
    'a day in March has a zero',
    'src/text/format/dates.ts',
    'month <= 2 ? iso',
    'month <= 3 ? iso',
  ),
  fault(
    'thousands are parted by a comma',
    'src/text/format/format.ts',
    "digits.replace(/\\B(?=(\\d{3})+$)/g, '.')",
    "digits.replace(/\\B(?=(\\d{3})+$)/g, ',')",
  ),
  // Charts
  fault(
    'the certain part is drawn from the wrong end',
    'src/charts/interval/interval-bar.ts',
    'part(0, stated, PALETTE.observed)',
    'part(stated, n, PALETTE.observed)',
  ),
  fault(
    'what is not known has no hatching',
    'src/charts/draw/hatch.ts',
    'stroke: PALETTE.edge',
    'stroke: PALETTE.paper',
  ),
  // PDF
  fault(
    'what is decoration is not marked',
    'src/report/pdf/paint/page-marks.ts',
    '`/Artifact <</Type /${kind}>> BDC`',
    '`/P BMC`',
  ),
  fault(
    'bookmarks lead below their heading',
    'src/report/pdf/paint/bookmarks.ts',
    'page.height - y, null',
    'page.height - y - 60, null',
  ),
  fault(
    'the margins are not those of the decree',
    'src/report/document/page.ts',
    'left: 30 * MM',
    'left: 20 * MM',
  ),
  // Pages
  fault(
    'cells of a head have no scope',
    'src/components/data/DataTable.astro',
    '<th scope="col" class={classes[column]}>',
    '<th class={classes[column]}>',
  ),
  fault(
    'text is too pale to be read',
    'src/styles/tokens.css',
    '--ink-soft: #515157',
    '--ink-soft: #a8a8ae',
  ),
  fault(
    'tables do not scroll on a phone',
    'src/styles/components.css',
    '  overflow-x: auto;\n}\n\n/* Where there is more',
    '}\n\n/* Where there is more',
  ),
  fault(
    'the skip link leads nowhere',
    'src/layouts/Page.astro',
    '<main id="noi-dung"',
    '<main id="chinh"',
  ),
  fault(
    'pages of made-up figures may be found by search engines',
    'src/layouts/Page.astro',
    '<meta name="robots" content="noindex" />',
    '<meta name="robots" content="all" />',
  ),
  fault(
    'search engines are asked to list pages of made-up figures',
    'src/site/sharing/sitemap.ts',
    '?.evaluation.illustrative === false',
    ' !== undefined',
  ),
  fault(
    'a card of made-up figures has no notice',
    'src/charts/card/card.ts',
    'inIllustrativeHues(drawn) + noticeBand(frame.notice)',
    'inIllustrativeHues(drawn)',
  ),
  fault(
    'a page names another as the one it is',
    'src/components/frame/ShareHead.astro',
    '<link rel="canonical" href={here} />',
    '<link rel="canonical" href={settings.address} />',
  ),
  // Build
  fault(
    'a build destroys what somebody put into the last one',
    'src/site/output/build-mark.ts',
    'if (sum === undefined || !isFile) return true;',
    'if (sum === undefined || !isFile) return false;',
  ),
  fault(
    'the last build is not put back',
    'src/site/output/put-in-place.ts',
    'if (renameIfThere(old, place, files)) onRestored();',
    'onRestored();',
  ),
  fault(
    'a disk that is full is called a fault of the software',
    'src/text/problems/world-messages.ts',
    '  ENOSPC: FULL,\n',
    '',
  ),
  // Downloads
  fault(
    'a file has no byte-order mark',
    'src/text/format/csv-file.ts',
    '`${BYTE_ORDER_MARK}${csv}\\r\\n`',
    '`${csv}\\r\\n`',
  ),
  fault(
    'a table loses its first row',
    'src/site/downloads/source-tables.ts',
    '        isBlankRow(row)\n',
    '        isBlankRow(row) || index === 0\n',
  ),
  fault(
    'a list of words loses the second one',
    'src/dataset/checks/types/choice-unknown.ts',
    "words.join('+')",
    '(words[0] ?? null)',
  ),
  fault(
    'a name that is taken is proposed',
    'src/dataset/checks/file/file-unknown.ts',
    'if (isTaken(others, near))',
    'if (isTaken(new Map(), near))',
  ),
  fault(
    'links are followed',
    'src/site/folders/folder-entries.ts',
    'if (entry.isFile())',
    'if (entry.isFile() || entry.isSymbolicLink())',
  ),
  // What the host runs
  fault(
    'what was too large to be fetched is fetched later',
    'scripts/pull-request/head-repository.ts',
    '  await forgetRemote(git);\n',
    '',
  ),
  fault(
    'whoever writes the mark is taken for the program',
    'scripts/pull-request/own-comment.ts',
    'byProgram && author === AUTHOR && ',
    '',
  ),
  fault(
    'a comment tells of what was pushed before',
    'scripts/pull-request/own-comment.ts',
    'head === pull.head && ',
    '',
  ),
  fault(
    'links of a contribution are read',
    'scripts/pull-request/admission.ts',
    "if (mode !== REGULAR) return 'mode';",
    '',
  ),
  fault(
    'a listing has no end',
    'scripts/pull-request/tree-entries.ts',
    'room < 0 || entries.length > limits.paths',
    'room < 0',
  ),
  fault(
    'code is taken for figures',
    'scripts/pull-request/scope-of.ts',
    'paths.every((path)',
    'paths.some((path)',
  ),
  fault(
    'a job may write more than it has to',
    '.github/workflows/comment.yml',
    'contents: read',
    'contents: write',
  ),
  fault(
    'an older state is published',
    '.github/workflows/deploy.yml',
    '"$tip" == "$GITHUB_SHA"',
    '-n "$tip"',
  ),
  // Validators
  fault(
    'a validator that finds nothing is believed',
    'scripts/validate/validate-site.ts',
    '.filter((pattern) => !lines.some((line) => pattern.test(line)))',
    '.filter(() => false)',
  ),
  fault(
    'a file that a validator passed over is right',
    'scripts/validate/validate-site.ts',
    'if (findings === undefined) return [{',
    'if (findings === undefined) return []; else if (findings === null) return [{',
  ),
  fault(
    'a table that does not scroll is a stop',
    'src/browser/scroll-stops.ts',
    "region.removeAttribute('tabindex');",
    '{}',
  ),
];
