import { readSettings } from "../../src/taskpane/places/settings/settingsForm";

const known = { horizonYears: 3, baseYear: 2026, currency: "EUR" };

test.each([
  [{}, known, []],
  [{ horizonYears: "5" }, { ...known, horizonYears: 5 }, []],
  [{ baseYear: "", currency: "usd" }, { horizonYears: 3, currency: "USD" }, []],
  [{ horizonYears: "" }, known, ["horizonYears"]],
  [{ horizonYears: "0", baseYear: "26", currency: "euro" }, { horizonYears: 3 }, ["horizonYears", "baseYear", "currency"]],
])("%j", (draft, settings, wrong) => {
  expect(readSettings(known, draft)).toEqual({ settings, wrong });
});

test("what has no field in the form is kept", () => {
  const kept = { ...known, correlation: 0.2, scenario: "Board" };
  expect(readSettings(kept, { currency: "usd" }).settings).toEqual({ ...kept, currency: "USD" });
});
