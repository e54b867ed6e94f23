import fc from "fast-check";
import { hypothesisLevers, hypothesisRoles, hypothesisStatuses, type Hypothesis } from "../../src/domain/plan";
import { allMarkets, hypothesisText, readHypothesis } from "../../src/taskpane/places/hypothesis/hypothesisForm";
import { hypothesisFields } from "../../src/wording/hypothesisField";
import { numbersFor } from "../../src/wording/numbers";

const english = numbersFor("en", "en-GB", "EUR");
const dutch = numbersFor("nl", "nl-NL", "EUR");
const markets = ["North", "South"];
const fresh: Partial<Hypothesis> = { scope: ["North"] };
const codesOf = (problems: readonly { readonly field: string; readonly code: string }[]) =>
  problems.map(({ field, code }) => `${field} ${code}`).sort();

test("what was typed, read in the reader's own way of writing", () => {
  const typed = {
    claim: " Two dealers more ",
    lever: "conversion",
    impactLow: "150.000",
    impactBase: "0,32 mln",
    impactHigh: "€ 450.000",
    evidence: "Proef",
    evidenceDate: "1 mei 2026",
    role: "sales",
    status: "agreed",
    testDate: "1-3-2027",
  };
  const { hypothesis, problems } = readHypothesis(fresh, typed, markets, dutch);
  expect(problems).toEqual([]);
  expect(hypothesis).toEqual({
    claim: "Two dealers more",
    scope: ["North"],
    lever: "conversion",
    impact: { low: 150_000, base: 320_000, high: 450_000 },
    status: "agreed",
    evidence: "Proef",
    evidenceDate: "2026-05-01",
    role: "sales",
    testDate: "2027-03-01",
  });
});

test.each([
  [{}, ["claim empty", "impactBase missing"]],
  [{ claim: "x", impactBase: "much" }, ["impactBase not-a-number"]],
  [{ claim: "x", impactBase: "100", impactLow: "200" }, ["impactBase out-of-order"]],
  [{ claim: "x", impactBase: "-5" }, ["impactBase negative"]],
  [{ claim: "x", impactBase: "100", testDate: "soon", evidenceDate: "31 June 2026" }, ["evidenceDate not-a-date", "testDate not-a-date"]],
  [{ claim: "x", impactBase: "100", scope: "West" }, ["scope unknown-segment"]],
  [{ claim: "x", impactBase: "100", scope: allMarkets }, []],
])("%j: %j, each at its field", (draft, wrong) => {
  expect(codesOf(readHypothesis(fresh, draft, markets, english).problems)).toEqual(wrong);
});

test("a field that is emptied is not known any more", () => {
  const known: Hypothesis = {
    scope: "all",
    impact: { low: 1, base: 2, high: 3 },
    status: "agreed",
    evidence: "order",
    evidenceDate: "2026-01-01",
    claim: "x",
    owner: "Me",
    role: "board",
    refutedBy: "y",
    testDate: "2026-02-02",
  };
  const { hypothesis } = readHypothesis(
    known,
    { impactLow: "", impactHigh: " ", evidence: "", evidenceDate: "", owner: "", role: "", refutedBy: "", testDate: "" },
    markets,
    english,
  );
  expect(hypothesis).toEqual({ scope: "all", impact: { base: 2 }, status: "agreed", claim: "x", lever: "free" });
});

test("what nobody touched is kept to the last digit, and what the form shows reads back as it was", () => {
  const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
  const row = fc
    .record({
      claim: fc.constantFrom("a", "b c"),
      scope: fc.constantFrom<Hypothesis["scope"]>("all", ["North"], ["South"]),
      lever: fc.constantFrom(...hypothesisLevers),
      status: fc.constantFrom(...hypothesisStatuses),
      role: fc.constantFrom(...hypothesisRoles),
      amounts: fc.tuple(amount, amount, amount),
      evidenceDate: fc.constantFrom("2026-01-31", "2025-12-01"),
    })
    .map(({ amounts, ...rest }): Hypothesis => {
      const [low = 0, base = 0, high = 0] = [...amounts].sort((one, other) => one - other);
      return { ...rest, impact: { low, base, high } };
    });
  fc.assert(
    fc.property(row, fc.constantFrom(english, dutch), (known, numbers) => {
      expect(readHypothesis(known, {}, markets, numbers)).toEqual({ hypothesis: known, isComputed: false, problems: [] });
      const retyped = Object.fromEntries(hypothesisFields.map((field) => [field, hypothesisText(known, field, numbers)]));
      const { hypothesis, problems } = readHypothesis({}, retyped, markets, numbers);
      expect(problems).toEqual([]);
      expect({ ...hypothesis, impact: known.impact }).toEqual(known);
      expect(hypothesis.impact?.base).toBeCloseTo(known.impact.base, 2);
    }),
  );
});

test("a lever is computed from what is typed, each mistake at its own field", () => {
  const typed = { claim: "x", lever: "conversion", quantity: "4.000", worth: "350", rateNow: "8", claimed: "9", claimedHigh: "10 %" };
  const { hypothesis, isComputed, problems } = readHypothesis(fresh, typed, markets, dutch);
  expect({ isComputed, problems }).toEqual({ isComputed: true, problems: [] });
  expect(hypothesis).toEqual({
    claim: "x",
    scope: ["North"],
    lever: "conversion",
    inputs: { leads: 4000, rateNow: 0.08, rateNext: { low: 0.09, base: 0.09, high: 0.1 }, orderValue: 350 },
    status: "proposed",
  });
  expect(readHypothesis(hypothesis, {}, markets, dutch).hypothesis).toEqual(hypothesis);
});

test.each([
  [{ lever: "conversion" }, ["claimed missing", "quantity missing", "rateNow missing", "worth missing"]],
  [{ lever: "conversion", quantity: "10", worth: "5", rateNow: "10", claimed: "8" }, ["claimed contradicts"]],
  [{ lever: "retention", quantity: "10", rateNow: "10", claimed: "12" }, ["claimed contradicts"]],
  [{ lever: "retention", quantity: "10", rateNow: "10", claimed: "8", claimedLow: "9", claimedHigh: "5" }, []],
  [{ lever: "price", claimed: "3", elasticity: "0,5" }, ["elasticity above-zero"]],
  [{ lever: "market-room", scope: allMarkets, claimed: "1" }, ["scope one-segment-needed"]],
  [{ lever: "free", impactBase: "1", evidenceLink: "javascript:alert(1)" }, ["evidenceLink not-a-link"]],
  [{ lever: "free", impactBase: "1", evidenceLink: "https://example.com/a?b" }, []],
])("%j: %j", (draft, wrong) => {
  expect(codesOf(readHypothesis(fresh, { claim: "x", ...draft }, markets, english).problems)).toEqual(wrong);
});

test("an amount beside a lever, as earlier versions had it, stays until the lever is filled in", () => {
  const known = { scope: ["North"], claim: "x", lever: "conversion", impact: { base: 5 }, status: "agreed" } as const;
  expect(readHypothesis(known, { owner: "Me" }, markets, english)).toMatchObject({
    isComputed: false,
    hypothesis: { impact: { base: 5 } },
  });
  const filled = readHypothesis(known, { quantity: "10", worth: "5", rateNow: "10", claimed: "20" }, markets, english);
  expect(filled).toMatchObject({ isComputed: true, problems: [], hypothesis: { inputs: { leads: 10 } } });
  expect(filled.hypothesis.impact).toBeUndefined();
});
