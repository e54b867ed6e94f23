import type { BrowserContextOptions, Page } from "playwright-core";
import type { Plan } from "../../src/domain/plan";
import { expectNoBarrierAt } from "./barriers";
import { browserSuite, type BrowserSuite } from "./browserSuite";
import { fiveMarkets, market } from "./samplePlan";

const suite = browserSuite();

async function open(
  plan: Plan = fiveMarkets,
  environment: Parameters<BrowserSuite["openPane"]>[1] = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await suite.openPane(plan, environment, options);
  await page.getByRole("tab", { name: /^Tota/ }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const said = async (page: Page) => plain(await page.locator("main").innerText());
const listed = async (page: Page) =>
  (await page.locator("[data-item] > span:first-child").allInnerTexts()).map((text) => plain(text).split("\n")[0]);

test("the total is told, and a press on a bar sorts the markets by its effect", async () => {
  const page = await open();
  expect(await said(page)).toContain("+24.1 % over 3 years");
  expect(await said(page)).toContain("The ceiling cuts € 543,103 off; without it the plan would show +26.7 %.");
  expect(await listed(page)).toEqual([
    "Region South",
    "Region North",
    "Cargo bikes, all channels together, in Belgium",
    "Folding bikes",
    "Export › Germany",
  ]);
  const bar = page.getByRole("button", { name: /^market, \+€.*: sort the markets by it$/ });
  await bar.click();
  expect(await bar.getAttribute("aria-pressed")).toBe("true");
  expect(await listed(page)).toEqual(["Region North", "Export › Germany", "Region South"]);
  expect(await said(page)).toContain("3 of 5 markets have a part in it.");
  await page.getByRole("button", { name: "All effects" }).click();
  expect(await listed(page)).toHaveLength(5);
});

test("the accountants' order is the default and named; without an order the effects differ, and the choice stays", async () => {
  const page = await open();
  expect(await said(page)).toContain("This is the accountants' order (Horngren)");
  const share = () => page.getByTitle("What is share?").first().innerText();
  const before = await share();
  await page.getByLabel("Without an order").check();
  expect(await share()).not.toBe(before);
  expect(await said(page)).toContain("averaged over all six orders");
  await page.getByRole("tab", { name: "Markets" }).click();
  await page.getByRole("tab", { name: "Total" }).click();
  expect(await page.getByLabel("Without an order").isChecked()).toBe(true);
});

test("a market in the list leads to its form, and back to its row", async () => {
  const page = await open();
  await page.locator("[data-item]").nth(1).click();
  await page.getByRole("heading", { level: 1, name: "Region North" }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("heading", { level: 1, name: "All markets together" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("Region North");
});

test("the company's target stands beside its markets, and leads to its own place", async () => {
  const page = await open();
  expect(await said(page)).toContain("The markets bring € 405,296 more than the company target asks. That is 0.5 points of growth a year.");
  expect(await said(page)).toContain("3 of 5 markets have no target of their own.");
  await page.getByRole("button", { name: "Show only these" }).click();
  expect(await page.getByText("own target +30.0 %").count()).toBe(0);
  await page.getByRole("button", { name: "Open the company target" }).click();
  await page.getByRole("heading", { level: 1, name: "Target 1" }).waitFor();
});

test("without a company target it says how to make one; what cannot be computed is listed with what it lacks", async () => {
  const {
    targets: [, own],
    segments: [north],
  } = fiveMarkets;
  if (!own || !north) throw new Error("the sample has lost its markets");
  const page = await open({ ...fiveMarkets, segments: [north, { segment: "Service", price: 80 }], targets: [own] });
  expect(await said(page)).toContain("1 market is not in the total");
  expect(await said(page)).toContain("Missing: market size, market growth, own share or volume, source and date of the source");
  await page.getByRole("button", { name: "Go to the check" }).click();
  expect(await page.getByRole("tab", { name: "Check" }).getAttribute("aria-selected")).toBe("true");
});

test("every number of the total can be asked for its definition", async () => {
  const page = await open();
  const asked = page.getByTitle(/^What is .+\?$/);
  const count = await asked.count();
  expect(count).toBeGreaterThan(14);
  for (let index = 0; index < count; index += 1) {
    await asked.nth(index).click();
    expect(plain(await page.getByRole("dialog").innerText())).not.toMatch(/undefined|NaN|\{|not known/);
    await page.keyboard.press("Escape");
  }
});

test("a thousand markets are shown in portions, and sorting them keeps the pane alive", async () => {
  const segments = Array.from({ length: 1000 }, (_, index) => market(`Market ${index}`, { share: 0.01 + index / 10_000 }));
  const page = await open({ ...fiveMarkets, segments, targets: [{ value: 0.2, scope: "all", metric: "revenue" }] });
  expect(await page.locator("main [data-item]").count()).toBe(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  expect(await page.locator("main [data-item]").count()).toBe(100);
  await page.getByRole("button", { name: /^price, .*: sort/ }).click();
  expect((await listed(page))[0]).toBe("Market 999");
  expect(await said(page)).toContain("No market has a target of its own.");
  await page.getByTitle("What is revenue now?").first().click();
  expect(await page.getByRole("dialog").innerText()).toContain("981 others");
});

test("by keyboard alone: a bar is reached and pressed, and the list follows", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Total" }).focus();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.getAttribute("aria-label")?.startsWith("price,") === true)) break;
  }
  await page.keyboard.press("Enter");
  expect(await page.getByRole("button", { name: /^price, / }).getAttribute("aria-pressed")).toBe("true");
  expect(await said(page)).toContain("by price");
});

describe.each([
  ["light, en", { language: "en", theme: "light" }, {}],
  ["dark, nl", { language: "nl", culture: "nl-NL", theme: "dark" }, { colorScheme: "dark" }],
  ["forced colours, en", { language: "en", theme: "light" }, { forcedColors: "active" }],
] as const)("in %s", (_, environment, options) => {
  test("no width has a barrier that axe can find, and none scrolls sideways", async () => {
    const page = await open(fiveMarkets, environment, options);
    for (const width of [160, 270, 320, 350]) {
      await page.setViewportSize({ width, height: 760 });
      await expectNoBarrierAt(page.mainFrame(), "total", width);
    }
  });
});

test("an empty workbook has its own words, without a barrier", async () => {
  const page = await open({ ...fiveMarkets, segments: [], targets: [] });
  expect(await said(page)).toContain("No market yet");
  await expectNoBarrierAt(page.mainFrame(), "empty total", 320);
  await page.getByRole("button", { name: "Go to the markets" }).click();
  await page.getByRole("tab", { name: "Markets", selected: true }).waitFor();
});
