import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export interface FolderServer {
  readonly address: string;
  close(): void;
}

/** What a web server would do with a folder that was put on it. */
export function serveFolder(top: string): Promise<FolderServer> {
  const server = createServer((request, answer) => {
    const path = join(top, new URL(request.url ?? "/", "http://here").pathname);
    const isThere = path.startsWith(top) && statSync(path, { throwIfNoEntry: false })?.isFile();
    answer.writeHead(isThere ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    answer.end(isThere ? readFileSync(path) : "");
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() }),
    ),
  );
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json",
};
