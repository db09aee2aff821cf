import { UserError } from '../../src/site/model/user-error.ts';
import {
  notDeclared,
  unreadable,
  unreadOutput,
} from '../../src/text/validation/validation-words.ts';
import { brokenPdf } from './broken-pdf.ts';
import type { Finding, Judgement, Validator } from './finding.ts';
import { versionInPom } from './install.ts';
import { runJava } from './run-java.ts';

const NAME = 'veraPDF';

/** What veraPDF calls the standards that every PDF of a site is made to. */
const PROFILES: Readonly<Record<string, string>> = {
  'PDF/UA-1': 'PDF/UA-1 validation profile',
  'PDF/A-3a': 'PDF/A-3A validation profile',
};

const STANDARDS = Object.keys(PROFILES);

/** Of the JSON of veraPDF, what is read here. */
interface Report {
  readonly report: { readonly jobs: readonly Job[] };
}

interface Job {
  readonly itemDetails: { readonly name: string };
  /** Where the file could not be read. */
  readonly taskException?: { readonly exceptionMessage?: string };
  readonly validationResult?: readonly Result[];
}

interface Result {
  readonly profileName: string;
  readonly compliant: boolean;
  readonly jobEndStatus: string;
  readonly details: { readonly ruleSummaries: readonly Rule[] };
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string; readonly errorMessage?: string }[];
}

const ruleFindings = (
  standard: string,
  { details, compliant, jobEndStatus }: Result,
): Finding[] => {
  const found = details.ruleSummaries.map(({ clause, testNumber, description, checks }) => ({
    standard,
    message: `${clause}-${testNumber}: ${checks[0]?.errorMessage ?? description}`,
    place: checks[0]?.context ?? '',
  }));
  // That no rule was broken is believed where it says so itself.
  const passed = compliant && jobEndStatus === 'normal';
  return passed || found.length > 0
    ? found
    : [{ standard, message: unreadable(jobEndStatus), place: '' }];
};

const findingsOf = ({ taskException, validationResult = [] }: Job): Finding[] =>
  STANDARDS.flatMap((standard) => {
    if (taskException !== undefined) {
      const why = taskException.exceptionMessage ?? '';
      return [{ standard, message: unreadable(why), place: '' }];
    }
    const result = validationResult.find(({ profileName }) => profileName === PROFILES[standard]);
    return result === undefined
      ? [{ standard, message: notDeclared(standard), place: '' }]
      : ruleFindings(standard, result);
  });

/** What the JSON of veraPDF says of each file. */
export const readVeraPdf = (json: string): Judgement => {
  const { jobs } = (JSON.parse(json) as Report).report;
  return new Map(jobs.map((job) => [job.itemDetails.name, findingsOf(job)]));
};

/**
 * The validator of the PDF Association. Each PDF is judged by the standards that it says it keeps, in one
 * go, which takes half of the time; one that does not say so of both is a finding.
 */
export const veraPdf = (classPath: string): Validator => ({
  name: NAME,
  version: versionInPom('greenfield-apps'),
  standards: STANDARDS,
  standardsOf: (path) => (path.endsWith('.pdf') ? STANDARDS : []),
  bytesAlone: true,
  sample: {
    files: { 'hong.pdf': brokenPdf() },
    expected: {
      'hong.pdf': [
        // Untagged, and no language, by the one; untagged, and a font that is not there, by the other.
        ...[/^PDF\/UA-1 7\.1-11: /, /^PDF\/UA-1 7\.2-34: /],
        ...[/^PDF\/A-3a 6\.7\.3\.3-1: /, /^PDF\/A-3a 6\.2\.11\.4\.1-1: /],
      ],
    },
  },
  judge: async (files) => {
    const args = [
      '--flavour',
      '0',
      '--format',
      'json',
      '--maxfailuresdisplayed',
      '1',
      '--loglevel',
      '0',
    ];
    const main = 'org.verapdf.apps.GreenfieldCliWrapper';
    const { code, out, err } = await runJava(classPath, main, [...args, ...files]);
    try {
      return readVeraPdf(out);
    } catch (cause) {
      throw new UserError(unreadOutput(NAME, code, err || out), { cause });
    }
  },
});
