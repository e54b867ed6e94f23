import type { Page } from "playwright-core";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();
let demo: OpenDemo;

beforeEach(async () => {
  demo = await suite.openDemo(undefined, {}, (page) => page.addInitScript(holdRest));
  await demo.page.waitForFunction("rest !== undefined");
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
