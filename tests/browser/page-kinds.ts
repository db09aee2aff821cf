import type { Evaluation, UnitVersion } from '../../src/evaluation/evaluation.ts';
import { type Level, levelOf } from '../../src/schema/unit-type.ts';
import { releasesAddress } from '../../src/site/data-addresses.ts';
import { tellingMap } from '../../src/site/tile-maps.ts';
import {
  dataAddress,
  englishAddress,
  homeAddress,
  mapAddress,
  mapsAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  reportsAddress,
  searchAddress,
  setPrefix,
  sourcesAddress,
  targetAddress,
  targetsAddress,
  unitAddress,
  unitsAddress,
} from '../../src/text/addresses.ts';
import { builtFiles, evaluationOf, SETS } from '../site/pages.ts';

/** A page that stands for all of its kind. */
export interface KindOfPage {
  readonly name: string;
  readonly address: string;
}

const versionsOf = ({ units }: Evaluation, { code }: UnitVersion): UnitVersion[] =>
  units.filter((unit) => unit.code === code);

/** The first unit like this: a set that has none fails, so that no kind goes unseen. */
const unitLike = (
  evaluation: Evaluation,
  what: string,
  level: Level,
  fits: (versions: readonly UnitVersion[]) => boolean,
): string => {
  const found = evaluation.units
    .filter((unit) => unit.inTerritory && levelOf(unit.type) === level)
    .find((unit) => fits(versionsOf(evaluation, unit)));
  if (found === undefined) throw new Error(`There is no ${what} in ${evaluation.set}.`);
  return found.code;
};

const lives = (versions: readonly UnitVersion[]): boolean =>
  versions.some(({ validTo }) => validTo === null);

const changedType = (versions: readonly UnitVersion[]): boolean =>
  new Set(versions.map(({ type }) => type)).size > 1;

const units = (evaluation: Evaluation): [string, string][] => {
  const code = (what: string, level: Level, fits: Parameters<typeof unitLike>[3]) =>
    [what, unitAddress(evaluation.set, unitLike(evaluation, what, level, fits))] as [
      string,
      string,
    ];
  return [
    code('province', 'tinh', () => true),
    code('district', 'huyen', () => true),
    code('commune', 'xa', (all) => lives(all) && all.every(({ type }) => type === 'xa')),
    code('ward', 'xa', (all) => lives(all) && all.every(({ type }) => type === 'phuong')),
    code('reused code', 'xa', (all) => lives(all) && changedType(all)),
    code('abolished commune', 'xa', (all) => !lives(all) && all.some(({ to }) => to.length > 0)),
  ];
};

const targets = ({ set, targets: all }: Evaluation): [string, string][] =>
  all
    .filter(({ kind }, index) => all.findIndex((target) => target.kind === kind) === index)
    .map(({ kind, id }) => [`target (${kind})`, targetAddress(set, id)]);

const maps = (evaluation: Evaluation): [string, string][] => {
  const chosen = tellingMap(evaluation);
  if (chosen === null) throw new Error(`There is no map in ${evaluation.set}.`);
  return [
    ['maps', mapsAddress(evaluation.set)],
    ['map', mapAddress(evaluation.set, chosen.target.id, chosen.result.year)],
  ];
};

/** Every guide: each has tables and pictures of its own. */
const guides = (set: string): [string, string][] => {
  const folder = `${setPrefix(set)}/huong-dan/`;
  const pages = builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(folder) && path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((address) => address !== folder);
  if (pages.length === 0) throw new Error(`There is no guide in ${set}.`);
  return [['guidance', folder], ...pages.map((address): [string, string] => ['guide', address])];
};

/**
 * The reports of the territory and of a district, and where there is one an edition that has been
 * followed by another.
 */
const reports = (set: string): [string, string][] => {
  const pages = builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(reportsAddress(set)) && path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((address) => address !== reportsAddress(set));
  const find = (what: string, pattern: RegExp): [string, string] => {
    const address = pages.find((page) => pattern.test(page));
    if (address === undefined) throw new Error(`There is no ${what} in ${set}.`);
    return [what, address];
  };
  const superseded = pages.find(
    (page) => page.endsWith('/lan-1/') && pages.includes(page.replace('lan-1', 'lan-2')),
  );
  return [
    find('report of the province', /\/\d{4}-\d{4}\/tinh-/),
    find('report of a district', /\/\d{4}\/huyen-/),
    ...(superseded === undefined ? [] : [['superseded report', superseded] as [string, string]]),
  ];
};

const twoReleases = ({ set, releases }: Evaluation): string => {
  const [first, second] = releases;
  return `${releasesAddress(set)}${second?.id}-so-voi-${first?.id}/`;
};

const ofSet = (set: string): KindOfPage[] => {
  const evaluation = evaluationOf(set);
  const pages: [string, string][] = [
    ['home', homeAddress(set)],
    ['targets', targetsAddress(set)],
    ...targets(evaluation),
    ...maps(evaluation),
    ['units', unitsAddress(set)],
    ...units(evaluation),
    ['plan', planAddress(set)],
    ['tasks', measuresAddress(set)],
    ['data', dataAddress(set)],
    ['releases', releasesAddress(set)],
    ['two releases', twoReleases(evaluation)],
    ['dictionary', `${dataAddress(set)}tu-dien/`],
    ['sources', sourcesAddress(set)],
    ['method', methodAddress(set)],
    ...guides(set),
    ['reports', reportsAddress(set)],
    ...reports(set),
    ['search', searchAddress(set)],
    ['in English', englishAddress(set)],
  ];
  return pages.map(([kind, address]) => ({ name: `${set}: ${kind} ${address}`, address }));
};

/** One page of every kind of both sets, chosen by what the data says of it. */
export const kindsOfPage = (): KindOfPage[] => [
  ...SETS.flatMap(ofSet),
  { name: 'not found /404.html', address: '/404.html' },
];
