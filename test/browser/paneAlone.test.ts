import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { expectNoBarrierAt } from "./barriers";
import { browserSuite, type BrowserSuite } from "./browserSuite";
import { showInPane, type WorkbookFile } from "./openMemoryPane";
import { wordsFor } from "../../src/wording/catalogues";

const suite = browserSuite();

/** The pane at its first run on the sample budget, without a grid. */
function openBudget(
  environment: Parameters<BrowserSuite["openPane"]>[1] = {},
  options: Parameters<BrowserSuite["openPane"]>[2] = {},
): Promise<Page> {
  return suite.openPane(sampleBudget(), environment, options);
}

function sampleBudget(): WorkbookFile {
  return { name: "sample-budget.xlsx", bytes: readFileSync(join(__dirname, "../../assets/sample-budget.xlsx")) };
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

async function check(pane: Page): Promise<void> {
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
}

async function typeMarket(pane: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = pane.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }
}

test("not a target: with a reason, kept in the workbook, undone in one click", async () => {
  const pane = await openBudget();
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
  const written = await pane.evaluate(() => [...window.workbook.sheet("Targets").cells.values()]);
  expect(written).toContainEqual({ value: '=HYPERLINK("x") only a wish of the chairman' });
  await pane.getByRole("button", { name: `Undo: ${boards} is a target after all` }).click();
  await pane.getByText(/is a target again\.$/).waitFor();
  expect(await headline()).toBe(before);
});

test("a press on a finding selects its cells; a form opens with the focus in it, Escape leaves it, and the focus never falls to the page", async () => {
  const pane = await openBudget();
  const focused = () =>
    pane.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element?.getAttribute("aria-label") ?? element?.innerText.split("\n")[0]?.trim() ?? "";
    });
  const isFocused = (text: string) =>
    pane.waitForFunction((wanted) => (document.activeElement as HTMLElement | null)?.innerText.includes(wanted) === true, text);
  await check(pane);
  await pane.getByRole("button", { name: new RegExp(boards) }).click();
  expect(await pane.evaluate(() => window.workbook.shown?.sheet)).toBe("Summary");
  await pane.getByRole("button", { name: "Not a target" }).click();
  const [field, isInView] = await pane.evaluate(() => {
    const { activeElement } = document;
    const { top, bottom } = activeElement?.getBoundingClientRect() ?? new DOMRect();
    return [activeElement?.getAttribute("type"), top > 0 && bottom < innerHeight];
  });
  expect([field, isInView]).toEqual(["radio", true]);
  await pane.keyboard.press("Escape");
  await pane.getByRole("button", { name: "Not a target" }).waitFor();
  expect(await focused()).toBe(`${boards} · Summary`);
  await pane.getByRole("button", { name: "Not a target" }).click();
  await pane.getByLabel("Or in your own words").fill("a wish");
  await pane.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Show 1 dismissed" }).waitFor();
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(false);
  // Escape leaves a place as Back does, and what was typed there is kept.
  await pane.getByRole("button", { name: /Regio Noord › Omzetgroei/ }).click();
  await pane.getByRole("button", { name: "Link a market" }).click();
  await typeMarket(pane, { "Market size": "800,000" });
  await pane.keyboard.press("Escape");
  await isFocused("Link a market");
  await pane.keyboard.press("Escape");
  await isFocused("Regio Noord");
  await pane.getByRole("button", { name: "Link a market" }).click();
  expect(await pane.getByLabel("Market size", { exact: true }).inputValue()).toBe("800,000");
});

test("a message gives way by itself, leaves room zoomed in, and marks and words are one press away", async () => {
  const pane = await openBudget();
  await pane.evaluate(() => {
    const mark = { is: "format", sheet: "Summary", areas: [], isOnProtectedSheet: false, isAnswered: false } as const;
    window.workbook.marks = () => Promise.resolve(Array.from({ length: 18 }, () => mark));
  });
  await check(pane);
  await pane.getByText("18 marks in the sheets").waitFor();
  await pane.getByRole("button", { name: "Remove all marks" }).waitFor();
  await pane.getByRole("button", { name: "What do these words mean?" }).click();
  const glossary = pane.getByRole("dialog", { name: "What do these words mean?" });
  await glossary.getByText("Market, price and agreed hypotheses with evidence bring all of it.").waitFor();
  await expectNoBarrierAt(pane.mainFrame(), "glossary", 320);
  await pane.keyboard.press("Escape");
  await glossary.waitFor({ state: "detached" });
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("What do these words mean?");
  await pane.clock.install();
  await pane.getByRole("button", { name: new RegExp(boards) }).click();
  await pane.getByRole("button", { name: "Not a target" }).click();
  await pane.getByLabel("Or in your own words").fill("a wish");
  await pane.keyboard.press("Enter");
  const message = pane.getByRole("status").getByText(/is not a target\.$/);
  await message.waitFor();
  await pane.setViewportSize({ width: 160, height: 380 });
  const room = await pane.evaluate(() => document.querySelector("main")?.clientHeight ?? 0);
  expect(room).toBeGreaterThan(80);
  await pane.setViewportSize({ width: 320, height: 760 });
  await message.hover();
  await pane.clock.fastForward(60_000);
  expect(await message.count()).toBe(1);
  await pane.mouse.move(5, 5);
  await pane.clock.fastForward(60_000);
  await message.waitFor({ state: "detached" });
});

