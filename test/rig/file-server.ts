import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** Files below a folder, for a page of another origin on this machine. */
export interface FileServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the files below `folder` on a free port of this machine: the way a web extension is loaded, one file at a time. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const type = /\.c?js$/.test(path) ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/plain';
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    try {
      const bytes = request.method === 'OPTIONS' ? '' : await readFile(join(folder, path));
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
