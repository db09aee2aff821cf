import { SETTINGS, type SettingName } from '../../schema/settings.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { formatDate } from '../format/dates.ts';

/** The settings that readers are told of at the foot of every page. */
export interface ToldSettings {
  readonly publisher: string;
  readonly contact: string;
  readonly repository: string;
  readonly nextUpdate: string;
}

/** A setting as a line: what it is, what it says, where it leads. */
export interface SettingLine {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
}

const hrefOf = (contact: string): string => (isWhole(contact) ? contact : `mailto:${contact}`);

const LABELS = {
  vi: {
    publisher: 'Nơi công bố',
    contact: 'Gửi ý kiến, báo sai sót',
    repository: 'Mã nguồn và số liệu',
    nextUpdate: 'Dự kiến cập nhật',
  },
  en: {
    publisher: 'Published by',
    contact: 'Comments and corrections',
    repository: 'Source code and data',
    nextUpdate: 'Next update due',
  },
} as const;

/** The settings there are, in a fixed order. */
export const settingLines = (
  { publisher, contact, repository, nextUpdate }: ToldSettings,
  language: 'vi' | 'en',
  date: (day: string) => string = formatDate,
): readonly SettingLine[] => {
  const labels = LABELS[language];
  const lines = [
    { label: labels.publisher, text: publisher, href: null },
    { label: labels.contact, text: contact, href: hrefOf(contact) },
    { label: labels.repository, text: repository, href: repository },
    { label: labels.nextUpdate, text: nextUpdate === '' ? '' : date(nextUpdate), href: null },
  ];
  return lines.filter(({ text }) => text !== '');
};

const TOLD: readonly (readonly [keyof ToldSettings, SettingName, string])[] = [
  ['publisher', 'publisher', 'publisher'],
  ['contact', 'contact', 'contact'],
  ['repository', 'repository', 'repository of code and data'],
  ['nextUpdate', 'next-update', 'date of the next update'],
];

/** Says which of them are not set; null where all are. */
export const unsetSettings = (settings: ToldSettings, language: 'vi' | 'en'): string | null => {
  const missing = TOLD.filter(([key]) => settings[key] === '');
  if (missing.length === 0) return null;
  return language === 'vi'
    ? `Trang chưa đặt: ${missing.map(([, name]) => SETTINGS[name]).join(', ')}.`
    : `Not set for this site: ${missing.map(([, , words]) => words).join(', ')}.`;
};
