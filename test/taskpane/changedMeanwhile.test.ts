import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { formulasOfRow } from "../../src/app/check/formulasOfRow";
import { saveAction } from "../../src/app/write/saveAction";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveSettings } from "../../src/app/write/saveSettings";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";

const options = { language: "en" as const, ...writeOptions() };

async function withMarket(): Promise<{ readonly host: MemoryWorkbook; readonly check: Check; readonly id: string }> {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const check = await does(host, { check: first, ...options }, saveMarket, { segment: bikes });
  return { host, check, id: check.markets[0]?.id ?? "" };
}

describe("a save from a check that has not seen it", () => {
  test("is refused where it would write over a market's field, and nothing is written", async () => {
    const { host, check, id } = await withMarket();
    host.cellOf("GrowthMarkets", 0, "Price").value = 450;
    const saving = does(host, { check, ...options }, saveMarket, { segment: { ...bikes, price: 600 }, id });
    await expect(saving).rejects.toMatchObject({ code: "cells-changed" });
    expect(host.cellOf("GrowthMarkets", 0, "Price").value).toBe(450);
  });

  test("leaves another field as the colleague wrote it", async () => {
    const { host, check, id } = await withMarket();
    host.cellOf("GrowthMarkets", 0, "Price").value = 450;
    const saved = await does(host, { check, ...options }, saveMarket, { segment: { ...bikes, marketGrowth: 0.05 }, id });
    expect(saved.markets[0]?.segment).toMatchObject({ price: 450, marketGrowth: 0.05 });
  });

  test("goes through where both wrote the same", async () => {
    const { host, check, id } = await withMarket();
    host.cellOf("GrowthMarkets", 0, "Price").value = 600;
    const saved = await does(host, { check, ...options }, saveMarket, { segment: { ...bikes, price: 600 }, id });
    expect(saved.markets[0]?.segment.price).toBe(600);
  });

  test("is refused for the plan's years, and for a row of any table", async () => {
    const { host, check } = await withMarket();
    const withAction = await does(host, { check, ...options }, saveAction, { row: { scope: "all", what: "Visit", status: "open" } });
    const action = withAction.tables.rows.actions[0];
    host.cellOf("GrowthSettings", 0, "Plan years").value = 5;
    host.cellOf("GrowthActions", 0, "Action").value = "Call them";
    const writing = { check: withAction, ...options };
    await expect(does(host, writing, saveSettings, { ...check.settings, baseYear: 2026 })).rejects.toMatchObject({ code: "cells-changed" });
    const row = { scope: "all" as const, what: "Write to them", status: "open" as const };
    await expect(does(host, writing, saveAction, { row, id: action?.id })).rejects.toMatchObject({ code: "cells-changed" });
  });
});

test("a field that follows other cells shows its formula", async () => {
  const { host, check } = await withMarket();
  host.cellOf("GrowthMarkets", 0, "Market growth").formula = "=Notes!A1";
  const now = await checkWorkbook(host, { asOf, previous: check });
  const [row] = now.markets;
  expect(row && formulasOfRow(now, "markets", row.place).get("marketGrowth")).toBe("=Notes!A1");
  expect(row && formulasOfRow(now, "markets", row.place).get("price")).toBeUndefined();
});
