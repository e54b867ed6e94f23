import fc from "fast-check";
import type { FormTexts } from "../../src/taskpane/heldForm/formTexts";
import { mergeTexts } from "../../src/taskpane/heldForm/mergeTexts";
import { settleChoice } from "../../src/taskpane/heldForm/settleChoice";
import { firstState, reduce } from "../../src/taskpane/state/state";

const row = (id: string, name: string, quota: string) => ({ id, name, quota });
const was: FormTexts = { name: "North", rows: [row("1", "Bo", "5"), row("2", "Cy", "6")] };

/** What the form holds after the choice is made. */
const settled = (own: FormTexts, now: FormTexts, chosen: "own" | "theirs") => {
  const merged = mergeTexts(own, was, now);
  const [choice] = merged.choices;
  if (!choice) throw new Error("nothing is asked");
  const after = settleChoice(merged, now, choice, chosen);
  expect(mergeTexts(after.own, after.was, now).choices).toEqual([]);
  return after.own;
};

describe("a list that somebody types in while a colleague changes it", () => {
  test("takes the colleague's new row, and keeps one's own", () => {
    const own = { rows: [...(was["rows"] as []), { name: "Di", quota: "7" }] };
    const now = { ...was, rows: [...(was["rows"] as []), row("3", "Ed", "8")] };
    const merged = mergeTexts(own, was, now);
    expect(merged.choices).toEqual([]);
    expect(merged.own["rows"]).toEqual([row("1", "Bo", "5"), row("2", "Cy", "6"), { name: "Di", quota: "7" }, row("3", "Ed", "8")]);
  });

  test("loses a row that the colleague took out and nobody typed in", () => {
    const own = { rows: [row("1", "Bo", "9"), row("2", "Cy", "6")] };
    const merged = mergeTexts(own, was, { ...was, rows: [row("1", "Bo", "5")] });
    expect([merged.choices, merged.own]).toEqual([[], { rows: [row("1", "Bo", "9")] }]);
  });

  test("asks about a row that the colleague took out and somebody typed in: kept, it is a new one", () => {
    const own = { rows: [row("1", "Bo", "9"), row("2", "Cy", "6")] };
    const now = { ...was, rows: [row("2", "Cy", "6")] };
    expect(mergeTexts(own, was, now).choices).toEqual([{ is: "gone", field: "rows", row: "1", was: "Bo, 5", theirs: "", own: "Bo, 9" }]);
    expect(settled(own, now, "own")["rows"]).toEqual([{ name: "Bo", quota: "9" }, row("2", "Cy", "6")]);
    expect(settled(own, now, "theirs")["rows"]).toEqual([row("2", "Cy", "6")]);
  });

  test("asks about a row that was taken out here and the colleague changed", () => {
    const own = { rows: [row("2", "Cy", "6")] };
    const now = { ...was, rows: [row("1", "Bo", "8"), row("2", "Cy", "6")] };
    expect(mergeTexts(own, was, now).choices).toEqual([{ is: "removed", field: "rows", row: "1", was: "Bo, 5", theirs: "Bo, 8", own: "" }]);
    expect(settled(own, now, "own")["rows"]).toEqual([row("2", "Cy", "6")]);
    expect(settled(own, now, "theirs")["rows"]).toEqual([row("2", "Cy", "6"), row("1", "Bo", "8")]);
  });

  test("a row that both made is asked about cell by cell", () => {
    const own = { rows: [...(was["rows"] as []), row("3", "Ed", "8")] };
    const now = { ...was, rows: [...(was["rows"] as []), row("3", "Ed", "9")] };
    expect(mergeTexts(own, was, now).choices).toEqual([
      { is: "changed", field: "rows", row: "3", column: "quota", was: "", theirs: "9", own: "8" },
    ]);
  });
});

const texts = fc.record({ name: fc.constantFrom("a", "b", "c"), unit: fc.constantFrom("x", "y") });
const lists = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("1", "2", "3"), name: fc.constantFrom("a", "b"), quota: fc.constantFrom("5", "6") }),
  {
    selector: ({ id }) => id,
  },
);
const form: fc.Arbitrary<FormTexts> = fc.tuple(texts, lists).map(([fields, rows]) => ({ ...fields, rows }));

test("who typed nothing sees the workbook; who typed what stands there is asked nothing", () => {
  fc.assert(
    fc.property(form, form, (before, now) => {
      const untouched = mergeTexts(before, before, now);
      expect(untouched.choices).toEqual([]);
      expect(sorted(untouched.own)).toEqual(sorted(now));
      expect(mergeTexts(now, before, now).choices).toEqual([]);
    }),
  );
});

test("nobody's word is lost without a question: what was typed and what a colleague wrote both stand there, or are asked about", () => {
  fc.assert(
    fc.property(form, form, form, (own, before, now) => {
      const { own: merged, was: seen, choices } = mergeTexts(own, before, now);
      const asked = new Set(choices.map(({ field, row: id, column }) => [field, id, column].join(" ")));
      const cells = (of: FormTexts) => Object.fromEntries(cellsIn(of));
      const [typed, stood, theirs, kept] = [cells(own), cells(before), cells(now), cells(merged)];
      for (const [path, text] of Object.entries(theirs)) {
        const [field = "", id, column] = path.split(" ");
        const isAsked = asked.has([field, id, column].join(" ")) || asked.has([field, id, undefined].join(" "));
        if (typed[path] === undefined || isAsked) continue;
        if (stood[path] !== text && typed[path] === stood[path]) expect(kept[path]).toBe(text);
        if (typed[path] !== stood[path]) expect([typed[path], text]).toContain(kept[path]);
      }
      // The next look asks the same again, and nothing more.
      expect(mergeTexts(merged, seen, now).choices).toEqual(choices);
    }),
  );
});

test("what stood in the form first is what counts, and all of it goes with the draft", () => {
  const typed = reduce(firstState, { is: "typed", draft: "action", key: "1", change: { what: "a" }, seen: { what: "before" } });
  const again = reduce(typed, { is: "typed", draft: "action", key: "1", change: { what: "b" }, seen: { what: "later" } });
  expect(again.seen).toEqual({ "action 1": { what: "before" } });
  const rebased = reduce(again, { is: "rebased", draft: "action", key: "1", to: { what: "b", owner: "Ada" }, seen: { what: "later" } });
  expect([rebased.drafts.action, rebased.seen]).toEqual([{ "1": { what: "b", owner: "Ada" } }, { "action 1": { what: "later" } }]);
  const gone = reduce(rebased, { is: "rebased", draft: "action", key: "1", to: undefined, seen: undefined });
  expect([gone.drafts.action, gone.seen]).toEqual([{}, {}]);
});

function cellsIn(form: FormTexts): readonly (readonly [string, string])[] {
  return Object.entries(form).flatMap(([field, value]) =>
    typeof value === "string"
      ? [[field, value] as const]
      : value.flatMap((one) => Object.entries(one).map(([column, text]) => [`${field} ${one["id"] ?? ""} ${column}`, text] as const)),
  );
}

function sorted(form: FormTexts): unknown {
  const rows = [...(form["rows"] as readonly { readonly id: string }[])].sort((one, other) => one.id.localeCompare(other.id));
  return { ...form, rows };
}
