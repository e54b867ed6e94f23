import type { Writing } from "../../src/app/write/writing";
import type { Segment } from "../../src/domain/plan";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";

export const asOf = "2026-11-21";

/** Ids in the order in which they are asked for. */
export function writeOptions(by = "Ada"): Pick<Writing, "newId" | "by"> {
  let count = 0;
  return { newId: () => `id-${(count += 1)}`, by };
}

/** Revenue with a growth row over three plan years, a share and a tax rate. */
export function budget(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Budget 2027", [
    ["Budget", null, "2025 actual", "2026 actual", "2027 plan", "2028 plan", "2029 plan"],
    [
      "Revenue bikes",
      null,
      900_000,
      1_000_000,
      { formula: "=D2*(1+E3)", value: 1_150_000 },
      { formula: "=E2*(1+F3)", value: 1_322_500 },
      { formula: "=F2*(1+G3)", value: 1_454_750 },
    ],
    ["Revenue growth target", null, null, { formula: "=D2/C2-1", value: 0.1111 }, 0.15, 0.15, 0.1],
    ["VAT", null, 0.21, 0.21, 0.21, 0.21, 0.21],
  ]);
  workbook.addSheet("Notes", [["Budget for the board"]]);
  return workbook;
}

export const bikes: Segment = {
  segment: "Bikes",
  unit: "bikes",
  currency: "EUR",
  marketSize: 20_000,
  marketGrowth: 0.03,
  marketPotential: 26_000,
  share: 0.1,
  price: 500,
  priceChange: 0.02,
  source: "Yearbook",
  sourceDate: "2026-03-01",
};
