import fc from "fast-check";
import { applyEdits } from "../../src/app/write/applyEdits";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { editsToImport } from "../../src/app/import/editsToImport";
import { importMarkets } from "../../src/app/import/importMarkets";
import type { MarketPreview, PreviewSettings } from "../../src/app/import/marketPreview";
import { previewMarkets } from "../../src/app/import/previewMarkets";
import { readHeader } from "../../src/app/import/readHeader";
import { readRemembered, writeRemembered } from "../../src/app/import/rememberedColumns";
import { saveMarket } from "../../src/app/write/saveMarket";
import { parseArea } from "../../src/workbook/area";
import { computeWithUniver } from "../workbook/computeWithUniver";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, writeOptions } from "./budget";
import { languages } from "../../src/workbook/language";
import { done, tried } from "./doing";

test.each([
  ["Market size (units)", "marketSize", 1],
  ["Marktomvang (x 1.000)", "marketSize", 1000],
  ["Marktgröße in Mio. €", "marketSize", 1e6],
  ["Taille du marché (en milliers)", "marketSize", 1000],
  ["TAM, $bn", "marketSize", 1e9],
  ["Market growth %", "marketGrowth", 1],
  ["Marktgroei", "marketGrowth", 1],
  ["Wachstum p.a.", "marketGrowth", 1],
  ["Croissance du marché", "marketGrowth", 1],
  ["Our share", "share", 1],
  ["Marktanteil", "share", 1],
  ["Part de marché", "share", 1],
  ["Part de marché prévue", "shareNext", 1],
  ["Geplanter Anteil", "shareNext", 1],
  ["Haalbaar aandeel", "maxShare", 1],
  ["Nettoprijs (€)", "price", 1],
  ["Prijsverhoging", "priceChange", 1],
  ["Absatz (Tsd. Stück)", "volume", 1000],
  ["Omzet (€ mln)", "revenue", 1e6],
  ["Deckungsbeitrag", "contributionMargin", 1],
  ["Region", "segment", 1],
  ["Market", "segment", 1],
  ["Quelle", "source", 1],
  ["Datum bron", "sourceDate", 1],
])("the header %s", (header, field, scale) => {
  expect(readHeader(header)).toMatchObject({ field, scale });
});

test.each(["Revenue growth", "Remarks", "Kostprijs", "2026", ""])("the header %s is none of ours", (header) => {
  expect(readHeader(header).field).toBeUndefined();
});

function workbookOf(rows: Parameters<MemoryWorkbook["addSheet"]>[1]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data", rows);
  return workbook;
}

async function preview(workbook: MemoryWorkbook, range: string, settings?: PreviewSettings): Promise<MarketPreview> {
  const area = parseArea(range);
  const found = area && previewMarkets(await workbook.read(), { sheet: "Data", area }, settings);
  if (!found) throw new Error(range);
  return found;
}

const dutch = [
  ["Regio", "Product", "Marktomvang (x 1.000)", "Marktgroei %", "Ons aandeel", "Nettoprijs (€)", "Bron", "Datum bron", "Opmerking"],
  ["Noord", "Fietsen", 20, 3, "12,5%", 500, "Jaarboek", 2026, "goed"],
  ["Zuid", "Fietsen", "1,2 mln", -2, "8%", 480, "Jaarboek", 2026, null],
  ["Zuid", "E-bikes", "veel", 10, "140%", 1900, "Jaarboek", 2026, null],
  ["Totaal", null, 1220, null, null, null, null, null, null],
];

test("a Dutch table in thousands, with percentages as people write them", async () => {
  const { columns, rows, headerRow, basis } = await preview(workbookOf(dutch), "A1:I5");
  expect(headerRow).toBe(0);
  expect(basis).toBe("units");
  expect(columns.map(({ field }) => field)).toEqual([
    "segment",
    "segment",
    "marketSize",
    "marketGrowth",
    "share",
    "price",
    "source",
    "sourceDate",
    undefined,
  ]);
  expect(columns[3]).toMatchObject({ percent: "whole", isSure: true, samples: ["3", "-2", "10"] });
  expect(rows.map(({ segment }) => segment)).toEqual([
    {
      segment: "Noord › Fietsen",
      marketSize: 20_000,
      marketGrowth: 0.03,
      share: 0.125,
      price: 500,
      currency: "EUR",
      source: "Jaarboek",
      sourceDate: "2026-12-31",
    },
    {
      segment: "Zuid › Fietsen",
      marketSize: 1_200_000,
      marketGrowth: -0.02,
      share: 0.08,
      price: 480,
      currency: "EUR",
      source: "Jaarboek",
      sourceDate: "2026-12-31",
    },
    {
      segment: "Zuid › E-bikes",
      marketGrowth: 0.1,
      share: 1.4,
      price: 1900,
      currency: "EUR",
      source: "Jaarboek",
      sourceDate: "2026-12-31",
    },
  ]);
  expect(rows[2]).toMatchObject({
    unread: [{ address: "C4", field: "marketSize", found: "veel" }],
    problems: [{ field: "share", code: "above-one" }],
  });
});

