import { createServer } from "node:http";
import { extname } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves `files` (name to contents) to this machine only, over IPv4 and, where there is one, IPv6.
 * A request that comes before `ready` is answered when it is; port 0 takes a free one.
 */
export async function serveFiles(files, port, ready) {
  const answer = async (request, response) => {
    await ready.catch(() => undefined);
    const name = decodeURI(new URL(request.url, "http://localhost").pathname).slice(1) || "index.html";
    const contents = files.get(name);
    if (contents === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream", "cache-control": "no-cache" });
    response.end(request.method === "HEAD" ? undefined : contents);
  };
  const first = await listen(createServer(answer), port, "127.0.0.1");
  const taken = first.address().port;
  const second = await listen(createServer(answer), taken, "::1").catch((problem) => {
    if (problem.code === "EADDRINUSE") throw problem;
    return undefined; // a machine without IPv6
  });
  return {
    url: `http://localhost:${taken}`,
    close: () => [first, second].forEach((server) => server?.close()),
  };
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done(server));
  });
}
