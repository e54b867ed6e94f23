import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Which files a client may name: those below the folders that the server was started with, links followed to where they end. */
export interface AllowedFolders {
  /** The real path of what is there; undefined when it lies outside or is not there: a client learns nothing about other files. */
  existing(path: string): Promise<string | undefined>;
  /** The same for a file that is about to be made in a folder that is there. */
  toWrite(path: string): Promise<string | undefined>;
}

/** Relative paths of a client count from the first folder. Fails as the file system does when a folder is not there. */
export async function allowedFolders(folders: readonly string[]): Promise<AllowedFolders> {
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const isInside = (path: string) => roots.some((root) => isBelow(root, path));
  const existing = async (path: string) => {
    const real = await realpath(resolve(roots[0] ?? "", path)).catch(() => undefined);
    return real !== undefined && isInside(real) ? real : undefined;
  };
  return {
    existing,
    async toWrite(path) {
      const whole = resolve(roots[0] ?? "", path);
      const folder = await existing(dirname(whole));
      if (folder === undefined) return undefined;
      const target = join(folder, basename(whole));
      // What is there already may be a link that leads outside.
      const there = await realpath(target).catch(() => target);
      return isInside(there) ? target : undefined;
    },
  };
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
