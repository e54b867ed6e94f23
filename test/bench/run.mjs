// Runs every test/bench/*.bench.ts and *.bench.mjs, one after the other; each prints its table. Nothing is asserted: machines differ.
// usage: npm run bench            all of them
//        npm run bench -- NAME    those whose name holds NAME
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const cache = join(folder, "../../.cache/bench");
const wanted = process.argv[2] ?? "";
const benches = readdirSync(folder).filter((name) => /\.bench\.(ts|mjs)$/.test(name) && name.includes(wanted));

if (benches.length === 0) console.error(`No bench is called ${wanted}.`);
for (const name of benches.sort()) {
  console.log(`\n== ${basename(name).replace(/\.bench\.\w+$/, "")} ==`);
  const { status } = spawnSync(process.execPath, [await runnable(name)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

async function runnable(name) {
  const source = join(folder, name);
  if (name.endsWith(".mjs")) return source;
  const outfile = join(cache, `${name}.cjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "error",
    define: { __dirname: JSON.stringify(folder) },
  });
  return outfile;
}
