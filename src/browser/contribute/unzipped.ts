import {
  isPart,
  LARGEST_PART,
  partPath,
  type WorkbookParts,
} from '../../dataset/import/grid/workbook.ts';

/*
 * Browsers inflate by themselves, so that no library has to be brought along for it; what is left is to find the
 * entries of a zip. Sections are those of APPNOTE 6.3.10.
 */

/** End of the central directory (4.3.16), and how far before the end of a file it may begin: with the longest comment. */
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Header of a file in the central directory (4.3.12), and the part of a local header that is always there (4.3.7). */
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** Methods (4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/** One file of a zip, packed. */
interface Packed {
  readonly name: string;
  readonly method: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const decoder = new TextDecoder();

const endOf = (view: DataView): number | null => {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
};

/** The parts among the files of a zip. Throws a RangeError for a zip that says what is not so. */
const packedParts = (bytes: Uint8Array<ArrayBuffer>): Packed[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return [];
  const found: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) return [];
    const [nameSize, extra, comment] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    );
    const name = decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + (nameSize ?? 0)));
    if (isPart(name, view.getUint32(at + 24, true))) {
      const local = view.getUint32(at + 42, true);
      const start =
        local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      found.push({ name, method: view.getUint16(at + 10, true), bytes: packed });
    }
    at += ENTRY_SIZE + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
};

/** The text of a part; throws where it is broken, or unfolds to more than it may. */
const textOf = async ({ method, bytes }: Packed): Promise<string> => {
  if (method === STORED) return decoder.decode(bytes);
  if (method !== DEFLATED) throw new RangeError(`a zip packed in the way ${method}`);
  const texts = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream());
  let text = '';
  for (const reader = texts.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > LARGEST_PART) throw new RangeError('a part that unfolds too far');
  }
};

/** The parts of a workbook that are read; none where the bytes are no zip, or one that is broken. */
export const unzipped = async (bytes: Uint8Array): Promise<WorkbookParts> => {
  try {
    const parts = packedParts(new Uint8Array(bytes));
    return new Map(
      await Promise.all(
        parts.map(async (part) => [partPath(part.name), await textOf(part)] as const),
      ),
    );
  } catch {
    return new Map();
  }
};
