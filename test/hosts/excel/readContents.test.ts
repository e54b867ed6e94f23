import fc from "fast-check";
import { readContents, type Block, type BlockContents } from "../../../src/hosts/excel/readContents";

/** As much of a request context as reading needs: answers with addresses, or refuses answers of too many cells. */
function contextOf(mostCells: number): { readonly context: Excel.RequestContext; readonly trips: number[] } {
  const trips: number[] = [];
  let asked: { readonly cells: number; readonly fill: () => void }[] = [];
  const range = (sheet: string, top: number, left: number, rows: number, columns: number): object => {
    const result: Record<string, unknown> = { untrack: () => undefined };
    const matrix = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_c, column) => `${sheet}!${top + row},${left + column}`),
    );
    result["load"] = () => {
      asked.push({ cells: rows * columns, fill: () => Object.assign(result, { values: matrix, formulas: matrix, numberFormat: matrix }) });
      return result;
    };
    return result;
  };
  const sync = (): Promise<void> => {
    const cells = asked.reduce((sum, each) => sum + each.cells, 0);
    trips.push(cells);
    const answered = asked;
    asked = [];
    if (cells > mostCells) return Promise.reject(Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" }));
    for (const { fill } of answered) fill();
    return Promise.resolve();
  };
  const getItem = (sheet: string): object => ({
    getRangeByIndexes: (top: number, left: number, rows: number, columns: number) => range(sheet, top, left, rows, columns),
  });
  return { context: { workbook: { worksheets: { getItem } }, sync } as unknown as Excel.RequestContext, trips };
}

const block = fc.record({
  sheet: fc.constantFrom("a", "b", "c"),
  area: fc
    .record({ top: fc.nat(50), left: fc.nat(50), height: fc.integer({ min: 1, max: 40 }), width: fc.integer({ min: 1, max: 60 }) })
    .map(({ top, left, height, width }) => ({ top, left, bottom: top + height - 1, right: left + width - 1 })),
});

test("every cell of every block is read exactly once, whatever an answer may hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), fc.integer({ min: 20, max: 3000 }), async (blocks, mostCells) => {
      const { context } = contextOf(mostCells);
      const seen: string[] = [];
      await readContents(
        context,
        blocks,
        (contents) => seen.push(...cellsIn(contents)),
        () => undefined,
      );
      expect(seen.sort()).toEqual(blocks.flatMap(addressesOf).sort());
    }),
  );
});

test("rows come in order, and the pieces of a long row from left to right", async () => {
  const { context } = contextOf(30);
  const seen: string[] = [];
  await readContents(
    context,
    [{ sheet: "a", area: { top: 0, left: 0, bottom: 9, right: 99 } }],
    (contents) => seen.push(...cellsIn(contents)),
    () => undefined,
  );
  expect(seen).toEqual(addressesOf({ sheet: "a", area: { top: 0, left: 0, bottom: 9, right: 99 } }));
});

test("blocks of many sheets share a round trip", async () => {
  const { context, trips } = contextOf(100_000);
  const blocks = Array.from({ length: 40 }, (_, index) => ({ sheet: `s${index}`, area: { top: 0, left: 0, bottom: 9, right: 9 } }));
  await readContents(
    context,
    blocks,
    () => undefined,
    () => undefined,
  );
  expect(trips).toEqual([4000]);
});

test("an answer that is refused however little is asked ends with its sheet", async () => {
  const { context } = contextOf(0);
  const reading = readContents(
    context,
    [{ sheet: "a", area: { top: 0, left: 0, bottom: 99, right: 9 } }],
    () => undefined,
    () => undefined,
  );
  await expect(reading).rejects.toMatchObject({ code: "too-large", subject: "a" });
});

function addressesOf({ sheet, area }: Block): string[] {
  const addresses: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) addresses.push(`${sheet}!${row},${column}`);
  return addresses;
}

function cellsIn({ values }: BlockContents): string[] {
  return values.flat().map(String);
}
