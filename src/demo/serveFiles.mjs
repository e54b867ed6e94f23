import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const isText = /^text\/|svg/;
/** The name says what is in it, so whoever has it need not ask again. */
const hasHash = /\.[A-Z0-9]{8}\.\w+$/;

/**
 * Serves `files` (name to contents) to this machine only, over IPv4 and, where there is one, IPv6.
 * A request that comes before `ready` is answered when it is; port 0 takes a free one.
 */
export async function serveFiles(files, port, ready) {
  const packed = new Map();
  const pack = (name, contents) => {
    const known = packed.get(contents);
    if (known) return known;
    const type = types[extname(name)] ?? "application/octet-stream";
    const tag = `"${createHash("sha1").update(contents).digest("hex")}"`;
    const made = { type, tag, zipped: isText.test(type) ? gzipSync(contents, { level: 6 }) : undefined };
    packed.set(contents, made);
    return made;
  };
  const answer = async (request, response) => {
    await ready.catch(() => undefined);
    const name = decodeURI(new URL(request.url, "http://localhost").pathname).slice(1) || "index.html";
    const contents = files.get(name);
    if (contents === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const { type, tag, zipped } = pack(name, contents);
    const cached = hasHash.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { "content-type": type, "cache-control": cached, etag: tag, vary: "accept-encoding" };
    if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
    const isZipped = zipped !== undefined && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const body = isZipped ? zipped : contents;
    response.writeHead(200, { ...headers, "content-length": body.length, ...(isZipped ? { "content-encoding": "gzip" } : {}) });
    response.end(request.method === "HEAD" ? undefined : body);
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
