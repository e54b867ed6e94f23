import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds the demo's pages into `files`: name to contents. What was built before comes from `.cache`, so a second start is quick. */
export async function buildDemo(files) {
  const [configuration] = createRequire(import.meta.url)(join(root, "webpack.config.js"))(
    {},
    { mode: "development", configName: ["demo"] },
  );
  const compiler = webpack({
    ...configuration,
    devtool: false,
    // React that checks itself makes the grid start and answer three times slower.
    optimization: { ...configuration.optimization, nodeEnv: "production" },
    cache: {
      type: "filesystem",
      cacheDirectory: join(root, ".cache", "webpack"),
      buildDependencies: { config: [join(root, "webpack.config.js")] },
    },
    output: { ...configuration.output, clean: false },
  });
  compiler.outputFileSystem = filesInMemory(files, configuration.output.path);
  const stats = await new Promise((done, fail) => compiler.run((problem, result) => (problem ? fail(problem) : done(result))));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
  // Stores the cache; nobody needs to wait for it.
  compiler.close(() => undefined);
}

/** The part of a file system that webpack writes through. */
function filesInMemory(files, folder) {
  return {
    join,
    relative,
    dirname,
    mkdir: (_path, options, done = options) => done(null),
    stat: (_path, done) => done(Object.assign(new Error("not there yet"), { code: "ENOENT" })),
    writeFile: (path, contents, done) => {
      files.set(relative(folder, path).replaceAll("\\", "/"), Buffer.from(contents));
      done(null);
    },
  };
}
