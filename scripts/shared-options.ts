import { resolve } from 'node:path';
import { isDate } from '../src/schema/dates.ts';
import { PUBLISHED } from '../src/schema/sets.ts';
import { parseBasePath, parseSiteAddress } from '../src/schema/settings/site-address.ts';
import { todayInVietnam } from '../src/schema/today.ts';
import { REPOSITORY } from '../src/site/model/repository.ts';
import { UserError } from '../src/site/model/user-error.ts';
import type { SiteOverrides } from '../src/views/addresses/site-settings.ts';
import type { CommandOption } from './command-line.ts';

/** Options that several commands share, in the words of the help text. */
export const DATA_OPTION: CommandOption = {
  value: 'THƯ_MỤC',
  description: 'Thư mục số liệu, cùng cách sắp xếp như data/ (mặc định: data).',
};

export const CONTENT_OPTION: CommandOption = {
  value: 'THƯ_MỤC',
  description: 'Thư mục bài viết: toàn văn kế hoạch, hướng dẫn (mặc định: content).',
};

export const CACHE_OPTION: CommandOption = {
  value: 'THƯ_MỤC',
  description:
    'Nơi giữ báo cáo và ảnh đã vẽ; chỉ để nhanh hơn, kết quả không đổi (mặc định: .cache/reports).',
};

/**
 * Whether texts and data are of one plan as far as the command line says: data of another place with the
 * texts of this one need not be.
 */
export const belongTogether = (data: readonly string[], content: readonly string[]): boolean =>
  data.length === 0 || content.length > 0;

export const SETS_OPTION: CommandOption = {
  value: 'BỘ',
  description: 'Chỉ bộ số liệu này; ghi nhiều lần cho nhiều bộ (mặc định: mọi bộ).',
  multiple: true,
};

/** The one set a command works on. */
export const ONE_SET_OPTION: CommandOption = {
  value: 'BỘ',
  description: 'Bộ số liệu (mặc định: published).',
};

export const TODAY_OPTION: CommandOption = {
  value: 'NGÀY',
  description: 'Ngày hôm nay, YYYY-MM-DD; dòng ghi sau ngày này là lỗi (mặc định: theo đồng hồ).',
};

/**
 * Where the person stands who gave a command. npm starts every command in the folder of the repository,
 * also from a folder below it or with `--prefix`, and says where it was called.
 */
const standpoint = (cwd: string, { npm_lifecycle_event, INIT_CWD }: NodeJS.ProcessEnv): string =>
  cwd === resolve(REPOSITORY) && npm_lifecycle_event !== undefined ? (INIT_CWD ?? cwd) : cwd;

/** The absolute path of what a person named, from where they stand. */
export const pathOption = (given: string, cwd = process.cwd(), env = process.env): string =>
  resolve(standpoint(cwd, env), given);

/** A folder given as an option, from where the person stands; otherwise one of this repository. */
export const folderOption = (given: readonly string[], name: string): string =>
  given[0] === undefined ? resolve(REPOSITORY, name) : pathOption(given[0]);

/** The set given as an option, or the published one; it must be one of those found. */
export const setOption = (given: readonly string[], found: readonly string[]): string => {
  const [set = PUBLISHED] = given;
  if (found.includes(set)) return set;
  throw new UserError(`Không có bộ số liệu "${set}". Các bộ: ${found.join(', ')}.`);
};

/** A date given as an option; undefined if it was not given. */
export const dateOption = (given: readonly string[], name: string): string | undefined => {
  const [date] = given;
  if (date !== undefined && !isDate(date)) {
    throw new UserError(`Tùy chọn --${name}: "${date}" không phải là ngày dạng YYYY-MM-DD.`);
  }
  return date;
};

/** The date of today: as given, or by the clock. */
export const todayOption = (given: readonly string[]): string =>
  dateOption(given, 'today') ?? todayInVietnam(new Date());

export const DRY_RUN_OPTION: CommandOption = {
  description: 'Chỉ nói sẽ làm gì; không ghi tệp nào.',
};

export const SITE_OPTION: CommandOption = {
  value: 'ĐỊA_CHỈ',
  description:
    'Địa chỉ công khai của trang, thay cho thiết lập site-address, ví dụ https://trang.example.',
};

export const BASE_PATH_OPTION: CommandOption = {
  value: 'ĐƯỜNG_DẪN',
  description:
    'Đường dẫn gốc của trang trên máy chủ, thay cho thiết lập base-path, ví dụ /ke-hoach/.',
};

/** What is said on the command line about where the site is published. */
export const siteOptions = (
  [site]: readonly string[],
  [basePath]: readonly string[],
): SiteOverrides => {
  const parsed = site === undefined ? undefined : parseSiteAddress(site);
  if (parsed === null) {
    throw new UserError(
      `Tùy chọn --site: "${site}" không phải là địa chỉ của một trang, ví dụ https://trang.example.`,
    );
  }
  const path = basePath === undefined ? undefined : parseBasePath(basePath);
  if (path === null) {
    throw new UserError(
      `Tùy chọn --base-path: "${basePath}" không phải là đường dẫn bắt đầu và kết thúc bằng "/", ví dụ /ke-hoach/.`,
    );
  }
  if (parsed && path !== undefined && parsed.basePath !== '' && parsed.basePath !== path) {
    throw new UserError(
      `Tùy chọn --base-path: "${basePath}" khác đường dẫn "${parsed.basePath}/" trong --site; hãy bỏ một trong hai.`,
    );
  }
  return { site: parsed, basePath: path };
};

export const PORT_OPTION: CommandOption = {
  value: 'SỐ',
  description: 'Cổng mạng trên máy này (mặc định: 4321, hoặc cổng trống kế tiếp).',
};

const DEFAULT_PORT = 4321;

/** A network port given as an option, or the default. */
export const portOption = (given: readonly string[]): number => {
  const [text = String(DEFAULT_PORT)] = given;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UserError(`Tùy chọn --port: "${text}" không phải là một cổng mạng.`);
  }
  return port;
};
