import { readdirSync } from "node:fs";
import { join } from "node:path";
import { placeNames, tabs, tabOf, type PanePlace } from "../../src/taskpane/places/places";

import { firstState, reduce } from "../../src/taskpane/state/state";

test("every folder of a place is in the list", () => {
  const folders = readdirSync(join(__dirname, "../../src/taskpane/places"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inFolder = (at: string) => at.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(folders.map(({ name }) => name).sort()).toEqual(placeNames.map(inFolder).sort());
});

test("the tabs stand in the order of the list, and each place is shown from one of them", () => {
  expect(tabs).toEqual(["check", "markets", "total", "plan"]);
  expect(placeNames.map((at) => tabOf({ at } as PanePlace)).every((tab) => tabs.includes(tab))).toBe(true);
});

test("what is typed is kept by draft and key, begins with what the draft is when blank, and is dropped alone", () => {
  const typed = [
    { is: "typed", draft: "reason", key: "a", change: { chosen: "Achieved" } } as const,
    { is: "typed", draft: "reason", key: "b", change: { words: "no" } } as const,
    { is: "typed", draft: "rows", key: "history a", change: [{ cells: { year: "2025" } }] } as const,
    { is: "typed", draft: "rows", key: "history a", change: [] } as const,
  ].reduce(reduce, firstState);
  expect(typed.drafts.reason).toEqual({ a: { words: "", chosen: "Achieved" }, b: { words: "no" } });
  expect(typed.drafts.rows).toEqual({ "history a": [] });
  expect(reduce(typed, { is: "dropped", draft: "reason", key: "a" }).drafts.reason).toEqual({ b: { words: "no" } });
});