test("the headers may stand above the selection", async () => {
  const { rows, headerRow } = await preview(workbookOf(dutch), "A2:I3");
  expect(headerRow).toBe(0);
  expect(rows).toHaveLength(2);
});

test("where only money is known, the unit is one of the currency and the price is 1", async () => {
  const workbook = workbookOf([
    ["Segment", "Market value (€ m)", "Growth", "Revenue (€ m)"],
    ["Hotels", 12.5, 0.03, 1],
  ]);
  const { basis, rows } = await preview(workbook, "A1:D2");
  expect(basis).toBe("money");
  expect(rows[0]?.segment).toEqual({
    segment: "Hotels",
    marketSize: 12_500_000,
    marketGrowth: 0.03,
    volume: 1_000_000,
    price: 1,
    unit: "EUR",
    currency: "EUR",
  });
});

test("a doubtful percentage is marked, and what the user says counts", async () => {
  const workbook = workbookOf([
    ["Segment", "Growth %", "Size"],
    ["A", 0.5, 100],
  ]);
  const first = await preview(workbook, "A1:C2");
  expect(first.columns[1]).toMatchObject({ percent: "whole", isSure: false });
  expect(first.columns[2]?.field).toBeUndefined();
  const corrected = await preview(workbook, "A1:C2", { columns: { 1: { percent: "fraction" }, 2: { field: "marketSize", scale: 1000 } } });
  expect(corrected.rows[0]?.segment).toMatchObject({ marketGrowth: 0.5, marketSize: 100_000 });
  expect(corrected.columns.every(({ isSure }) => isSure)).toBe(true);
});

test("copied or followed by formula, in one block; a second time only what differs is written", async () => {
  const workbook = workbookOf(dutch.slice(0, 3));
  const check = await checkWorkbook(workbook, { asOf });
  const found = await preview(workbook, "A1:I3");
  const { check: after } = await done(workbook, { check, language: "nl", ...writeOptions() }, importMarkets, {
    preview: found,
    mode: "formulas",
  });
  // Values in one block, then each row its own formulas, with a third row that stands in meanwhile: Excel fills columns.
  expect(workbook.applied.at(-1)?.map((edit) => edit.do)).toEqual([
    ...["create-table", "create-table", "append-rows"],
    ...["append-rows", "update-row", "update-row", "delete-row"],
  ]);
  expect(workbook.cellOf("GrowthMarkets", 0, "Marktomvang").formula).toBe("=Data!$C$2*1000");
  expect(workbook.cellOf("GrowthMarkets", 0, "Marktgroei").formula).toBe("=Data!$D$2/100");
  expect(workbook.cellOf("GrowthMarkets", 0, "Aandeel").value).toBe(0.125);
  expect(after.settings.currency).toBe("EUR");
  await computeWithUniver(workbook);
  const again = await checkWorkbook(workbook, { asOf });
  expect(again.problems).toEqual([]);
  expect(again.markets.map(({ segment }) => segment)).toEqual(found.rows.map(({ segment }) => segment));
  expect(
    editsToImport({ check: again, language: "nl", ...writeOptions() }, { preview: await preview(workbook, "A1:I3"), mode: "values" }).edits,
  ).toEqual([]);
  workbook.sheet("Data").cells.set("1,5", { value: 510 });
  const { edits } = editsToImport(
    { check: again, language: "nl", ...writeOptions() },
    { preview: await preview(workbook, "A1:I3"), mode: "values" },
  );
  expect(edits).toMatchObject([{ do: "update-row", cells: { Prijs: 510 } }]);
});

test("rows with mistakes, without a name, or named twice are left out and said", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size"],
    ["A", 100],
    ["a ", 200],
    [null, 300],
    ["B", -1],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  const { edits, rows } = editsToImport(
    { check, language: "en", ...writeOptions() },
    { preview: await preview(workbook, "A1:B5"), mode: "values" },
  );
  expect(rows.filter(({ becomes }) => becomes === "left-out").map(({ preview: { row }, problems }) => [row, problems[0]?.code])).toEqual([
    [2, "duplicate-segment"],
    [3, "empty"],
    [4, "negative"],
  ]);
  expect(
    edits.flatMap((edit) =>
      edit.do === "append-rows" && edit.table === "GrowthMarkets" ? edit.rows.map((cells) => cells["Segment"]) : [],
    ),
  ).toEqual(["A"]);
});

