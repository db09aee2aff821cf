import { connection } from './contribute/connection.ts';
import { figureForm } from './contribute/figure-form.ts';
import type { Reply } from './contribute/messages.ts';
import { say } from './contribute/say.ts';
import { tableForm } from './contribute/table-form.ts';
import { startWrongFigure } from './contribute/wrong-figure.ts';
import { ask } from './dom/ask-page.ts';

const page = ask(document, '#dong-gop', HTMLElement);
const state = ask(page, '#dong-gop-tai', HTMLElement);

const worker = new Worker(new URL('./contribute/worker.ts', import.meta.url), { type: 'module' });
const askWorker = connection(worker);

const open = async (): Promise<Reply> => {
  try {
    return await askWorker({ kind: 'open', address: page.dataset.file ?? '' });
  } catch {
    return { kind: 'failed' };
  }
};

state.textContent = say('loading');
const { repository = '', contact = '' } = page.dataset;
const begin = figureForm(askWorker, { repository, contact });
tableForm(askWorker, { repository, contact });
startWrongFigure();
const reply = await open();
if (reply.kind === 'opened') {
  begin(reply.opened);
  state.textContent = say('ready');
} else state.textContent = say('failed');
