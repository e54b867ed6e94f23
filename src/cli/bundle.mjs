// Makes one file of the command line and all that it uses.
// usage: node src/cli/bundle.mjs [FILE]          (without FILE: dist/cli/growth-ceiling.mjs)
import { chmod, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import notices from "../../.ci/notices.cjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Gives the paths of the files that went into it, from the project's root. Other processes see the old file or the new one, never half of it. */
export async function bundle(file) {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.mjs`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/index.ts"],
    outfile: unfinished,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    legalComments: "inline",
    logLevel: "error",
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as growthCeilingRequire } from "node:module";\nconst require = growthCeilingRequire(import.meta.url);',
    },
  });
  await chmod(unfinished, 0o755);
  await rename(unfinished, file);
  return Object.keys(metafile.inputs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(root, "dist/cli/growth-ceiling.mjs"));
  const inputs = await bundle(file);
  await writeFile(join(dirname(file), "LICENSES.txt"), notices.noticesOf(inputs.map((input) => join(root, input))));
}
