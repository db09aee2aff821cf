import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { proofCode, proved, provedBefore, remember, tidyProofs } from '../promises/proof-memory.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofs-'));
  vi.stubEnv('PROOFS', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const CODE = proofCode([import.meta.filename]);
const RIGHT = () => [];
const WRONG = () => ['wrong'];

it('what was proved is not proved again, and nothing else is taken for proved', async () => {
  expect(await proved(CODE, ['page'], RIGHT)).toEqual([]);
  expect(await proved(CODE, ['page'], WRONG)).toEqual([]);
  expect(await proved(CODE, ['another page'], WRONG)).toEqual(['wrong']);
  expect(await proved(CODE, ['pa', 'ge'], WRONG)).toEqual(['wrong']);
  expect(await proved(CODE, [new Uint8Array([112])], WRONG)).toEqual(['wrong']);
});

it('what was found wrong is looked at again', async () => {
  expect(await proved(CODE, ['page'], WRONG)).toEqual(['wrong']);
  expect(await proved(CODE, ['page'], WRONG)).toEqual(['wrong']);
  expect(await proved(CODE, ['page'], RIGHT)).toEqual([]);
});

it('other code, and another browser, must prove it for themselves', async () => {
  await proved(CODE, ['page'], RIGHT);
  const other = proofCode([join(import.meta.dirname, 'pages.ts')]);
  const inAnother = proofCode([import.meta.filename], 'Chromium 1');
  expect(await proved(other, ['page'], WRONG)).toEqual(['wrong']);
  expect(await proved(inAnother, ['page'], WRONG)).toEqual(['wrong']);
});

it('many small things are remembered together, by the code that proved them', () => {
  expect(provedBefore(CODE)('form')).toBe(false);
  remember(CODE, ['form', 'another form']);
  remember(CODE, ['a third']);
  expect(['form', 'another form', 'a third', 'a fourth'].map(provedBefore(CODE))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(provedBefore(proofCode([import.meta.filename], 'Chromium 1'))('form')).toBe(false);
});

it('what nobody asked for in a while is forgotten, the rest is kept', async () => {
  await proved(CODE, ['old'], RIGHT);
  const [old = ''] = readdirSync(folder);
  await proved(CODE, ['new'], RIGHT);
  const long = new Date(Date.now() - 15 * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
  await proved(CODE, ['new'], WRONG);
  tidyProofs();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain(old);
});
