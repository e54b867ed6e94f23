import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Plan } from "../../src/domain/plan";
import type { Environment } from "../../src/taskpane/environment";

export interface MemoryPane {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The pane alone, in a window as wide as the pane, on a workbook in memory: no grid, and no Excel. */
export async function openMemoryPane(
  browser: Browser,
  plan: Plan,
  environment: Partial<Environment> & { readonly width?: number } = {},
  options: BrowserContextOptions = {},
): Promise<MemoryPane> {
  const { width = 320, ...given } = environment;
  const context = await browser.newContext({ viewport: { width, height: 760 }, reducedMotion: "reduce", locale: "en-GB", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const script = await bundled();
  await page.route("**/*", (route) => {
    const isScript = route.request().url().endsWith(".js");
    return route.fulfill(isScript ? { contentType: "text/javascript", body: script } : { contentType: "text/html", body: html });
  });
  await page.goto("https://pane.test/");
  await page.evaluate(([asked, surroundings]) => window.showPlan(asked, surroundings), [
    plan,
    { language: "en", culture: "en-GB", theme: "light", today: plan.asOf, start: "check", ...given },
  ] as const);
  await page.waitForSelector("footer");
  return { page, errors };
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title><style>
html, body, #pane { height: 100%; margin: 0 } body { font-family: "Segoe UI", "Helvetica Neue", sans-serif }
</style></head><body><div id="pane"></div><script src="/pane.js"></script></body></html>`;

let script: Promise<string> | undefined;

function bundled(): Promise<string> {
  script ??= build({
    entryPoints: [join(__dirname, "memoryPane.tsx")],
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  }).then(({ outputFiles: [file] }) => file?.text ?? "");
  return script;
}
