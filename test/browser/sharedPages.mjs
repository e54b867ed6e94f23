// What all browser tests are served: the demo, and the pane alone on a workbook in memory. Jest calls this once, before the first of them.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildDemo } from "../../src/demo/buildDemo.mjs";
import { serveFiles } from "../../src/demo/serveFiles.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** Both addresses go to the tests' processes by their environment. */
export default async function startSharedPages() {
  const servers = await Promise.all([serve("demo", buildDemo), serve("pane alone", buildPane)]);
  const [demo, pane] = servers;
  process.env.GROWTH_TEST_DEMO = demo.url;
  process.env.GROWTH_TEST_PANE = pane.url;
  globalThis.stopSharedPages = () => servers.forEach((server) => server.close());
}

/** Nothing is built before somebody asks for it: who runs one file waits for what it shows only. */
function serve(name, fill) {
  const files = new Map();
  let building;
  const start = () => {
    building ??= fill(files);
    building.catch((problem) => console.error(`The ${name} could not be built, so its browser tests fail:\n${problem.message}`));
    return building;
  };
  return serveFiles(files, 0, { catch: (handle) => start().catch(handle) });
}

/** React's own warnings stay in: each is an error in the page's console, and fails the test that sees it. */
async function buildPane(files) {
  const { outputFiles } = await build({
    entryPoints: [join(here, "memoryPane.tsx")],
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    write: false,
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  });
  files.set("pane.js", Buffer.from(outputFiles[0].contents));
  files.set("index.html", Buffer.from(html));
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title><link rel="icon" href="data:,"><style>
html, body, #pane { height: 100%; margin: 0 } body { font-family: "Segoe UI", "Helvetica Neue", sans-serif }
</style></head><body><div id="pane"></div><script src="/pane.js"></script></body></html>`;
