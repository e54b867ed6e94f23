import type { BrowserContextOptions, Page } from "playwright-core";
import type { PlanWithPast } from "../workbook/planWorkbook";
import { expectNoBarrierAt } from "./barriers";
import { browserSuite, type BrowserSuite } from "./browserSuite";
import { market, north, northInFull } from "./samplePlan";
import { wordsFor } from "../../src/wording/catalogues";

const suite = browserSuite();

async function open(
  given: PlanWithPast = northInFull,
  environment: Parameters<BrowserSuite["openPane"]>[1] = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await suite.openPane(given, environment, options);
  await page.getByRole("button", { name: /Target 1/ }).click();
  if ((await page.getByRole("heading", { level: 1, name: "Target 1" }).count()) === 0)
    await page.getByRole("button", { name: /^(Open|Details|Openen)$/ }).click();
  await page.getByRole("heading", { level: 1, name: "Target 1" }).waitFor();
  return page;
}

async function unfoldAll(page: Page): Promise<void> {
  const closed = page.locator('section h2 button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.getByRole("heading", { level: 3 }).waitFor();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const said = async (page: Page) => plain(await page.locator("main").innerText());
const fold = (page: Page, name: string | RegExp) => page.getByRole("button", { name, expanded: false });
const verdict = async (page: Page) => plain(await page.locator("section h2").first().innerText());

test("verdict and bridge first, then one line for each question with its answer", async () => {
  const page = await open();
  await page.getByTitle("What is chance of reaching it?").first().waitFor();
  const heads = (await page.locator("section").allInnerTexts()).map((text) =>
    plain(text)
      .split("\n")
      .filter((line) => line !== ""),
  );
  expect(heads[0]?.[0]).toMatch(/^Unsupported by 4\.3 points/);
  expect(heads[0]?.at(-1)).toMatch(/^Chance of reaching it: \d+\.\d %$/);
  expect(heads[1]?.[0]).toBe("What would have to be true");
  const questions = heads.slice(2).map(([title = "", answer = ""]) => `${title}: ${answer}`);
  expect(questions).toEqual([
    "Enough on its own: 18.0 % → 19.6 %",
    "Covered by hypotheses: 54.6 %",
    expect.stringMatching(/^What could close the gap\?: €/),
    expect.stringMatching(/^Chance of reaching it: \d+\.\d %$/),
    expect.stringMatching(/^Where the ceiling is: €/),
    expect.stringMatching(/^Competitors: together 10\d\.\d %$/),
    "From outside: market +3.0 %",
    "Who stands behind it?: 0 of 4",
  ]);
});

test("what alone would be enough, the largest target that stands, and the outside view", async () => {
  const page = await open();
  await unfoldAll(page);
  const text = await said(page);
  expect(text).toMatch(/Share\s+19\.6 %\s+now 18\.0 %/);
  expect(text).toMatch(/Price change a year\s+\+11\.7 %\s+expected \+2\.5 %/);
  expect(text).toMatch(/Market growth a year\s+\+12\.2 %\s+expected \+3\.0 %/);
  expect(text).toMatch(/Largest target that is supported\s+\+8\.7 %/);
  expect(text).toMatch(/This target\s+\+15\.0 %\s+The market\s+\+3\.0 %\s+Own best year\s+\+4\.4 %\s+Own median year\s+\+4\.3 %/);
  expect(text).not.toContain("Granularity");
  expect(text).toContain("More than the best year of the own history.");
});

test("every number of the page can be asked for its definition", async () => {
  const page = await open();
  await unfoldAll(page);
  const asked = page.getByTitle(/^What is .+\?$/);
  const count = await asked.count();
  expect(count).toBeGreaterThan(40);
  for (let index = 0; index < count; index += 1) {
    await asked.nth(index).click();
    expect(plain(await page.getByRole("dialog").innerText())).not.toMatch(/undefined|NaN|\{|not known/);
    await page.keyboard.press("Escape");
  }
});

test("the chance follows the target that is tried out, and without workers the pane draws the trials itself", async () => {
  const page = await open();
  await fold(page, "Chance of reaching it").click();
  const chance = page.getByText(/^The target is reached in .* of the trials\.$/);
  await chance.waitFor();
  const before = await chance.innerText();
  await page.getByRole("slider", { name: "Try another target" }).fill("20");
  await page.waitForFunction((old) => !document.querySelector("main")?.textContent?.includes(old), before);
  await chance.waitFor();
  expect(Number(/([\d.]+)/.exec(await chance.innerText())?.[1])).toBeGreaterThan(Number(/([\d.]+)/.exec(before)?.[1]));
  expect(await said(page)).toContain("Planned share");
});

test("the correlation can be tried and kept", async () => {
  const south = { ...north, segment: "Region South" };
  const page = await open({
    ...northInFull,
    segments: [north, south],
    targets: [{ value: 0.15, scope: "all", metric: "revenue" }],
    competitors: [],
    past: [],
  });
  await fold(page, "Chance of reaching it").click();
  await page.getByLabel("Do markets rise and fall together?").fill("18");
  await page.getByRole("button", { name: "Keep in the workbook" }).click();
  await page.getByText("The plan is saved.").waitFor();
  await page.getByRole("heading", { level: 1, name: "Target 1" }).waitFor();
  const kept = await page.evaluate(() =>
    window.workbook.sheets.flatMap(({ cells }) => [...cells.values()]).some(({ value }) => value === 0.9),
  );
  expect(kept).toBe(true);
});

test("without ranges it says so, and leads to the market", async () => {
  const page = await open({ ...northInFull, segments: [market("Region North")], hypotheses: [], competitors: [], past: [] });
  expect(await said(page)).toMatch(/Chance of reaching it\s+no ranges yet/);
  await fold(page, "Chance of reaching it").click();
  await page.getByRole("button", { name: "Fill in low and high for Region North" }).click();
  await page.getByRole("heading", { level: 1, name: "Region North" }).waitFor();
});

test("a hypothesis is added, agreed, taken back and deleted, and the verdict follows at once", async () => {
  const page = await open();
  await fold(page, "Covered by hypotheses").click();
  await page.getByRole("button", { name: "Add a hypothesis" }).click();
  await page.getByLabel("Claim").fill("A framework order");
  await page.getByLabel("Expected", { exact: true }).fill("much");
  await page.getByRole("button", { name: "Save hypothesis" }).click();
  await page.getByText("A number belongs here, not “much”.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  // Going elsewhere loses nothing.
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: "Add a hypothesis" }).click();
  expect(await page.getByLabel("Claim").inputValue()).toBe("A framework order");
  await page.getByLabel("Expected", { exact: true }).fill("450 k");
  await page.getByLabel("Evidence", { exact: true }).fill("Letter of intent");
  await page.getByRole("button", { name: "Save hypothesis" }).click();
  await page.getByText("“A framework order” is saved.").waitFor();
  expect(await verdict(page)).toMatch(/^Still to be agreed/);
  // The person goes on where she was.
  expect(await page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("Add a hypothesis");
  await page.getByRole("button", { name: "Agree: Cargo bikes" }).click();
  await page.getByRole("button", { name: "Agree: A framework order" }).click();
  await page.getByText("“A framework order” is agreed.").waitFor();
  await page.getByRole("button", { name: "Reject: Cargo bikes" }).click();
  await page.getByText("“Cargo bikes” is rejected.").waitFor();
  expect(await verdict(page)).toMatch(/^Unsupported/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => !document.querySelector("section h2")?.textContent?.startsWith("Unsupported"));
  await page.getByRole("button", { name: "Change: A framework order" }).click();
  await page.getByRole("button", { name: "Delete this hypothesis" }).click();
  await page.getByText("“A framework order” is deleted.").waitFor();
  expect(await verdict(page)).toMatch(/^Unsupported/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Change: A framework order" }).waitFor();
});

test("a person without an idea is led through the levers, and sees what each gives while typing", async () => {
  const page = await open();
  await fold(page, "What could close the gap?").click();
  expect(await said(page)).toMatch(/Where is room left in our market\?\s+share from 18 % to 18\.\d+ %/);
  await page.getByRole("button", { name: "Work it out: Could conversion rise?" }).click();
  await page.getByLabel("Claim", { exact: true }).fill("The showroom sells better");
  await page.getByLabel("Leads a year").fill("4,000");
  await page.getByLabel("Value of an order").fill("1,500");
  await page.getByLabel("Conversion now").fill("10");
  await page.getByLabel("Conversion claimed").fill("12");
  await page.getByText(/Brings €\s?120,000/).waitFor();
  await page.getByRole("button", { name: "Save hypothesis" }).click();
  await page.getByText("“The showroom sells better” is saved.").waitFor();
  await fold(page, "Covered by hypotheses").click();
  await page.getByRole("button", { name: "It held: Cargo bikes" }).click();
  await page.getByText("“Cargo bikes” held, and is agreed.").waitFor();
});

test("competitors: all plans together, and who would have to stay below the own plan", async () => {
  const page = await open();
  await fold(page, "Competitors").click();
  await page.getByText("They cannot all come true.").waitFor();
  const text = await said(page);
  expect(text).toMatch(
    /stay below their own plans, in proportion, by so much a year:\s+Batavia\s+−[\d,]+ bikes\s+Fietswerk\s+−[\d,]+ bikes/,
  );
});

test("a line opens and closes by keyboard, and stays as it was left on the next target", async () => {
  const page = await open({
    ...northInFull,
    targets: [...northInFull.targets, { value: 0.1, scope: ["Region North"], metric: "revenue" }],
  });
  await fold(page, "From outside").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Growth a year: what is asked, beside what happened.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: /Target 2/ }).click();
  if ((await page.getByRole("heading", { level: 1, name: "Target 2" }).count()) === 0)
    await page.getByRole("button", { name: /^(Open|Details)$/ }).click();
  await page.getByText("Growth a year: what is asked, beside what happened.").waitFor();
});

test.each([
  ["light", "en", 270],
  ["dark", "nl", 320],
  ["light", "nl", 160],
] as const)("in %s, in %s, at %d px no part has a barrier that axe can find", async (theme, language, width) => {
  const page = await open(northInFull, { theme, language, culture: wordsFor(language).number.culture, width }, { colorScheme: theme });
  await unfoldAll(page);
  await expectNoBarrierAt(page.mainFrame(), "target, unfolded", width);
  await page.getByRole("button", { name: /^(Add a hypothesis|Hypothese toevoegen)$/ }).click();
  await page.getByRole("textbox").nth(1).fill("x");
  await page.getByRole("textbox").nth(2).focus();
  await expectNoBarrierAt(page.mainFrame(), "hypothesis", width);
});
