const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { extname } = require("node:path");
const { transformSync, version } = require("esbuild");

const loaders = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };
const ownText = readFileSync(__filename);

/** What jest runs of a file. Types are `npm run types`' business; the compiler that checks them would take twenty times as long to leave them out. */
module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha256").update(ownText).update(version).update(path).update("\0").update(source).digest("hex"),
  process: (source, path) =>
    transformSync(source, {
      loader: loaders[extname(path)],
      format: "cjs",
      target: "node20",
      // jest's registry of modules has only what is asked for by require.
      supported: { "dynamic-import": false },
      jsx: "automatic",
      sourcefile: path,
      sourcemap: "external",
      logLevel: "silent",
    }),
};
