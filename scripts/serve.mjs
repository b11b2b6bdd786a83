// A small static web server for this machine only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder
 * @param {string | undefined} wanted the port somebody asked for; without one the next free port from 8080 on is taken
 * @returns {Promise<string>} the address
 */
export async function serve(folder, wanted) {
  const server = createServer((request, response) => {
    answer(folder, request.url ?? '/').then(
      ({ status, type, body }) =>
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  const first = wanted === undefined || wanted === '' ? 8080 : Number(wanted);
  if (!Number.isInteger(first) || first < 0 || first > 65535) throw new Error(`PORT is not a port number: ${wanted}`);
  const last = wanted ? first : first + 50;
  for (let port = first; port <= last; port++) {
    if (await listens(server, port)) return `http://127.0.0.1:${portOf(server)}/`;
  }
  throw new Error(wanted ? `Port ${wanted} is taken.` : `The ports ${first} to ${last} are all taken.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * @param {string} folder
 * @param {string} url
 */
async function answer(folder, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const inside = file.startsWith(folder + sep);
  const body = inside ? await readFile(file).catch(() => undefined) : undefined;
  if (body === undefined) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
  return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
}
