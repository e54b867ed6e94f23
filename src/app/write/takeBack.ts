import { good } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import { HostError, type WorkbookEdit } from "../../workbook/port";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { Deed } from "./deed";
import { ensureRowsUnchanged } from "./ensureRowsUnchanged";
import { leftBehind } from "./leftBehind";
import type { Writing } from "./writing";

/**
 * Writes what a deed gave to be taken back by. Rejects with "cells-changed" where a deleted market was made anew meanwhile, as it would be there twice, and where somebody
 * has written into one of the cells that would be put back.
 */
export const takeBack: Deed<"undo", readonly WorkbookEdit[]> = {
  name: "undo",
  // Who wants it after all does it again.
  undo: () => [],
  edits: (_, edits) => good(edits),
  guard: async (host, writing, edits) => {
    const again = marketMadeAnew(writing, edits);
    if (again !== undefined) throw new HostError("cells-changed", again);
    await ensureRowsUnchanged(host, leftBehind.get(edits) ?? writing.check, good(edits));
  },
};

function marketMadeAnew({ check, language }: Writing, edits: readonly WorkbookEdit[]): string | undefined {
  const { found } = check.tables;
  const table = tableNameOf(found, "markets");
  const header = headerOf(found, "markets", "segment", language);
  const there = new Set(check.markets.map(({ segment }) => segmentKey(segment.segment)));
  const names = edits.flatMap((edit) => (edit.do === "append-rows" && edit.table === table ? edit.rows.map((row) => row[header]) : []));
  return names.flatMap((name) => (typeof name === "string" && there.has(segmentKey(name)) ? [name] : []))[0];
}
