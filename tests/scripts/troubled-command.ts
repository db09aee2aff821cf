import { readFileSync } from 'node:fs';
import { runCommand } from '../../scripts/run-command.ts';

const missing = (): never => {
  readFileSync('/khong-co/tep.csv');
  throw new Error('The file is there.');
};

/** What keeps a process waiting: a thread, a server, a timer. */
const keepWaiting = (): void => {
  setInterval(() => {}, 1000);
};

/** Ways in which a command meets trouble, by name. */
const WAYS: Readonly<Record<string, () => Promise<number>>> = {
  thrown: async () => {
    keepWaiting();
    return missing();
  },
  later: () => {
    keepWaiting();
    setTimeout(missing, 1);
    return new Promise(() => {});
  },
  unawaited: () => {
    keepWaiting();
    void Promise.reject(
      new Error('gói lại', { cause: Object.assign(new Error('EIO: x'), { path: '/ổ' }) }),
    );
    return new Promise(() => {});
  },
  bug: () => {
    keepWaiting();
    return Promise.reject(new Error('bên ngoài', { cause: new TypeError('bên trong') }));
  },
  prints: async () => {
    for (let line = 0; line < 20_000; line += 1) process.stdout.write(`dòng ${line}\n`);
    return 1;
  },
};

await runCommand(
  { usage: 'thử', summary: 'Gặp rắc rối.', options: { way: { value: 'CÁCH', description: '' } } },
  ({ way }) => (WAYS[way[0] ?? ''] ?? missing)(),
);
