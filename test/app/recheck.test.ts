import fc from "fast-check";
import { changesBetween } from "../../src/app/check/changesBetween";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { chooseCells } from "../../src/app/check/chooseCells";
import { dependentSheets } from "../../src/app/check/dependentSheets";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { isQuickToCheck } from "../../src/app/check/isQuickToCheck";
import { keepKeys } from "../../src/app/check/keepKeys";
import { ScanMemory } from "../../src/scan/scanMemory";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import type { DefinedName, Sheet, Workbook } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, budget, writeOptions } from "./budget";
import { does } from "./doing";

const at = (row: number, column: number): string => `${row},${column}`;

function sheet(name: string, formulas: readonly string[], tables: readonly string[] = []): Sheet {
  const cells = new CellsBuilder();
  formulas.forEach((formula, row) => cells.add(row, 0, 1, formula));
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  return {
    id: `id ${name}`,
    name,
    visibility: "visible",
    isProtected: false,
    cells: cells.build(),
    tables: tables.map((table) => ({ name: table, area, headers: [], hasTotals: false })),
    comments: [],
    merges: [],
  };
}

function workbook(sheets: readonly Sheet[], names: readonly DefinedName[] = []): Workbook {
  return { name: "", date1904: false, sheets, names, warnings: [] };
}

describe("what an edit can reach", () => {
  const name = (text: string, formula: string): DefinedName => ({ name: text, formula, isHidden: false });
  const reached = (
    formulas: Readonly<Record<string, readonly string[]>>,
    names: readonly DefinedName[] = [],
    changed = "Data",
  ): readonly string[] => {
    const sheets = Object.entries(formulas).map(([sheetName, own]) => sheet(sheetName, own, sheetName === "Data" ? ["Sales"] : []));
    return dependentSheets(workbook(sheets, names), [`id ${changed}`])
      .map((id) => id.slice(3))
      .sort();
  };

  test.each([
    ["by name", "=Data!B5*2"],
    ["in any case", "=SUM(dATA!B:B)"],
    ["through a table", "=SUM(Sales[Amount])"],
    ["through a defined name", "=1+Growth"],
    ["through a name of a name", "=1+Plan"],
    ["between two sheets", "=SUM(Start:End!B5)"],
    ["through any address", '=INDIRECT("Da"&"ta!B5")'],
  ])("%s", (_, formula) => {
    const names = [name("Plan", "=Growth*2"), name("Growth", "=Data!$B$5")];
    expect(reached({ Data: ["=1"], Other: [formula], Apart: ["=B5+Apart!B2", "=SUM(B2:B9)"] }, names)).toEqual(["Data", "Other"]);
  });

  test("through names of names, however deep, and whatever their order", () => {
    const chain = ["A", "B", "C", "D", "E", "F"].map((one, index, all) =>
      name(`Step${one}`, index === all.length - 1 ? "=Data!$B$5" : `=Step${all[index + 1]}*2`),
    );
    expect(reached({ Data: ["=1"], Other: ["=StepA"], Apart: ["=1+1"] }, chain)).toEqual(["Data", "Other"]);
    expect(reached({ Data: ["=1"], Other: ["=StepA"], Apart: ["=1+1"] }, [...chain].reverse())).toEqual(["Data", "Other"]);
  });

  test("also through sheets in between, and round in circles", () => {
    expect(
      reached({ Data: ["=Last!A1"], First: ["='It''s, really'!A1"], "It's, really": ["=Data!A1"], Last: ["=First!A1"], Apart: ["=1"] }),
    ).toEqual(["Data", "First", "It's, really", "Last"]);
  });

  test("a sheet that is not known yet is asked for all the same", () => {
    expect(dependentSheets(workbook([]), ["id New"])).toEqual(["id New"]);
  });
});

test("a check comes unasked only where little has to be read, and the workbook is not too large as a whole", () => {
  const large = (name: string, rows: number, formula?: string): Sheet => {
    const cells = new CellsBuilder();
    for (let row = 0; row < rows; row += 1) cells.add(row, 0, row, row === 0 ? formula : undefined);
    return { ...sheet(name, []), cells: cells.build() };
  };
  const check = (...sheets: readonly Sheet[]): Check => ({ workbook: workbook(sheets) }) as Check;
  const small = large("Small", 10);
  expect(isQuickToCheck(check(small, large("Apart", 60_000)), ["id Small"])).toBe(true);
  expect(isQuickToCheck(check(small, large("Apart", 60_000)), ["id Apart"])).toBe(false);
  expect(isQuickToCheck(check(small, large("Reached", 60_000, "=Small!A1")), ["id Small"])).toBe(false);
  expect(isQuickToCheck(check(small, large("Apart", 300_000)), ["id Small"])).toBe(false);
});

