// Fails when a package carries a licence that this project may not use. Reads the lock file, so it needs no network and no installation.
// What people receive (pane, command line, demo): permissive licences only. What only we use: no licence that could reach what we write.
// usage: npm run licences
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The demo is made of these; they are development packages, because they never reach the pane, but people do see them. */
const shownInDemo = [
  "@borgar/fx",
  "numfmt",
  "@univerjs/core",
  "@univerjs/preset-sheets-conditional-formatting",
  "@univerjs/preset-sheets-core",
  "@univerjs/preset-sheets-note",
  "@univerjs/preset-sheets-table",
];

const permissive = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];
const harmlessInTools = [
  ...permissive,
  "MIT-0",
  "MIT/X11",
  "OFL-1.1",
  "BlueOak-1.0.0",
  "Python-2.0",
  "Unlicense",
  "CC0-1.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "Zlib",
];

/** Looked at one by one; a further entry needs a reason beside it. */
const exceptions = {
  "@microsoft/office-js": "Microsoft's own terms: for developing and testing add-ins; dist/pane holds none of it (test/build)",
  "axe-core": "MPL-2.0, file by file: checks pages in the tests, unchanged, is never delivered",
  "@univerjs/telemetry": "Apache-2.0 by the LICENSE file in it; its package.json states none",
  buffers: "states none; a part of exceljs, which only the tests load and nobody is given",
};

const lock = JSON.parse(readFileSync(fileURLToPath(new URL("../../package-lock.json", import.meta.url)), "utf8"));
const delivered = closure([...Object.keys(lock.packages[""].dependencies), ...shownInDemo]);
const problems = Object.keys(lock.packages).filter(Boolean).flatMap(problemOf);

for (const problem of problems) console.error(problem);
const count = Object.keys(lock.packages).length - 1;
console.log(
  `${count} packages, ${delivered.size} of them delivered: ${problems.length === 0 ? "all licences fit" : `${problems.length} do not fit`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function problemOf(path) {
  const name = nameOf(path);
  const licence = lock.packages[path].license ?? "none stated";
  const allowed = delivered.has(path) ? permissive : harmlessInTools;
  if (name in exceptions || isAllowed(licence, allowed)) return [];
  return [`${name} ${lock.packages[path].version}: ${licence}${delivered.has(path) ? " (delivered to people)" : ""}`];
}

/** "(MIT OR GPL-3.0)" is ours to choose from; of "(MIT AND Zlib)" all must do. */
function isAllowed(licence, allowed) {
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some((one) => isAllowed(one, allowed));
  return bare.split(" AND ").every((one) => allowed.includes(one));
}

/** The lock file's paths of these packages and of all that they bring. */
function closure(names) {
  const found = new Set();
  const waiting = names.map((name) => find("", name));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = lock.packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const dependency = find(path, name, name in dependencies);
      if (dependency !== undefined) waiting.push(dependency);
    }
  }
  return found;
}

/** As Node does: beside the package that asks, then in each folder above it. */
function find(from, name, isRequired = from === "") {
  const nesting = from.split("/node_modules/");
  for (let depth = nesting.length; depth >= 0; depth -= 1) {
    const path = [...nesting.slice(0, depth).filter(Boolean), name].join("/node_modules/");
    const placed = path.startsWith("node_modules/") ? path : `node_modules/${path}`;
    if (placed in lock.packages) return placed;
  }
  if (isRequired) throw new Error(`${name}, asked for by ${from || "package.json"}, is not in the lock file`);
  return undefined;
}

function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
