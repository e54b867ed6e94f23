import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check, CheckItem } from "../../src/app/check/check";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linksByName } from "../../src/app/write/linksByName";
import { linkTarget } from "../../src/app/write/linkTarget";
import { linkTogether } from "../../src/app/write/linkTogether";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import { previewing } from "../../src/app/write/writing";
import type { Segment } from "../../src/domain/plan";
import { writesText } from "../../src/taskpane/form/writesText";
import { verdictOf } from "../../src/taskpane/item/whyOf";
import { warningSentences } from "../../src/taskpane/places/target/warningSentences";
import { formatArea } from "../../src/workbook/area";
import { languages } from "../../src/workbook/language";
import { ambiguityOf } from "../../src/wording/ambiguity";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { speakAll } from "../../src/wording/speakAll";
import { at, MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

speakAll();
const options = { language: "en" as const, ...writeOptions() };
const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;

function of(check: Check, range: string): CheckItem {
  const item = check.items.find(({ finding }) => formatArea(finding.area) === range);
  if (!item) throw new Error(`nothing found at ${range}: ${check.items.map(({ finding }) => formatArea(finding.area)).join(", ")}`);
  return item;
}

/** The budget's own target, linked to one market. */
async function judged(segment: Segment): Promise<{ readonly host: MemoryWorkbook; readonly check: Check; readonly item: CheckItem }> {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const saved = await does(host, { check: first, ...options }, saveMarket, { segment });
  const check = await does(host, { check: saved, ...options }, linkTarget, { item: of(saved, "E3:G3").key, link });
  return { host, check, item: of(check, "E3:G3") };
}

/** What the pane says of it, in every language. */
function said(item: CheckItem, check: Check): readonly string[] {
  return languages.map((language) => {
    const text = { words: wordsFor(language), numbers: numbersFor(language, wordsFor(language).number.culture, "EUR") };
    const warnings = item.assessment ? warningSentences(item.assessment, item.linked?.markets ?? [], text) : [];
    const { short, detail = "" } = verdictOf(item, check, text) as { short: string; detail?: string };
    return [short, detail, ...warnings].join(" ");
  });
}

test("1: a region is tested on its own percentage, never on the mean of all", async () => {
  const host = new MemoryWorkbook();
  host.addSheet("Plan", [
    ["Region", "Revenue 2026", "Growth 2027", "Revenue 2027"],
    ["North", 1_000_000, 0.1, { formula: "=B2*(1+C2)", value: 1_100_000 }],
    ["South", 500_000, 0.05, { formula: "=B3*(1+C3)", value: 525_000 }],
    ["Export", 300_000, 0.3, { formula: "=B4*(1+C4)", value: 390_000 }],
  ]);
  let check = await checkWorkbook(host, { asOf });
  expect(check.items.map(({ finding }) => [finding.meaning?.entity, finding.value, finding.meaning?.base?.amount])).toEqual([
    ["North", [0.1], 1_000_000],
    ["South", [0.05], 500_000],
    ["Export", [0.3], 300_000],
  ]);
  for (const segment of ["North", "South"]) check = await does(host, { check, ...options }, saveMarket, { segment: { ...bikes, segment } });
  const links = linksByName(check);
  expect(links.map(({ link: { scope } }) => scope)).toEqual([["North"], ["South"]]);
  const linked = await does(host, { check, ...options }, linkTogether, { links });
  expect(linked.items.map(({ linked: to }) => to?.target?.value)).toEqual([0.1, 0.05, undefined]);
});

test("4: the base of the sheet is named beside the base of the markets, in money, and a deleted market does not shrink it", async () => {
  const { check, item } = await judged({ ...bikes, share: 0.08 });
  expect(item.assessment?.warnings).toContain("base-differs");
  for (const [index, amount] of ["€ 1.00 m", "€ 1,00 mln", "1,00 Mio. €"].entries())
    expect(said(item, check)[index]?.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(amount);
});

test("5: dollars stay dollars, what is counted has no money, and what nothing tells is not taken for euros", async () => {
  const host = new MemoryWorkbook();
  host.addSheet("Plan", [
    ["In US$ thousand", "2026", "2027"],
    ["Revenue", 900, { formula: "=B2*(1+10%)", value: 990 }],
  ]);
  host.addSheet("Network", [
    ["", "2026", "2027"],
    ["Number of dealers", 124, { formula: "=B2*(1+12%)", value: 139 }],
  ]);
  host.addSheet("Other", [
    ["", "2026", "2027"],
    ["Revenue", 50_000, { formula: "=B2*(1+10%)", value: 55_000 }],
  ]);
  const check = await checkWorkbook(host, { asOf });
  expect(check.items.map(({ finding, moneyAtStake }) => [finding.sheet, finding.meaning?.currency?.value, moneyAtStake])).toEqual([
    ["Plan", "USD", 900_000],
    ["Network", null, undefined],
    ["Other", expect.not.stringContaining("EUR"), 50_000],
  ]);
});

describe("6: empty and impossible inputs", () => {
  test("a share of nought is a percentage of nothing, never supported", async () => {
    const { check, item } = await judged({ ...bikes, share: 0 });
    expect(item.verdict).toBe("no-base");
    for (const [index, sentence] of said(item, check).entries()) {
      const supported = wordsFor(languages[index] ?? "en").verdict.name.supported.toLowerCase();
      expect(sentence.toLowerCase()).not.toContain(`${supported}.`);
      expect(sentence.trim()).not.toBe("");
    }
  });

  test("a share above the reachable one is said so, and no hypothesis that is not there is blamed", async () => {
    const { item } = await judged({ ...bikes, maxShare: 0.05 });
    expect(item.assessment?.warnings).toContain("share-above-reachable");
    expect(item.assessment?.warnings).not.toContain("overclaimed");
  });

  test("a potential below the market is refused with its field and the reason, in every language", async () => {
    const host = budget();
    const check = await checkWorkbook(host, { asOf });
    const refused = await tried(host, { check, ...options }, saveMarket, { segment: { ...bikes, marketPotential: 10_000 } });
    expect(refused).toMatchObject({ ok: false, problems: [{ field: "marketPotential", code: "potential-below-size" }] });
    const sentences = languages.map((language) => wordsFor(language).problem["potential-below-size"](""));
    expect(new Set(sentences).size).toBe(languages.length);
  });
});

test("7: an agreed gut feeling proves nothing; more than the market buys is never supported", async () => {
  const { host, check } = await judged(bikes);
  const feeling = { scope: ["Bikes"], impact: { base: 60_000_000 }, status: "agreed" as const, claim: "Gut feeling" };
  const felt = await does(host, { check, ...options }, saveHypothesis, { row: feeling });
  const item = of(felt, "E3:G3");
  expect(item.verdict).toBe("to-agree");
  expect(item.assessment?.warnings).toContain("overclaimed");
  const proven = await does(host, { check: felt, ...options }, saveHypothesis, {
    row: { ...feeling, evidence: "Order book", evidenceDate: "2026-10-01" },
    id: felt.hypotheses[0]?.id ?? "",
  });
  expect(of(proven, "E3:G3").verdict).toBe("to-agree");
});

test.each([
  ["50.000", "amount", "en-GB", [50, 50_000]],
  ["€ 2.000", "amount", "en-GB", [2, 2_000]],
  ["800.000", "amount", "en-GB", [800, 800_000]],
  ["50,000", "amount", "nl-NL", [50, 50_000]],
  ["50,000", "amount", "de-DE", [50, 50_000]],
  ["0.18", "level", "en-GB", [0.0018, 0.18]],
  ["0,18", "level", "de-DE", [0.0018, 0.18]],
] as const)("10: %s as %s in %s is asked, never guessed", (text, kind, culture, readings) => {
  const language = culture.slice(0, 2) as (typeof languages)[number];
  const asked = ambiguityOf(text, kind, { language, culture });
  expect(asked?.map((value) => Math.round(value * 1e6) / 1e6)).toEqual(readings);
});

test("11: a formula among typed rates is one path with them, and a text where a rate stood keeps the finding's name", async () => {
  const plan = (first: number | string | { readonly formula: string; readonly value: number }) => {
    const host = budget();
    host.sheet("Budget 2027").cells.set(at(2, 4), typeof first === "object" ? first : { value: first });
    return checkWorkbook(host, { asOf });
  };
  const made = of(await plan({ formula: "=10%+5%", value: 0.15 }), "E3:G3");
  expect(made.finding.value).toEqual([0.15, 0.15, 0.1]);
  expect(made.moneyAtStake).toBe(1_000_000);
  const typed = of(await plan(0.15), "E3:G3");
  expect(made.finding.labels).toEqual(typed.finding.labels);
  const texted = (await plan("to be decided")).items.find(({ finding }) => finding.area.top === 2);
  expect(texted?.finding.labels).toEqual(typed.finding.labels);
});

test("12: what setting a finding aside makes is listed beforehand, all of it", async () => {
  const host = budget();
  const check = await checkWorkbook(host, { asOf });
  const before = new Set(host.sheets.map(({ name }) => name));
  const input = { item: of(check, "E3:G3").key, reason: "A wish" };
  const edits = dismissFinding.edits(previewing(check, "en"), input);
  if (!edits.ok) throw new Error("it was refused");
  const listed = languages.map((language) => writesText(edits.value, check, wordsFor(language)).join(" "));
  await does(host, { check, ...options }, dismissFinding, input);
  for (const { name } of host.sheets.filter((sheet) => !before.has(sheet.name))) for (const text of listed) expect(text).toContain(name);
  for (const { name, tables } of host.sheets) if (before.has(name)) expect(tables).toEqual([]);
});
