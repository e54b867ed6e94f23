import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import ExcelJS from "exceljs";
import { growthFunctions, type GrowthFunction } from "../../src/functions/growthFunctions";
import { overCells } from "../../src/functions/overCells";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

declare const axe: typeof axeCore;

const suite = browserSuite();
let demo: OpenDemo;

/** What the page has asked, and whether a person would say yes. */
const asked: string[] = [];
let isLeft = true;

beforeAll(async () => {
  demo = await suite.openDemo();
  demo.page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (isLeft ? dialog.accept() : dialog.dismiss());
  });
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("opens with the sample budget: its sheets, formulas, results and formats", async () => {
  await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).waitFor();
  expect(await demo.page.title()).toContain("sample-budget.xlsx");
  expect(await demo.read("Summary", "C6")).toEqual({ values: [[0.15]], formulas: [[0.15]], numberFormat: [["+0%;-0%"]] });
  expect(await demo.read("Omzetbudget 2027", "G10:G11")).toMatchObject({
    values: [[11_531_520], [0.12]],
    formulas: [["=F10*(1+G11)"], [0.12]],
  });
});

test("fetches at most 10 MB, each thing once, and the pane none of the grid", async () => {
  const fetched = () =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
      name,
      bytes: encodedBodySize,
    }));
  const page = await demo.page.evaluate(fetched);
  const pane = await (await demo.pane()).evaluate(fetched);
  const all = [...page, ...pane];
  expect(all.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(10_000_000);
  const grid = all.reduce((most, one) => (one.bytes > most.bytes ? one : most));
  expect(grid.bytes).toBeGreaterThan(1_000_000);
  expect(all.filter(({ name }) => name === grid.name)).toHaveLength(1);
});

test("opens a workbook of one's own: values, formulas, formats, a hidden and protected sheet, a table, a name and a note", async () => {
  await demo.page.setInputFiles("input[type=file]", { name: "O'Brien & <b>.xlsx", mimeType: xlsx, buffer: await ownWorkbook() });
  await demo.page.waitForFunction('document.title.startsWith("O\'Brien & <b>.xlsx")');
  expect(await demo.read("Plan & <b>", "A1:C2")).toEqual({
    values: [
      ["=not a formula", 0.15, 115],
      ["<img src=x onerror=alert(1)>", 45_000, true],
    ],
    formulas: [
      ["=not a formula", 0.15, "=100*(1+B1)"],
      ["<img src=x onerror=alert(1)>", 45_000, true],
    ],
    numberFormat: [
      ["General", "0.0%", "#,##0"],
      ["General", "d-m-yyyy", "General"],
    ],
  });
  const pane = await demo.pane();
  const structure = await pane.evaluate(() =>
    Excel.run(async (excel) => {
      const { worksheets, tables, names } = excel.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      tables.load("items/name");
      names.load("items/name,items/formula");
      await excel.sync();
      return {
        sheets: worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
        tables: tables.items.map(({ name }) => name),
        names: names.items.map(({ name, formula }) => [name, formula]),
      };
    }),
  );
  expect(structure).toEqual({
    sheets: [
      ["Plan & <b>", "Visible", false],
      ["Secret", "Hidden", true],
    ],
    tables: ["Deals"],
    names: [["Growth", "='Plan & <b>'!$B$1"]],
  });
});

test("a file that is dropped on the page is opened", async () => {
  const bytes = [...(await ownWorkbook())];
  const dataTransfer = await demo.page.evaluateHandle((content) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
    return files;
  }, bytes);
  await demo.page.dispatchEvent("main", "dragenter", { dataTransfer });
  await demo.page.dispatchEvent(".drop", "drop", { dataTransfer });
  await demo.page.waitForFunction("document.title.startsWith('dropped.xlsx')");
  expect(await demo.page.locator(".drop").count()).toBe(0);
  expect((await demo.read("Plan & <b>", "B1")).values).toEqual([[0.15]]);
});

test("the sample budget comes back", async () => {
  await demo.page.getByRole("button", { name: "Sample budget" }).click();
  await demo.page.waitForFunction("document.title.startsWith('sample-budget.xlsx')");
  expect((await demo.read("Summary", "C6")).values).toEqual([[0.15]]);
});

test("knows our functions while a person types them, spills over ranges, and calculates what the domain says", async () => {
  const type = async (cell: string, formula: string): Promise<void> => {
    await demo.select(cell);
    await demo.page.keyboard.type(formula);
    await demo.page.keyboard.press("Enter");
  };
  await demo.select("L20");
  await demo.page.keyboard.type("=growthceiling.ver");
  await demo.page.getByText("Whether market data supports a revenue target").first().waitFor();
  await demo.page.keyboard.press("Escape");
  await demo.page.keyboard.press("Escape");
  await type("L10", "=GROWTHCEILING.MAXGROWTH(200000,320000,18%,25%)");
  await type("L12", "=GROWTHCEILING.VERDICT(G13:I13,200000,3%,18%,40)");
  await type("L13", "=GROWTHCEILING.CAPPED(C6,200000,,18%)");
  // What is spilled, as another formula sees it.
  await type("L14", '=L12&" "&M12&" "&N12');
  const growth = (id: string) => growthFunctions.find((one) => one.id === id) as GrowthFunction;
  const [[ceiling] = []] = overCells(growth("MAXGROWTH"), [[[200_000]], [[320_000]], [[0.18]], [[0.25]]]);
  const { values: targets } = await demo.read("Summary", "G13:I13");
  const verdicts = overCells(growth("VERDICT"), [targets, [[200_000]], [[0.03]], [[0.18]], [[40]]]).flat();
  const { values } = await demo.read("Summary", "L10:L14");
  expect(values.flat()).toEqual([
    expect.closeTo(Number(ceiling?.ok && ceiling.value), 12),
    "",
    verdicts[0]?.ok && verdicts[0].value,
    "#N/A",
    verdicts.map((verdict) => verdict.ok && verdict.value).join(" "),
  ]);
});