test("a thousand markets come in with one append", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Growth", "Share", "Price", "Source"],
    ...Array.from({ length: 1000 }, (_, row) => [`Market ${row}`, 1000 + row, 0.03, 0.1, bikes.price ?? 1, "Yearbook"]),
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  const { check: after } = await done(workbook, { check, language: "en", ...writeOptions() }, importMarkets, {
    preview: await preview(workbook, "A1:F1001"),
    mode: "values",
  });
  expect(after.markets).toHaveLength(1000);
  expect(after.markets.every(({ isUsable }) => isUsable)).toBe(true);
  expect(workbook.applied.at(-1)?.filter((edit) => edit.do === "append-rows")).toHaveLength(1);
});

test("headers in a language that is not known are still headers, and the user says what they mean", async () => {
  const workbook = workbookOf([
    ["Nombre", "Tamano", "Cuota"],
    ["Bicis", 20, 12],
  ]);
  const first = await preview(workbook, "A1:C2");
  expect(first).toMatchObject({ headerRow: 0, rows: [] });
  const { columns, rows } = await preview(workbook, "A1:C2", {
    columns: { 0: { field: "segment" }, 1: { field: "marketSize", scale: 1000 }, 2: { field: "share" } },
  });
  expect(columns[2]).toMatchObject({ percent: "whole" });
  expect(rows.map(({ segment }) => segment)).toEqual([{ segment: "Bicis", marketSize: 20_000, share: 0.12 }]);
});

test("without headers every row is a market, when the user says so", async () => {
  const workbook = workbookOf([
    ["Bikes", 20_000],
    ["Tandems", 300],
  ]);
  const { headerRow, rows } = await preview(workbook, "A1:B2", {
    headerRow: null,
    columns: { 0: { field: "segment" }, 1: { field: "marketSize" } },
  });
  expect(headerRow).toBeUndefined();
  expect(rows.map(({ segment }) => segment.segment)).toEqual(["Bikes", "Tandems"]);
});

test("what was said of a header earlier is taken over, for its column wherever it stands; a word of now goes before it", async () => {
  const remembered = { "omvang nl": { field: "marketSize", scale: 1000 }, groei: { field: null } } as const;
  const workbook = workbookOf([
    ["Segment", "Groei", "Omvang NL"],
    ["Bikes", 3, 20],
  ]);
  const { columns, rows } = await preview(workbook, "A1:C2", { remembered });
  expect(columns.map(({ field }) => field)).toEqual(["segment", undefined, "marketSize"]);
  expect(rows[0]?.segment.marketSize).toBe(20_000);
  const { rows: now } = await preview(workbook, "A1:C2", { remembered, columns: { 2: { field: "marketSize", scale: 1 } } });
  expect(now[0]?.segment.marketSize).toBe(20);
});

test("of two columns with the same header, the one that the user points at counts", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Market size"],
    ["Bikes", 1, 2],
  ]);
  expect((await preview(workbook, "A1:C2")).rows[0]?.segment.marketSize).toBe(1);
  const { columns, rows } = await preview(workbook, "A1:C2", { columns: { 2: { field: "marketSize" } } });
  expect(columns.map(({ field }) => field)).toEqual(["segment", undefined, "marketSize"]);
  expect(rows[0]?.segment.marketSize).toBe(2);
});

test("revenue beside a price is a volume; counted in money it is the volume itself", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Revenue (k)", "Price"],
    ["Bikes", 20_000, 1000, 500],
  ]);
  const { basis, rows } = await preview(workbook, "A1:D2");
  expect(basis).toBe("units");
  expect(rows[0]).toMatchObject({ segment: { volume: 2000 }, origins: { volume: "=(Data!$C$2*1000)/(Data!$D$2)" } });
  const money = await preview(workbook, "A1:D2", { basis: "money" });
  expect(money.rows[0]?.segment).toMatchObject({ volume: 1_000_000, price: 1 });
});

