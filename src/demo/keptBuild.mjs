import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Keeps a build in `folder`, with the time and size of every file that went into it, named from `root`. */
export function keepBuild(folder, files, inputs, root) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const names = [...files.keys()];
  names.forEach((name, index) => writeFileSync(join(unfinished, String(index)), files.get(name)));
  const seen = [...new Set(inputs)].map((input) => [input, stamp(join(root, input))]).filter(([, at]) => at !== undefined);
  writeFileSync(join(unfinished, "list.json"), JSON.stringify({ root, names, seen }));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process kept the same build in this moment.
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Puts the kept build into `files`; false when there is none, or something that went into it has changed. */
export function takeKept(folder, files) {
  try {
    const { root, names, seen } = JSON.parse(readFileSync(join(folder, "list.json"), "utf8"));
    if (!seen.every(([input, at]) => stamp(join(root, input)) === at)) return false;
    names.forEach((name, index) => files.set(name, readFileSync(join(folder, String(index)))));
    return true;
  } catch {
    files.clear();
    return false;
  }
}

function stamp(file) {
  if (!existsSync(file)) return undefined;
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}
