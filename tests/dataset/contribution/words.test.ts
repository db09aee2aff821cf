import { expect, test } from 'vitest';
import { CONTRIBUTION_CHECKS } from '../../../src/dataset/contribution/checks/index.ts';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import { problemWords } from '../../../src/text/problems/problems.ts';
import { problemsOfChange } from '../../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../../fixtures/data-files.ts';

/* Every check of contributions says what it found in one sentence of three parts, like all others. */
const SOUND = soundFiles();
const SET = 'observations/published';
const VALUES = `${SET}/values.csv`;
const HEADER = textOf(SOUND, VALUES).split('\n')[0] ?? '';
const WITHDRAWALS = 'table,key,withdrawn_on,kind,decided_by,release,note,key_nonce,key_sha256';
const CLOSED =
  'sources,moi,2025-07-18,not-public,Công an tỉnh,z,,,\nmilestones,t1 · 2020-12-31,2025-07-18,not-public,Công an tỉnh,z,,,';

const BASE = withText(
  withText(SOUND, `${SET}/withdrawals/2025-07-18-rut-0a1b2c.csv`, `${WITHDRAWALS}\n${CLOSED}\n`),
  `${SET}/reports.csv`,
  'area_code,period,edition,release,issued_on,note\n04,2023,1,2024-06,2024-07-01,\n',
);

const ROW = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-19,,';

/** A change for each check. */
const CHANGES: Readonly<Record<string, string>> = {
  'base-file-deleted': `file ${SET}/measure-progress.csv\ndelete`,
  'base-file-rewritten': `file ${VALUES}\nreplace ",2024-01-10," ",10/01/2024,"`,
  'base-row-deleted': `file ${VALUES}\n- xa-dat,04102,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,`,
  'base-row-edited': `file ${VALUES}\nreplace "04202,2023-12-31,2023-12-31,c" "04202,2023-12-31,2023-12-31,x"`,
  'base-withdrawal-changed': `file ${SET}/withdrawals/2025-07-18-rut-0a1b2c.csv\ndelete`,
  'base-release-changed': `file ${SET}/releases.csv\nreplace "giữa năm" "quý II"`,
  'base-seal-changed': `file ${SET}/seals/2025-03.csv\ndelete`,
  'base-edition-changed': `file ${SET}/reports.csv\nreplace "2024-07-01" "2024-07-02"`,
  'row-set-aside': `file ${SET}/values/2025-07-19-mo-hinh-0a1b2c.csv\ncreate\n+ ${HEADER}\n+ ${ROW.replace('bao-cao-2024', 'moi')}`,
  'path-letters': `file ${SET}/values/Mới.csv\ncreate\n+ ${HEADER}\n+ ${ROW}`,
  'part-name': `file ${SET}/values/moi.csv\ncreate\n+ ${HEADER}\n+ ${ROW}`,
  'shared-file': `file ${VALUES}\n+ ${ROW}`,
};

const found = (check: string): Problem | undefined =>
  problemsOfChange(BASE, CHANGES[check] ?? '').find((problem) => problem.check === check);

test.each(CONTRIBUTION_CHECKS.map(({ id }) => id))('%s', (check) => {
  const problem = found(check);
  if (problem === undefined) throw new Error(`nothing shows ${check}`);
  const words = problemWords(problem);
  for (const part of Object.values(words)) {
    expect(part).toMatch(/^[^\s.;].*[^\s.;,]$/su);
    expect(part).not.toMatch(/ {2}|undefined/);
    expect(part.normalize('NFC')).toBe(part);
  }
  expect(words.title).toMatch(/^\p{Lu}/u);
});
