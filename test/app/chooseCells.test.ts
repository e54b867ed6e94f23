import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { chooseCells } from "../../src/app/check/chooseCells";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { parseArea } from "../../src/workbook/area";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

function place(text: string, sheet = "Notes") {
  const area = parseArea(text);
  if (!area) throw new Error(text);
  return { sheet, area };
}

test("a cell that only a person knows to be a target can be linked, and stays in the list", async () => {
  const workbook = budget();
  workbook.sheet("Notes").cells.set("3,0", { value: "What the chairman wants" });
  workbook.sheet("Notes").cells.set("3,2", { value: 15 });
  const saved = await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  if (!saved.ok) throw new Error("refused");
  const chosen = chooseCells(saved.value, place("C4"));
  expect(chosen?.item).toMatchObject({ status: "open", finding: { labels: ["What the chairman wants"], value: [0.15] } });
  await does(workbook, { check: chosen?.check ?? saved.value, language: "en", ...writeOptions() }, linkTarget, {
    item: chosen?.item.key ?? "",
    link: { scope: "all", metric: "revenue", per: "year" },
  });
  const later = await checkWorkbook(workbook, { asOf });
  const found = later.items.find(({ finding }) => finding.sheet === "Notes");
  expect(found).toMatchObject({ status: "linked", target: { isLive: true, label: "What the chairman wants" } });
  expect(workbook.sheet("Target links").cells.get("1,2")).toEqual({ formula: "=Notes!$C$4/100" });
});

test("cells that are an item already are that item", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  expect(chooseCells(check, place("E3:G3", "Budget 2027"))?.item).toBe(check.items[0]);
});

test("text, blank cells, and our own sheets are no target", async () => {
  const workbook = budget();
  const saved = await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  const check = saved.ok ? saved.value : undefined;
  expect(check && chooseCells(check, place("A1"))).toBeUndefined();
  expect(check && chooseCells(check, place("Z99"))).toBeUndefined();
  expect(check && chooseCells(check, place("E5", "Markets"))).toBeUndefined();
  expect(check && chooseCells(check, place("A1", "Gone"))).toBeUndefined();
});
