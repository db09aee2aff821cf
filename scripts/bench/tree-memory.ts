import { readdirSync, readFileSync } from 'node:fs';

const KILOBYTES = 1024;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

/** Parent of every process, by id; none where the system does not tell. */
const parents = (): Map<number, number> => {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const [, parent] = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`)) ?? [];
    if (parent !== undefined) found.set(Number(name), Number(parent));
  }
  return found;
};

const isBelow = (pid: number, root: number, parentOf: ReadonlyMap<number, number>): boolean => {
  for (let one: number | undefined = pid; one !== undefined; one = parentOf.get(one)) {
    if (one === root) return true;
  }
  return false;
};

/** Memory of a process and all it started, in megabytes; what they share counts once. Linux only. */
export const treeMegabytes = (root: number): number => {
  const parentOf = parents();
  const kilobytes = [...parentOf.keys()]
    .filter((pid) => isBelow(pid, root, parentOf))
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, one) => sum + one, 0);
  return Math.ceil(kilobytes / KILOBYTES);
};
