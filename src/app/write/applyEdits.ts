import type { WorkbookEdit, WorkbookHost } from "../../workbook/port";
import { decodeTables, type DecodedTables } from "../../workbook/tables/decodeTables";
import { tableSchemas } from "../../workbook/tables/tables";
import type { Check } from "../check/check";
import { nextCheck } from "../check/nextCheck";
import { readChanged } from "../check/readChanged";
import { pageIn } from "../report/pageIn";

/** Writes, reads our own sheets again and what refers to them, and gives the check as it is then. No edits, or only marks: the check as it was. */
export async function applyEdits(host: WorkbookHost, check: Check, edits: readonly WorkbookEdit[]): Promise<Check> {
  if (edits.length === 0) return check;
  await host.apply(edits);
  if (edits.every((edit) => edit.do === "mark" || edit.do === "unmark")) return check;
  const { found, links } = check.tables;
  const own = [...Object.values(found), ...(links ? [links] : [])];
  const page = pageIn(check)?.sheet.id;
  const changedSheets = [
    ...new Set([...own.map(({ sheetId }) => sheetId), ...commentedSheets(check, edits), ...(page === undefined ? [] : [page])]),
  ];
  let workbook = await readChanged(host, { previous: check, changedSheets });
  let tables = decodeTables(workbook);
  if (!hasMadeTables(edits, tables)) {
    // A host that gave only the sheets it knew: the new ones come with a full read.
    workbook = await host.read();
    tables = decodeTables(workbook);
  }
  return nextCheck(check, { workbook, tables, findings: check.findings, asOf: check.asOf });
}

/** Answers stand in the person's own sheets. */
function commentedSheets({ workbook }: Check, edits: readonly WorkbookEdit[]): readonly string[] {
  const names = new Set(
    edits.flatMap((edit) => (edit.do === "add-comment" || edit.do === "add-reply" || edit.do === "remove-reply" ? [edit.place.sheet] : [])),
  );
  return workbook.sheets.flatMap(({ id, name }) => (names.has(name) ? [id] : []));
}

function hasMadeTables(edits: readonly WorkbookEdit[], tables: DecodedTables): boolean {
  const made = edits.flatMap((edit) => (edit.do === "create-table" ? [edit.table.name] : []));
  const found = new Set(tableSchemas.flatMap(({ key }) => tables.found[key]?.name ?? []));
  return made.every((name) => found.has(name));
}
