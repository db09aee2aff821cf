import { goneWarning, redrawnWarning } from '../../text/report/edition-file-words.ts';
import type { SiteModel } from '../model/model.ts';

/** What a build has to say of editions that are others than listed: a line a set, with the command that helps. */
export const standingWarnings = ({ sets }: SiteModel): readonly string[] =>
  sets.flatMap(({ set, reports }) => {
    const redrawn = reports.filter(({ standing }) => standing === 'redrawn').length;
    // What has been issued again since needs no other edition.
    const gone = reports.filter(
      ({ standing, supersededBy }) =>
        (standing === 'gone' || standing === 'withdrawn') && supersededBy === null,
    ).length;
    return [
      ...(redrawn === 0 ? [] : [redrawnWarning(redrawn, set)]),
      ...(gone === 0 ? [] : [goneWarning(gone, set)]),
    ];
  });
