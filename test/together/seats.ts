import { AsyncLocalStorage } from "node:async_hooks";
import type { IWorkbookData } from "@univerjs/core";
import type { SharedSeat } from "../../src/demo/richApi/Bridge";
import { connectOfficeJs, type StandIn } from "../../src/demo/richApi/connectOfficeJs";
import { excelHost } from "../../src/hosts/excel/excelHost";
import type { WorkbookHost } from "../../src/workbook/port";
import { clientLibrary, openWorkbook, type OpenedWorkbook, type Page } from "../demo/richApi/loadExcel";

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

/** Loading the library takes longer than what is done with it, so its pages are used again. */
const free: Page[] = [];

export interface SharedWorkbook extends Omit<OpenedWorkbook<unknown>, "connected"> {
  readonly seats: readonly Seat[];
}

/** One workbook, open before several people. */
export function openTogether(content: Partial<IWorkbookData>, sharing: readonly SharedSeat[]): SharedWorkbook {
  const pages = sharing.map(() => free.pop() ?? clientLibrary());
  const { connected, ...opened } = openWorkbook(content, (univer) =>
    pages.map((own, index): Seat => {
      const seat = sharing[index];
      const standIn = connectOfficeJs(univer, own, { author: `Person ${index + 1}`, ...(seat && { seat }) });
      const run = <Result>(work: () => Result): Result => page.run(own, work);
      return { standIn, host: excelHost(), run };
    }),
  );
  return {
    ...opened,
    seats: connected,
    dispose: () => {
      for (const { standIn } of connected) standIn.disconnect();
      opened.dispose();
      free.push(...pages);
    },
  };
}
