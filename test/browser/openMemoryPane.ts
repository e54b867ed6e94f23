import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Plan } from "../../src/domain/plan";
import type { Environment } from "../../src/taskpane/environment";
import { bringFont, fontFiles } from "./fonts";

export interface MemoryPane {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The pane alone, in a window as wide as the pane, on a workbook in memory: no grid, and no Excel. */
export async function openMemoryPane(
  browser: Browser,
  url: string,
  plan: Plan,
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
  await page.evaluate(([asked, surroundings]) => window.showPlan(asked, surroundings), [
    plan,
    { language: "en", culture: "en-GB", theme: "light", today: plan.asOf, start: "check", ...given },
  ] as const);
  await page.waitForSelector("footer");
  return { page, errors };
}
