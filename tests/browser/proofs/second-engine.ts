import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * IBM Equal Access beside axe: what one engine has no rule for, the other may have one. It gets into the page as axe
 * does, so that the policy of the page stays in force.
 */
const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Rules that are broken on purpose. */
const ALLOWED: Readonly<Record<string, string>> = {
  aria_content_in_landmark:
    'The link past the navigation comes before all landmarks, as technique G1 of WCAG has it.',
  input_checkboxes_grouped:
    'Two forms of a page ask for the same: radio buttons of one name belong together within a form, as HTML has it.',
  element_tabbable_role_valid:
    'What scrolls must be a stop of the keyboard (2.1.1; axe asks for it), and its group names the table.',
};

interface Issue {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [string, string];
}

interface Engine {
  readonly Checker: new () => {
    readonly check: (
      of: Document,
      policies: readonly string[],
    ) => Promise<{ readonly results: readonly Issue[] }>;
  };
}

/** One line for each violation on a page as it stands; what a person would have to look at is left to persons. */
export const bySecondEngine = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${ENGINE}; globalThis.secondEngine = ace;`);
  return page.evaluate(async (allowed) => {
    const { secondEngine } = globalThis as unknown as { readonly secondEngine: Engine };
    const { results } = await new secondEngine.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .filter(({ ruleId }) => !allowed.includes(ruleId))
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
  }, Object.keys(ALLOWED));
};
