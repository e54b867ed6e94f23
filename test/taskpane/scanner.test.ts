import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scanHere } from "../../src/app/check/scanHere";
import type { CheckProgress } from "../../src/app/check/checkOptions";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { answerScans } from "../../src/taskpane/scanning/answerScans";
import type { PaneSide, ScanOrder, ScanReply, WorkerSide } from "../../src/taskpane/scanning/protocol";
import { createScanner } from "../../src/taskpane/scanning/scanner";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import { packCells, unpackCells } from "../../src/workbook/packedCells";
import { sameCells } from "../../src/workbook/sameCells";
import type { Workbook } from "../../src/workbook/workbook";

const asOf = "2026-11-21";
const sample = readWorkbook(readFileSync(join(__dirname, "../../assets/sample-budget.xlsx")), "sample-budget.xlsx");
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A worker in this process: messages are copied, and arrive a turn later, in their order. */
class NearWorker implements PaneSide {
  onmessage: PaneSide["onmessage"] = null;
  onerror: PaneSide["onerror"] = null;
  readonly orders: ScanOrder[] = [];
  readonly replies: ScanReply[] = [];
  isOver = false;
  private readonly side: WorkerSide = {
    onmessage: null,
    postMessage: (reply) => {
      this.replies.push(reply);
      void turn().then(() => !this.isOver && this.onmessage?.({ data: structuredClone(reply) }));
    },
  };

  constructor() {
    answerScans(this.side, turn);
  }

  postMessage(order: ScanOrder, transfer: Transferable[]): void {
    const data = structuredClone(order, { transfer: transfer as ArrayBuffer[] });
    this.orders.push(data);
    void turn().then(() => !this.isOver && this.side.onmessage?.({ data }));
  }

  terminate(): void {
    this.isOver = true;
  }
}

function scannerWith(start: () => PaneSide) {
  return createScanner({ start, here: scanHere, pause: turn });
}

/** All kinds of cells, more of them than one message takes. */
function manyKinds(rows: number): Workbook {
  const builder = new CellsBuilder();
  for (let row = 0; row < rows; row += 1) {
    builder.add(row, 0, `Region ${row % 7}`);
    builder.add(row, 1, row % 2 === 0, undefined, "@");
    builder.add(row, 2, row % 5 === 0 ? { error: "#N/A" } : undefined, `=D${row + 1}/0`);
    builder.add(row, 3, row / 8, undefined, "0.0%");
    builder.add(row, 5, -0, "=-0", "#,##0");
  }
  const cells = builder.build();
  const sheet = { id: "1", name: "Many", visibility: "visible", isProtected: false, cells, tables: [], comments: [], merges: [] } as const;
  return { name: "many.xlsx", date1904: false, sheets: [sheet], names: [], warnings: [] };
}

describe("cells handed from one thread to another", () => {
  test.each([
    ["the sample", sample],
    ["all kinds", manyKinds(400)],
  ])("are the same again: %s", (_, { sheets }) => {
    for (const { cells } of sheets) {
      const again = new CellsBuilder();
      for (let start = 0; start < cells.count; start += 33) unpackCells(packCells(cells, start, Math.min(cells.count, start + 33)), again);
      expect(sameCells(again.build(), cells)).toBe(true);
    }
  });
});

