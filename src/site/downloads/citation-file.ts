import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { dataDescription, dataTitle, publisherName } from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { CITE_REQUEST } from '../../text/site/citation.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { dataVersion } from './data-version.ts';

/** A text in YAML: a text of JSON is one, whatever stands in it. */
const quoted = (text: string): string => JSON.stringify(text);

/** How to cite the data, for reference managers (Citation File Format 1.2.0). */
export const citationFile = (
  evaluation: Evaluation,
  history: readonly ReleaseChanges[],
  settings: SiteSettings,
): string => {
  const { set, asOf } = evaluation;
  const url = publicAddress(settings, dataAddress(set));
  return [
    'cff-version: 1.2.0',
    `message: ${quoted(CITE_REQUEST)}`,
    'type: dataset',
    `title: ${quoted(dataTitle(evaluation))}`,
    `abstract: ${quoted(dataDescription(evaluation))}`,
    'authors:',
    `  - name: ${quoted(publisherName(evaluation, settings))}`,
    `version: ${quoted(dataVersion(history, evaluation))}`,
    `date-released: ${quoted(asOf)}`,
    `license: ${LICENCE.id}`,
    ...(settings.address === '' ? [] : [`url: ${quoted(url)}`]),
    '',
  ].join('\n');
};
