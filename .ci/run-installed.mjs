// Runs a script of this project, after installing its packages when they are missing or older than the lock file.
// usage: node .ci/run-installed.mjs SCRIPT [ARGUMENT ...]     What the installation says goes to standard error.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".growth-ceiling-lock");
const [major] = process.versions.node.split(".").map(Number);

if (major < 20) {
  process.stderr.write(`Growth Ceiling needs Node 20 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
if (!isInstalled) {
  process.stderr.write("Installing packages, once for this version of the project...\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const installation = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (installation.status !== 0) {
    process.stderr.write("The packages could not be installed (see above). Check the network and try again.\n");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const [script, ...rest] = process.argv.slice(2);
if (!script) throw new Error("usage: node .ci/run-installed.mjs SCRIPT [ARGUMENT ...]");
process.argv = [process.argv[0], resolve(root, script), ...rest];
await import(pathToFileURL(resolve(root, script)).href);
