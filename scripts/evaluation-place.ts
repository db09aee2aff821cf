import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { UserError } from '../src/site/model/user-error.ts';
import { isInside, realPlace } from '../src/site/output/output-place.ts';

/** What every evaluation begins with: its keys stand in order. */
const BEGINNING = '{"asOf":';

const beginningOf = (path: string): string => {
  const bytes = Buffer.alloc(BEGINNING.length);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
};

/**
 * Refuses to write an evaluation over a file that is none, or among the data.
 * @param path absolute path; links are followed
 * @throws UserError that names what is there
 */
export const refuseUnfitFile = (path: string, data: string): void => {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) return;
  if (isInside(realPlace(path), realPlace(data))) {
    throw new UserError(
      `Không ghi kết quả vào "${path}": đó là chỗ của số liệu ("${data}"). Hãy chọn chỗ khác.`,
    );
  }
  const beginning = there === undefined ? '' : beginningOf(path);
  if (beginning !== '' && beginning !== BEGINNING) {
    throw new UserError(
      `Không ghi kết quả vào "${path}": ở đó đã có tệp khác, không phải kết quả đánh giá, và sẽ mất. Hãy chọn tên khác, hoặc chuyển tệp đó đi rồi chạy lại.`,
    );
  }
};