describe("after an edit", () => {
  const again = (host: MemoryWorkbook, previous: Check, changed: readonly string[], memory?: ScanMemory): Promise<Check> =>
    checkWorkbook(host, { asOf, previous, changedSheets: changed, ...(memory && { memory }) });

  test("only what it can have reached is read again, and what stayed as it was is not looked through again", async () => {
    const host = budget();
    const far = host.addSheet("Far", [["Note", { formula: "='Budget 2027'!A1", value: "x" }]]);
    host.addSheet("Apart", [["nothing", 1]]);
    const memory = new ScanMemory();
    const before = await checkWorkbook(host, { asOf, memory });
    const plan = host.sheet("Budget 2027");
    const key = [...plan.cells].find(([, { value }]) => value === 0.1)?.[0] ?? "";
    plan.cells.set(key, { value: 0.11 });
    const now = await again(host, before, [plan.id], memory);
    expect(host.reads.at(-1)).toEqual([plan.id, far.id]);
    expect(now.workbook.sheets.map(({ cells }, index) => cells === before.workbook.sheets[index]?.cells)).toEqual([
      false,
      ...before.workbook.sheets.slice(1).map(() => true),
    ]);
    expect(memory.sheetsReused).toBe(before.workbook.sheets.length - 1);
    const full = await checkWorkbook(host, { asOf });
    expect(now.findings).toEqual(full.findings);
    expect(changesBetween(before, now)).toMatchObject({ added: 0, gone: 0 });
    expect(changesBetween(before, now).changed).toBeGreaterThan(0);
  });

  test("a renamed sheet's name is read anew in the formulas that hold it; a deleted one is gone", async () => {
    const host = budget();
    const far = host.addSheet("Far", [["Note", { formula: "=Apart!A1", value: "x" }]]);
    const apart = host.addSheet("Apart", [["nothing", 1]]);
    const before = await checkWorkbook(host, { asOf });
    apart.name = "Apart now";
    far.cells.set(at(0, 1), { formula: "='Apart now'!A1", value: "x" });
    const renamed = await again(host, before, []);
    expect(host.reads.slice(-2)).toEqual([
      [],
      [far.id, apart.id].sort(
        (one, other) => host.sheets.findIndex(({ id }) => id === one) - host.sheets.findIndex(({ id }) => id === other),
      ),
    ]);
    expect(renamed.workbook.sheets.find(({ id }) => id === far.id)?.cells.formula(0, 1)).toBe("='Apart now'!A1");
    host.sheets.splice(host.sheets.indexOf(apart), 1);
    expect((await again(host, renamed, [])).workbook.sheets.map(({ name }) => name)).not.toContain("Apart now");
  });

  test("cells that somebody chose stay chosen while they say the same", async () => {
    const host = budget();
    const before = await checkWorkbook(host, { asOf });
    const chosen = chooseCells(before, { sheet: "Budget 2027", area: { top: 3, left: 2, bottom: 3, right: 2 } });
    if (!chosen) throw new Error("the cell holds a number");
    const now = await again(host, chosen.check, []);
    expect(now.items.map(({ key }) => key)).toContain(chosen.item.key);
    host.sheet("Budget 2027").cells.delete(at(3, 2));
    expect((await again(host, now, [host.sheet("Budget 2027").id])).items.map(({ key }) => key)).not.toContain(chosen.item.key);
  });
});

describe("what is the same keeps its key", () => {
  const rows = (count: number): readonly (readonly (string | number)[])[] => [
    ["", 2026, 2027],
    ...Array.from({ length: count }, (_, index) => [`Revenue growth, region ${index}`, 0.02 + index / 100, 0.03 + index / 100]),
  ];
  const keyByLabel = ({ items }: Check): ReadonlyMap<string, string> =>
    new Map(items.map(({ key, finding }) => [finding.labels.join(), key]));

  test("whatever rows are put in, taken out or moved, no other finding gets it, and none has that of another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 8 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 2 }),
        async (count, blanks, deleted) => {
          const [title, ...body] = rows(count);
          const host = new MemoryWorkbook();
          const plan = host.addSheet("Plan", [title ?? [], ...body]);
          const before = await checkWorkbook(host, { asOf });
          const changed: (readonly (string | number)[])[] = [...body];
          for (const row of deleted) changed.splice(row % changed.length, 1);
          for (const row of blanks) changed.splice(row % (changed.length + 1), 0, []);
          const other = new MemoryWorkbook().addSheet("Plan", [title ?? [], ...changed]);
          plan.cells = other.cells;
          const now = await checkWorkbook(host, { asOf, previous: before, changedSheets: [plan.id] });
          const [old, fresh] = [keyByLabel(before), keyByLabel(now)];
          for (const [label, key] of fresh) if (old.has(label)) expect(key).toBe(old.get(label));
          expect(new Set(now.items.map(({ key }) => key)).size).toBe(now.items.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a decision holds it through a change of words", async () => {
    const host = budget();
    const before = await checkWorkbook(host, { asOf });
    const key = before.items[0]?.key ?? "";
    const dismissed = await does(host, { check: before, language: "en", ...writeOptions() }, dismissFinding, {
      item: key,
      reason: "Achieved",
    });
    const renamed: Check = {
      ...dismissed,
      items: dismissed.items.map((item) => ({ ...item, key: `${item.key} new`, finding: { ...item.finding, labels: ["Other", "words"] } })),
    };
    expect(keepKeys(dismissed, renamed).items.find(({ target }) => target)?.key).toBe(key);
  });
});
