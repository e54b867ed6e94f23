import ExcelJS from "exceljs";
import type { Browser, Frame } from "playwright-core";
import { expectNoBarrier, keepFocusInPane } from "./barriers";
import { launchBrowser } from "./browser";
import { openDemo, type OpenDemo } from "./demoPage";
import { startDemo, type DemoServer } from "./demoServer";

// A browser on a busy machine: a second try is given, and the first failure is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

jest.setTimeout(240_000);

let server: DemoServer;
let browser: Browser;
const opened: OpenDemo[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemo(), launchBrowser()]);
});
afterEach(async () => {
  for (const demo of opened.splice(0)) {
    expect({ outside: demo.outside, errors: demo.errors }).toEqual({ outside: [], errors: [] });
    await demo.page.context().close();
  }
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const dutchTable = [
  ["Regio", "Product", "Marktomvang (x 1.000)", "Marktgroei %", "Ons aandeel", "Nettoprijs (€)", "Bron", "Datum bron", "Maat"],
  ["Noord", "Fietsen", 20, 3, "12,5%", 500, "Jaarboek", 2026, 26],
  ["Zuid", "Fietsen", "1,2 mln", -2, "8%", 480, "Jaarboek", 2026, 1300],
  ["Zuid", "E-bikes", "veel", 10, "140%", 1900, "Jaarboek", 2026, 60],
  ["Totaal", null, 1220],
];

async function openWith(rows: readonly (readonly unknown[])[], query = "?language=en&theme=light"): Promise<{ readonly demo: OpenDemo; readonly pane: Frame }> {
  const demo = await openDemo(browser, server.url, query, { reducedMotion: "reduce" });
  opened.push(demo);
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Data").addRows(rows.map((row) => [...row]));
  const file = { name: "markets of ours.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
  await demo.page.setInputFiles("input[type=file]", file);
  await demo.page.waitForFunction("document.title.startsWith('markets of ours')");
  return { demo, pane: await demo.pane() };
}

async function goToMarkets(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
  await pane.getByRole("tab", { name: "Markets" }).click();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");

test("a person's own table becomes markets that follow it, and taking it again changes what differs only", async () => {
  const { demo, pane } = await openWith(dutchTable);
  await goToMarkets(pane);
  await demo.select("C3");
  await pane.getByRole("button", { name: "Use selection" }).click();
  await pane.getByText("Taken: Data!A1:I5").waitFor();
  await pane.getByText("One cell was selected, so this is the block around it.").waitFor();
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
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      excel.workbook.worksheets.getItem("Data").getRange("F2").values = [[510]];
      await excel.sync();
    }),
  );
  await pane.getByRole("button", { name: "Take again" }).click();
  await pane.getByText("Net price: 500 → 510").waitFor();
});

test("by keyboard alone; what cannot be taken is said, with the way out", async () => {
  const { demo, pane } = await openWith([["Segment", "Market value (€ m)", "Growth %", "Revenue (€ m)"], ["Hotels", 12.5, 0.5, 1]], "?language=en&theme=dark&pane=270");
  await goToMarkets(pane);
  await demo.select("K20");
  await keepFocusInPane(pane);
  const keyboard = pane.page().keyboard;
  const focused = () => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? (document.activeElement as HTMLElement | null)?.innerText.trim() ?? "");
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
  await keepFocusInPane(pane);
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
  expect(plain(await pane.getByRole("button", { name: /^Hotels/ }).innerText())).toContain("12,500,000 EUR · +50.0 % a year · share 8.0 %");
});