test("who selects a cell and opens the pane asks what would have to be true for it in one press", async () => {
  const pane = await openBudget();
  const ask = "What would have to be true for Summary!C6?";
  expect(await pane.getByRole("button", { name: ask }).count()).toBe(0);
  await pane.evaluate(() => window.workbook.select({ sheet: "Summary", area: { top: 5, left: 2, bottom: 5, right: 2 } }));
  await pane.getByRole("button", { name: ask }).click();
  await pane.getByRole("heading", { level: 1, name: boards }).waitFor();
});

describe("from opening the sample to the verdict on the board's +15 %", () => {
  /** Presses what a person would, and counts it. */
  const counting = (pane: Page) => {
    let clicks = 0;
    const press = async (name: string | RegExp) => {
      await pane.getByRole("button", { name, exact: true }).click();
      clicks += 1;
    };
    return { press, clicks: () => clicks };
  };

  test("two clicks with the market table that is there", async () => {
    const pane = await openBudget();
    const { press, clicks } = counting(pane);
    await press("Check this workbook");
    await pane.getByText("Marktcijfers looks like market data for 3 markets: Regio Noord, Regio Zuid and Export.").waitFor();
    await press("Use it, and link 4 findings");
    await pane.getByRole("button", { name: new RegExp(`${boards}.*unsupported:`, "i") }).waitFor();
    expect(clicks()).toBe(2);
    expect(await pane.getByRole("button", { name: /^Use it/ }).count()).toBe(0);
    await pane.getByRole("button", { name: "Undo", exact: true }).click();
    // The findings keep their rows, opened again: they are not linked a second time unasked.
    await pane.getByRole("button", { name: "Use it", exact: true }).waitFor();
  });

  test("and from there five more to the first hypothesis that is agreed", async () => {
    const pane = await openBudget();
    const { press, clicks } = counting(pane);
    await press("Check this workbook");
    await press("Use it, and link 4 findings");
    await press(new RegExp(`${boards}.*unsupported:`, "i"));
    await press(/^Covered by hypotheses/);
    await press("Add a hypothesis");
    await pane.getByLabel("Claim", { exact: true }).fill("Two dealers more in Groningen");
    await pane.getByLabel("Expected", { exact: true }).fill("250,000");
    await press("Save hypothesis");
    await press("Agree: Two dealers more in Groningen");
    await pane.getByRole("button", { name: "Reject: Two dealers more in Groningen" }).waitFor();
    expect(clicks()).toBe(7);
    await pane.getByRole("button", { name: "Back" }).click();
    await pane.getByRole("tab", { name: "Plan" }).click();
    /** Each empty part begins with what the workbook knows: its form is filled in so far. */
    for (const [part, from, field, filled] of [
      ["KPIs by quarter", "Start from “Two dealers more in Groningen”", "Belongs to hypothesis", "Two dealers more in Groningen"],
      ["Sales capacity", "Start from All markets", "Target of the team", /^22/],
      ["Months", /^Start from Board ambition/, "Name", boards.replace("›", ">")],
    ] as const) {
      await pane.getByRole("button", { name: new RegExp(`^${part}`) }).click();
      await pane.getByRole("button", { name: from }).click();
      expect(await pane.getByLabel(field, { exact: true }).inputValue()).toMatch(filled);
      for (let back = 0; back < 2; back += 1) await pane.getByRole("button", { name: "Back" }).click();
    }
  });

  test("five with none", async () => {
    const pane = await openBudget();
    const { press, clicks } = counting(pane);
    await press("Check this workbook");
    await press(new RegExp(boards));
    await press("Link a market");
    await typeMarket(pane, market);
    await press("Save market");
    await press("Link");
    await pane.getByText(/is linked\.$/).waitFor();
    await pane
      .getByRole("heading", { level: 2, name: /Unsupported|Impossible|Beyond|Supported/ })
      .first()
      .waitFor();
    expect(clicks()).toBe(5);
  });
});

