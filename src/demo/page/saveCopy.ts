import { HostError } from "../../workbook/port";
import { changesSince } from "../sheet/changesSince";
import type { Grid } from "../sheet/startGrid";
import type { CopyWriter, FileReading, NamedBytes } from "./fileAccess";
import { openFile } from "./openFile";
import { SheetsMoved } from "./sheetsMoved";

/** `moved`: sheets of the file in which rows or columns came, went or changed places. */
export async function copyOf(
  file: NamedBytes,
  grid: Grid,
  moved: readonly string[],
  reading: FileReading,
  write: CopyWriter,
): Promise<Uint8Array> {
  const workbook = grid.univer.getActiveWorkbook();
  if (!workbook) throw new HostError("unknown", file.name);
  const bytes = await file.bytes();
  // The file as the grid took it: read again, so that opening one does not keep two of everything.
  const { data } = await openFile(reading, bytes, file.name, "as-opened", () => undefined);
  const { changes, moved: tabs } = changesSince(data, workbook);
  const all = [...new Set([...tabs.renamed, ...tabs.removed, ...moved])];
  if (all.length > 0) throw new SheetsMoved(all);
  return write(bytes, changes);
}

/** "plan (copy).xlsx": the browser puts a number behind a name that is there already. */
export function copyName(name: string, word: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)} (${word})${name.slice(dot)}` : `${name} (${word}).xlsx`;
}

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
