import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";

export interface OpenDemo {
  readonly page: Page;
  /** The pane's own window. */
  pane(): Promise<Frame>;
  /** What Microsoft's client library in the pane's window reads from a range. */
  read(sheet: string, address: string): Promise<RangeContents>;
  /** Selects a range as a person does: through the name box. */
  select(reference: string): Promise<void>;
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
  await page.goto(url + query);
  const pane = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the pane's frame is gone");
    await frame.waitForFunction("typeof Excel !== 'undefined' && document.getElementById('pane')?.childElementCount > 0");
    return frame;
  };
  await pane();
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
    select: async (reference) => {
      const box = page.locator("[data-u-comp=defined-name] input");
      await box.click();
      await box.fill(reference);
      await box.press("Enter");
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
