/** What `npm run validate` says besides its results. */

/** What the machine has to have for the validators. */
export type Need = 'java' | 'maven' | 'python';

const NEEDS: Readonly<Record<Need, { readonly name: string; readonly debian: string }>> = {
  java: { name: 'Java 11 trở lên (lệnh java)', debian: 'default-jre-headless' },
  maven: { name: 'Maven (lệnh mvn), để cài veraPDF và W3C Nu', debian: 'maven' },
  python: {
    name: 'Python 3.10 trở lên có venv (lệnh python3), để cài Frictionless',
    debian: 'python3-venv',
  },
};

/** All that is missing at once, and how to get it. */
export const missingNeeds = (missing: readonly Need[]): string =>
  [
    'Chưa kiểm định gì, vì máy này thiếu:',
    ...missing.map((need) => `- ${NEEDS[need].name}`),
    `Trên Debian, với quyền root: apt-get install ${missing.map((need) => NEEDS[need].debian).join(' ')}`,
    'Trên hệ khác: cài các phần mềm trên sao cho gõ được các lệnh ấy, rồi chạy lại.',
  ].join('\n');

export const installing = (list: string, folder: string): string =>
  `Cài các bộ kiểm định ghi ở ${list} vào ${folder}`;

/** The last lines that a program said. */
const end = (said: string): string => said.trim().split('\n').slice(-12).join('\n');

export const notInstalled = (command: string, said: string): string =>
  `Không cài được bộ kiểm định, nên chưa kiểm định gì: lệnh sau không xong. Cần mạng đến kho gói của Maven và của Python.\n${command}\n${end(said)}`;

/** An answer of a validator that cannot be read: it passes nothing. */
export const unreadOutput = (name: string, code: number | null, said: string): string =>
  `Không đọc được kết quả của ${name} (mã thoát ${code ?? 'không có'}), nên không coi là đạt:\n${end(said)}`;

export const judging = (
  { name, version }: { readonly name: string; readonly version: string },
  files: number,
  remembered: number,
): string =>
  `▸ ${name} ${version}: ${files} tệp${remembered > 0 ? `, ${remembered} tệp y như lần trước không xem lại` : ''} …`;

/** A file of which the validator said nothing. */
export const notJudged = (name: string): string => `${name} không xem tệp này`;

/** A PDF that does not say that it keeps a standard. */
export const notDeclared = (standard: string): string =>
  `tệp không tự nhận là theo ${standard}, nên không được kiểm theo chuẩn ấy`;

export const unreadable = (why: string): string => `không đọc được tệp: ${why}`;

export const resourcesLeftOut = (seen: number, all: number): string =>
  `chỉ ${seen} trong ${all} bảng của gói được kiểm, hoặc gói không hợp lệ mà không nói vì sao`;

export const noSite = (folder: string): string =>
  `Chưa có trang nào trong "${folder}"; chạy npm run build trước.`;
