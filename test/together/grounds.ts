import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import type { Writing } from "../../src/app/write/writing";
import type { Check } from "../../src/app/check/check";
import { everyPiece, groundsOfPieces, type GroundPiece } from "../app/everyDeed";

/** A workbook of its own with what stands in it at the beginning. */
export type Grounds = (wanted: readonly GroundPiece[] | "all") => Promise<Partial<IWorkbookData>>;

/** Each is made once; those that a run of the same program has made are read from `folder`. */
export function keptGrounds(folder?: string): Grounds {
  let next = 0;
  const writing = (check: Check): Writing => ({
    check,
    language: "en",
    newId: () => `id-${(next += 1)}`,
    by: "Ada",
    at: "2026-11-30T12:00:00",
  });
  const groundWith = groundsOfPieces(writing);
  const texts = new Map<string, string>();
  return async (wanted) => {
    const list = everyPiece.filter((piece) => wanted === "all" || wanted.includes(piece));
    const key = ["ground", ...list].join("-");
    const file = folder === undefined ? undefined : join(folder, `${key}.json`);
    const text =
      texts.get(key) ?? (file !== undefined && existsSync(file) ? readFileSync(file, "utf8") : JSON.stringify(await groundWith(list)));
    if (file !== undefined && !existsSync(file)) keep(file, text);
    texts.set(key, text);
    return JSON.parse(text) as Partial<IWorkbookData>;
  };
}

/** Another run finds a whole file or none. */
function keep(file: string, text: string): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
