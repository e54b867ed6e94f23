import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/** The pane's workers, each a script of its own beside the page. */
const scripts = ["src/taskpane/simulation/simulation.worker.ts", "src/taskpane/scanning/scan.worker.ts"];

/** Builds the workers with the settings of the page that starts them. */
export function buildWorkers(settings) {
  return build({ ...settings, entryPoints: Object.fromEntries(scripts.map((path) => [basename(path, ".ts"), path])), format: "iife" });
}

/** Webpack finds a worker by the address that it is made with; esbuild is told. */
export const workersByName = {
  name: "workers by name",
  setup: (building) => {
    building.onLoad({ filter: /[\\/]startWorker\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(
        /new URL\("\.\/(.+?\.worker)\.ts", import\.meta\.url\)/g,
        (_, name) => `new URL("${basename(name)}.js", document.baseURI)`,
      ),
    }));
  },
};
