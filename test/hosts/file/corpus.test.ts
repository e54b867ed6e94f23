import { read, utils } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { isCellError } from "../../../src/workbook/cells";
import type { Cells } from "../../../src/workbook/cells";
import { HostError } from "../../../src/workbook/port";
import type { Workbook } from "../../../src/workbook/workbook";
import { corpusBytes, corpusFiles, describeCorpus } from "./corpus";
import { nodeInflate } from "./nodeInflate";
import { oddFiles } from "./oddFiles";
import type { OddOutcome } from "./oddFiles";

/** Larger ones take another reader seconds each. */
const mostBytes = 250_000;

describeCorpus("the corpus's odd files", () => {
  it("are all in the list", () => {
    expect(corpusFiles().filter((file) => file.startsWith("odd-"))).toEqual(Object.keys(oddFiles));
  });

  it.each(Object.entries(oddFiles))("%s", (file, expected) => {
    expect(outcome(file)).toEqual(
      typeof expected === "string" ? expected : { merges: 0, tables: 0, date1904: false, warnings: [], ...expected },
    );
  });
});

describeCorpus("every workbook of the corpus", () => {
  const files = corpusFiles().filter((file) => typeof oddFiles[file] !== "string");
  it.each(files)("gives the cells that another reader finds: %s", (file) => {
    const bytes = corpusBytes(file);
    const workbook = readWorkbook(bytes, file, nodeInflate);
    expect(workbook.sheets.length).toBeGreaterThan(0);
    if (bytes.length > mostBytes) return;
    const peer = read(bytes, { cellNF: true });
    for (const { name, cells } of workbook.sheets) {
      const other = peer.Sheets[name] as Readonly<Record<string, CellObject | undefined>>;
      expect(cellsOf(cells, (address) => other[address])).toEqual([]);
      const extra = Object.keys(other).filter((address) => isMissing(cells, address, other[address]));
      expect(extra).toEqual([]);
    }
  });
});

function outcome(file: string): string | OddOutcome {
  try {
    return summary(readWorkbook(corpusBytes(file), file, nodeInflate));
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

function summary({ sheets, date1904, warnings }: Workbook): OddOutcome {
  const sum = (count: (sheet: Workbook["sheets"][number]) => number): number => sheets.reduce((all, sheet) => all + count(sheet), 0);
  return {
    sheets: sheets.length,
    cells: sum(({ cells }) => cells.count),
    formulas: sum(
      ({ cells }) =>
        Array.from({ length: cells.count }, (_, index) => index).filter((index) => cells.formulaAt(index) !== undefined).length,
    ),
    merges: sum(({ merges }) => merges.length),
    tables: sum(({ tables }) => tables.length),
    date1904,
    warnings: warnings.map(({ code }) => code),
  };
}

/** One line for each cell where the two disagree. */
function cellsOf(cells: Cells, other: (address: string) => CellObject | undefined): readonly string[] {
  const differences: string[] = [];
  for (const row of cells.usedRows()) {
    const { start, end } = cells.rowSpan(row);
    for (let index = start; index < end; index++) {
      const address = utils.encode_cell({ r: row, c: cells.columnAt(index) });
      const ours = [shown(cells.valueAt(index)), sameFormula(cells.formulaAt(index)), formatText(cells.formatAt(index))];
      const peer = other(address);
      const theirs = [
        shown(peer?.t === "e" ? { error: peer.w ?? "" } : peer?.v),
        sameFormula(peer?.f),
        formatText(String(peer?.z ?? "General")),
      ];
      // It knows no data tables, and gives an array formula to its first cell only.
      if (ours[1]?.startsWith("TABLE(") || peer?.F !== undefined) theirs[1] = ours[1] ?? "";
      if (ours.join("|") !== theirs.join("|")) differences.push(`${address}: ${ours.join(" | ")} / ${theirs.join(" | ")}`);
    }
  }
  return differences;
}

function isMissing(cells: Cells, address: string, cell: CellObject | undefined): boolean {
  if (address.startsWith("!") || cell === undefined || cell.t === "z" || cell.v === undefined || cell.v === "") return false;
  const { r, c } = utils.decode_cell(address);
  return cells.indexOf(r, c) < 0;
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  return isCellError(value as never) ? (value as { error: string }).error : String(value).replace(/\r\n?/g, "\n");
}

function sameFormula(formula: string | undefined): string {
  return (formula ?? "").replace(/^=/, "").replace(/_xl(?:fn|ws|pm)\./g, "");
}

/** The other reader spells a few built-in codes in an older way: without the space that a closing bracket takes. */
function formatText(code: string): string {
  return code.replace("m/d/yyyy", "m/d/yy").replace(/_\)|\s/g, "");
}