test("nothing typed is lost by going elsewhere; all that is wrong is said at once, at its fields", async () => {
  const pane = await openBudget();
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

test("what was being typed is still there when another button of the ribbon loads the pane anew, and when it is reloaded", async () => {
  const pane = await openBudget();
  const loadAnew = async (): Promise<void> => {
    await pane.reload();
    await showInPane(pane, sampleBudget(), { start: "check" });
    await pane.getByRole("button", { name: "Again" }).waitFor();
  };
  await check(pane);
  await pane.getByRole("tab", { name: "Markets" }).click();
  await pane.getByRole("button", { name: "New market" }).click();
  await pane.getByLabel("Name", { exact: true }).fill("Trikes, Belgium");
  await loadAnew();
  await pane.getByText("What you were typing when the pane was loaded anew is still here.").waitFor();
  await loadAnew();
  await pane.getByRole("button", { name: "Continue", exact: true }).click();
  expect(await pane.getByLabel("Name", { exact: true }).inputValue()).toBe("Trikes, Belgium");
  await loadAnew();
  await pane.getByRole("button", { name: "Discard", exact: true }).click();
  await loadAnew();
  expect(await pane.getByText("What you were typing when the pane was loaded anew is still here.").count()).toBe(0);
});

test("hostile names and texts are shown as what they are, and break nothing", async () => {
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
  // A sheet is named in the list where there are several.
  const other = workbook.addWorksheet("Other");
  other.addRows([
    ["Plan", "2026 actual", "2027 plan"],
    ["Services revenue", 1000, { formula: "B2*(1+C3)", result: 1050 }],
    ["Services growth target", null, 0.05],
  ]);
  other.getCell(3, 3).numFmt = "0.0%";
  const name = "a <b> & 'c'.xlsx";
  const pane = await suite.openPane({ name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) });
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
  await expectNoBarrierAt(pane.mainFrame(), "hostile", 320);
});

test("by keyboard alone, from the first run to a target's page and back to its row", async () => {
  const pane = await openBudget();
  const keyboard = pane.keyboard;
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
  const arrivesAt = async (wanted: string) => {
    const isThere = (text: string) =>
      (document.activeElement as HTMLElement | null)?.innerText.trim().replaceAll("\u00A0", " ").startsWith(text) === true;
    await pane.waitForFunction(isThere, wanted);
  };
  await pane.getByRole("tab", { name: "Check" }).focus();
  await tabTo(/^Check this workbook$/);
  await keyboard.press("Enter");
  await pane.getByRole("button", { name: "Again" }).waitFor();
  // The button is gone; a person goes on from the answer.
  await arrivesAt("None of the");
  await tabTo(/^Board ambition/);
  await keyboard.press("Enter");
  await tabTo(/^Link a market$/);
  await keyboard.press("Enter");
  // The place's title has the focus, so that a screen reader begins there. Without any market the first one is begun at once.
  await arrivesAt("New market");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await arrivesAt("Link a market");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await arrivesAt("Board ambition");
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
      link: "Link a market",
      mark: "Mark in the sheet",
      noMarks: "No marks.",
      back: "Back",
    },
    nl: {
      check: "Deze werkmap controleren",
      again: "Opnieuw",
      markets: "Markten",
      link: "Markt koppelen",
      mark: "Markeren in het blad",
      noMarks: "Geen markeringen.",
      back: "Terug",
    },
  }[language];

  test("no place has a barrier that axe can find, and none scrolls sideways at 270 px or zoomed to 160", async () => {
    const pane = await openBudget({ language, theme, culture: wordsFor(language).number.culture }, { colorScheme: theme });
    const tryWidths = async (place: string) => {
      for (const width of [270, 160]) {
        await pane.setViewportSize({ width, height: 760 });
        await expectNoBarrierAt(pane.mainFrame(), place, width);
      }
    };
    await tryWidths("first run");
    await pane.getByRole("button", { name: words.check }).click();
    await pane.getByRole("button", { name: words.again }).waitFor();
    await tryWidths("check");
    await pane.getByRole("button", { name: words.mark }).first().click();
    await pane.getByText(words.noMarks).waitFor();
    await tryWidths("marks");
    await pane.getByRole("button", { name: words.back }).click();
    await pane.getByRole("button", { name: /Board ambition/ }).click();
    // Without any market, linking begins with the first one.
    await pane.getByRole("button", { name: words.link }).click();
    await tryWidths("market");
    await pane.getByRole("textbox").nth(3).fill("x");
    await pane.getByRole("textbox").nth(4).focus();
    await tryWidths("market with a mistake");
    await pane.getByRole("button", { name: words.back, exact: true }).click();
    await tryWidths("link");
  });
});
