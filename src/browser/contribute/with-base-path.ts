import type { TrialPage } from '../../text/contribute/trial-page.ts';
import type { ImpactLine, ImpactPart } from '../../text/impact/impact-page.ts';
import { linkAddress } from '../../views/addresses/public-address.ts';

/** A trial whose links lead to the pages of a site that is not at the root of its host. */
export const withBasePath = (trial: TrialPage, basePath: string): TrialPage => {
  const { impact } = trial;
  if (impact === null || basePath === '') return trial;
  const part = (one: ImpactPart): ImpactPart =>
    typeof one === 'object' && 'page' in one
      ? { ...one, address: linkAddress({ basePath }, one.address) }
      : one;
  const line = (one: ImpactLine): ImpactLine => ({ ...one, parts: one.parts.map(part) });
  const sections = impact.sections.map((section) => ({
    ...section,
    lines: section.lines.map(line),
  }));
  return { ...trial, impact: { ...impact, sections } };
};
