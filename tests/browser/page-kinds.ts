import type { Evaluation, UnitVersion } from '../../src/evaluation/record/evaluation.ts';
import { type Level, levelOf } from '../../src/schema/unit-type.ts';
import {
  aboutAddress,
  contributeAddress,
  dataAddress,
  englishAddress,
  englishTargetAddress,
  homeAddress,
  mapAddress,
  mapsAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  recognitionsAddress,
  reportsAddress,
  requestsAddress,
  searchAddress,
  setPrefix,
  sourcesAddress,
  targetAddress,
  targetsAddress,
  unitAddress,
  unitsAddress,
} from '../../src/views/addresses/addresses.ts';
import { releasesAddress } from '../../src/views/addresses/data-addresses.ts';
import { contextSeries } from '../../src/views/recognitions/context-series.ts';
import { tellingMap } from '../../src/views/tile-maps.ts';
import { builtFiles, evaluationOf, SETS } from '../site/pages.ts';

/** A page that stands for all of its kind. */
export interface KindOfPage {
  readonly name: string;
  readonly address: string;
}

const versionsOf = ({ units }: Evaluation, { code }: UnitVersion): UnitVersion[] =>
  units.filter((unit) => unit.code === code);

/** A kind of page by what it is called, with the address of one; null where a set has none. */
type KindAndAddress = readonly [what: string, address: string | null];

/** The first unit like this. */
const unitLike = (
  evaluation: Evaluation,
  level: Level,
  fits: (versions: readonly UnitVersion[]) => boolean,
): UnitVersion | undefined =>
  evaluation.units
    .filter((unit) => unit.inTerritory && levelOf(unit.type) === level)
    .find((unit) => fits(versionsOf(evaluation, unit)));

const lives = (versions: readonly UnitVersion[]): boolean =>
  versions.some(({ validTo }) => validTo === null);

const changedType = (versions: readonly UnitVersion[]): boolean =>
  new Set(versions.map(({ type }) => type)).size > 1;

const units = (evaluation: Evaluation): KindAndAddress[] => {
  const code = (
    what: string,
    level: Level,
    fits: Parameters<typeof unitLike>[2],
  ): KindAndAddress => {
    const unit = unitLike(evaluation, level, fits);
    return [what, unit === undefined ? null : unitAddress(evaluation.set, unit.code)];
  };
  return [
    code('province', 'tinh', () => true),
    code('district', 'huyen', () => true),
    code('commune', 'xa', (all) => lives(all) && all.every(({ type }) => type === 'xa')),
    code('ward', 'xa', (all) => lives(all) && all.every(({ type }) => type === 'phuong')),
    code('reused code', 'xa', (all) => lives(all) && changedType(all)),
    code('abolished commune', 'xa', (all) => !lives(all) && all.some(({ to }) => to.length > 0)),
  ];
};

const targets = ({ set, targets: all }: Evaluation): KindAndAddress[] =>
  all
    .filter(({ kind }, index) => all.findIndex((target) => target.kind === kind) === index)
    .map(({ kind, id }) => [`target (${kind})`, targetAddress(set, id)]);

const maps = (evaluation: Evaluation): KindAndAddress[] => {
  const { set } = evaluation;
  const chosen = tellingMap(evaluation);
  return chosen === null
    ? [
        ['maps', null],
        ['map', null],
      ]
    : [
        ['maps', mapsAddress(set)],
        ['map', mapAddress(set, chosen.target.id, chosen.result.year)],
      ];
};

/** Every guide: each has tables and pictures of its own. They are the same texts in every set. */
const guides = (set: string): KindAndAddress[] => {
  const folder = `${setPrefix(set)}/huong-dan/`;
  const pages = builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(folder) && path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((address) => address !== folder);
  return [
    ['guidance', folder],
    ...(pages.length === 0 ? [null] : set === SETS[0] ? pages : pages.slice(0, 1)).map(
      (address): KindAndAddress => ['guide', address],
    ),
  ];
};

/**
 * The lists of reports, the reports of the territory and of a district, and where there is one an edition that has been
 * followed by another.
 */
