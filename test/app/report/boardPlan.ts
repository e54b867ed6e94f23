import { saveAction } from "../../../src/app/write/saveAction";
import { saveHypothesis } from "../../../src/app/write/saveHypothesis";
import { linkTarget } from "../../../src/app/write/linkTarget";
import { savePhasing } from "../../../src/app/write/savePhasing";
import { saveCapacity } from "../../../src/app/write/saveCapacity";
import { saveMarket } from "../../../src/app/write/saveMarket";
import { saveSettings } from "../../../src/app/write/saveSettings";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import type { Check } from "../../../src/app/check/check";
import type { Deed } from "../../../src/app/write/deed";
import type { Language } from "../../../src/workbook/language";
import type { MemoryWorkbook } from "../../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "../budget";
import { does } from "../doing";

/** A budget whose growth was linked to its market, with hypotheses and actions: what a board meeting is about. */
export async function boardPlan(language: Language = "en"): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check }> {
  const workbook = budget();
  workbook.name = "budget.xlsx";
  const options = { ...writeOptions(), language };
  let check = await checkWorkbook(workbook, { asOf });
  const then = async <Input>(deed: Deed<string, Input>, input: Input): Promise<void> => {
    check = await does(workbook, { check, ...options }, deed, input);
  };
  await then(saveSettings, { horizonYears: 3, baseYear: 2026, currency: "EUR" });
  await then(saveMarket, { segment: bikes });
  await then(saveMarket, { segment: { ...bikes, segment: "E-bikes", share: 0.05, marketGrowth: 0.08, marketPotential: 60_000 } });
  await then(saveHypothesis, {
    row: { scope: ["Bikes"], claim: "=1+1 more dealers", impact: { base: 90_000 }, status: "agreed", evidence: "pilot", owner: "Femke" },
  });
  await then(saveHypothesis, { row: { scope: "all", claim: "Web shop", impact: { base: 40_000 }, status: "proposed" } });
  await then(saveAction, { row: { scope: ["Bikes"], what: "Sign two dealers", owner: "Femke", due: "2027-02-01", status: "open" } });
  await then(saveAction, { row: { scope: "all", what: "Done long ago", due: "2026-10-01", status: "done" } });
  await then(saveAction, { row: { scope: "all", what: "Ask who left", owner: "Ben", due: "2026-10-01", status: "started" } });
  await then(savePhasing, {
    head: { name: "Revenue 2027", year: 1_150_000, growth: "flat" },
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      lastYear: 60_000 + index * 4_000,
      ...(index < 2 && { actual: 70_000 }),
    })),
  });
  await then(saveCapacity, {
    head: { name: "Field sales", scope: "all" },
    sellers: [{ name: "Femke", productivity: 90_000 }],
  });
  const item = check.items[0]?.key ?? "";
  await then(linkTarget, { item, link: { scope: "all", metric: "revenue", per: "year" } });
  return { workbook, check };
}
