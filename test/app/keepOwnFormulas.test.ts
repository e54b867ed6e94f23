import { keepOwnFormulas } from "../../src/app/write/keepOwnFormulas";
import type { CellsByHeader, WorkbookEdit } from "../../src/workbook/port";

const own = { table: "GrowthMarkets", id: "Id", newId: () => "1" };
const append = (...rows: readonly CellsByHeader[]): WorkbookEdit => ({ do: "append-rows", table: "GrowthMarkets", rows });
const update = (id: string, cells: CellsByHeader): WorkbookEdit => ({
  do: "update-row",
  table: "GrowthMarkets",
  key: { header: "Id", value: id },
  cells,
});
const one = { Id: "1", Segment: "North", Size: { formula: "=Data!$B$2" } };
const two = { Id: "2", Segment: "South", Size: { formula: "=Data!$B$3" } };

test("values come first, formulas one by one, and of two rows a third stands in meanwhile", () => {
  expect(keepOwnFormulas([append(one, two)], { ...own, rows: 0 })).toEqual([
    append({ Id: "1", Segment: "North", Size: 0 }, { Id: "2", Segment: "South", Size: 0 }),
    append({ Id: "spare-1", Size: 0 }),
    update("1", { Size: { formula: "=Data!$B$2" } }),
    update("2", { Size: { formula: "=Data!$B$3" } }),
    { do: "delete-row", table: "GrowthMarkets", key: { header: "Id", value: "spare-1" } },
  ]);
});

test("three rows need none, nor does one; without formulas nothing changes", () => {
  expect(keepOwnFormulas([append(one, two)], { ...own, rows: 1 }).map((edit) => edit.do)).toEqual([
    "append-rows",
    "update-row",
    "update-row",
  ]);
  expect(keepOwnFormulas([append(one)], { ...own, rows: 0 }).map((edit) => edit.do)).toEqual(["append-rows", "update-row"]);
  const plain = [append({ Id: "1", Size: 5 })];
  expect(keepOwnFormulas(plain, { ...own, rows: 1 })).toBe(plain);
});
