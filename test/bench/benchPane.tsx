import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import type { WorkbookHost } from "../../src/workbook/port";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import "../browser/memoryPane";

declare global {
  interface Window {
    /** Shows the pane on `sheets` sheets of `rows` rows of 20 cells; in one row of `targetEvery` the percentages act as targets. */
    showCells: (sheets: number, rows: number, targetEvery: number) => void;
    /** Shows the pane on a sheet with so many findings. */
    showFindings: (count: number) => void;
  }
}

window.showCells = (sheets, rows, targetEvery) =>
  show(Array.from({ length: sheets }, (_, index) => sheetOf(`Plan ${index + 1}`, rows, targetEvery)));

window.showFindings = (count) => {
  const cells = new CellsBuilder();
  for (let year = 2027; year < 2030; year += 1) cells.add(0, year - 2026, year);
  for (let index = 0; index < count; index += 1) {
    const row = 1 + index * 3;
    cells.add(row, 0, `Revenue growth target of line ${index}`);
    for (let column = 1; column < 4; column += 1) cells.add(row, column, ((index + column) % 30) / 100, undefined, "0.0%");
  }
  show([sheetWith("Targets of lines", cells)]);
};

function show(sheets: readonly Sheet[]): void {
  const workbook: Workbook = { name: "bench.xlsx", date1904: false, sheets, names: [], warnings: [] };
  const host: WorkbookHost = {
    read: () => Promise.resolve(workbook),
    apply: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    selection: () => Promise.resolve(undefined),
    marks: () => Promise.resolve([]),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
  const element = document.getElementById("pane");
  if (!element) throw new Error("there is no element for the pane");
  createRoot(element).render(<App host={host} environment={{ language: "en", culture: "en-GB", theme: "light", today: "2026-11-21" }} />);
}

/** Each formula a text of its own, as Excel gives them. */
function sheetOf(name: string, rows: number, targetEvery: number): Sheet {
  const cells = new CellsBuilder();
  cells.add(0, 0, "Product line");
  for (let column = 2; column < 20; column += 1) cells.add(0, column, 2017 + column);
  for (let row = 1; row < rows; row += 1) {
    const isTarget = row % targetEvery === 0;
    cells.add(row, 0, `${isTarget ? "Revenue growth target of" : "Product"} line ${row}`);
    cells.add(row, 1, `Region ${row % 17}`);
    for (let column = 2; column < 9; column += 1)
      cells.add(row, column, ((row * 7919 + column * 104_729) % 999_983) + 1, undefined, "#,##0");
    for (let column = 9; column < 12; column += 1) cells.add(row, column, ((row + column) % 30) / 100, undefined, "0.0%");
    for (let column = 12; column < 20; column += 1)
      cells.add(row, column, row * column, `=C${row + 1}*(1+$J${row + 1})+SUM(D$2:D${row + 1})`, "#,##0");
  }
  return sheetWith(name, cells);
}

function sheetWith(name: string, cells: CellsBuilder): Sheet {
  return { id: name, name, visibility: "visible", isProtected: false, cells: cells.build(), tables: [], comments: [], merges: [] };
}
