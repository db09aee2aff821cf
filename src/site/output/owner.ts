import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { hasCode } from '../model/has-code.ts';

/** The process that a working folder belongs to. */
export interface Owner {
  readonly pid: number;
  /** When it began, as its machine counts; empty where the machine does not say. */
  readonly started: string;
  /** The machine on which the number of the process means anything. */
  readonly machine: string;
}

const read = <T>(from: () => T, otherwise: T): T => {
  try {
    return from();
  } catch {
    return otherwise;
  }
};

/** The 22nd field, counted behind the name, which may hold spaces and brackets itself. */
const startOf = (pid: number): string =>
  read(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  }, '');

/** Containers may share a name and a disk, and still each count their processes from 1. */
const thisMachine = (): string =>
  `${hostname()} ${read(() => readlinkSync('/proc/self/ns/pid'), '')}`.trim();

export const thisProcess = (): Owner => ({
  pid: process.pid,
  started: startOf(process.pid),
  machine: thisMachine(),
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
};

/** No build takes this long, in milliseconds; where a process cannot be asked, its age decides. */
const LONGEST = 6 * 3_600_000;

/**
 * Whether a process still runs.
 * @param age milliseconds since it was last known to
 */
export const isRunning = ({ pid, started, machine }: Owner, age: number): boolean => {
  if (machine !== thisMachine()) return age < LONGEST;
  const begun = startOf(pid);
  return isThere(pid) && (begun === '' || started === '' || begun === started);
};

/** What `JSON.parse` made of an owner's file; null where it is none. */
export const ownerOf = (value: unknown): Owner | null => {
  const { pid, started, machine } = (value ?? {}) as Partial<Record<keyof Owner, unknown>>;
  if (typeof pid !== 'number' || typeof started !== 'string' || typeof machine !== 'string') {
    return null;
  }
  return { pid, started, machine };
};
