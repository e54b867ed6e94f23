import ExcelJS from "exceljs";
import type { Dialog, Frame } from "playwright-core";
import { expectNoBarrier } from "./barriers";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();

const dutchTable = [
  ["Regio", "Product", "Marktomvang (x 1.000)", "Marktgroei %", "Ons aandeel", "Nettoprijs (€)", "Bron", "Datum bron", "Maat"],
  ["Noord", "Fietsen", 20, 3, "12,5%", 500, "Jaarboek", 2026, 26],
  ["Zuid", "Fietsen", "1,2 mln", -2, "8%", 480, "Jaarboek", 2026, 1300],
  ["Zuid", "E-bikes", "veel", 10, "140%", 1900, "Jaarboek", 2026, 60],
  ["Totaal", null, 1220],
];

/** A person's own file in a demo that is open already. */
async function openOwn(demo: OpenDemo, name: string, rows: readonly (readonly unknown[])[]): Promise<Frame> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Data").addRows(rows.map((row) => [...row]));
  const file = {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
  // What stood there was worked on, and the demo asks before it leaves it.
  const leave = (dialog: Dialog): void => void dialog.accept();
  demo.page.on("dialog", leave);
  await demo.page.setInputFiles("input[type=file]", file);
  await demo.page.waitForFunction((title) => document.title.startsWith(title), name);
  demo.page.off("dialog", leave);
  return demo.pane();
}

async function goToMarkets(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
  await pane.getByRole("tab", { name: "Markets" }).click();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("a table of one's own", () => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await suite.openDemo(undefined, { reducedMotion: "reduce" });
  });

  test("becomes markets that follow it, and taking it again changes what differs only", async () => {
    const pane = await openOwn(demo, "regions.xlsx", dutchTable);
    await goToMarkets(pane);
    await demo.select("C3");
    await pane.getByRole("button", { name: "Use selection" }).click();
    await pane.getByText("Taken: Data!A1:I5").waitFor();
    await pane.getByText("No block was selected, so this is the one around the active cell.").waitFor();
    expect(await pane.getByLabel("Marktomvang (x 1.000): what it holds").inputValue()).toBe("marketSize");
    expect(await pane.getByLabel("Marktomvang (x 1.000): its unit").inputValue()).toBe("1000");
    expect(await pane.getByLabel("Marktgroei %: its unit").inputValue()).toBe("whole");
    const said = plain(await pane.locator("main").innerText());
    expect(said).toContain("1,200,000 · −2.0 % a year · share 8.0 %");
    expect(said).toContain("Our share: A share of more than 100 % does not exist.");
    expect(said).toContain("Market size: “veel” cannot be read and stays blank.");
    await expectNoBarrier({ demo, pane }, "import");
    // The header says nothing of ours: the person says what it is, and in which unit.
    await pane.getByLabel("Maat: what it holds").selectOption("marketPotential");
    await pane.getByLabel("Maat: its unit").selectOption("1000");
    await pane.getByRole("radio", { name: /^Link by formula/ }).check();
    await pane.getByRole("button", { name: "Take over 2 markets" }).click();
    await pane.getByText("Taken over: 2 markets.").waitFor();
    const { values, formulas } = await demo.read("Markets", "A1:R12");
    const header = values.find((row) => row.includes("Market size")) ?? [];
    const row = values.findIndex((cells) => cells.includes("Noord › Fietsen"));
    expect(formulas[row]?.[header.indexOf("Market size")]).toBe("=Data!$C$2*1000");
    expect(values[row]?.[header.indexOf("Market size")]).toBe(20_000);
    expect(values[row]?.[header.indexOf("Market potential")]).toBe(26_000);
    expect(formulas[row]?.[header.indexOf("Source")]).toBe("Jaarboek");

    await pane.getByRole("button", { name: "Use selection" }).click();
    await pane.getByText("Taken: Data!A1:I5").waitFor();
    await pane.getByText(/2 as it is, 1 left out/).waitFor();
    // What was said of this header is remembered in the workbook.
    expect(await pane.getByLabel("Maat: what it holds").inputValue()).toBe("marketPotential");
    expect((await demo.read("Markets", "A1:H3")).values.flat()).toContain("maat → Market potential ×1000");
    await pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem("Data").getRange("F2").values = [[510]];
        await excel.sync();
      }),
    );
    await pane.getByRole("button", { name: "Take again" }).click();
    await pane.getByText("Net price: 500 → 510").waitFor();
  });

  test("is taken by keyboard alone, in the dark; what cannot be taken is said, with the way out", async () => {
    await demo.page.getByLabel("Pane width").selectOption("270");
    await demo.page.getByLabel("Theme").selectOption("dark");
    const pane = await openOwn(demo, "hotels.xlsx", [
      ["Segment", "Market value (€ m)", "Growth %", "Revenue (€ m)"],
      ["Hotels", 12.5, 0.5, 1],
    ]);
    await goToMarkets(pane);
    await demo.select("K20");
    const keyboard = pane.page().keyboard;
    const focused = () =>
      pane.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "",
      );
    const tabTo = async (wanted: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (wanted.test(await focused())) return;
        await keyboard.press("Tab");
      }
      throw new Error(`${wanted} is not reached: the focus is on "${await focused()}"`);
    };
    await pane.getByRole("tab", { name: "Markets" }).focus();
    await tabTo(/^Use selection$/);
    await keyboard.press("Enter");
    await pane.getByText("The selected cells are empty. Select your table, its headers included.").waitFor();
    await pane.waitForFunction(() => document.activeElement?.textContent === "Use the selected range");
    await pane.page().evaluate(() => document.querySelectorAll("[inert]").forEach((part) => part.removeAttribute("inert")));
    await demo.select("A1:D2");
    await pane.getByRole("button", { name: "Back" }).focus();
    await tabTo(/^Take the selection$/);
    await keyboard.press("Enter");
    await pane.getByText("Taken: Data!A1:D2").waitFor();
    await pane.getByText(/^Could be read in two ways/).waitFor();
    await tabTo(/^Growth %: its unit$/);
    await keyboard.press("ArrowDown");
    expect(await pane.getByLabel("Growth %: its unit").inputValue()).toBe("fraction");
    await pane.getByText(/^Only money is known\./).waitFor();
    await expectNoBarrier({ demo, pane }, "import in money");
    await tabTo(/^Take over 1 market$/);
    await keyboard.press("Enter");
    await pane.getByText("Taken over: 1 market.").waitFor();
    expect(plain(await pane.getByRole("button", { name: /^Hotels/ }).innerText())).toContain(
      "12,500,000 EUR · +50.0 % a year · share 8.0 %",
    );
  });
});

