import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildWorkers, workersByName } from "./buildWorkers.mjs";
import { keepBuild, takeKept } from "./keptBuild.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, "dist", "demo");
const kept = join(root, ".cache", "demo");

/**
 * Builds the demo's pages into `files`: name to contents; what was built before and is still true comes from `.cache`. esbuild, because people wait for it: with webpack, which builds what is put on a server,
 * the grid alone takes half a minute.
 */
export async function buildDemo(files) {
  if (takeKept(kept, files)) return;
  const keep = ({ outputFiles }) => {
    for (const { path, contents } of outputFiles) files.set(relative(out, path).replaceAll("\\", "/"), Buffer.from(contents));
  };
  const settings = {
    absWorkingDir: root,
    outdir: out,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: "es2021",
    jsx: "automatic",
    // React that checks itself makes the grid start and answer three times slower.
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
  };
  // Each of the two pages fetches what it shows: the pane has no use for the grid's six megabytes. The grid leaves for later what it seldom needs; the
  // pane is one script, because a hundred small ones take a browser longer than one.
  const page = (name, settingsOfPage) =>
    build({
      ...settings,
      entryPoints: { [name]: "src/demo/index.tsx" },
      define: { ...settings.define, demoPage: JSON.stringify(name) },
      ...settingsOfPage,
      entryNames: "[name].[hash]",
      chunkNames: "[name].[hash]",
      assetNames: "[name].[hash]",
      loader: { ".xlsx": "file" },
      plugins: [workersByName],
    });
  const built = await Promise.all([
    page("grid", { format: "esm", splitting: true }),
    page("pane", { format: "iife" }),
    buildWorkers(settings),
  ]);
  built.forEach(keep);
  const named = (pattern) => [...files.keys()].find((name) => pattern.test(name));
  const script = (name, kind) => `<script ${kind} src="${named(new RegExp(`^${name}\\.\\w+\\.js$`))}"></script></head>`;
  // The style is the spreadsheet's: the pane makes its own.
  const style = `<link rel="stylesheet" href="${named(/^grid\.\w+\.css$/)}">`;
  for (const [name, head] of Object.entries({
    "index.html": style + script("grid", 'type="module"'),
    "pane.html": script("pane", "defer"),
  })) {
    files.set(name, Buffer.from(readFileSync(join(root, "src/demo", name), "utf8").replace("</head>", head)));
  }
  for (const icon of readdirSync(join(root, "assets/icons")).filter((name) => name.endsWith(".png"))) {
    files.set(`assets/icons/${icon}`, readFileSync(join(root, "assets/icons", icon)));
  }
  files.set("office-js/excel-web.js", readFileSync(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js")));
  const icons = readdirSync(join(root, "assets/icons")).map((name) => `assets/icons/${name}`);
  const own = [
    "package-lock.json",
    "src/demo/buildDemo.mjs",
    "src/demo/buildWorkers.mjs",
    "src/demo/index.html",
    "src/demo/pane.html",
    ...icons,
  ];
  keepBuild(kept, files, [...new Set([...own, ...built.flatMap(({ metafile }) => Object.keys(metafile.inputs))])], root);
}
