import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  // Checksums have no ending.
  '': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Types that web servers send packed. */
const PACKABLE = /^text\/|json|xml|javascript/;

/** Type of a file by its ending. A kind of file this list does not know is a mistake of the list. */
const typeOf = (path: string): string => {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`No MIME type for ${path}.`);
  return type;
};

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** File of an address: a folder stands for its `index.html`, and nothing outside is reached. */
const fileOf = (folder: string, url: string): string => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
};

/** Serves a folder as a web server with static files would: 404.html where there is no file. */
export const serveFolder = async (folder: string): Promise<{ server: Server; origin: string }> => {
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const path = fileOf(folder, request.url ?? '/');
    const body = read(path);
    const type = typeOf(body === undefined ? '404.html' : path);
    const isPacked = /gzip/.test(String(request.headers['accept-encoding'])) && PACKABLE.test(type);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
      // Each visit must fetch what a first visit fetches.
      'cache-control': 'no-store',
    });
    response.end(isPacked ? gzipSync(body ?? missing) : (body ?? missing));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${port}` };
};