const north = {
  Name: "Regio Noord",
  Unit: "bikes",
  "Market size": "28,600",
  "Our volume": "5,148",
  "Net price": "2,000",
  "Market growth a year": "3",
  "Price change a year": "2.5",
  "Planned share": "22",
  "Total potential": "34,000",
  Source: "Yearbook 2026",
  "Date of the source": "1 Mar 2026",
};

describe("one market, with all that belongs to it", () => {
  let demo: OpenDemo;
  let pane: Frame;
  const main = async () => plain(await pane.locator("main").innerText());

  beforeAll(async () => {
    demo = await suite.openDemo(undefined, { reducedMotion: "reduce" });
    pane = await demo.pane();
    await goToMarkets(pane);
    await pane.getByRole("button", { name: "Change" }).click();
    await pane.getByLabel("Years ahead", { exact: true }).fill("3");
    await pane.getByLabel("Base year", { exact: true }).fill("2026");
    await pane.getByRole("button", { name: "Save", exact: true }).click();
    await pane.getByText("The plan is saved.").waitFor();
    await pane.getByRole("button", { name: "New market" }).click();
    for (const [label, text] of Object.entries(north)) await pane.getByLabel(label, { exact: true }).fill(text);
  });

  test("its path says in which year it is full; an estimate of the reachable share counts only with a source", async () => {
    await pane.getByText("At +3.0 % a year the market meets its total potential in 2032.").waitFor();
    expect(plain((await pane.getByRole("img", { name: /^The market year by year/ }).getAttribute("aria-label")) ?? "")).toBe(
      "The market year by year: 2026 28,600 bikes, 2029 31,252 bikes, total potential 34,000 bikes",
    );
    await pane.getByText("As a table").click();
    expect(await main()).toMatch(/2032\s+34,000\s+32,197/);
    expect(await main()).toContain("Estimate: 19.2 %.");
    await pane.getByRole("button", { name: "Accept it" }).click();
    await pane.getByRole("button", { name: "Accept", exact: true }).click();
    await pane.getByText("Name who or what says so.").waitFor();
    await pane.getByLabel("Why can this share be reached?").fill("Sales board, 20 Nov 2026");
    await pane.getByRole("button", { name: "Accept", exact: true }).click();
    expect(await pane.getByLabel("Reachable share", { exact: true }).inputValue()).toBe("19.2");
    expect(await pane.getByLabel("Reachable share", { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await pane.getByLabel("Source", { exact: true }).inputValue()).toBe("Yearbook 2026; reachable share: Sales board, 20 Nov 2026");
    expect(await pane.getByText(/^Estimate/).count()).toBe(0);
  });

  test("ranges around what is expected are kept on the sheet; half a range is said where it is", async () => {
    await pane.getByRole("button", { name: "Uncertainty" }).click();
    await pane.getByLabel("Market growth a year, at least").fill("1");
    await pane.getByRole("button", { name: "Uncertainty" }).click();
    await pane.getByRole("button", { name: "Save market" }).click();
    await pane.getByText("This cannot be left out.").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Market growth a year, at most");
    await pane.getByLabel("Market growth a year, at most").fill("5");
    await pane.getByRole("button", { name: "Save market" }).click();
    await pane.getByRole("button", { name: /^Regio Noord/ }).waitFor();
    const { values } = await demo.read("Markets", "A1:BZ8");
    const header = values.find((row) => row.includes("Market size")) ?? [];
    const row = values.find((cells) => cells.includes("Regio Noord")) ?? [];
    expect([row[header.indexOf("Market growth low")], row[header.indexOf("Market growth high")]]).toEqual([0.01, 0.05]);
  });

  test("the bridge adds up in both orders, and its parts can be asked for", async () => {
    await pane.getByRole("button", { name: /^Regio Noord/ }).click();
    await pane.getByRole("button", { name: "Where the growth comes from" }).click();
    const said = () => pane.getByRole("img", { name: /^Bridge from/ }).getAttribute("aria-label");
    const before = plain((await said()) ?? "");
    expect(before).toContain("market +€ 954,717, share +€ 2.50 m, price +€ 1.06 m, ceiling −€ 1.88 m");
    await pane.getByLabel("Without an order").check();
    expect(plain((await said()) ?? "")).toContain("market +€ 1.10 m");
    await pane.getByTitle("What is market?").click();
    expect(plain(await pane.getByRole("dialog").innerText())).toContain("(market without ceiling − market size) ×");
    await pane.page().keyboard.press("Escape");
  });

  test("competitors by keyboard: whether all plans fit; then its own past", async () => {
    await pane.getByRole("button", { name: "Competitors" }).click();
    const { keyboard } = pane.page();
    await pane.getByRole("button", { name: "Add a competitor" }).focus();
    await keyboard.press("Enter");
    for (const [name, share, growth] of [
      ["Velo", "45", "6"],
      ["Rijder & Co", "30", "9"],
    ] as const) {
      // The new row has the focus.
      await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Name");
      await keyboard.type(name);
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await keyboard.type(share);
      await keyboard.press("Tab");
      await keyboard.type(growth);
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await keyboard.press("Enter");
    }
    await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Name");
    await pane.getByRole("button", { name: "Save the competitors" }).click();
    await pane.getByText("3 fields need a look").waitFor();
    await pane.getByRole("button", { name: "Remove the new competitor" }).click();
    expect(await main()).toMatch(/Together these plans need 103\.8 % of the market: 1,188 a year too much\. They cannot all come true\./);
    await pane.getByRole("button", { name: "Save the competitors" }).click();
    await pane.getByText("The list of competitors of Regio Noord is saved.").waitFor();
    expect((await demo.read("Competitors", "A1:H6")).values.flat()).toEqual(expect.arrayContaining(["Velo", "Rijder & Co", 0.45, 0.09]));

    await pane.getByRole("button", { name: "Own past" }).click();
    for (const [year, revenue] of [
      ["2023", "9 m"],
      ["2024", "9.4 m"],
      ["2025", "9.9 m"],
    ] as const) {
      await pane.getByRole("button", { name: "Add a year" }).click();
      await pane.getByLabel("Year", { exact: true }).last().fill(year);
      await pane.getByLabel(`Revenue, ${year}`).fill(revenue);
    }
    await pane.getByRole("button", { name: "Save the past" }).focus();
    await pane.page().keyboard.press("Enter");
    await pane.getByText("The past of Regio Noord is saved.").waitFor();
    // The button that saved is gone; the focus goes to the head of its section.
    await pane.waitForFunction(() => document.activeElement?.textContent === "Own past");
    expect(await main()).toMatch(/best year\s+\+5\.3 %\s+median year\s+\+4\.9 %/);
    expect((await demo.read("Growth history", "A1:F6")).values.flat()).toContain(9_900_000);
  });

  test("its page has no barrier, every number can be asked for, and none is unknown", async () => {
    await expectNoBarrier({ demo, pane }, "market with all its sections");
    const asked = pane.getByTitle(/^What is .+\?$/);
    const count = await asked.count();
    expect(count).toBeGreaterThan(18);
    for (let index = 0; index < count; index += 1) {
      await asked.nth(index).click();
      expect(plain(await pane.getByRole("dialog").innerText())).not.toMatch(/undefined|NaN|\{|not known/);
      await pane.page().keyboard.press("Escape");
    }
  });

  test("it is deleted after a question, and comes back by one button", async () => {
    await pane.getByRole("button", { name: "Delete this market" }).click();
    await pane.getByRole("heading", { name: "Delete Regio Noord?" }).waitFor();
    await expectNoBarrier({ demo, pane }, "deleting a market", [270]);
    await pane.getByRole("button", { name: "Keep it" }).click();
    await pane.getByRole("button", { name: "Delete this market" }).click();
    await pane.getByRole("button", { name: "Delete", exact: true }).click();
    await pane.getByText("Regio Noord is deleted.").waitFor();
    expect((await demo.read("Markets", "A1:C8")).values.flat()).not.toContain("Regio Noord");
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("Undone: Regio Noord.").waitFor();
    await pane.getByRole("button", { name: /^Regio Noord.*28,600 bikes · \+3\.0 % a year · share 18\.0 %/s }).waitFor();
    expect((await demo.read("Markets", "A1:C8")).values.flat()).toContain("Regio Noord");
  });
});
