import type { CheckItem } from "../../src/app/check/check";
import type { Metric, Period } from "../../src/domain/plan";
import { assessedAsText, compoundedText, labelOf, periodText, valueText } from "../../src/taskpane/item/itemText";
import { linkForm, linkOf } from "../../src/taskpane/places/link/linkForm";
import { yearsTyped } from "../../src/taskpane/form/yearsTyped";
import { countStandings, standingOf } from "../../src/taskpane/item/standing";
import { environmentOf } from "../../src/taskpane/environmentOf";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { speakAll } from "../../src/wording/speakAll";

speakAll();

const item = (finding: Partial<CheckItem["finding"]>, rest: Partial<CheckItem> = {}): CheckItem => ({
  key: "k",
  status: "open",
  verdict: "no-market-data",
  isUnsupported: true,
  finding: {
    sheet: "Budget",
    area: { top: 6, left: 3, bottom: 6, right: 3 },
    kind: "growth-target",
    value: [0.15],
    labels: ["North", "Revenue growth"],
    where: "cell",
    hardcoded: true,
    support: "none",
    confidence: 0.9,
    evidence: [],
    isHidden: false,
    ...finding,
  },
  ...rest,
});
const aMargin = { metric: { value: "margin", by: "kind" }, scale: { value: 1, by: "convention" } } as const;
const english = numbersFor("en", "en-GB", "EUR");
const plain = (text: string) => text.replaceAll("\u00A0", " ");

test.each([
  [{ value: [0.15] }, "+15.0 %"],
  [{ value: [0.1, 0.12, 0.1] }, "+10–12 %"],
  [{ value: [-0.02, 0.05] }, "−2 … +5 %"],
  [{ value: [0.12], kind: "share-target" as const }, "12.0 %"],
  [{ value: [0.003], kind: "margin-target" as const, labels: ["EBITDA margin improvement"], meaning: aMargin }, "+0.3 %"],
  [{ value: [] }, ""],
])("the value of %j", (finding, expected) => {
  expect(plain(valueText(item(finding), english))).toBe(expected);
});

test("a label is the sheet's words, its place without them, and never endless", () => {
  expect(labelOf(item({}))).toBe("North › Revenue growth");
  expect(labelOf(item({ labels: [] }))).toBe("Budget!D7");
  expect(labelOf(item({ labels: ["x".repeat(30_000)] })).length).toBeLessThan(200);
});

test("market figures beside a percentage are a mark of their own until it is linked", () => {
  const beside = item({ support: "market-data" });
  expect(standingOf(beside)).toBe("figures-beside");
  expect(standingOf({ ...beside, status: "linked", verdict: "unsupported" })).toBe("unsupported");
  expect(countStandings([beside, item({}), item({}, { status: "not-a-target" })])).toMatchObject({
    "figures-beside": 1,
    "no-market-data": 1,
  });
});

const noMarkets = { markets: [], settings: { horizonYears: 3 } };

test("the link is suggested by the kind and the period, and typed over", () => {
  expect(linkForm(item({ kind: "share-target" }), undefined, noMarkets)).toEqual({
    scope: [],
    metric: "share",
    per: "year",
    years: "",
    keepsPlan: false,
  });
  const form = linkForm(item({ period: "2027-2031", value: [0.1, 0.1, 0.1, 0.1, 0.1] }), { scope: "all" }, noMarkets);
  expect(form).toEqual({ scope: "all", metric: "revenue", per: "year", years: "5", keepsPlan: false });
  expect(linkOf(form)).toEqual({ scope: "all", metric: "revenue", per: "year", years: 5 });
  expect(linkOf({ ...form, scope: [] })).toBeUndefined();
  expect(linkOf({ ...form, years: "0" })).toBeUndefined();
  expect(yearsTyped("")).toBe("plan");
});

test.each([
  [
    { displayLanguage: "nl-NL", culture: "nl-BE" },
    { language: "nl", culture: "nl-BE" },
  ],
  [
    { displayLanguage: "en-US", culture: "nl-NL" },
    { language: "en", culture: "nl-NL" },
  ],
  [
    { displayLanguage: undefined, culture: undefined },
    { language: "nl", culture: "nl-NL" },
  ],
  [
    { displayLanguage: "en-US", culture: "not a culture" },
    { language: "en", culture: "nl-NL" },
  ],
  [{ isDarkTheme: true }, { theme: "dark" }],
  [{ isDarkTheme: undefined }, { theme: "auto" }],
  [{ query: "?start=check" }, { start: "check" }],
  [{ query: "?start=evil" }, {}],
])("surroundings %j", (given, expected) => {
  const environment = environmentOf({
    displayLanguage: "en-US",
    culture: "en-US",
    isDarkTheme: false,
    query: "",
    languages: ["nl-NL"],
    now: new Date(2026, 10, 21),
    ...given,
  });
  expect(environment).toMatchObject({ today: "2026-11-21", ...expected });
  if (!("start" in expected)) expect(environment).not.toHaveProperty("start");
});

test.each<[Metric, Period, string, string]>([
  ["revenue", "month", "Assessed as +4.0 % a month on average.", "Getoetst als gemiddeld +4,0 % per maand."],
  ["revenue", "year", "Assessed as +4.0 % a year on average.", "Getoetst als gemiddeld +4,0 % per jaar."],
  ["volume", "horizon", "Assessed as +4.0 % over the whole period.", "Getoetst als +4,0 % over de hele periode."],
  ["margin", "year", "The last one, 4.0 %, is assessed.", "De laatste, 4,0 %, wordt getoetst."],
])("a run of %s per %s is said in its own period", (metric, per, en, nl) => {
  const own = { value: 0.04, scope: "all" as const, metric, per };
  expect(plain(assessedAsText(own, { words: wordsFor("en"), numbers: english }))).toBe(en);
  expect(plain(assessedAsText(own, { words: wordsFor("nl"), numbers: numbersFor("nl", "nl-NL", "EUR") }))).toBe(nl);
});

test.each<[Metric, Period, string]>([
  ["revenue", "month", "a month"],
  ["revenue", "quarter", "a quarter"],
  ["revenue", "year", ""],
  ["margin", "month", ""],
])("beside a linked %s per %s stands %j", (metric, per, expected) => {
  const target = { metric, per } as CheckItem["target"] & object;
  const text = { words: wordsFor("en"), numbers: english };
  expect(periodText(item({}, { status: "linked", target }), text)).toBe(expected);
  expect(periodText(item({}, { target }), text)).toBe("");
});

test.each([
  ["en", "en-GB", "month", "+4.0 % a month is +60.1 % in a year: each month or quarter against the same one a year before."],
  ["nl", "nl-NL", "quarter", "+4,0 % per kwartaal is +17,0 % in een jaar: elke maand of elk kwartaal tegenover dezelfde een jaar eerder."],
  ["de", "de-DE", "year", ""],
] as const)("what a month's rate comes to is said in %s", (language, culture, per, expected) => {
  const text = { words: wordsFor(language), numbers: numbersFor(language, culture, "EUR") };
  expect(compoundedText(0.04, "revenue", per, text).replaceAll("\u00a0", " ")).toBe(expected);
  expect(compoundedText(0.4, "margin", per, text)).toBe("");
});
