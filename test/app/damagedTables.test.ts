import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { deeds, type DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { perform } from "../../src/app/write/perform";
import { previewing, type Writing } from "../../src/app/write/writing";
import { HostError } from "../../src/workbook/port";
import { problemSentence } from "../../src/app/plan/problemSentence";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { schemaVersion } from "../../src/workbook/tables/settings/settingsTable";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf } from "./budget";
import { content, inputs, writeEverything } from "./everyDeed";
import { does } from "./doing";

/** Every deed with tables of other versions, a column that is gone, and half of a row. */
let ids = 0;
const writing = (check: Check): Writing => ({
  check,
  language: "en",
  newId: () => `id-${(ids += 1)}`,
  by: "Ada",
  at: "2026-11-30T12:00:00",
});
const everyDeed = deeds as readonly Deed<DeedName, unknown>[];

let sound: MemoryWorkbook;
beforeAll(async () => {
  sound = new MemoryWorkbook();
  for (const { name, cells, comments = [] } of content.sheets) {
    const sheet = sound.addSheet(name);
    for (const [address, cell] of Object.entries(cells)) {
      const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      sheet.cells.set(`${Number(row) - 1},${letter.charCodeAt(0) - 65}`, { ...cell } as never);
    }
    for (const { author, text } of comments) sheet.comments.push({ kind: "comment", row: 2, column: 4, author, text });
  }
  let check = await checkWorkbook(sound, { asOf });
  await writeEverything(
    async (deed, input) => {
      check = await does(sound, writing(check), deed, input);
    },
    () => check,
  );
});

function copy(of: MemoryWorkbook): MemoryWorkbook {
  const made = new MemoryWorkbook();
  made.sheets.push(...structuredClone(of.sheets));
  made.names = structuredClone(of.names);
  return made;
}

interface Ended {
  readonly host: MemoryWorkbook;
  /** "done", "nothing to do", a refusal's code, or the codes and fields of what is wrong, which have a sentence in every language. */
  readonly outcome: string;
}

async function tried(on: MemoryWorkbook, check: Check, deed: Deed<DeedName, unknown>): Promise<Ended> {
  const host = copy(on);
  try {
    const done = await perform(host, writing(check), deed, inputs[deed.name](check));
    if (done.ok) return { host, outcome: host.applied.length === 0 ? "nothing to do" : "done" };
    for (const language of languages)
      for (const { code, detail = "" } of done.problems) expect(wordsFor(language).problem[code](detail)).toMatch(/\.$/);
    return { host, outcome: done.problems.map(({ code, field }) => `${code} ${field ?? ""}`).join(", ") };
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
    expect(host.applied).toEqual([]);
    return { host, outcome: problem.code };
  }
}

/** What each deed ends in, by the outcomes; those that are "done" are left out. */
async function outcomes(on: MemoryWorkbook, check: Check): Promise<Readonly<Record<string, readonly DeedName[]>>> {
  const found: Record<string, DeedName[]> = {};
  for (const deed of everyDeed) {
    const { outcome } = await tried(on, check, deed);
    if (outcome !== "done") (found[outcome] ??= []).push(deed.name);
  }
  return found;
}

/** Nothing is frozen in the workbook, and its log is short. */
const idle: readonly DeedName[] = ["delete-frozen", "archive-changes"];

test("tables of an earlier version: every deed is done, what it writes to is brought up to this version, and what it does not write to stays as it was", async () => {
  const earlier = copy(sound);
  earlier.cellOf("GrowthSettings", 0, "Version").value = "3";
  const check = await checkWorkbook(earlier, { asOf });
  for (const deed of everyDeed) {
    const { host, outcome } = await tried(earlier, check, deed);
    expect([deed.name, outcome]).toEqual([deed.name, idle.includes(deed.name) ? "nothing to do" : "done"]);
    const written = new Set(
      host.applied.flat().flatMap((edit) => ("table" in edit ? [typeof edit.table === "string" ? edit.table : edit.table.name] : [])),
    );
    const version = host.cellOf("GrowthSettings", 0, "Version").value;
    expect(["3", schemaVersion]).toContain(version);
    const untouched = earlier.sheets.filter(({ tables }) => tables.length > 0 && tables.every(({ name }) => !written.has(name)));
    for (const { name, cells } of untouched) expect([name, host.sheet(name).cells]).toEqual([name, cells]);
  }
});

test("two versions at once: what a later one has put beside our columns since this pane looked stays, row by row", async () => {
  const check = await checkWorkbook(sound, { asOf });
  const later = copy(sound);
  later.cellOf("GrowthSettings", 0, "Version").value = "99";
  for (const sheet of later.sheets)
    for (const table of sheet.tables) {
      const offset = table.columns.push({ header: "Mood" }) - 1;
      sheet.cells.set(`${table.top},${table.left + offset}`, { value: "Mood" });
      for (let row = 1; row <= table.rows; row += 1)
        sheet.cells.set(`${table.top + row},${table.left + offset}`, { value: moodOf(later, table.name, row - 1) });
    }
  for (const deed of everyDeed) {
    const { host, outcome } = await tried(later, check, deed);
    expect([deed.name, outcome]).toEqual([deed.name, outcomeBeside(deed.name)]);
    for (const { name, rows } of host.sheets.flatMap(({ tables }) => tables))
      for (let row = 0; row < rows; row += 1) {
        if (!later.sheets.some(({ tables }) => tables.some((table) => table.name === name))) continue;
        const { value } = host.cellOf(name, row, "Mood");
        if (value !== undefined) expect([deed.name, name, value]).toEqual([deed.name, name, moodOf(host, name, row)]);
      }
  }
});