describe("the scan in a worker", () => {
  let quiet: jest.SpyInstance;
  beforeEach(() => {
    quiet = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  });
  afterEach(() => quiet.mockRestore());

  test("finds what the command line finds, and tells how far it is", async () => {
    const worker = new NearWorker();
    const progress: CheckProgress[] = [];
    const found = await scannerWith(() => worker).scan(sample, [], { asOf, onProgress: (step) => progress.push(step) });
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(scanWorkbook(sample, { asOf }));
    const total = sample.sheets.reduce((sum, { cells }) => sum + cells.count, 0);
    expect(progress.at(-1)).toEqual({ phase: "scanning", done: total, total });
    expect(quiet).not.toHaveBeenCalled();
  });

  test("leaves the product's own sheets alone", async () => {
    const own = sample.sheets.slice(0, 2).map(({ name }) => name);
    const found = await scannerWith(() => new NearWorker()).scan(sample, own, { asOf });
    expect(found).toEqual(scanWorkbook(sample, { asOf, ownSheets: own }));
  });

  test("is sent only the sheets that it does not hold, and says the same of them", async () => {
    const worker = new NearWorker();
    const scanner = scannerWith(() => worker);
    await scanner.scan(sample, [], { asOf });
    worker.orders.length = 0;
    const [first, ...others] = sample.sheets;
    const cells = manyKinds(20).sheets[0]?.cells;
    if (!first || !cells) throw new Error("a sheet expected");
    const changed = { ...sample, sheets: [{ ...first, cells }, ...others] };
    expect(await scanner.scan(changed, [], { asOf })).toEqual(scanWorkbook(changed, { asOf }));
    expect(worker.orders.filter(({ is }) => is === "cells")).toHaveLength(1);
    // And what it was told to forget comes again.
    expect(await scanner.scan(sample, [], { asOf })).toEqual(scanWorkbook(sample, { asOf }));
  });

  test("sends many cells in parts", async () => {
    const worker = new NearWorker();
    const workbook = manyKinds(2_500);
    expect(await scannerWith(() => worker).scan(workbook, [], { asOf })).toEqual(scanWorkbook(workbook, { asOf }));
    expect(worker.orders.filter(({ is }) => is === "cells")).toHaveLength(3);
  });

  test("a cancel is heard while cells are sent, and while they are looked through", async () => {
    const worker = new NearWorker();
    const scanner = scannerWith(() => worker);
    for (const wait of [turn, async () => {}, () => new Promise<void>((resolve) => setTimeout(resolve, 5))]) {
      const abort = new AbortController();
      const answer = scanner.scan(manyKinds(30_000), [], { asOf, signal: abort.signal });
      const refused = expect(answer).rejects.toMatchObject({ code: "cancelled" });
      await wait();
      abort.abort();
      await refused;
    }
    const later = worker.replies.length;
    expect(worker.replies.filter(({ is }) => is === "finished")).toEqual([]);
    expect(await scanner.scan(sample, [], { asOf })).toEqual(scanWorkbook(sample, { asOf }));
    expect(worker.replies.slice(later).filter(({ is }) => is === "finished")).toHaveLength(1);
  });

  test("a newer scan takes the place of the one before", async () => {
    const scanner = scannerWith(() => new NearWorker());
    const older = expect(scanner.scan(manyKinds(100), [], { asOf })).rejects.toMatchObject({ code: "cancelled" });
    const newer = scanner.scan(sample, [], { asOf });
    await older;
    expect(await newer).toEqual(scanWorkbook(sample, { asOf }));
  });

  test("a mistake of ours in the worker is told, and the next scan answers", async () => {
    const worker = new NearWorker();
    const scanner = scannerWith(() => worker);
    const broken = { ...sample, names: undefined } as unknown as Workbook;
    await expect(scanner.scan(broken, [], { asOf })).rejects.toThrow(/names/);
    expect(await scanner.scan(sample, [], { asOf })).toEqual(scanWorkbook(sample, { asOf }));
  });

  describe("without a worker it runs in the pane, says why, and finds the same", () => {
    const refusing = () => {
      throw new Error("no workers here");
    };
    /** Its script does not come: the browser says so some turns later. */
    const missing = (): PaneSide => {
      const side: PaneSide = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined };
      setTimeout(() => side.onerror?.("not found"), 5);
      return side;
    };
    test.each([
      ["none is made", refusing],
      ["its script is missing", missing],
    ])("%s", async (_, start) => {
      const scanner = scannerWith(start);
      expect(await scanner.scan(sample, [], { asOf })).toEqual(scanWorkbook(sample, { asOf }));
      expect(await scanner.scan(sample, [], { asOf })).toEqual(scanWorkbook(sample, { asOf }));
      expect(quiet).toHaveBeenCalledTimes(1);
    });
  });
});
