import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { marketOf } from "../../src/app/check/linkProposal";
import { rowAsTyped } from "../../src/app/check/rowAsTyped";
import { deleteMarket } from "../../src/app/write/deleteMarket";
import { linkTarget } from "../../src/app/write/linkTarget";
import { linksByName } from "../../src/app/write/linksByName";
import { perform } from "../../src/app/write/perform";
import { judgeHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveMarket } from "../../src/app/write/saveMarket";
import { takeBack } from "../../src/app/write/takeBack";
import type { Finding } from "../../src/scan/finding";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const options = writeOptions();
const writing = (check: Check) => ({ check, language: "en" as const, ...options });
const look = (workbook: MemoryWorkbook): Promise<Check> => checkWorkbook(workbook, { asOf });
const added = async (workbook: MemoryWorkbook, segment = bikes): Promise<Check> =>
  does(workbook, writing(await look(workbook)), saveMarket, { segment });

describe("a market's name", () => {
  it("with a space that does not break is another name, as it is for the sheet's formulas", async () => {
    const workbook = budget();
    let check = await added(workbook);
    check = await does(workbook, writing(check), linkTarget, {
      item: check.items[0]?.key ?? "",
      link: { scope: ["Bikes"], metric: "revenue", per: "year" },
    });
    expect(check.problems).toEqual([]);
    workbook.cellOf("GrowthMarkets", 0, "Segment").value = "Bikes\u00A0";
    check = await look(workbook);
    expect(check.problems.map(({ code, table }) => `${table} ${code}`)).toContain("targets unknown-segment");
    expect(check.items.find(({ status }) => status === "linked")?.verdict).toBe("no-market-data");
  });

  it("is written with ordinary spaces and whole letters, whatever it was pasted with", async () => {
    const check = await added(budget(), { ...bikes, segment: "\u00A0Cafe\u0301\u00A0bikes \u00A0" });
    expect(check.markets[0]?.segment.segment).toBe("Caf\u00E9 bikes");
  });

  it("is found by the sheet's own label, also where that holds such spaces", async () => {
    const { markets } = await added(budget(), { ...bikes, segment: "Caf\u00E9 bikes" });
    const of = (labels: readonly string[], entity?: string): string | undefined =>
      marketOf(
        { labels, ...(entity !== undefined && { meaning: { scale: { value: 1, by: "sheet" }, entity } }) } as unknown as Finding,
        markets,
      );
    expect(of(["Cafe\u0301\u00A0bikes"])).toBe("Caf\u00E9 bikes");
    expect(of(["Growth of caf\u00E9 bikes"])).toBeUndefined();
  });

  it("is the own name's, then the nearest label's", async () => {
    const workbook = budget();
    await added(workbook);
    const { markets } = await added(workbook, { ...bikes, segment: "Scooters" });
    const of = (labels: readonly string[], entity?: string): string | undefined =>
      marketOf(
        { labels, ...(entity !== undefined && { meaning: { scale: { value: 1, by: "sheet" }, entity } }) } as unknown as Finding,
        markets,
      );
    expect(of(["Bikes", "Scooters", "Growth"])).toBe("Scooters");
    expect(of(["Scooters", "Bikes"])).toBe("Bikes");
    expect(of(["Scooters"], "Bikes")).toBe("Bikes");
  });
});

describe("a row without an id", () => {
  it("is found by its name as it stands there, spaces and all", async () => {
    const workbook = budget();
    await added(workbook);
    delete workbook.cellOf("GrowthMarkets", 0, "Id").value;
    workbook.cellOf("GrowthMarkets", 0, "Segment").value = " Bikes";
    const check = await look(workbook);
    await does(workbook, writing(check), saveMarket, { segment: { ...bikes, price: 510 }, id: check.markets[0]?.id });
    expect(workbook.applied.at(-1)).toMatchObject([{ do: "update-row", key: { header: "Segment", value: " Bikes" } }]);
  });

  it("is never taken for another one of its name", async () => {
    const workbook = budget();
    await added(workbook);
    await added(workbook, { ...bikes, segment: "Scooters" });
    for (const row of [0, 1]) delete workbook.cellOf("GrowthMarkets", row, "Id").value;
    workbook.cellOf("GrowthMarkets", 1, "Segment").value = "bikes ";
    const check = await look(workbook);
    await expect(perform(workbook, writing(check), deleteMarket, { id: check.markets[1]?.id ?? "" })).rejects.toMatchObject({
      code: "row-missing",
    });
    expect((await look(workbook)).markets).toHaveLength(2);
  });
});

