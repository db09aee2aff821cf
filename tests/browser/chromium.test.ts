import { describe, expect, it } from 'vitest';
import { type BrowserSearch, findChromium } from '../../scripts/browser/find-chromium.ts';

const search = (changes: Partial<BrowserSearch>) => {
  const commands: string[] = [];
  const lines: string[] = [];
  const machine: BrowserSearch = {
    env: {},
    folders: [],
    root: false,
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      return true;
    },
    say: (line) => lines.push(line),
    ...changes,
  };
  const find = (): string => findChromium(machine);
  return { find, commands, lines };
};

describe('the search for Chromium', () => {
  it('takes the one that is named, and no other in its place', () => {
    expect(search({ env: { CHROMIUM: process.execPath } }).find()).toBe(process.execPath);
    expect(search({ env: { CHROMIUM: '/no/such/file' } }).find).toThrow('/no/such/file');
  });

  it('fails in one line of two languages where there is none and none may be installed', () => {
    const { find, commands } = search({});
    expect(find).toThrow(/^[^\n]*hãy cài[^\n]*install it[^\n]*$/);
    expect(commands).toEqual([]);
  });

  it('installs it as root, says so once, and fails if it is still missing', () => {
    const { find, commands, lines } = search({ root: true });
    expect(find).toThrow('Chromium is missing');
    expect(lines.length).toBe(1);
    expect(commands).toEqual([
      'apt-get --version',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    ]);
  });

  it('installs the larger package where the system does not know the smaller one', () => {
    const known = (_: string, args: readonly string[]) => !args.includes('chromium-headless-shell');
    const asked: string[] = [];
    const { find } = search({
      root: true,
      run: (command, args) => {
        asked.push(args.at(-1) ?? '');
        return known(command, args);
      },
    });
    expect(find).toThrow('Chromium is missing');
    expect(asked.slice(2)).toEqual(['chromium-headless-shell', 'chromium']);
  });

  it('does not try to install where there is no apt-get', () => {
    const { find, lines } = search({ root: true, run: () => false });
    expect(find).toThrow('Chromium is missing');
    expect(lines).toEqual([]);
  });
});
