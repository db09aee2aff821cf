import { isWhole } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { formatDate } from '../format/dates.ts';

/** The settings that readers are told of. */
export type ToldSettings = Pick<
  SiteSettings,
  'publisher' | 'contact' | 'repository' | 'nextUpdate' | 'address'
>;

/** A setting as a line: what it is, what it says, where it leads. */
export interface SettingLine {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
  /** Whether the text is a name in Vietnamese on a page in English. */
  readonly isVietnamese: boolean;
}

type Language = 'vi' | 'en';

/** How each setting is called before its value, and among those that are not set. */
const LABELS: Readonly<Record<Language, Readonly<Record<keyof ToldSettings, [string, string]>>>> = {
  vi: {
    publisher: ['Nơi công bố', 'nơi công bố'],
    contact: ['Gửi ý kiến, báo sai sót', 'nơi nhận ý kiến'],
    repository: ['Mã nguồn và số liệu', 'kho mã nguồn và số liệu'],
    address: ['Địa chỉ của trang', 'địa chỉ công khai'],
    nextUpdate: ['Dự kiến cập nhật', 'ngày cập nhật tiếp theo'],
  },
  en: {
    publisher: ['Published by', 'publisher'],
    contact: ['Comments and corrections', 'contact'],
    repository: ['Source code and data', 'repository of code and data'],
    address: ['Address of this site', 'public address'],
    nextUpdate: ['Next update due', 'date of the next update'],
  },
};

const UNSET = { vi: 'Chưa đặt', en: 'Not set' } as const;

const LINKED: Partial<Record<keyof ToldSettings, (value: string) => string>> = {
  contact: (value) => (isWhole(value) ? value : `mailto:${value}`),
  repository: (value) => value,
  address: (value) => `${value}/`,
};

const NAMES = Object.keys(LABELS.vi) as readonly (keyof ToldSettings)[];

/** The settings there are, in a fixed order. */
const setLines = (
  settings: ToldSettings,
  names: readonly (keyof ToldSettings)[],
  language: Language,
  date: (day: string) => string = formatDate,
): readonly SettingLine[] =>
  names
    .filter((name) => settings[name] !== '')
    .map((name) => ({
      label: LABELS[language][name][0],
      text: name === 'nextUpdate' ? date(settings[name]) : settings[name],
      href: LINKED[name]?.(settings[name]) ?? null,
      isVietnamese: language === 'en' && name === 'publisher',
    }));

/** How lines are written. */
interface LineOptions {
  readonly date?: (day: string) => string;
  /** Whether the publisher is told elsewhere. */
  readonly withoutPublisher?: boolean;
}

/** The settings there are, and last the names of those that are not set. */
export const settingLines = (
  settings: ToldSettings,
  language: Language,
  { date, withoutPublisher = false }: LineOptions = {},
): readonly SettingLine[] => {
  const names = NAMES.filter((name) => name !== 'publisher' || !withoutPublisher);
  const missing = names.filter((name) => settings[name] === '');
  return [
    ...setLines(settings, names, language, date),
    ...(missing.length === 0
      ? []
      : [
          {
            label: UNSET[language],
            text: `${missing.map((name) => LABELS[language][name][1]).join(', ')}.`,
            href: null,
            isVietnamese: false,
          },
        ]),
  ];
};

/** At the foot of a page: what is set, without the address, as that of the page itself stands there. */
export const footLines = (
  settings: ToldSettings,
  language: Language,
  date?: (day: string) => string,
): readonly SettingLine[] =>
  setLines(
    settings,
    NAMES.filter((name) => name !== 'address'),
    language,
    date,
  );
