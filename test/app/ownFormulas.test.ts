import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { importMarkets } from "../../src/app/import/importMarkets";
import { previewMarkets } from "../../src/app/import/previewMarkets";
import { applyScenario } from "../../src/app/write/applyScenario";
import { deleteMarket } from "../../src/app/write/deleteMarket";
import { saveScenario } from "../../src/app/write/saveScenario";
import { takeBack } from "../../src/app/write/takeBack";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, writeOptions } from "./budget";
import { does, done, tried } from "./doing";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

test("two markets that follow cells keep their own formulas through an import, a scenario, a deletion, and taking them back", async () => {
  excel = await excelOn({
    sheets: [
      {
        name: "Data",
        cells: {
          A1: { value: "Segment" },
          B1: { value: "Market size" },
          A2: { value: "Bikes" },
          B2: { value: 2000 },
          A3: { value: "Tandems" },
          B3: { value: 300 },
        },
      },
    ],
  });
  const options = writeOptions();
  const before = await checkWorkbook(excel.host, { asOf });
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  const preview = previewMarkets(before.workbook, { sheet: "Data", area });
  if (!preview) throw new Error("a table of markets");
  const { check } = await done(excel.host, { check: before, language: "en", ...options }, importMarkets, { preview, mode: "formulas" });
  const sizes = (at: typeof check) => at.markets.map(({ segment }) => segment.marketSize);
  expect(sizes(check)).toEqual([2000, 300]);
  const scenario = { name: "Board", changes: [{ scope: "all" as const, field: "marketSize" as const, value: 5000 }] };
  const saved = await tried(excel.host, { check, language: "en", ...options }, saveScenario, { scenario });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  const applied = await tried(excel.host, { check: saved.value, language: "en", ...options }, applyScenario, { name: "Board" });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  expect(sizes(applied.value)).toEqual([5000, 5000]);
  const back = await tried(excel.host, { check: applied.value, language: "en", ...options }, applyScenario, {});
  if (!back.ok) throw new Error(JSON.stringify(back.problems));
  expect(sizes(back.value)).toEqual([2000, 300]);
  expect(back.value.markets).toHaveLength(2);
  const second = back.value.markets[1]?.id ?? "";
  const gone = await done(excel.host, { check: back.value, language: "en", ...options }, deleteMarket, { id: second });
  expect(sizes(gone.check)).toEqual([2000]);
  const there = await does(excel.host, { check: gone.check, language: "en", ...options }, takeBack, gone.undo ?? []);
  expect(sizes(there)).toEqual([2000, 300]);
});
