import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { refusalOf, type Refusal } from "./refusal";

export interface ListedFile {
  /** As the user may type it again. */
  readonly path: string;
  /** Known before the file is opened. */
  readonly refusal?: Refusal;
}

/** Files as given; folders by the workbooks below them, by name. A file that was named twice is listed once. */
export async function listFiles(paths: readonly string[]): Promise<readonly ListedFile[]> {
  const listed = await Promise.all(paths.map(listPath));
  const byPath = new Map(listed.flat().map((file) => [file.path, file]));
  return [...byPath.values()];
}

async function listPath(path: string): Promise<readonly ListedFile[]> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return await listFolder(path);
    return about.isFile() || about.isFIFO() ? [{ path }] : [{ path, refusal: { code: "not-a-file", subject: "" } }];
  } catch (failure) {
    return [{ path, refusal: refusalOf(failure) }];
  }
}

async function listFolder(folder: string): Promise<readonly ListedFile[]> {
  const files = await walk(folder);
  return files.length > 0 ? files : [{ path: folder, refusal: { code: "empty-folder", subject: "" } }];
}

/** A folder that may not be read is told, never skipped. Links to folders are not followed: they can go round in circles. */
async function walk(folder: string): Promise<readonly ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: ListedFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await walk(path).catch((failure: unknown) => [{ path, refusal: refusalOf(failure) }])));
    else if (isWorkbookName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) found.push({ path });
  }
  return found;
}

/** Hidden entries, and the lock files that Excel lays beside an open workbook. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** The old and the binary format are listed as well: they are refused with a sentence, not passed over in silence. */
function isWorkbookName(name: string): boolean {
  return /\.(xlsx|xlsm|xltx|xltm|xls|xlsb)$/i.test(name);
}
