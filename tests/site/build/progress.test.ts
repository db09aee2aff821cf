import { expect, it } from 'vitest';
import { createProgress } from '../../../src/site/build/progress.ts';

const recorded = (isTerminal: boolean) => {
  const written: string[] = [];
  let time = 0;
  const now = (): number => {
    time += 250;
    return time;
  };
  const write = (text: string): void => {
    written.push(text);
  };
  return { written, progress: createProgress({ isTerminal, now, write }) };
};

it('shows each stage with its time on a terminal', async () => {
  const { written, progress } = recorded(true);
  expect(await progress.stage('Đọc', () => 7)).toBe(7);
  progress.summary('Xong');
  expect(written.join('')).toBe('Đọc … 0,3 s\nXong (0,8 s)\n');
});

it('writes the summary alone elsewhere', async () => {
  const { written, progress } = recorded(false);
  await progress.stage('Đọc', async () => undefined);
  progress.summary('Xong');
  expect(written.join('')).toBe('Xong (0,5 s)\n');
});

it('passes an error on and ends the line', async () => {
  const { written, progress } = recorded(true);
  const fail = async (): Promise<never> => {
    throw new Error('hỏng');
  };
  await expect(progress.stage('Đọc', fail)).rejects.toThrow('hỏng');
  expect(written.join('')).toBe('Đọc …\n');
});
