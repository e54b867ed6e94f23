import type { BrowserContextOptions, Page } from "playwright-core";
import type { Plan } from "../../src/domain/plan";
import { expectNoBarrierAt } from "./barriers";
import { browserSuite, type BrowserSuite } from "./browserSuite";
import { fiveMarkets, threeScenarios } from "./samplePlan";

const suite = browserSuite();

async function open(
  plan: Plan = threeScenarios,
  environment: Parameters<BrowserSuite["openPane"]>[1] = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await suite.openPane(plan, environment, options);
  await page.getByRole("tab", { name: /^Tota/ }).click();
  return page;
}

async function openList(...given: Parameters<typeof open>): Promise<Page> {
  const page = await open(...given);
  await page.getByRole("button", { name: /Compare scenarios|Scenario's vergelijken/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Scenario/ }).waitFor();
  return page;
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const rowOf = async (page: Page, name: string | RegExp) =>
  plain(await page.getByRole("row", { name }).first().innerText())
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
/** What a sheet holds in the data rows of a table of ours. */
const column = (page: Page, table: string, header: string) =>
  page.evaluate(
    ([name, wanted]) =>
      Array.from({ length: window.workbook.table(name).table.rows }, (_, row) => window.workbook.cellOf(name, row, wanted).value ?? null),
    [table, header] as const,
  );

test("scenarios stand side by side with the base, and what differs is marked in words too", async () => {
  const page = await openList();
  expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
    expect.anything(),
    expect.stringContaining("Base"),
    "Board",
    "Sales",
  ]);
  expect(await rowOf(page, /^growth at the planned share/)).toEqual([
    "growth at the planned share",
    "+24.1 %",
    "+39.9 %",
    "▲ +15.7 points",
    "higher than the base",
    "+33.7 %",
    "▲ +9.6 points",
    "higher than the base",
  ]);
  expect(await rowOf(page, /Region North: Planned share/)).toEqual([
    "Region North: Planned share",
    "18 %",
    "18 %",
    "22 %",
    "▲",
    "higher than the base",
  ]);
  await page.getByRole("button", { name: "Market association", exact: true }).click();
  expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
    expect.anything(),
    expect.stringContaining("Base"),
    "Board",
    "Market association",
  ]);
});

test("at 270 px one scenario stands beside the base, and another is chosen", async () => {
  const page = await openList(threeScenarios, { width: 270 });
  await page.getByRole("columnheader", { name: "Board" }).waitFor();
  expect(await page.getByRole("columnheader", { name: "Sales" }).count()).toBe(0);
  await page.getByRole("button", { name: "Sales", exact: true }).click();
  expect(await page.getByRole("columnheader", { name: "Sales" }).count()).toBe(1);
  expect(await page.getByRole("columnheader", { name: "Board" }).count()).toBe(0);
});

test("one is applied after its changes were listed, named at the top, and taken back", async () => {
  const page = await openList();
  const before = await column(page, "GrowthMarkets", "Market growth");
  await page.getByRole("button", { name: "Apply Board" }).click();
  await page.getByText("6 values on the Markets sheet change:").waitFor();
  expect(plain(await page.getByRole("listitem").first().innerText())).toBe("Region North: Market growth a year\n+3 % → +6 %");
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await page.getByText("Board is applied.", { exact: true }).waitFor();
  expect(await column(page, "GrowthMarkets", "Market growth")).toEqual([0.06, 0.06, 0.06, 0.06, 0.06]);
  // The base is still what it was, and so is Board.
  expect((await rowOf(page, /^growth at the planned share/)).slice(1, 3)).toEqual(["+24.1 %", "+39.9 %"]);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  expect(plain(await page.locator("main").innerText())).toContain("Scenario Board stands in Markets: every figure counts with it.");
  expect(plain(await page.locator("main").innerText())).toContain("+39.9 % over 3 years");
  await page.getByRole("button", { name: "Back to base" }).click();
  await page.getByRole("button", { name: "Bring the base back" }).click();
  await page.getByText("The base is back.").waitFor();
  expect(await column(page, "GrowthMarkets", "Market growth")).toEqual(before);
  expect(plain(await page.locator("main").innerText())).toContain("+24.1 % over 3 years");
});

