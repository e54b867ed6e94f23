import ExcelJS from "exceljs";
import type { Frame } from "playwright-core";
import { expectNoBarrier } from "./barriers";
import { browserSuite, type BrowserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();

async function open(
  query = "?language=en&theme=light",
  options: Parameters<BrowserSuite["openDemo"]>[1] = {},
): Promise<{ readonly demo: OpenDemo; readonly pane: Frame }> {
  const demo = await suite.openDemo(query, { reducedMotion: "reduce", ...options });
  return { demo, pane: await demo.pane() };
}

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
  await pane.getByRole("button", { name: "New market" }).click();
  await typeMarket(pane, market);
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByRole("heading", { name: "Link a market" }).waitFor();
  await pane.getByLabel("Years ahead").fill("3");
  await pane.getByRole("button", { name: "Link", exact: true }).click();
  await pane.getByText(/is linked\.$/).waitFor();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");

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
    const targets = await demo.read("Targets", "A1:AZ4");
    expect(targets.formulas.flat()).toContainEqual(expect.stringMatching(/^=.*Summary!\$C\$6/));
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

  test("with a range on its market the page's own worker draws the chance", async () => {
    await pane.getByRole("button", { name: market.Name ?? "", exact: true }).click();
    await pane.getByRole("button", { name: "Uncertainty" }).click();
    await pane.getByLabel("Market growth a year, at least").fill("0");
    await pane.getByLabel("Market growth a year, at most").fill("6");
    await pane.getByRole("button", { name: "Save market" }).click();
    await pane.getByText(/^The target is reached in .* of the trials\.$/).waitFor();
    expect(demo.page.workers().map((worker) => worker.url())).toContainEqual(expect.stringMatching(/\/simulation\.\w+\.js$/));
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
});

test("not a target: with a reason, kept in the workbook, undone in one click", async () => {
  const { demo, pane } = await open();
  await check(pane);
  const headline = () => pane.getByRole("heading", { level: 1 }).innerText();
  const before = await headline();
  await pane.getByRole("button", { name: new RegExp(boards) }).click();
  await pane.getByRole("button", { name: "Not a target" }).click();
  await pane.getByRole("button", { name: "Dismiss" }).click();
  await pane.getByText("Give a reason, so that a colleague can follow it.").waitFor();
  await pane.getByLabel("Or in your own words").fill('=HYPERLINK("x") only a wish of the chairman');
  await pane.getByRole("button", { name: "Dismiss" }).click();
  await pane.getByRole("button", { name: "Show 1 dismissed" }).click();
  expect(await headline()).not.toBe(before);
  const { values, formulas } = await demo.read("Targets", "A1:Z3");
  expect(values.flat()).toContain('=HYPERLINK("x") only a wish of the chairman');
  expect(formulas.flat()).not.toContainEqual(expect.stringMatching(/^=HYPERLINK\("x"\)$/));
  await pane.getByRole("button", { name: `Undo: ${boards} is a target after all` }).click();
  await pane.getByText(/is a target again\.$/).waitFor();
  expect(await headline()).toBe(before);
});

test("nothing typed is lost by going elsewhere; all that is wrong is said at once, at its fields", async () => {
  const { pane } = await open();
  await check(pane);
  await pane.getByRole("tab", { name: "Markets" }).click();
  await pane.getByRole("button", { name: "New market" }).click();
  await typeMarket(pane, { ...market, Name: "", "Market size": "many", "Our share": "118", "Date of the source": "yesterday" });
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("tab", { name: "Markets" }).click();
  await pane.getByRole("button", { name: /not saved/ }).click();
  expect(await pane.getByLabel("Market size", { exact: true }).inputValue()).toBe("many");
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByText("4 fields need a look").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  for (const problem of [
    "Give it a name.",
    "A number belongs here, not “many”.",
    "A share of more than 100 % does not exist.",
    "“yesterday” is not a date.",
  ]) {
    expect(await pane.getByText(problem).count()).toBe(1);
  }
  await typeMarket(pane, market);
  expect(await pane.getByLabel("Price change a year", { exact: true }).inputValue()).toBe("2");
  expect(await pane.getByLabel("Our volume", { exact: true }).getAttribute("placeholder")).toBe("20,000");
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByRole("button", { name: /Bicycles, Netherlands/ }).waitFor();
});

test("follows the selected cell, and says when the workbook changed", async () => {
  const { demo, pane } = await open();
  await check(pane);
  await demo.select("C6");
  await pane.getByText("Summary!C6 is a target").waitFor();
  await pane.getByRole("button", { name: "Open", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: boards }).waitFor();
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.getItem("Summary").getRange("C6").values = [[0.12]];
      await excel.sync();
    }),
  );
  // Written by this pane's own library: Excel says so, and it is no news.
  await pane.waitForTimeout(2_500);
  expect(await pane.getByText("+15.0 %").count()).toBeGreaterThan(0);
  await demo.select("C6");
  await demo.page.keyboard.type("0.11");
  await demo.page.keyboard.press("Enter");
  await pane.getByText("+11.0 %").first().waitFor();
});

