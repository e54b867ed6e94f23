// The command line from a checkout: `npm run -s cli -- check FILE`. Bundles the sources when one of them changed, then runs them.
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const file = join(root, ".cache", "cli", "growth-ceiling.mjs");
const list = join(root, ".cache", "cli", "inputs.json");

if (!(await isFresh())) {
  const { bundle } = await import("./bundle.mjs");
  const inputs = ["src/cli/bundle.mjs", ...(await bundle(file))];
  const unfinished = `${list}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(await Promise.all(inputs.map(stampOf))));
  await rename(unfinished, list);
}
// npm runs scripts in the project's folder; file names belong to the folder that the user is in.
if (process.env.npm_lifecycle_event === "cli" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(file).href);

async function isFresh() {
  const known = await readFile(list, "utf8").catch(() => "");
  const stamps = known ? JSON.parse(known) : [];
  const now = await Promise.all([stat(file).catch(() => undefined), ...stamps.map(({ path }) => stampOf(path))]);
  return now[0] !== undefined && stamps.length > 0 && stamps.every(({ stamp }, index) => now[index + 1].stamp === stamp);
}

/** Time and size: no file is read. A file that is gone has none. */
async function stampOf(path) {
  const about = await stat(join(root, path)).catch(() => undefined);
  return { path, stamp: about ? `${about.mtimeMs} ${about.size}` : "" };
}