const reports = (set: string): KindAndAddress[] => {
  const pages = builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(reportsAddress(set)) && path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((address) => address !== reportsAddress(set));
  const find = (pattern: RegExp): string | null => pages.find((page) => pattern.test(page)) ?? null;
  const superseded = pages.find(
    (page) => page.endsWith('/lan-1/') && pages.includes(page.replace('lan-1', 'lan-2')),
  );
  return [
    ['reports of a year', find(/\/\d{4}\/$/)],
    ['reports of an area', find(/\/dia-ban\/[^/]+\/$/)],
    ['editions of a report', find(/\/\d{4}\/[^/]+\/$/)],
    [
      'report of the whole territory and period',
      find(/\/\d{4}-\d{4}\/(?:tinh|thanh-pho)-.*\/lan-/),
    ],
    ['report of a district', find(/\/\d{4}\/huyen-.*\/lan-/)],
    ['superseded report', superseded ?? null],
  ];
};

const twoReleases = ({ set, releases }: Evaluation): string | null => {
  const [first, second] = releases;
  return second === undefined ? null : `${releasesAddress(set)}${second.id}-so-voi-${first?.id}/`;
};

const ofSet = (set: string): NamedKind[] => {
  const evaluation = evaluationOf(set);
  const pages: KindAndAddress[] = [
    ['home', homeAddress(set)],
    ['targets', targetsAddress(set)],
    ...targets(evaluation),
    ...maps(evaluation),
    ['units', unitsAddress(set)],
    ...units(evaluation),
    ['plan', planAddress(set)],
    ['recognitions', contextSeries(evaluation).length > 0 ? recognitionsAddress(set) : null],
    ['tasks', measuresAddress(set)],
    ['data', dataAddress(set)],
    ['releases', releasesAddress(set)],
    ['two releases', twoReleases(evaluation)],
    ['dictionary', `${dataAddress(set)}tu-dien/`],
    ['sources', sourcesAddress(set)],
    ...(evaluation.illustrative ? [] : [['contribute', contributeAddress(set)] as const]),
    ...(evaluation.illustrative ? [] : [['letters', requestsAddress(set)] as const]),
    ['method', methodAddress(set)],
    ['about', aboutAddress(set)],
    ...guides(set),
    ['reports', reportsAddress(set)],
    ...reports(set),
    ['search', searchAddress(set)],
    ['in English', englishAddress(set)],
    ['a target in English', englishTargetAddress(set, 't2')],
  ];
  return pages.map(([kind, address]) => ({ name: `${set}: ${kind}`, address }));
};

/** A kind of page that a site may have none of. */
interface NamedKind {
  readonly name: string;
  readonly address: string | null;
}

/** Every kind of page of each set, by what the data says of it. */
export const namedKinds = (): readonly NamedKind[] => [
  ...SETS.flatMap(ofSet),
  { name: 'not found', address: '/404.html' },
];

const OF_DATA =
  /^(\/(?:en\/targets|muc-tieu|don-vi|huong-dan|so-lieu\/ban-chot|so-do)\/)[^/]+\/(?:[^/]+\/){0,2}$/;

/** Reports: of a period, of one area in it, an edition of that; all of an area have a folder of their own. */
const OF_REPORTS = /^\/bao-cao\/(dia-ban\/)?((?:[^/]+\/)+)$/;

/** What pages made by one template have in common: the address without what the data put into it. */
export const templateOf = (address: string): string => {
  const prefix = SETS.map(setPrefix).find((one) => one !== '' && address.startsWith(`${one}/`));
  return address
    .slice(prefix?.length ?? 0)
    .replace(OF_DATA, '$1…/')
    .replace(
      OF_REPORTS,
      (_, folder: string | undefined, rest: string) =>
        `/bao-cao/${folder ?? ''}${rest.replace(/[^/]+/g, '…')}`,
    );
};

/** Addresses of all pages. */
export const pageAddresses = (): string[] =>
  builtFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);

/** One page of every kind that the site has, and of every template that is of no named kind. */
export const kindsOfPage = (): readonly KindOfPage[] => {
  const found = namedKinds().flatMap(({ name, address }) =>
    address === null ? [] : [{ name: `${name} ${address}`, address }],
  );
  const templates = new Set(found.map(({ address }) => templateOf(address)));
  const others = pageAddresses().filter((address) => {
    const isNew = !templates.has(templateOf(address));
    templates.add(templateOf(address));
    return isNew;
  });
  return [...found, ...others.map((address) => ({ name: address, address }))];
};