test("a new one: nothing typed is lost, all that is wrong is said at its field, and then it stands in the workbook", async () => {
  const page = await open(fiveMarkets);
  await page.getByRole("button", { name: "New scenario" }).click();
  await page.getByRole("button", { name: "Add an assumption" }).click();
  const first = page.getByRole("group", { name: "Assumption 1" });
  expect(await first.getByLabel("Value").inputValue()).toBe("3");
  await first.getByLabel("Figure").selectOption({ label: "Net price" });
  expect(await first.getByLabel("Value").inputValue()).toBe("2,000");
  await first.getByLabel("Value").fill("cheap");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "New scenario" }).click();
  expect(await first.getByLabel("Value").inputValue()).toBe("cheap");
  await page.getByRole("button", { name: "Save scenario" }).click();
  await page.getByText("2 fields need a look").waitFor();
  await page.getByText("A number belongs here, not “cheap”.").waitFor();
  await page.getByText("Give it a name.").waitFor();
  await page.getByLabel("Name").fill("Base");
  await page.getByText(/that name is taken/).waitFor();
  await page.getByLabel("Name").fill("Bargain");
  await first.getByLabel("Value").fill("1,900");
  await page.getByText("A new sheet Scenarios with our table.").waitFor();
  await page.getByRole("button", { name: "Save scenario" }).click();
  await page.getByText("Bargain is saved.").waitFor();
  expect(await column(page, "GrowthScenarios", "Scenario")).toEqual(["Bargain"]);
  expect(await column(page, "GrowthScenarios", "Value")).toEqual([1900]);
});

test("the present values are copied, one is changed, and the scenario is deleted and brought back", async () => {
  const page = await openList();
  await page.getByRole("button", { name: "Edit Sales" }).click();
  await page.getByRole("button", { name: "Copy the present values" }).click();
  expect(await page.getByRole("group", { name: /^Assumption/ }).count()).toBe(14);
  await page.getByRole("button", { name: "Revert" }).click();
  await page.getByRole("button", { name: "Remove assumption 2" }).click();
  await page.getByRole("button", { name: "Save scenario" }).click();
  await page.getByText("Sales is saved.").waitFor();
  expect(await page.getByRole("row", { name: /Price change/ }).count()).toBe(0);
  const all = await column(page, "GrowthScenarios", "Scenario");
  await page.getByRole("button", { name: "Delete Sales" }).click();
  await page.getByText("Sales is deleted.").waitFor();
  expect(await page.getByRole("button", { name: "Edit Sales" }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Scenarios");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Edit Sales" }).waitFor();
  expect([...(await column(page, "GrowthScenarios", "Scenario"))].sort()).toEqual([...all].sort());
});

test("the figures of the rows can be asked for their definitions", async () => {
  const page = await openList();
  const asked = page.getByTitle(/^What is .+\?$/);
  expect(await asked.count()).toBe(3);
  for (let index = 0; index < 3; index += 1) {
    await asked.nth(index).click();
    expect(plain(await page.getByRole("dialog").innerText())).not.toMatch(/undefined|NaN|\{|not known/);
    await page.keyboard.press("Escape");
  }
});

describe.each([
  ["light, en", { language: "en", theme: "light" }, {}],
  ["dark, nl", { language: "nl", culture: "nl-NL", theme: "dark" }, { colorScheme: "dark" }],
  ["forced colours, en", { language: "en", theme: "light" }, { forcedColors: "active" }],
] as const)("in %s", (_, environment, options) => {
  test("neither the table, the form nor the preview has a barrier that axe can find, and none scrolls sideways", async () => {
    const page = await openList(threeScenarios, environment, options);
    const tryWidths = async (place: string) => {
      for (const width of [160, 270, 320, 350]) {
        await page.setViewportSize({ width, height: 760 });
        await expectNoBarrierAt(page.mainFrame(), place, width);
      }
    };
    await tryWidths("scenarios");
    await page.getByRole("button", { name: /^(Edit Board|Board wijzigen)$/ }).click();
    await page.getByRole("textbox").nth(1).fill("x");
    await page.getByRole("button", { name: /^(Save scenario|Scenario opslaan)$/ }).click();
    await tryWidths("scenario with a mistake");
    await page.getByRole("button", { name: /^(Back|Terug)$/ }).click();
    await page.getByRole("button", { name: /^(Apply Board|Board toepassen)$/ }).click();
    await tryWidths("preview");
    await page.getByRole("button", { name: /^(Apply|Toepassen)$/ }).click();
    await page.getByText(/^Board is (applied|toegepast)\.$/).waitFor();
    await tryWidths("applied");
  });
});
