import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { marketDataOffer, type MarketDataOffer } from "../../src/app/import/marketDataOffer";
import { takeMarketData } from "../../src/app/import/takeMarketData";
import { saveMarket } from "../../src/app/write/saveMarket";
import { takeBack } from "../../src/app/write/takeBack";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { formatArea } from "../../src/workbook/area";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";
import { asOf, bikes, writeOptions } from "./budget";
import { does, done } from "./doing";

const options = { language: "en" as const, ...writeOptions() };

function offerIn(check: Check): MarketDataOffer {
  const offer = marketDataOffer(check);
  if (!offer) throw new Error("nothing looks like market data");
  return offer;
}

function linksOf(check: Check, { links }: MarketDataOffer) {
  return links.map(({ item, link: { scope, years } }) => {
    const finding = check.items.find(({ key }) => key === item)?.finding;
    return [finding && `${finding.sheet}!${formatArea(finding.area)}`, scope, years];
  });
}

describe("in the sample", () => {
  const bytes = readFileSync(join(__dirname, "../../assets/sample-budget.xlsx"));

  test("the market table is recognised, with what carries its names and what adds it all up", async () => {
    const check = await checkWorkbook(memoryWorkbookOf(readWorkbook(bytes, "sample-budget.xlsx")), { asOf });
    const offer = offerIn(check);
    expect([offer.preview.place.sheet, formatArea(offer.preview.place.area)]).toEqual(["Marktcijfers", "A5:J8"]);
    expect(offer.markets).toEqual(["Regio Noord", "Regio Zuid", "Export"]);
    expect(linksOf(check, offer)).toEqual([
      ["Omzetbudget 2027!G11:I11", ["Regio Noord"], 3],
      ["Omzetbudget 2027!G16:I16", ["Regio Zuid"], 3],
      ["Omzetbudget 2027!G23:I23", ["Export"], 3],
      ["Summary!C6", "all", undefined],
    ]);
    expect(offer.plan).toEqual({ baseYear: 2026, horizonYears: 3 });
  });

  test("using it gives each of them a verdict, and one take-back undoes it all", async () => {
    const host = memoryWorkbookOf(readWorkbook(bytes, "sample-budget.xlsx"));
    const check = await checkWorkbook(host, { asOf });
    const { preview, unwanted, links, plan } = offerIn(check);
    const taken = await done(host, { check, ...options }, takeMarketData, {
      preview,
      mode: "values",
      unwanted,
      links,
      ...(plan && { plan }),
    });
    const board = taken.check.items.find(({ finding }) => finding.sheet === "Summary");
    expect(board).toMatchObject({ status: "linked", assessment: { warnings: expect.arrayContaining(["base-differs"]) as unknown } });
    expect(taken.check.items.filter(({ status }) => status === "linked").map(({ verdict }) => verdict)).not.toContain("no-market-data");
    expect(taken.check.settings).toMatchObject({ baseYear: 2026, horizonYears: 3, currency: "EUR" });
    expect(marketDataOffer(taken.check)).toBeUndefined();
    const back = await does(host, { check: taken.check, ...options }, takeBack, taken.undo ?? []);
    expect(back.markets).toEqual([]);
    expect(back.items.every(({ status }) => status === "open")).toBe(true);
    expect(back.settings.baseYear).toBeUndefined();
  });
});

const headers = ["Region", "Market size (units)", "Market growth", "Our share", "Net price"];

async function withTable(
  rows: readonly (readonly (string | number | null)[])[],
): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = new MemoryWorkbook();
  host.addSheet("Markets of ours", [["Figures of Marketing"], [], ...rows]);
  return { host, check: await checkWorkbook(host, { asOf }) };
}

test("markets that are there already are not offered again, those beside them are", async () => {
  const { host, check } = await withTable([headers, ["Bikes", 1000, 0.03, 0.1, 500], ["Trikes", 200, 0.02, 0.2, 700]]);
  const saved = await does(host, { check, ...options }, saveMarket, { segment: bikes });
  const offer = offerIn(saved);
  expect([offer.markets, offer.unwanted]).toEqual([["Trikes"], [3]]);
});

test.each([
  [
    "a size alone",
    [
      ["Region", "Market size", "Remark"],
      ["North", 1000, "guess"],
    ],
  ],
  [
    "growth of the own lines",
    [
      ["Region", "Growth", "Revenue"],
      ["North", 0.1, 1000],
    ],
  ],
  ["headers without a figure below", [headers, ["North", null, null, null, null]]],
  [
    "a sentence",
    [
      ["The market size of bikes", "grew", "by its share"],
      ["a", "b", "c"],
    ],
  ],
])("%s is no market table", async (_, rows) => {
  expect(marketDataOffer((await withTable(rows)).check)).toBeUndefined();
});
