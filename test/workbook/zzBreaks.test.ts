import fc from "fast-check";
import { compareFigures } from "./compareFigures";
import { computeWithLibreOffice, libreOffice } from "./computeWithLibreOffice";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { workbookOfPlan } from "./planWorkbook";
import { plan } from "./plans";

const breaks: readonly (readonly [string, string, string, string, string])[] = [
  ["proven without evidence", "GrowthHypotheses", "Counts as proven", '<>""', '=""'],
  ["history one year off", "GrowthTargets", "Calc year back 1", "[Calc last year]]-1)", "[Calc last year]]-2)"],
  ["order-free sixth", "GrowthMarkets", "Market share effect order-free", "/6", "/5"],
  ["bottom-up without own targets", "GrowthTotals", "Bottom-up", "+SUM(GrowthTargets[Calc own above baseline])", ""],
  ["rivals stand still", "GrowthTargets", "Shares of all plans together", "GrowthCompetitors[Calc factor]^GrowthTargets[[#This Row],[Calc years]]", "1"],
  ["stale a month early", "GrowthMarkets", "Calc stale", ">18", ">17"],
  ["claims on all count everywhere", "GrowthTargets", "Covered on paper", "=SUM(GrowthMarkets[Calc row])", ">0"],
];
test("breaks", async () => {
  const samples = fc.sample(plan, { numRuns: 40, seed: 20261121 });
  const sets: { name: string; workbook: MemoryWorkbook; plan: (typeof samples)[number] }[] = [];
  const hits = new Map<string, number>();
  for (const [name, table, header, from, to] of breaks) {
    for (const one of samples) {
      const { workbook } = await workbookOfPlan(one);
      const there = workbook.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === table);
      for (let row = 0; row < (there?.rows ?? 0); row += 1) {
        const cell = workbook.cellOf(table, row, header);
        if (cell.formula?.includes(from)) { hits.set(name, (hits.get(name) ?? 0) + 1); cell.formula = cell.formula.replace(from, to); }
      }
      sets.push({ name, workbook, plan: one });
    }
  }
  await computeWithLibreOffice(libreOffice() ?? "", sets.map(({ workbook }) => workbook));
  for (const [name] of breaks) {
    const found = sets.filter((set) => set.name === name).flatMap((set) => compareFigures(set.workbook, set.plan, "en").differences);
    console.log(`BREAK ${name}: formulas changed ${hits.get(name) ?? 0}, differences seen ${found.length}; first: ${found[0] ?? "-"}`);
  }
}, 900_000);