test("a workbook that was worked on is left only after a question; one that was only looked at without", async () => {
  expect(asked).toEqual([]);
  isLeft = false;
  await demo.page.setInputFiles("input[type=file]", { name: "other.xlsx", mimeType: xlsx, buffer: await ownWorkbook() });
  expect(asked).toEqual(["What you changed in sample-budget.xlsx is not kept, unless you save a copy first. Open the other workbook?"]);
  expect(await demo.page.title()).toContain("sample-budget.xlsx");
  isLeft = true;
});

test("what was worked on is saved as a copy under a name of its own, with what was typed in it", async () => {
  const [download] = await Promise.all([
    demo.page.waitForEvent("download"),
    demo.page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("sample-budget (copy).xlsx");
  await demo.page.getByText("sample-budget (copy).xlsx is in your downloads").waitFor();
  const copy = readWorkbook(new Uint8Array(readFileSync(await download.path())), "copy.xlsx");
  expect(copy.sheets.map(({ name }) => name)).toContain("Omzetbudget 2027");
  expect(
    copy.sheets.flatMap(({ cells }) => Array.from({ length: cells.count }, (_, index) => cells.formulaAt(index) ?? "")),
  ).toContainEqual(expect.stringContaining("_xldudf_GROWTHCEILING_"));
  await demo.page.getByRole("button", { name: "Close", exact: true }).click();
});

test.each([
  ["page.xlsx", "<html><body>Sign in first</body></html>"],
  ["broken.xlsx", "PK\u0003\u0004 not really"],
  ["old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old"],
])("%s is refused with a sentence, and the open workbook stays", async (name, content) => {
  await demo.page.setInputFiles("input[type=file]", { name, mimeType: xlsx, buffer: Buffer.from(content, "latin1") });
  const notice = demo.page.getByRole("alert");
  await notice.waitFor();
  const sentence = (await notice.locator("p").textContent()) ?? "";
  expect(sentence).toMatch(new RegExp(`^${name} was not opened\\. [A-Z].{20,}\\.$`));
  expect(sentence).not.toMatch(/HostError|undefined|\[object/);
  expect((await demo.read("Summary", "C6")).values).toEqual([[0.15]]);
  await notice.getByRole("button").click();
  expect(await notice.count()).toBe(0);
});

test.each([270, 320, 350])("the pane is %d pixels wide inside", async (width) => {
  await demo.page.getByLabel("Pane width").selectOption(String(width));
  const pane = await demo.pane();
  expect(await pane.evaluate("innerWidth")).toBe(width);
});

test("speaks Dutch and turns dark when asked to, pane included", async () => {
  await demo.page.getByLabel("Language").selectOption("nl");
  await demo.page.getByText("Open een eigen werkmap").waitFor();
  const pane = await demo.pane();
  await pane.waitForFunction("document.documentElement.lang === 'nl'");
  await demo.page.getByLabel("Thema").selectOption("dark");
  await demo.page.waitForFunction("document.documentElement.dataset.theme === 'dark'");
  expect(await demo.page.evaluate("getComputedStyle(document.querySelector('.bar')).backgroundColor")).toBe("rgb(31, 31, 31)");
});

test("the page around the grid has nothing that axe objects to", async () => {
  await demo.page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const violations = await demo.page.evaluate(() =>
    axe
      .run({ exclude: [".grid", "iframe", "body > :not(#page)"] })
      .then((found) => found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])),
  );
  expect(violations).toEqual([]);
});

async function ownWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const plan = workbook.addWorksheet("Plan & <b>");
  plan.getCell("A1").value = "=not a formula";
  plan.getCell("B1").value = 0.15;
  plan.getCell("B1").numFmt = "0.0%";
  plan.getCell("C1").value = { formula: "100*(1+B1)", result: 115 };
  plan.getCell("C1").numFmt = "#,##0";
  plan.getCell("A2").value = "<img src=x onerror=alert(1)>";
  plan.getCell("B2").value = 45_000;
  plan.getCell("B2").numFmt = "d-m-yyyy";
  plan.getCell("C2").value = true;
  plan.getCell("B1").note = "Who says so?";
  plan.addTable({
    name: "Deals",
    ref: "A5",
    headerRow: true,
    columns: [{ name: "Customer" }, { name: "Amount" }],
    rows: [
      ["One", 1],
      ["Two", 2],
    ],
  });
  const secret = workbook.addWorksheet("Secret");
  secret.state = "hidden";
  await secret.protect("", {});
  workbook.definedNames.add("'Plan & <b>'!$B$1", "Growth");
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("the self-check runs beside the grid, and the way back leads to the pane on the same workbook", async () => {
  await demo.page.locator("select").last().selectOption("en");
  await demo.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => (frame.src = "pane.html?self-check"));
  const pane = demo.page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Run the self-check" }).click();
  await pane.getByText("This Excel does all that could be tried; 1 could not, because it is older. The sheet is removed again.").waitFor();
  expect(await pane.getByRole("listitem").count()).toBe(16);
  expect(await pane.getByLabel("Text for a report").inputValue()).toContain("Growth Ceiling self-check: StandIn, ExcelApi 1.15, en-GB");
  expect(await demo.page.getByRole("tab", { name: "Growth self-check" }).count()).toBe(0);
  await pane.getByRole("link", { name: "Back to the pane" }).click();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
});
