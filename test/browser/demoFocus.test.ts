import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { openDemo, type OpenDemo } from "./demoPage";
import { startDemo, type DemoServer } from "./demoServer";

// A browser on a busy machine: a second try is given, and the first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

jest.setTimeout(180_000);

let server: DemoServer;
let browser: Browser;
let demo: OpenDemo;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
beforeEach(async () => {
  demo = await openDemo(browser, server.url, undefined, {}, (page) => page.addInitScript(holdRest));
  await demo.page.waitForFunction("rest !== undefined");
});
afterEach(async () => {
  expect(demo.errors).toEqual([]);
  await demo.page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("who selects a cell before the grid has come to rest keeps it", async () => {
  await demo.select("L30");
  await comeToRest(demo.page);
  await demo.page.keyboard.type("12");
  await demo.page.keyboard.press("Enter");
  expect((await demo.read("Summary", "L30")).values).toEqual([[12]]);
  expect((await demo.read("Summary", "A1")).values).toEqual([["Lekdijk Fietsen B.V."]]);
});

test("who does nothing finds the first cell in the name box", async () => {
  await comeToRest(demo.page);
  await demo.page.waitForFunction("document.querySelector('[data-u-comp=defined-name] input').value === 'A1'");
});

test("who works in the pane keeps the keyboard when the grid draws its selection anew, and gets the grid's by a click on it", async () => {
  const pane = await demo.pane();
  await pane.getByRole("tab", { name: "Check" }).click();
  expect(await focused(demo.page)).toBe("IFRAME");
  await comeToRest(demo.page);
  await demo.page.waitForFunction("document.querySelector('[data-u-comp=defined-name] input').value === 'A1'");
  expect(await focused(demo.page)).toBe("IFRAME");
  await demo.select("L30");
  await demo.page.keyboard.type("12");
  await demo.page.keyboard.press("Enter");
  expect((await demo.read("Summary", "L30")).values).toEqual([[12]]);
});

test("a sheet of ours is made beside the sheet that the person looks at, and the focus stays in the pane", async () => {
  const pane = await demo.pane();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: /Board ambition/ }).click();
  await pane.getByRole("button", { name: "Not a target" }).click();
  await pane.getByRole("radio").first().click();
  await pane.getByRole("button", { name: "Dismiss" }).click();
  await demo.page.getByRole("tab", { name: "Targets" }).waitFor();
  await pane.getByRole("button", { name: "Show 1 dismissed" }).waitFor();
  expect(await demo.page.getByRole("tab", { name: "Summary" }).getAttribute("aria-selected")).toBe("true");
  expect(await focused(demo.page)).toBe("IFRAME");
});

/** Univer comes to rest three seconds after its first drawing: here that moment is held back, and comes when a test wants it. */
function holdRest(): void {
  const held = globalThis as typeof globalThis & { rest?: () => void };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, wait?: number, ...given: readonly unknown[]) => {
    if (wait !== 3000) return later(run, wait, ...given);
    held.rest = run;
    return 0;
  }) as typeof setTimeout;
}

async function comeToRest(page: Page): Promise<void> {
  await page.evaluate("rest()");
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName);
}