test("hostile names and texts are shown as what they are, and break nothing", async () => {
  const { demo, pane: first } = await open();
  await first.waitForSelector("h1");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("O'Brien & <b>");
  const long = `${"A very long line of business ".repeat(1100)}growth`;
  sheet.addRows([
    ["Plan", "2026 actual", "2027 plan"],
    ["<img src=x onerror=window.hacked=1> revenue", 1000, { formula: "B2*(1+C3)", result: 1150 }],
    ["<img src=x onerror=window.hacked=1> growth target", null, 0.15],
    [`${long} revenue`, 2000, { formula: "B4*(1+C5)", result: 2200 }],
    [long, null, 0.1],
    ['=HYPERLINK("javascript:alert(1)")', { error: "#DIV/0!" }, new Date(2027, 0, 1)],
  ]);
  for (const row of [3, 5]) sheet.getCell(row, 3).numFmt = "0.0%";
  const name = "a <b> & 'c'.xlsx";
  await demo.page.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  });
  await demo.page.waitForFunction("document.title.startsWith('a <b>')");
  const pane = await demo.pane();
  await check(pane);
  const said = await pane.locator("main").innerText();
  expect(said).toContain(name);
  expect(said).toContain("O'Brien & <b>");
  expect(said).toContain("<img src=x onerror=window.hacked=1> growth target");
  expect(said.length).toBeLessThan(3000);
  expect(await pane.evaluate(() => document.querySelector("img") !== null || "hacked" in window)).toBe(false);
  await pane.getByRole("button", { name: /onerror/ }).click();
  await pane.getByRole("button", { name: "Not a target" }).click();
  await pane.getByLabel("Or in your own words").fill("<script>window.hacked=1</script>");
  await pane.getByRole("button", { name: "Dismiss" }).click();
  await pane.getByRole("button", { name: "Show 1 dismissed" }).click();
  await pane.getByText("<script>window.hacked=1</script>").waitFor();
  await expectNoBarrier({ demo, pane }, "hostile", [270]);
});

test("by keyboard alone, from the first run to a target's page and back to its row", async () => {
  const { pane } = await open();
  const keyboard = pane.page().keyboard;
  const focused = () =>
    pane.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim().replaceAll("\u00A0", " ") ?? "");
  const tabTo = async (wanted: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (wanted.test(await focused())) return;
      await keyboard.press("Tab");
    }
    throw new Error(`${wanted} is not reached: the focus is on "${await focused()}"`);
  };
  // The focus moves in the frame after the place has changed.
  const arrivesAt = async (wanted: RegExp) => {
    for (let looks = 0; looks < 100; looks += 1) {
      if (wanted.test(await focused())) return;
      await pane.page().waitForTimeout(50);
    }
    throw new Error(`the focus does not come to ${wanted}: it is on "${await focused()}"`);
  };
  await pane.getByRole("tab", { name: "Check" }).focus();
  await tabTo(/^Check this workbook$/);
  await keyboard.press("Enter");
  await pane.getByRole("button", { name: "Again" }).waitFor();
  // The button is gone; a person goes on from the answer.
  await arrivesAt(/^None of the/);
  await tabTo(/^Board ambition/);
  await keyboard.press("Enter");
  await tabTo(/^Link a market$/);
  await keyboard.press("Enter");
  // The place's title has the focus, so that a screen reader begins there.
  await arrivesAt(/^Link a market$/);
  await keyboard.press("Tab");
  await tabTo(/^New market$/);
  await keyboard.press("Enter");
  await arrivesAt(/^New market$/);
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await arrivesAt(/^Link a market$/);
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await arrivesAt(/^Board ambition/);
});

describe.each([
  ["light", "en"],
  ["dark", "nl"],
] as const)("in %s, in %s", (theme, language) => {
  const words = {
    en: {
      check: "Check this workbook",
      again: "Again",
      markets: "Markets",
      add: "New market",
      link: "Link a market",
      mark: "Mark in the sheet",
      noMarks: "No marks.",
      back: "Back",
    },
    nl: {
      check: "Deze werkmap controleren",
      again: "Opnieuw",
      markets: "Markten",
      add: "Nieuwe markt",
      link: "Markt koppelen",
      mark: "Markeren in het blad",
      noMarks: "Geen markeringen.",
      back: "Terug",
    },
  }[language];

  test("no place has a barrier that axe can find, and none scrolls sideways at 270 px or zoomed to 160", async () => {
    const { demo, pane } = await open(`?language=${language}&theme=${theme}&pane=270`, { colorScheme: theme });
    await expectNoBarrier({ demo, pane }, "first run");
    await pane.getByRole("button", { name: words.check }).click();
    await pane.getByRole("button", { name: words.again }).waitFor();
    await expectNoBarrier({ demo, pane }, "check");
    await pane.getByRole("button", { name: words.mark }).first().click();
    await pane.getByText(words.noMarks).waitFor();
    await expectNoBarrier({ demo, pane }, "marks");
    await pane.getByRole("button", { name: words.back }).click();
    await pane.getByRole("button", { name: /Board ambition/ }).click();
    await pane.getByRole("button", { name: words.link }).click();
    await expectNoBarrier({ demo, pane }, "link");
    await pane.getByRole("button", { name: words.add }).click();
    await expectNoBarrier({ demo, pane }, "market");
    await pane.getByRole("textbox").nth(3).fill("x");
    await pane.getByRole("textbox").nth(4).focus();
    await expectNoBarrier({ demo, pane }, "market with a mistake");
  });
});
