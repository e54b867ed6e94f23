import type { Frame } from "playwright-core";
import { expectNoBarrier } from "./barriers";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();

const boards = "Board ambition › Revenue growth per year";
const market: Readonly<Record<string, string>> = {
  Name: "Bicycles, Netherlands",
  Unit: "bicycles",
  "Market size": "800,000",
  "Our share": "2.5",
  "Net price": "1,130",
  "Market growth a year": "3",
  "Price change a year": "2 %",
  "Total potential": "1.2 m",
  Source: "Trade association yearbook, table 4",
  "Date of the source": "1 Mar 2026",
};

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
}

async function typeMarket(pane: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = pane.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }
}

/** Links the board's +15 % to a market that is made on the way. */
async function linkBoards(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(boards) }).click();
  await pane.getByRole("button", { name: "Link a market" }).click();
  await typeMarket(pane, market);
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByRole("heading", { name: "Link a market" }).waitFor();
  await pane.getByLabel("Years ahead").fill("3");
  await pane.getByRole("button", { name: "Link", exact: true }).click();
  await pane.getByText(/is linked\.$/).waitFor();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");

/** In a real grid, once, in order: each step starts where the one before it ended. */
describe("with the board's percentage on a market", () => {
  let demo: OpenDemo;
  let pane: Frame;
  beforeAll(async () => {
    demo = await suite.openDemo(undefined, { reducedMotion: "reduce" });
    pane = await demo.pane();
    await check(pane);
  });

  test("the pane shows what it demands, and the grid holds what was written", async () => {
    expect(await pane.getByRole("heading", { level: 1 }).innerText()).toMatch(/^None of the \d+ targets has market data$/);
    expect(await pane.locator("footer").innerText()).toContain("nothing changed");
    await linkBoards(pane);
    const said = plain(await pane.locator("main").innerText());
    expect(said).toContain("The market gives 3.0 % a year, the price 2.0 %.");
    expect(said).toMatch(
      /your share would have to go from 2\.5 % to 3\.3 % in 3 years: [\d,]+ bicycles a year from competitors\. No hypothesis covers it\./,
    );
    expect((await demo.read("Markets", "A1:AZ12")).values.flat()).toContain("Bicycles, Netherlands");
    const links = await demo.read("Target links", "A1:C4");
    expect(links.formulas.flat()).toContainEqual(expect.stringMatching(/^=.*Summary!\$C\$6/));
  });

  test("the slider answers while it is dragged, without asking Excel", async () => {
    await pane.evaluate(() => {
      const counted = window as unknown as { runs: number };
      counted.runs = 0;
      const run = Excel.run;
      Excel.run = ((...given: Parameters<typeof run>) => {
        counted.runs += 1;
        return run(...given);
      }) as typeof run;
    });
    const slider = pane.getByRole("slider", { name: "Try another target" });
    const verdict = pane.locator("section h2").first();
    const before = await verdict.innerText();
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is not there");
    const mouse = pane.page().mouse;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 5 });
    const during = await verdict.innerText();
    expect(during).not.toBe(before);
    const slid = await slider.boundingBox();
    expect(slid?.y).toBe(box.y);
    await mouse.move(box.x + 4, box.y + box.height / 2, { steps: 5 });
    expect(await verdict.innerText()).toBe("Supported");
    await mouse.up();
    await pane.getByRole("button", { name: /^Back to/ }).click();
    expect(await verdict.innerText()).toBe(before);
    expect(await pane.evaluate(() => (window as unknown as { runs: number }).runs)).toBe(0);
  });

  test("every number of the target can be asked for its formula and its inputs, and these in turn", async () => {
    const folded = pane.locator('section h2 button[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    const asked = pane.getByTitle(/^What is .+\?$/);
    const count = await asked.count();
    expect(count).toBeGreaterThan(12);
    const definition = pane.getByRole("dialog");
    for (let index = 0; index < count; index += 1) {
      await asked.nth(index).click();
      const text = plain(await definition.innerText());
      expect(text).not.toMatch(/undefined|NaN|\{|not known/);
      await pane.page().keyboard.press("Escape");
      await definition.waitFor({ state: "detached" });
    }
    await pane.getByTitle("What is share needed?").click();
    expect(plain(await definition.innerText())).toContain("= volume needed ÷ market in the target year");
    await definition.getByTitle("What is volume needed?").click();
    expect(await definition.getByRole("heading").innerText()).toMatch(/volume needed/i);
    await definition.getByRole("button", { name: "Back" }).click();
    expect(await definition.getByRole("heading").innerText()).toMatch(/share needed/i);
  });

  test("with a range on its market the page's own worker draws the chance; another has looked through the cells", async () => {
    await pane.getByRole("button", { name: market.Name ?? "", exact: true }).click();
    await pane.getByRole("button", { name: "Uncertainty" }).click();
    await pane.getByLabel("Market growth a year, at least").fill("0");
    await pane.getByLabel("Market growth a year, at most").fill("6");
    await pane.getByRole("button", { name: "Save market" }).click();
    await pane.getByText(/^The target is reached in .* of the trials\.$/).waitFor();
    const workers = demo.page.workers().map((worker) => new URL(worker.url()).pathname);
    expect(workers.sort()).toEqual([expect.stringMatching(/^\/scan\.\w+\.js$/), expect.stringMatching(/^\/simulation\.\w+\.js$/)]);
  });

  test("a hypothesis is kept on a sheet of its own, and the verdict follows", async () => {
    await pane.getByRole("button", { name: "Add a hypothesis" }).click();
    await pane.getByLabel("Claim").fill("=Leasing for employers");
    await pane.getByLabel("Expected", { exact: true }).fill("100 m");
    await pane.getByLabel("Evidence", { exact: true }).fill("Pilot");
    await pane.getByRole("button", { name: "Save hypothesis" }).click();
    await pane.getByText("“=Leasing for employers” is saved.").waitFor();
    await pane.getByRole("heading", { name: /^Still to be agreed/ }).waitFor();
    expect((await demo.read("Hypotheses", "A1:Z3")).values.flat()).toContain("=Leasing for employers");
    await pane.getByRole("button", { name: "Agree: =Leasing for employers" }).click();
    await pane.getByRole("heading", { name: "Supported" }).waitFor();
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByRole("heading", { name: /^Still to be agreed/ }).waitFor();
  });

  test("its place has no barrier", async () => {
    await expectNoBarrier({ demo, pane }, "target");
    await pane.getByTitle("What is share needed?").click();
    await expectNoBarrier({ demo, pane }, "definition", [320]);
    await pane.page().keyboard.press("Escape");
    await pane.getByRole("button", { name: "Change the link" }).click();
    await expectNoBarrier({ demo, pane }, "link with a market");
    expect(await pane.getByLabel(market.Name ?? "").isChecked()).toBe(true);
    await pane.getByLabel(/^The whole company/).check();
    expect(await pane.getByLabel(market.Name ?? "").isChecked()).toBe(false);
    await pane.getByRole("button", { name: "Back" }).click();
  });

  test("the list at home knows it, and the focus is back on its row", async () => {
    await pane.getByRole("button", { name: "Back" }).click();
    expect(await pane.getByRole("heading", { level: 1 }).innerText()).toMatch(/^\d+ of \d+ targets have no market data$/);
    expect(await pane.evaluate(() => document.activeElement?.textContent ?? "")).toContain(boards.split(" › ")[1]);
  });

  test("follows the selected cell, and says when the workbook changed", async () => {
    const hint = pane.getByText("Summary!C6 is a target");
    await demo.select("C6");
    await hint.waitFor();
    await pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem("Summary").getRange("C6").values = [[0.12]];
        await excel.sync();
      }),
    );
    // Written by this pane's own library: Excel says so, and it is no news. What it says of the selection comes after that.
    await demo.select("K30");
    await hint.waitFor({ state: "detached" });
    await demo.select("C6");
    await hint.waitFor();
    expect(await pane.getByText("checking again").count()).toBe(0);
    expect(await pane.getByText("+15.0 %").count()).toBeGreaterThan(0);
    await pane.getByRole("button", { name: "Open", exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: boards }).waitFor();
    await demo.typeInto("C6", "0.11");
    await pane.getByText("+11.0 %").first().waitFor();
  });
});
