import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../src/site/model/user-error.ts';
import { unreadOutput } from '../../src/text/validation/validation-words.ts';
import type { Finding, Judgement, Validator } from './finding.ts';
import { versionInPom } from './install.ts';
import { runJava } from './run-java.ts';

const NAME = 'W3C Nu';

/** What the files are by their names; the checker goes by them too. */
const STANDARDS: Readonly<Record<string, string>> = {
  '.html': 'HTML',
  '.css': 'CSS',
  '.svg': 'SVG',
};

/** Of the JSON of the checker, what is read here. */
interface Message {
  /** `info` without a `subType` only adds to the message before it. */
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  /** The words around the fault. */
  readonly extract?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
}

const findingOf = (path: string, message: Message): Finding => ({
  standard: STANDARDS[extname(path)] ?? 'HTML',
  message: message.message,
  place: [
    `${message.lastLine ?? 0}:${message.lastColumn ?? 0}`,
    (message.extract ?? '').replace(/\s+/g, ' ').trim(),
  ].join(' '),
});

/**
 * What the checker found in each file. It names the files that it has read on one output, one a line, and says
 * what it found on the other; of a file that is not there it says nothing at all.
 */
export const readNu = (names: string, json: string): Judgement => {
  const { messages } = JSON.parse(json) as { readonly messages: readonly Message[] };
  const found = new Map<string, Finding[]>(
    names
      .split('\n')
      .filter((name) => name !== '')
      .map((name) => [name, []]),
  );
  for (const message of messages) {
    if (message.type === 'info' && message.subType === undefined) continue;
    const path = message.url?.startsWith('file:') ? fileURLToPath(message.url) : '';
    const findings = found.get(path);
    // What is about no file is about the run: nothing of it is believed.
    if (findings === undefined) throw new Error(message.message);
    findings.push(findingOf(path, message));
  }
  return found;
};

/** Faults of each kind of file, of the document and of what it means. */
const BROKEN_PAGE = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Hỏng</title></head>
<body><section><p><div>Hỏng</div></p></section></body></html>
<script src="sau.js"></script>
`;

/** The checker of the W3C for HTML, CSS and SVG: errors, and warnings as well. */
export const nu = (classPath: string): Validator => ({
  name: NAME,
  version: versionInPom('validator'),
  standards: Object.values(STANDARDS),
  standardsOf: (path) => [STANDARDS[extname(path)] ?? []].flat(),
  bytesAlone: true,
  sample: {
    files: {
      'hong.html': BROKEN_PAGE,
      'hong.css': 'p { colour: red }\n',
      'hong.svg': '<svg xmlns="http://www.w3.org/2000/svg"><hong/></svg>\n',
    },
    expected: {
      'hong.html': [
        /^HTML No “p” element in scope/,
        /^HTML Section lacks heading/,
        /^HTML Stray start tag “script”/,
      ],
      'hong.css': [/^CSS CSS: “colour”/],
      'hong.svg': [/^SVG Element “hong” not allowed/],
    },
  },
  judge: async (files) => {
    const args = ['--verbose', '--format', 'json', '--also-check-css', '--also-check-svg'];
    const main = 'nu.validator.client.SimpleCommandLineValidator';
    const { code, out, err } = await runJava(classPath, main, [...args, ...files]);
    try {
      return readNu(out, err);
    } catch (cause) {
      throw new UserError(unreadOutput(NAME, code, err || out), { cause });
    }
  },
});