describe("a deleted market", () => {
  it("comes back, but not beside one that was made anew", async () => {
    const workbook = budget();
    const before = await added(workbook);
    const { check, undo = [] } = await done(workbook, writing(before), deleteMarket, { id: before.markets[0]?.id ?? "" });
    expect((await does(workbook, writing(check), takeBack, undo)).markets).toHaveLength(1);

    const again = await look(workbook);
    const gone = await done(workbook, writing(again), deleteMarket, { id: again.markets[0]?.id ?? "" });
    const anew = await added(workbook, { ...bikes, segment: "BIKES" });
    await expect(perform(workbook, writing(anew), takeBack, gone.undo ?? [])).rejects.toMatchObject({
      code: "cells-changed",
      subject: "Bikes",
    });
    expect((await look(workbook)).markets).toHaveLength(1);
  });
});

describe("rows of a market's lists", () => {
  it("are written one by one: saving one leaves the others as they stand", async () => {
    const workbook = budget();
    const rivals = [
      { name: "Acme", share: 0.2, growth: 0.05 },
      { name: "Brio", share: 0.3, growth: 0.1 },
    ];
    let check = await does(workbook, writing(await added(workbook)), saveCompetitors, { segment: "Bikes", rows: rivals });
    const rows = check.competitors.map(({ id, name, share, growth = 0 }) => ({ id, name, share: name === "Acme" ? 0.25 : share, growth }));
    await does(workbook, writing(check), saveCompetitors, { segment: "Bikes", rows });
    expect(workbook.applied.at(-1)).toEqual([
      { do: "update-row", table: "GrowthCompetitors", key: { header: "Id", value: rows[0]?.id }, cells: { Share: 0.25 } },
    ]);

    const years = [
      { year: 2024, revenue: 900 },
      { year: 2025, revenue: 1_000 },
    ];
    check = await does(workbook, writing(await look(workbook)), saveHistory, { segment: "Bikes", rows: years });
    const kept = check.history.map(({ id, year, revenue = 0 }) => ({ id, year, revenue: year === 2025 ? 1_050 : revenue }));
    await does(workbook, writing(check), saveHistory, { segment: "Bikes", rows: kept });
    expect(workbook.applied.at(-1)).toMatchObject([{ do: "update-row", key: { value: kept[1]?.id } }]);
    expect(Object.keys((workbook.applied.at(-1)?.[0] as { cells?: object } | undefined)?.cells ?? {})).toEqual(["Revenue"]);
  });

  it("show what was written where it is no figure, never a nought", async () => {
    const workbook = budget();
    await does(workbook, writing(await added(workbook)), saveCompetitors, {
      segment: "Bikes",
      rows: [{ name: "Acme", share: 0.2, growth: 0.05 }],
    });
    workbook.cellOf("GrowthCompetitors", 0, "Share").value = "ask Jan";
    const check = await look(workbook);
    const [rival] = check.competitors;
    if (!rival) throw new Error("no row");
    expect(rowAsTyped(check, "competitors", rival)).toMatchObject({ id: rival.id, name: "Acme", share: "ask Jan" });
  });
});

test("who judges a hypothesis writes its status alone, and takes back that alone", async () => {
  const workbook = budget();
  const hypothesis = {
    scope: ["Bikes"],
    lever: "free",
    claim: "Two dealers more",
    impact: { base: 50_000 },
    status: "proposed",
    evidence: "Letters of intent",
  } as const;
  const check = await does(workbook, writing(await added(workbook)), saveHypothesis, { row: hypothesis });
  const id = check.hypotheses[0]?.id ?? "";
  const judged = await done(workbook, writing(check), judgeHypothesis, { row: { ...hypothesis, status: "agreed" }, id });
  const status = (value: string) => [
    { do: "update-row", table: "GrowthHypotheses", key: { header: "Id", value: id }, cells: { Status: value } },
  ];
  expect(workbook.applied.at(-1)).toEqual(status("agreed"));
  expect(judged.undo).toEqual(status("proposed"));
});

test("findings on a hidden sheet are not linked together with those that people see", async () => {
  const workbook = budget();
  const check = await added(workbook, { ...bikes, segment: "Revenue bikes" });
  const [item] = check.items;
  if (!item) throw new Error("nothing found");
  const named = { ...item, finding: { ...item.finding, labels: ["Revenue bikes"], isHidden: false } };
  expect(linksByName({ ...check, items: [named] })).toHaveLength(1);
  expect(linksByName({ ...check, items: [{ ...named, finding: { ...named.finding, isHidden: true } }] })).toEqual([]);
});
