import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Environment } from "../../src/taskpane/environment";
import type { PlanWithPast } from "../workbook/planWorkbook";
import { bringFont, fontFiles } from "./fonts";

/** An .xlsx file. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface MemoryPane {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The pane alone, in a window as wide as the pane, on a workbook in memory: no grid, and no Excel. A plan is checked at once; with a file the pane stands at its first run. */
export async function openMemoryPane(
  browser: Browser,
  url: string,
  shown: PlanWithPast | WorkbookFile,
  environment: Partial<Environment> & { readonly width?: number } = {},
  options: BrowserContextOptions = {},
): Promise<MemoryPane> {
  const { width = 320, ...given } = environment;
  const context = await browser.newContext({ viewport: { width, height: 760 }, reducedMotion: "reduce", locale: "en-GB", ...options });
  const page = await context.newPage();
  await page.addInitScript(bringFont, fontFiles("arimo"));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const answer = await page.goto(url, { timeout: 120_000 });
  if (answer?.ok() !== true) throw new Error("The pane alone was not built: see the message above.");
  await showInPane(page, shown, given);
  return { page, errors };
}

/** In a page that was loaded just now, also once more. */
export async function showInPane(page: Page, shown: PlanWithPast | WorkbookFile, given: Partial<Environment>): Promise<void> {
  const surroundings: Environment = { language: "en", culture: "en-GB", theme: "light", today: "2026-11-21", ...given };
  if ("bytes" in shown) {
    const file = [shown.name, shown.bytes.toString("base64"), surroundings] as const;
    await page.evaluate(([name, base64, environment]) => window.showFile(name, base64, environment), file);
    await page.waitForSelector("h1");
  } else {
    const checked: Environment = { ...surroundings, today: shown.asOf, start: "check", ...given };
    await page.evaluate(([plan, environment]) => window.showPlan(plan, environment), [shown, checked] as const);
    await page.waitForSelector("footer");
  }
}