test("a known market is updated and said so; what the update would break is left out", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size"],
    ["BIKES", 21_000],
    ["Tandems", 300],
    ["all", 5],
  ]);
  const saved = await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  if (!saved.ok) throw new Error("the market is complete");
  const { edits, rows } = editsToImport(
    { check: saved.value, language: "en", ...writeOptions() },
    { preview: await preview(workbook, "A1:B4"), mode: "values" },
  );
  expect(rows.map(({ becomes, changes, problems }) => [becomes, changes, problems.map(({ code }) => code)])).toEqual([
    ["update", ["marketSize"], []],
    ["new", [], []],
    ["left-out", [], ["duplicate-segment"]],
  ]);
  expect(edits.map((edit) => edit.do)).toEqual(["append-rows", "update-row"]);
  workbook.sheet("Data").cells.set("1,1", { value: 30_000 });
  const tooLarge = editsToImport(
    { check: saved.value, language: "en", ...writeOptions() },
    { preview: await preview(workbook, "A1:B4"), mode: "values" },
  );
  expect(tooLarge.rows[0]).toMatchObject({ becomes: "left-out", problems: [{ code: "potential-below-size" }] });
});

test("amounts in another currency, and rows that are not wanted, stay out", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Currency"],
    ["A", 1, "EUR"],
    ["B", 1, "USD"],
    ["C", 1, "eur"],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  const { rows } = editsToImport(
    { check, language: "en", ...writeOptions() },
    { preview: await preview(workbook, "A1:C4"), mode: "values", unwanted: [3] },
  );
  expect(rows.map(({ becomes, problems }) => [becomes, problems[0]?.code])).toEqual([
    ["new", undefined],
    ["left-out", "different-currency"],
    ["left-out", undefined],
  ]);
});

test("what was looked at is what is written: cells that changed meanwhile are refused, and nothing is written", async () => {
  const workbook = workbookOf(dutch.slice(0, 3));
  const check = await checkWorkbook(workbook, { asOf });
  const found = await preview(workbook, "A1:I3");
  workbook.sheet("Data").cells.set("1,2", { value: 25 });
  await expect(
    done(workbook, { check, language: "nl", ...writeOptions() }, importMarkets, { preview: found, mode: "values" }),
  ).rejects.toMatchObject({
    code: "cells-changed",
    subject: "Data!A1:I3",
  });
  expect(workbook.applied).toEqual([]);
});

