import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { restoreFinding } from "../../src/app/write/restoreFinding";
import { saveMarket } from "../../src/app/write/saveMarket";
import { formatPlace } from "../../src/workbook/area";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, bikes, writeOptions } from "./budget";
import { does, tried } from "./doing";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const content = {
  sheets: [
    {
      name: "Budget 2027",
      cells: {
        A1: { value: "Budget" },
        C1: { value: "2025 actual" },
        D1: { value: "2026 actual" },
        E1: { value: "2027 plan" },
        F1: { value: "2028 plan" },
        G1: { value: "2029 plan" },
        A2: { value: "Revenue bikes" },
        C2: { value: 900_000 },
        D2: { value: 1_000_000 },
        E2: { formula: "=D2*(1+E3)" },
        F2: { formula: "=E2*(1+F3)" },
        G2: { formula: "=F2*(1+G3)" },
        A3: { value: "Revenue growth target" },
        E3: { value: 0.15, format: "0%" },
        F3: { value: 0.15, format: "0%" },
        G3: { value: 0.1, format: "0%" },
      },
    },
  ],
};

function places(check: Check): readonly string[] {
  return check.items.map(({ finding, status, verdict }) => `${formatPlace(finding.sheet, finding.area)} ${status} ${verdict}`);
}

/** The engine computes a little after an edit. */
async function settled(until: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 60 && !(await until()); round += 1) await new Promise((done) => setTimeout(done, 50));
}

async function verdictInSheet(): Promise<string> {
  const { sheets } = await excel.host.read();
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === "GrowthTargets"));
  const table = sheet?.tables.find(({ name }) => name === "GrowthTargets");
  const column = table?.headers.indexOf("Verdict") ?? -1;
  return String(sheet?.cells.value((table?.area.top ?? 0) + 1, (table?.area.left ?? 0) + column) ?? "");
}

test("the whole job through Microsoft's client library, and the sheet goes on by itself", async () => {
  excel = await excelOn(content);
  const first = await checkWorkbook(excel.host, { asOf });
  expect(places(first)).toEqual(["'Budget 2027'!E3:G3 open no-market-data"]);

  const saved = await tried(excel.host, { check: first, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  expect(saved.value.markets).toMatchObject([{ segment: bikes, isUsable: true }]);

  const linked = await does(excel.host, { check: saved.value, language: "en", ...writeOptions() }, linkTarget, {
    item: saved.value.items[0]?.key ?? "",
    link: { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 },
  });
  expect(places(linked)).toEqual(["'Budget 2027'!E3:G3 linked unsupported"]);
  expect(linked.problems).toEqual([]);
  await settled(async () => (await verdictInSheet()) === "unsupported");
  expect(await verdictInSheet()).toBe("unsupported");

  for (const column of [4, 5, 6]) excel.workbook.getSheetByName("Budget 2027")?.getRange(2, column).setValue(0.02);
  await settled(async () => (await verdictInSheet()) === "supported");
  expect(await verdictInSheet()).toBe("supported");
  const later = await checkWorkbook(excel.host, { asOf });
  expect(places(later)).toEqual(["'Budget 2027'!E3:G3 linked supported"]);
  expect(later.problems).toEqual([]);
});

test("set aside, opened again, and set aside through an inserted row and a new name", async () => {
  excel = await excelOn(content);
  const first = await checkWorkbook(excel.host, { asOf });
  const aside = await does(excel.host, { check: first, language: "nl", ...writeOptions() }, dismissFinding, {
    item: first.items[0]?.key ?? "",
    reason: "=not a target",
  });
  expect(aside.targets).toMatchObject([{ status: "not-a-target", reason: "=not a target" }]);
  const open = await does(excel.host, { check: aside, language: "en", ...writeOptions("Bo") }, restoreFinding, {
    target: aside.targets[0]?.id ?? "",
  });
  expect(places(open)).toEqual(["'Budget 2027'!E3:G3 open no-market-data"]);
  await does(excel.host, { check: open, language: "nl", ...writeOptions() }, dismissFinding, {
    item: open.items[0]?.key ?? "",
    reason: "no",
  });
  const sheet = excel.workbook.getSheetByName("Budget 2027");
  sheet?.insertRowsBefore(1, 2);
  sheet?.setName("O'Brien & <b>");
  const later = await checkWorkbook(excel.host, { asOf });
  expect(places(later)).toEqual(["'O''Brien & <b>'!E5:G5 not-a-target no-market-data"]);
  expect(later.targets).toHaveLength(1);
});
