import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteModel } from '../model/model.ts';
import { reportFileAt } from '../reports/report-files.ts';
import { pictureAt } from '../sharing/render-pictures.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  woff2: 'font/woff2',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Bytes of a file that is made rather than rendered; undefined if there is none at the address. */
const fileAt = (address: string): Uint8Array | undefined => {
  const { common, sets } = siteModel();
  const file =
    [...common, ...sets.flatMap(({ downloads }) => downloads)].find(
      (one) => one.address === address,
    ) ??
    reportFileAt(
      sets.flatMap(({ reports }) => reports),
      address,
    );
  return file?.bytes;
};

/**
 * What the development server needs beyond pages: the files to download, the pictures, and a new model whenever a
 * file of the data folder changes.
 * @param data absolute path of the data folder
 * @param reload makes and provides a new model; says itself what is wrong and resolves to false then
 */
export const dataServer = (data: string, reload: () => Promise<boolean>): Plugin => ({
  name: 'data-server',
  configureServer(server) {
    server.watcher.add(data);
    server.watcher.on('all', async (_event, path) => {
      if (path.startsWith(join(data, '/')) && (await reload()))
        server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use(async (request, response, next) => {
      const address = new URL(request.url ?? '/', 'http://localhost').pathname;
      const bytes = fileAt(address) ?? (await pictureAt(siteModel(), address));
      if (bytes === undefined) return next();
      const type = TYPES[address.split('.').at(-1) ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
      response.end(bytes);
    });
  },
});
