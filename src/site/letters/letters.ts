import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { makeLetter } from '../../report/letters/letter.ts';
import { holderSlugs } from '../../text/requests/holder-slug.ts';
import { letterName } from '../../text/requests/letter-words.ts';
import { letterAddress, requestsAddress } from '../../views/addresses/addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { asksByHolder } from '../../views/asks.ts';
import type { FileLink } from '../downloads/file-link.ts';
import { fileSize } from '../downloads/file-size.ts';
import type { Letter } from '../model/letter.ts';

/** A letter for each body that holds missing figures, not drawn yet; none for made-up figures. */
export const lettersOf = (
  evaluation: Evaluation,
  settings: Pick<SiteSettings, 'address' | 'basePath'>,
): readonly Letter[] => {
  const { set } = evaluation;
  const holders = asksByHolder(evaluation);
  const slugs = holderSlugs(holders.map(({ holder }) => holder));
  return holders.map((one) => {
    const slug = slugs.get(one.holder) ?? '';
    const page = requestsAddress(set, slug);
    return {
      ...one,
      slug,
      address: letterAddress(set, slug),
      document: makeLetter(one, evaluation, {
        name: `thu-${slug}`,
        address: settings.address === '' ? '' : publicAddress(settings, page),
      }),
      pdf: null,
    };
  });
};

/** The files of letters that have been drawn. */
export const letterFiles = (letters: readonly Letter[]) => letters.flatMap(({ pdf }) => pdf ?? []);

/** Links to letters that have been drawn. */
export const letterLinks = (letters: readonly Letter[]): readonly FileLink[] =>
  letters.flatMap(({ holder, pdf }) =>
    pdf === null
      ? []
      : [
          {
            href: pdf.address,
            label: letterName(holder),
            format: 'PDF' as const,
            size: fileSize(pdf.bytes.length),
          },
        ],
  );
