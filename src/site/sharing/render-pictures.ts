import { join } from 'node:path';
import type { SitePlace } from '../../views/addresses/public-address.ts';
import { sourceFontPath } from '../fonts/source-fonts.ts';
import type { SetModel } from '../model/model.ts';
import { REPOSITORY } from '../model/repository.ts';
import type { SiteFile } from '../model/site-file.ts';
import { drawPng } from '../pictures/draw-png.ts';
import { TOUCH_ICON_ADDRESS, touchIconSvg } from '../pictures/touch-icon.ts';
import { type DrawingCache, drawingCache } from '../reports/drawing-cache.ts';
import { drawingVersion } from '../reports/drawing-version.ts';
import type { TaskPool } from '../threads/task-pool.ts';
import { cardsOf } from './cards.ts';

/** The pictures that this version of the program drew, kept in a folder. */
export const pictureCache = (folder: string): DrawingCache =>
  drawingCache(
    folder,
    drawingVersion({
      entry: join(REPOSITORY, 'src/site/pictures/draw-png.ts'),
      fonts: [sourceFontPath(400), sourceFontPath(600)],
      lockFile: join(REPOSITORY, 'package-lock.json'),
      runtime: 'picture',
    }),
  );

/** A picture before it is drawn. */
interface Drawing {
  readonly address: string;
  readonly svg: string;
}

/** What pictures are drawn from. */
interface Pictured {
  readonly sets: readonly Pick<SetModel, 'set' | 'evaluation'>[];
  readonly settings: Pick<SitePlace, 'address'>;
}

/** The pictures of a site as drawings: its icon for telephones, and the cards of every set. */
const drawingsOf = async ({ sets, settings }: Pictured): Promise<readonly Drawing[]> => [
  { address: TOUCH_ICON_ADDRESS, svg: await touchIconSvg() },
  ...sets.flatMap((site) => cardsOf(site, settings)),
];

/**
 * The pictures of a site as PNG. Those that are kept are not drawn again; the bytes are the same with and without the
 * cache. Rejects with the address of a picture that cannot be drawn.
 */
export const renderPictures = async (
  model: Pictured,
  pool: Pick<TaskPool, 'run'>,
  cache: DrawingCache,
): Promise<readonly SiteFile[]> =>
  Promise.all(
    (await drawingsOf(model)).map(async ({ address, svg }) => {
      const kept = await cache.find(svg);
      if (kept !== null) return { address, bytes: kept };
      const bytes = await pool
        .run('picture', () => svg)
        .catch((cause: unknown) => {
          throw new Error(`Picture ${address} could not be drawn`, { cause });
        });
      await cache.keep(svg, bytes);
      return { address, bytes };
    }),
  );

/** The picture at an address, drawn now; undefined if there is none. */
export const pictureAt = async (
  model: Pictured,
  address: string,
): Promise<Uint8Array | undefined> => {
  if (!address.endsWith('.png')) return undefined;
  const found = (await drawingsOf(model)).find((one) => one.address === address);
  return found && drawPng(found.svg);
};
