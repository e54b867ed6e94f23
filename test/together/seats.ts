import { AsyncLocalStorage } from "node:async_hooks";
import type { IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import type { SharedSeat } from "../../src/demo/richApi/Bridge";
import { connectOfficeJs, type StandIn } from "../../src/demo/richApi/connectOfficeJs";
import { excelHost } from "../../src/hosts/excel/excelHost";
import type { WorkbookHost } from "../../src/workbook/port";
import { clientLibrary, startEngine, type Page, type StartedEngine } from "../demo/richApi/loadExcel";

/** One person's Excel: Microsoft's client library in a page of its own, and our host on it. */
export interface Seat {
  readonly standIn: StandIn;
  readonly host: WorkbookHost;
  /** What our host finds as `Excel` and `Office` while this goes on is this person's. */
  run<Result>(work: () => Result): Result;
}

const page = new AsyncLocalStorage<Page>();

/** `Excel` and `Office` are those of whose work goes on; elsewhere what was set last, as in every other test. */
export function shareGlobals(): void {
  const set: Partial<Record<"Excel" | "Office", unknown>> = {};
  for (const name of ["Excel", "Office"] as const) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => page.getStore()?.[name] ?? set[name],
      set: (value: unknown) => {
        set[name] = value;
      },
    });
  }
  // The pane listens for keys in its page.
  Object.assign(globalThis, { document: { addEventListener: nothing, removeEventListener: nothing, visibilityState: "visible" } });
}

function nothing(): void {}

/** Loading the library and starting the engine take longer than what is done with them, so they are used again. */
const free: { readonly pages: Page[]; readonly engines: StartedEngine[] } = { pages: [], engines: [] };

export interface SharedWorkbook {
  readonly workbook: FWorkbook;
  readonly seats: readonly Seat[];
  dispose(): void;
}

/** One workbook, open before several people. */
export function openTogether(content: Partial<IWorkbookData>, sharing: readonly SharedSeat[]): SharedWorkbook {
  const engine = free.engines.pop() ?? startEngine();
  const pages = sharing.map(() => free.pages.pop() ?? clientLibrary());
  const seats = pages.map((own, index): Seat => {
    const seat = sharing[index];
    const standIn = connectOfficeJs(engine.univer, own, { author: `Person ${index + 1}`, ...(seat && { seat }) });
    const run = <Result>(work: () => Result): Result => page.run(own, work);
    return { standIn, host: excelHost(), run };
  });
  const workbook = engine.open(content);
  return {
    workbook,
    seats,
    dispose: () => {
      for (const { standIn } of seats) standIn.disconnect();
      engine.univer.disposeUnit(workbook.getId());
      free.pages.push(...pages);
      free.engines.push(engine);
    },
  };
}
