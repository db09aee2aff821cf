import type { Git } from '../../src/site/history/git.ts';

/** What a tree of Git holds at a path. */
export interface TreeEntry {
  /** `100644` for a regular file. */
  readonly mode: string;
  readonly id: string;
  /** Below the top of the repository. Of a name that is no UTF-8, U+FFFD stands for what is none. */
  readonly path: string;
}

/** A part of a tree that is asked for. */
export interface TreePart {
  readonly commit: string;
  /** A folder with all that lies below it; without it, what lies at the top alone. */
  readonly folder?: string;
}

/** How much of a listing is read: a push of a few hundred kilobytes can list ten million paths. */
export interface ListingLimits {
  readonly paths: number;
  readonly bytes: number;
}

const END = 0;

const entryOf = (line: string): TreeEntry => {
  const [head = '', path = ''] = line.split(/\t(.*)/s);
  const [mode = '', , id = ''] = head.split(' ');
  return { mode, id, path };
};

const argumentsOf = ({ commit, folder }: TreePart): readonly string[] => [
  ...['ls-tree', '-z', '--full-tree'],
  ...(folder === undefined ? [commit] : ['-r', commit, '--', folder]),
];

/** What of the entries of a tree is not known yet, and which of the known ones are there. */
export interface Unlike {
  readonly entries: readonly TreeEntry[];
  /** Known paths that are not there any more. */
  readonly gone: readonly string[];
}

/**
 * Reads the entries of a tree and keeps those that differ from entries that are known. As soon as these, or
 * the listing beyond the size of what is known, are over a limit, nothing more is read.
 * @returns null where there is more
 */
export const entriesUnlike = async (
  git: Git,
  part: TreePart,
  known: ReadonlyMap<string, TreeEntry>,
  limits: ListingLimits,
): Promise<Unlike | null> => {
  const entries: TreeEntry[] = [];
  const gone = new Set(known.keys());
  let room = limits.bytes;
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of git.parts(argumentsOf(part))) {
    rest = Buffer.concat([rest, bytes]);
    for (let end = rest.indexOf(END); end >= 0; end = rest.indexOf(END)) {
      const entry = entryOf(rest.toString('utf8', 0, end));
      rest = rest.subarray(end + 1);
      gone.delete(entry.path);
      const { mode, id } = known.get(entry.path) ?? {};
      if (mode === entry.mode && id === entry.id) continue;
      entries.push(entry);
      room -= end + 1;
      if (room < 0 || entries.length > limits.paths) return null;
    }
    if (rest.length > room) return null;
  }
  return { entries, gone: [...gone] };
};

/** Every entry of a part of a tree that is trusted, by its path. */
export const allEntries = async (git: Git, part: TreePart): Promise<Map<string, TreeEntry>> => {
  const none = { paths: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
  const { entries } = (await entriesUnlike(git, part, new Map(), none)) ?? { entries: [] };
  return new Map(entries.map((entry) => [entry.path, entry]));
};
