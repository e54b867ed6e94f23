import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessSegment } from "../../src/domain/market/assessSegment";
import { assessTarget } from "../../src/domain/target/assessTarget";
import type { Plan, Segment, Target } from "../../src/domain/plan";
import { numbersFor } from "../../src/wording/numbers";
import { verdictText } from "../../src/wording/verdictText";

const english = numbersFor("en", "en-GB", "EUR");
const dutch = numbersFor("nl", "nl-NL", "EUR");
const plain = (text: string) => text.replaceAll("\u00A0", " ");

const market: Segment = {
  segment: "A",
  marketSize: 200_000,
  marketGrowth: 0.03,
  marketPotential: 320_000,
  share: 0.18,
  price: 40,
  priceChange: 0.02,
  source: "Yearbook",
  sourceDate: "2026-03-01",
};

function say(numbers: typeof english, target: Partial<Target>, changes: Partial<Segment> = {}, years = 1, unit = "units") {
  const segments = [{ ...market, ...changes }];
  const full: Target = { value: 0.15, scope: "all", metric: "revenue", ...target };
  return verdictText(
    {
      target: full,
      assessment: assessTarget(full, segments, [], years, "2026-11-21"),
      segments: segments.map((segment) => assessSegment(segment, years, "2026-11-21")),
      unit,
      years,
    },
    numbers,
  );
}

test("a director reads once why +15 % is unsupported", () => {
  const { title, sentence, short } = say(english, {});
  expect(plain(sentence)).toBe(
    "The market gives 3.0 %, the price 2.0 %. For the rest your share would have to go from 18.0 % to 19.7 %: 3,508 units a year from competitors. No hypothesis covers it.",
  );
  expect(plain(title)).toBe("Unsupported by 9.9 points (€ 143,136)");
  expect(plain(short)).toBe("9.9 points without a hypothesis");
});

test("and the same in Dutch", () => {
  expect(plain(say(dutch, {}, {}, 1, "fietsen").sentence)).toBe(
    "De markt levert 3,0 % op, de prijs 2,0 %. Voor de rest moet uw marktaandeel van 18,0 % naar 19,7 %: 3.508 fietsen per jaar van concurrenten. Geen hypothese dekt dit.",
  );
});

test("a shrinking market carries its word, not a sign", () => {
  expect(plain(say(english, { value: 0.05 }, { marketGrowth: -0.02 }).sentence)).toContain(
    "The market shrinks by 2.0 %, the price gives 2.0 %.",
  );
});

test("a new entrant has no share to go from", () => {
  expect(plain(say(english, { metric: "share", value: 0.05 }, { share: 0 }).sentence)).toContain(
    "You would have to win a share of 5.0 %: 10,300 units a year",
  );
});

test("the cap is named, per year where the target is", () => {
  expect(plain(say(english, { value: 3 }, { maxShare: 0.25 }).sentence)).toContain(
    "At the reachable share of 25.0 %, the total potential allows +126.7 % at most.",
  );
  expect(plain(say(english, { value: 3 }, {}, 3).short)).toMatch(/at most \+\d+\.\d % a year$/);
});

test("what is missing is named", () => {
  const { sentence } = say(english, {}, { source: "", sourceDate: "" });
  expect(sentence).toBe("A lacks: source and date of the source.");
});

const cases = join(__dirname, "../../../shared/model/cases.json");
if (!existsSync(cases)) console.warn("Skipped: the worked examples beside the repository are not here, so their sentences were not read.");
(existsSync(cases) ? test : test.skip)("every worked example gets whole sentences in both languages", () => {
  const { cases: examples } = JSON.parse(readFileSync(cases, "utf8")) as { readonly cases: readonly { readonly input: Plan }[] };
  for (const { input } of examples) {
    for (const target of input.targets) {
      for (const numbers of [english, dutch]) {
        const text = verdictText(
          {
            target,
            assessment: assessTarget(target, input.segments, input.hypotheses, input.horizonYears, input.asOf),
            segments: input.segments
              .filter(({ segment }) => target.scope === "all" || target.scope.includes(segment))
              .map((segment) => assessSegment(segment, input.horizonYears, input.asOf)),
            years: input.horizonYears,
          },
          numbers,
        );
        for (const part of Object.values(text)) expect(part).not.toMatch(/undefined|NaN|null|Infinity|∞|^$|\.\./);
        expect(text.sentence.endsWith(".")).toBe(true);
      }
    }
  }
});
