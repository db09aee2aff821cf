import { runCommand } from '../../scripts/run-command.ts';

await runCommand({ usage: 'thử', summary: 'Luôn hỏng.', options: {} }, async () => {
  throw new Error('không ngờ tới');
});