/** The row of the settings itself says which version wrote it: a form that was opened before looks again. */
function outcomeBeside(name: DeedName): string {
  if (idle.includes(name)) return "nothing to do";
  return name === "save-settings" ? "cells-changed" : "done";
}

/** Tells the rows apart. */
function moodOf(host: MemoryWorkbook, table: string, row: number): string {
  const id = host.table(table).table.columns[0]?.header ?? "";
  return `of ${String(host.cellOf(table, row, id).value)}`;
}

test("a column that somebody deletes after this pane looked: each deed that writes to it says so, and writes nothing", async () => {
  const check = await checkWorkbook(sound, { asOf });
  let without = 0;
  for (const deed of everyDeed) {
    const column = writtenColumn(check, deed);
    if (!column) continue;
    without += 1;
    expect([deed.name, (await tried(lacking(...column), check, deed)).outcome]).toEqual([deed.name, "column-missing"]);
  }
  expect(without).toBeGreaterThan(30);
});

test("a column that is gone when the pane looks: it is named, and what would write to it says so", async () => {
  const check = await checkWorkbook(sound, { asOf });
  const found: Record<string, DeedName[]> = {};
  for (const deed of everyDeed) {
    const column = writtenColumn(check, deed);
    if (!column) continue;
    const on = lacking(...column);
    const seen = await checkWorkbook(on, { asOf });
    expect(seen.problems.map(({ code, header }) => `${code} ${header ?? ""}`)).toContain(`column-missing ${column[1]}`);
    const { outcome } = await tried(on, seen, deed);
    if (outcome !== "column-missing") (found[outcome] ??= []).push(deed.name);
  }
  expect(found).toEqual({
    // What the column said is what these start from.
    "nothing to do": ["cover-base", "restore"],
    "empty code, empty code, duplicate-statement code": ["save-statements"],
    "missing name": ["apply-scenario"],
  });
});

test("half of a row in every table: each deed is done, or says by field what it lacks", async () => {
  const half = copy(sound);
  for (const { cells, tables } of half.sheets)
    for (const { name, top, left, columns } of tables)
      columns.forEach(({ formula }, offset) => {
        if (offset > 1 && formula === undefined && name !== "GrowthSettings") cells.delete(`${top + 1},${left + offset}`);
      });
  const check = await checkWorkbook(half, { asOf });
  expect(new Set(check.problems.map(({ table }) => table)).size).toBeGreaterThan(15);
  for (const language of languages) for (const problem of check.problems) expect(problemSentence(problem, language)).toMatch(/\.$/);
  expect(await outcomes(half, check)).toEqual({
    // The half row was what they are about: the reason stands beside its cells.
    "nothing to do": ["cover-base", "delete-hypothesis", "delete-frozen", "undo", "archive-changes"].sort(inOrder),
    "empty statement": ["save-statements"],
    "missing name": ["apply-scenario"],
  });
});

/** As they stand in the list of all deeds. */
function inOrder(one: string, other: string): number {
  const at = (name: string): number => deeds.findIndex((deed) => deed.name === name);
  return at(one) - at(other);
}

/** The first column beside the id of one of our tables that the deed writes something to. */
function writtenColumn(check: Check, deed: Deed<DeedName, unknown>): readonly [table: string, header: string] | undefined {
  const asked = deed.edits(previewing(check, "en"), inputs[deed.name](check));
  for (const edit of asked.ok ? asked.value : []) {
    if (edit.do !== "append-rows" && edit.do !== "update-row") continue;
    if (!sound.sheets.some(({ tables }) => tables.some(({ name }) => name === edit.table))) continue;
    const cells = edit.do === "append-rows" ? edit.rows[0] : edit.cells;
    const header = Object.entries(cells ?? {}).find(([each, value]) => each !== "Id" && value !== null)?.[0];
    if (header !== undefined) return [edit.table, header];
  }
  return undefined;
}

/** The sound workbook without a column: those on its right move to the left. */
function lacking(name: string, header: string): MemoryWorkbook {
  const made = copy(sound);
  const { sheet, table } = made.table(name);
  const gone = table.left + table.columns.findIndex((column) => column.header === header);
  for (let row = table.top; row <= table.top + table.rows; row += 1)
    for (let column = gone; column < table.left + table.columns.length; column += 1) {
      const next = sheet.cells.get(`${row},${column + 1}`);
      if (next) sheet.cells.set(`${row},${column}`, next);
      else sheet.cells.delete(`${row},${column}`);
    }
  table.columns.splice(gone - table.left, 1);
  return made;
}
