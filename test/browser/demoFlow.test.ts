import type { Frame } from "playwright-core";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();
let demo: OpenDemo;
let pane: Frame;

beforeAll(async () => {
  demo = await suite.openDemo();
  pane = await demo.pane();
});

/** The whole job, once, in order: each step starts where the one before it ended. */
describe("a finance director, on the sample budget", () => {
  test("sees which percentages act as targets, and that none stands on market data", async () => {
    await pane.getByRole("button", { name: "Check this workbook" }).click();
    const headline = pane.getByRole("heading", { level: 1 });
    await pane.getByRole("region", { name: "Growth of revenue" }).waitFor();
    expect(await headline.textContent()).toMatch(/^None of the \d+ targets has market data$/);
    for (const target of [
      /Board ambition.*\+15\.0 %/,
      /Regio Noord › Omzetgroei.*\+10–12 %/,
      /Regio Zuid.*\+4–5 %/,
      /Export.*\+2[05]/,
      /Market share, Region North.*19\.5/,
    ]) {
      expect(await pane.getByRole("button", { name: target }).count()).toBeGreaterThanOrEqual(1);
    }
    for (const none of [/VAT/, /Inflation/, /Wage/, /WACC/, /Probability/, /Completed/, /commission/, /E-bikes/]) {
      expect(await pane.getByRole("button", { name: none }).count()).toBe(0);
    }
  });

  test("goes to the cells of one", async () => {
    await pane.getByRole("button", { name: /Regio Noord › Omzetgroei/ }).click();
    await pane.getByRole("button", { name: "Go to cell" }).click();
    await demo.page.waitForFunction("document.querySelector('[data-u-comp=defined-name] input').value === 'G11:I11'");
    expect(await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).getAttribute("aria-selected")).toBe("true");
  });

  test("adds the market behind it", async () => {
    await pane.getByRole("button", { name: "Link a market" }).click();
    for (const [field, value] of Object.entries(northernMarket)) await pane.getByRole("textbox", { name: field, exact: true }).fill(value);
    await pane.getByRole("button", { name: "Save market" }).click();
    await pane.getByRole("checkbox", { name: /Regio Noord/ }).waitFor({ timeout: 60_000 });
    const { values } = await tableRows("GrowthMarkets");
    expect(values[0]).toMatchObject({
      Segment: "Regio Noord",
      "Market size": 28_600,
      "Market growth": 0.03,
      Volume: 5148,
      Price: 2000,
      Source: "Trade association yearbook 2026, table 4",
    });
  });

  test("links the target, and sees what it demands", async () => {
    await pane.getByRole("button", { name: "Link", exact: true }).click();
    await pane.getByRole("heading", { name: /^Unsupported by 5\.1 points/ }).waitFor({ timeout: 60_000 });
    // Numbers keep their unit on the line with spaces that do not break.
    const text = ((await pane.getByRole("main").textContent()) ?? "").replace(/\s/g, " ");
    expect(text).toContain("your share would have to go from 18.0 % to 20.7 % in 3 years");
    await pane.getByRole("button", { name: "Back" }).click();
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toMatch(/targets have no market data$/);
  });

  test("the same verdict stands in the grid, as a live formula on the budget's own cells", async () => {
    const { values } = await tableRows("GrowthTargets");
    expect(values[0]).toMatchObject({ Verdict: "unsupported", Cells: 3, "Revenue now": 10_296_000 });
    expect(Number(values[0]?.["Required share"])).toBeCloseTo(6478.4384208 / 31_251.9922, 6);
    // Outside of the table, whose columns Excel fills.
    expect((await demo.read("Target links", "B1:B3")).formulas.flat()).toContain("=COUNTA('Omzetbudget 2027'!$G$11:$I$11)");
  });

  test("lowers the percentages in the grid: the sheet's own verdict changes, and the pane's follows by itself", async () => {
    await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
    await demo.typeInto("G11", "5%", "5%", "5%");
    await pane.getByRole("button", { name: /Regio Noord › Omzetgroei.*\+5\.0 %\s*supported/i }).waitFor();
    const { values } = await tableRows("GrowthTargets");
    expect(values[0]).toMatchObject({ Verdict: "supported" });
    expect((await demo.read("Omzetbudget 2027", "G10:G11")).values).toEqual([[10_810_800], [0.05]]);
  });

  test("checks all again, and says the same", async () => {
    await pane.getByRole("button", { name: "Again" }).first().click();
    await pane.getByText("changed, checking again").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: /Regio Noord › Omzetgroei.*\+5\.0 %\s*supported/i }).waitFor();
    expect(await pane.getByText("The workbook changed since this check.").count()).toBe(0);
  });

  test("a finding that is no target is put away with a reason, and taken back; the budget's own sheets stay as they are", async () => {
    const before = await userSheets();
    await pane.getByRole("button", { name: /Attach rate/ }).click();
    await pane.getByRole("button", { name: "Not a target" }).click();
    await pane.getByRole("radio").first().click();
    await pane.getByRole("button", { name: "Dismiss", exact: true }).click();
    await pane.getByRole("button", { name: "Show 1 dismissed" }).click({ timeout: 60_000 });
    expect((await tableRows("GrowthTargets")).values[1]).toMatchObject({ Status: "not a target", Sheet: "Sales plan" });
    await pane.getByRole("button", { name: /^Undo: .*Attach rate/ }).click();
    await pane
      .getByRole("button", { name: /Attach rate/ })
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await userSheets()).toEqual(before);
  });
});

const northernMarket = {
  Name: "Regio Noord",
  Unit: "bikes",
  "Market size": "28600",
  "Our volume": "5148",
  "Net price": "2000",
  "Market growth a year": "3",
  "Price change a year": "2.5",
  "Total potential": "34000",
  "Reachable share": "25",
  Source: "Trade association yearbook 2026, table 4",
  "Date of the source": "1 Mar 2026",
  "Answers for it": "Marketing",
};

async function userSheets(): Promise<unknown> {
  return [await demo.read("Summary", "A1:I30"), await demo.read("Omzetbudget 2027", "A1:J45"), await demo.read("Sales plan", "A1:H40")];
}

interface TableRows {
  readonly values: readonly Readonly<Record<string, unknown>>[];
  readonly formulas: readonly Readonly<Record<string, unknown>>[];
}

/** A table's rows by header, as Microsoft's client library reads them once the grid has recalculated. */
async function tableRows(name: string): Promise<TableRows> {
  return pane.evaluate(
    (table) =>
      Excel.run(async (excel) => {
        const range = excel.workbook.tables.getItem(table).getRange();
        range.load("values,formulas");
        await excel.sync();
        const [headers = []] = range.values as unknown[][];
        const byHeader = (rows: unknown[][]) =>
          rows.slice(1).map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column]])));
        return { values: byHeader(range.values), formulas: byHeader(range.formulas) };
      }),
    name,
  );
}
