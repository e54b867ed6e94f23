import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { bringFont, fontFiles } from "./fonts";

export interface OpenDemo {
  readonly page: Page;
  /** The pane's own window. */
  pane(): Promise<Frame>;
  /** What Microsoft's client library in the pane's window reads from a range. */
  read(sheet: string, address: string): Promise<RangeContents>;
  /** Selects a range as a person does: through the name box. */
  select(reference: string): Promise<void>;
  /** Types into a cell and those right of it, as a person does: the next when the grid has gone on to it. */
  typeInto(cell: string, ...values: readonly string[]): Promise<void>;
  /** Requests that went anywhere but to the demo's own server. */
  readonly outside: readonly string[];
  /** Errors of the page and of the pane. */
  readonly errors: readonly string[];
}

export interface RangeContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Opens the demo on a fixed day in a window of its own, and waits until the workbook and the pane are there. */
export async function openDemo(
  browser: Browser,
  url: string,
  query = "?language=en&theme=light",
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenDemo> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript(moveClock, Date.parse("2026-11-21T10:42:00+01:00"));
  await page.addInitScript(bringFont, fontFiles("arimo"));
  await prepare?.(page);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !replacedFormula.test(message.text())) errors.push(message.text());
  });
  const answer = await page.goto(url + query, { timeout: 120_000 });
  if (answer?.ok() !== true) throw new Error("The demo was not built: see the message above.");
  const pane = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the pane's frame is gone");
    await frame.waitForFunction("typeof Excel !== 'undefined' && document.getElementById('pane')?.childElementCount > 0");
    return frame;
  };
  await pane();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  const select = async (reference: string): Promise<void> => {
    await nameBox.click();
    await nameBox.fill(reference);
    await nameBox.press("Enter");
  };
  return {
    page,
    pane,
    outside,
    errors,
    read: async (sheet, address) =>
      (await pane()).evaluate(
        ([name, area]) =>
          Excel.run(async (excel) => {
            const range = excel.workbook.worksheets.getItem(name).getRange(area);
            range.load("values,formulas,numberFormat");
            await excel.sync();
            return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
          }),
        [sheet, address] as const,
      ),
    select,
    typeInto: async (cell, ...values) => {
      await select(cell);
      for (const value of values) {
        const here = await nameBox.inputValue();
        await page.keyboard.type(value);
        await page.keyboard.press("Tab");
        await page.waitForFunction(
          ([before]) => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value !== before,
          [here],
        );
      }
    },
  };
}

/** Univer's engine says so of a formula that was replaced while it ran; the one in its place is calculated: calculating everything anew changes no cell. */
const replacedFormula = /^Dependency tree not found for treeId/;

/** Sets the page's clock, and lets it run: with a standing one the grid would wait for ever. */
function moveClock(start: number): void {
  const shift = start - Date.now();
  const Real = Date;
  class Moved extends Real {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [Real.now() + shift] : parts) as [number]));
    }

    static override now(): number {
      return Real.now() + shift;
    }
  }
  globalThis.Date = Moved as DateConstructor;
}