test("whatever stands in the cells: each row gets an answer, and what is written are rows without problems", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 500_000 }),
    fc.double({ min: -2, max: 200, noNaN: true }),
    fc.constantFrom("A", "B", "a ", "=1+1", "12,5%", "1.2 mln", "n/a", "", "€ 5", "all"),
  );
  const header = fc.constantFrom(
    "Segment",
    "Market size (x 1,000)",
    "Growth %",
    "Share",
    "Price (€)",
    "Revenue",
    "Source",
    "Date",
    "2026",
    null,
  );
  return fc.assert(
    fc.asyncProperty(
      fc.array(header, { minLength: 3, maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("values" as const, "formulas" as const),
      async (headers, cells, mode) => {
        const workbook = workbookOf([headers, ...cells]);
        const check = await checkWorkbook(workbook, { asOf });
        const found = await preview(workbook, "A1:F6");
        const { edits, rows } = editsToImport({ check, language: "en", ...writeOptions() }, { preview: found, mode });
        expect(rows).toHaveLength(found.rows.length);
        const added = edits.flatMap((edit) => (edit.do === "append-rows" && edit.table === "GrowthMarkets" ? edit.rows : []));
        expect(added).toHaveLength(rows.filter(({ becomes }) => becomes === "new").length);
        for (const row of rows) expect(row.problems.length > 0).toBe(row.becomes === "left-out");
        const { check: after } = await done(workbook, { check, language: "en", ...writeOptions() }, importMarkets, {
          preview: found,
          mode: "values",
        });
        expect(after.markets.every(({ isUsable }) => isUsable)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("what was said of the columns is remembered in the workbook, in words, for everybody", async () => {
  const rows = [
    ["Naam", "Maat", "Groei", "Opm"],
    ["Bikes", 20, 0.5, 3],
  ];
  const settings: PreviewSettings = {
    headerRow: 0,
    columns: {
      0: { field: "segment" },
      1: { field: "marketSize", scale: 1000 },
      2: { field: "marketGrowth", percent: "whole" },
      3: { field: null },
    },
  };
  const workbook = workbookOf(rows);
  const check = await checkWorkbook(workbook, { asOf });
  const { check: after } = await done(workbook, { check, language: "nl", ...writeOptions() }, importMarkets, {
    preview: await preview(workbook, "A1:D2", settings),
    mode: "values",
  });
  expect(after.settings.importColumns).toBe("naam → Segment | maat → Marktomvang ×1000 | groei → Marktgroei, 3 = 3 % | opm → –");
  const remembered = readRemembered(after.settings.importColumns);
  const again = await preview(
    workbookOf([
      ["Maat", "Opm", "Groei", "Naam"],
      [20, 3, 0.5, "Bikes"],
    ]),
    "A1:D2",
    { headerRow: 0, remembered },
  );
  expect(again.rows[0]?.segment).toEqual({ segment: "Bikes", marketSize: 20_000, marketGrowth: 0.005 });
  // Changed later, beside what was said before.
  const changed = await preview(workbook, "A1:D2", { headerRow: 0, remembered, columns: { 1: { field: "marketSize", scale: 1 } } });
  const { check: later } = await done(workbook, { check: after, language: "nl", ...writeOptions() }, importMarkets, {
    preview: changed,
    mode: "values",
  });
  expect(later.settings.importColumns).toBe("naam → Segment | groei → Marktgroei, 3 = 3 % | opm → – | maat → Marktomvang");
  expect(later.markets[0]?.segment.marketSize).toBe(20);
});

test("the line of remembered columns reads back as it was written, whatever else somebody typed into it", () => {
  const header = fc
    .stringMatching(/^[a-z0-9%()., ]{1,12}$/)
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "" && text !== "__proto__");
  const correction = fc.oneof(
    fc.constant({ field: null }),
    fc
      .constantFrom("marketSize" as const, "volume" as const, "revenue" as const, "price" as const)
      .chain((field) => fc.constantFrom(1000, 1e6, 1e9).map((scale) => ({ field, scale }))),
    fc
      .constantFrom("marketGrowth" as const, "share" as const)
      .chain((field) => fc.constantFrom("whole" as const, "fraction" as const).map((percent) => ({ field, percent }))),
  );
  fc.assert(
    fc.property(
      fc.dictionary(header, correction, { maxKeys: 12 }),
      fc.constantFrom(...languages),
      fc.string(),
      (columns, language, noise) => {
        const line = writeRemembered(columns, language);
        expect(readRemembered(line)).toEqual(Object.fromEntries(Object.entries(columns)));
        expect(() => readRemembered(`${noise} | ${line} | ${noise}`)).not.toThrow();
      },
    ),
  );
});

test("an import can be taken back: new rows go, changed cells get back what stood there", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Source"],
    ["Bikes", 21_000, "Panel"],
    ["Tandems", 300, "Panel"],
  ]);
  const saved = await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  if (!saved.ok) throw new Error("the market is complete");
  const { check, undo } = await done(workbook, { check: saved.value, language: "en", ...writeOptions("Bob") }, importMarkets, {
    preview: await preview(workbook, "A1:C3"),
    mode: "formulas",
  });
  expect(check.markets).toHaveLength(2);
  const back = await applyEdits(workbook, check, undo ?? []);
  expect(back.markets.map(({ segment }) => segment)).toEqual([bikes]);
  expect(workbook.cellOf("GrowthMarkets", 0, "Market size")).toEqual({ value: 20_000 });
});

test("a row of units below the headers belongs to them", async () => {
  const workbook = workbookOf([
    ["Segment", "Market size", "Growth", "Share", "Price"],
    [null, "x 1,000", "%", "%", "€"],
    ["Bikes", 20, 3, 12, 500],
  ]);
  const { columns, rows } = await preview(workbook, "A1:E3");
  expect(columns.map(({ scale, percent }) => [scale, percent])).toEqual([
    [1, undefined],
    [1000, undefined],
    [1, "whole"],
    [1, "whole"],
    [1, undefined],
  ]);
  expect(rows.map(({ row, segment }) => [row, segment])).toEqual([
    [2, { segment: "Bikes", marketSize: 20_000, marketGrowth: 0.03, share: 0.12, price: 500, currency: "EUR" }],
  ]);
  // A row of values is none, though they are typed as text.
  const typed = await preview(
    workbookOf([
      ["Segment", "Market size", "Growth"],
      ["Bikes", "1.2 mln", "3 %"],
    ]),
    "A1:C2",
  );
  expect(typed.rows.map(({ segment }) => segment)).toEqual([{ segment: "Bikes", marketSize: 1_200_000, marketGrowth: 0.03 }]);
  const nameless = await preview(
    workbookOf([
      ["Segment", "Market size", "Growth"],
      [null, "1.2 mln", "€ 5"],
    ]),
    "A1:C2",
  );
  expect(nameless.rows).toHaveLength(1);
});
