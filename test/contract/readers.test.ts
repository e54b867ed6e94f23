import { formatArea, parseArea } from "../../src/workbook/area";
import { fileHost } from "../../src/hosts/file/fileHost";
import type { WorkbookReader } from "../../src/workbook/port";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { budget, emptyContent, farCorners, type Content } from "./content";
import { excelOn } from "./excelOn";
import { fileOf } from "./fileOf";

interface Opened {
  readonly host: WorkbookReader;
  dispose(): void;
}

const hosts: readonly { readonly name: string; readonly open: (content: Content) => Promise<Opened> }[] = [
  { name: "Excel, through Microsoft's client library", open: excelOn },
  { name: "a file", open: async (content) => ({ host: fileHost(await fileOf(content), "Budget.xlsx"), dispose: () => undefined }) },
];

describe.each(hosts)("reading from $name", ({ open }) => {
  let opened: Opened;
  let workbook: Workbook;
  beforeAll(async () => {
    opened = await open(budget);
    workbook = await opened.host.read();
  });
  afterAll(() => {
    opened.dispose();
  });

  test("gives the workbook's name and its sheets in order", () => {
    expect(workbook.name).toBe("Budget.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(budget.sheets.map(({ name }) => name));
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(budget.sheets.length);
  });

  test("tells hidden, very hidden and protected sheets", () => {
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(budget.sheets.map(({ visibility = "visible" }) => visibility));
    expect(workbook.sheets.map(({ isProtected }) => isProtected)).toEqual(budget.sheets.map(({ isProtected = false }) => isProtected));
  });

  test.each(budget.sheets.map((sheet) => [sheet.name, sheet] as const))("gives every cell of %s, and no other", (name, { cells }) => {
    expect(cellsOf(sheetOf(workbook, name))).toEqual(expected(cells));
  });

  test("knows tables by name, place and headers", () => {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ ...table, sheet: sheet.name })));
    expect(tables).toEqual([
      {
        name: "Products",
        sheet: "O'Brien & <b>",
        area: parseArea("A1:D3"),
        headers: ["Name", "Price", "Volume", "Revenue"],
        hasTotals: false,
      },
    ]);
  });

  test("knows defined names with their formula", () => {
    expect(workbook.names).toEqual([{ name: "BoardGrowth", formula: "='Budget 2027'!$C$3", isHidden: false }]);
  });

  test("knows comments by cell and text", () => {
    const comments = workbook.sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ ...comment, sheet: sheet.name })));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ sheet: "Budget 2027", row: 2, column: 2 });
    expect(comments[0]?.text).toContain("From the board, 3 Nov");
  });
});

describe.each(hosts)("an empty workbook from $name", ({ open }) => {
  test("has a sheet without cells", async () => {
    const opened = await open(emptyContent);
    const workbook = await opened.host.read();
    opened.dispose();
    expect(workbook.sheets.map(({ name, cells }) => ({ name, count: cells.count, lastRow: cells.lastRow }))).toEqual([
      { name: "Sheet1", count: 0, lastRow: -1 },
    ]);
  });
});

describe.each(hosts)("two cells in opposite corners of a sheet from $name", ({ open }) => {
  test("are both found, and nothing else", async () => {
    const opened = await open(farCorners);
    const workbook = await opened.host.read();
    opened.dispose();
    expect(cellsOf(sheetOf(workbook, "Far"))).toEqual(expected(farCorners.sheets[0]?.cells ?? {}));
  });
});

describe.each(hosts)("a read from $name", ({ open }) => {
  test("that is cancelled says so", async () => {
    const opened = await open(budget);
    const reading = opened.host.read({ signal: { aborted: true } });
    await expect(reading).rejects.toMatchObject({ name: "HostError", code: "cancelled" });
    opened.dispose();
  });

  test("tells its progress to the end", async () => {
    const opened = await open(budget);
    const told: string[] = [];
    await opened.host.read({ onProgress: (done, total) => void told.push(`${done}/${total}`) });
    opened.dispose();
    expect(told.at(-1)).toBe(`${budget.sheets.length}/${budget.sheets.length}`);
  });
});

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellsOf({ cells }: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (let index = 0; index < cells.count; index += 1) {
    const row = cells.rowAt(index);
    const column = cells.columnAt(index);
    found[formatArea({ top: row, left: column, bottom: row, right: column })] = {
      value: cells.valueAt(index),
      formula: cells.formulaAt(index),
      format: cells.formatAt(index),
    };
  }
  return found;
}

/** A cell with the text "" holds nothing. */
function expected(cells: Content["sheets"][number]["cells"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value, formula }]) => formula !== undefined || value !== "")
      .map(([address, { value, formula, format = "General" }]) => [address, { value, formula, format }]),
  );
}
