import { later } from '../../schema/dates.ts';
import { todayInVietnam } from '../../schema/today.ts';
import type { BaseData } from '../../views/contribution/base-data.ts';
import type { TrialBasis } from '../../views/contribution/trial.ts';
import { knownBase } from '../../views/impact/known.ts';
import type { Ask, Numbered, Opened, Reply } from './messages.ts';
import { triedFigure, triedTable } from './tried.ts';
import { unitChoices } from './unit-choices.ts';
import { unzipped } from './unzipped.ts';
import { withBasePath } from './with-base-path.ts';

/**
 * Holds the data of the page of contributions and tries what the page gives it: here nothing that takes a while
 * keeps a letter from appearing. It asks for the data once, and for nothing else.
 */

/** Where and for which folder of the host the data is read. */
interface Opening {
  readonly basis: TrialBasis;
  readonly basePath: string;
}

let opening: Opening | undefined;

const encoder = new TextEncoder();

const read = async (address: string): Promise<Opening & { readonly opened: Opened }> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const { set, asOf, basePath, files } = (await response.json()) as BaseData;
  const now = todayInVietnam(new Date());
  // A clock that goes wrong must not make everything on record a thing of the future.
  const today = later(now, asOf);
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const base = knownBase(bytes, today);
  const tables = base.tables(set);
  if (tables === null) throw new Error(`the set ${set} has an error`);
  return { basis: { base, set, today }, basePath, opened: { today, units: unitChoices(tables) } };
};

const answerTo = async (ask: Ask): Promise<Reply> => {
  if (ask.kind === 'open') {
    const { opened, ...rest } = await read(ask.address);
    opening = rest;
    return { kind: 'opened', opened };
  }
  if (opening === undefined) throw new Error('nothing was opened');
  const { basis, basePath } = opening;
  const trial =
    ask.kind === 'figure'
      ? triedFigure(basis, ask.figure)
      : triedTable(basis, { ...ask, parts: await unzipped(ask.bytes) }, ask.answers);
  return { kind: 'trial', trial: withBasePath(trial, basePath) };
};

addEventListener('message', async ({ data }: MessageEvent<Numbered<Ask>>) => {
  const reply = (body: Reply): void => {
    const message: Numbered<Reply> = { id: data.id, body };
    postMessage(message);
  };
  const isOpening = data.body.kind === 'open';
  try {
    reply(await answerTo(data.body));
    // The first trial need not wait for what is the same in all of them.
    if (isOpening) opening?.basis.base.known(opening.basis.set);
  } catch (error) {
    reply({ kind: 'failed' });
    // A fault of the program, which whoever looks into it finds in the console.
    if (!isOpening) throw error;
  }
});
