import { keptText, readKept } from "../../src/taskpane/state/keptDrafts";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { ownDraft } from "../../src/taskpane/agreement/agreementDraft";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";

const book = "https://contoso.example/Budget.xlsx";

const typing: readonly PaneEvent[] = [
  { is: "tab-chosen", to: "markets" },
  { is: "went", to: { at: "market", market: "new" } },
  { is: "typed", draft: "reason", key: "Budget!D3", change: { words: "A margin" } },
];
const typed = after(firstState, ...typing);

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce<PaneState>(reduce, state);
}

function loadedAnew(text: string, workbook = book): PaneState {
  const found = readKept(text, workbook);
  return found ? after(firstState, { is: "drafts-found", found }) : firstState;
}

test("what was typed is there again after the pane was loaded anew, and so is the way back", () => {
  const state = loadedAnew(keptText(typed, book));
  expect(state.drafts.reason).toEqual({ "Budget!D3": { words: "A margin" } });
  expect(state.trail).toEqual([{ at: "check" }]);
  const on = after(state, { is: "drafts-continued" });
  expect(on.trail).toEqual([{ at: "markets" }, { at: "market", market: "new" }]);
  expect(on.kept).toBeUndefined();
});

test("it is kept while nobody has said what becomes of it, also over a second load", () => {
  const state = loadedAnew(keptText(loadedAnew(keptText(typed, book)), book));
  expect(after(state, { is: "drafts-continued" }).trail).toEqual(typed.trail);
});

test("dropped, it is gone from the pane and from what is kept; what was typed since stays", () => {
  const state = after(
    loadedAnew(keptText(typed, book)),
    { is: "typed", draft: "reason", key: "Budget!D9", change: { words: "Mine" } },
    { is: "drafts-dropped" },
  );
  expect(state.drafts.reason).toEqual({ "Budget!D9": { words: "Mine" } });
  expect(keptText(after(state, { is: "dropped", draft: "reason", key: "Budget!D9" }), book)).toBe("");
});

test("typing that came first is not written over by what was kept", () => {
  const found = readKept(keptText(typed, book), book);
  if (!found) throw new Error("nothing kept");
  const state = after(
    firstState,
    { is: "typed", draft: "reason", key: "Budget!D3", change: { words: "Newer" } },
    { is: "drafts-found", found },
  );
  expect(state.drafts.reason["Budget!D3"]).toEqual({ words: "Newer" });
});

test("what is saved is no longer kept", () => {
  expect(keptText(firstState, book)).toBe("");
  expect(keptText(after(typed, { is: "dropped", draft: "reason", key: "Budget!D3" }), book)).toBe("");
});

test("cells that were taken from the workbook are not kept, nor who speaks", () => {
  const state = after(
    firstState,
    { is: "typed", draft: "import", key: "", change: { failed: "empty" } },
    { is: "typed", draft: "agreement", key: ownDraft, change: { name: "Ada" } },
  );
  expect(keptText(state, book)).toBe("");
});

test.each([
  ["another workbook's", keptText(typed, "https://contoso.example/Other.xlsx")],
  ["nothing", undefined],
  ["an empty text", ""],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another version's", keptText(typed, book).replace('"version":1', '"version":0')],
  ["no drafts", JSON.stringify({ version: 1, workbook: book, drafts: {}, trail: [] })],
  ["drafts of another shape", JSON.stringify({ version: 1, workbook: book, drafts: { reason: { a: 1 }, other: 3 }, trail: [] })],
])("%s is forgotten", (_, text) => {
  expect(readKept(text, book)).toBeUndefined();
});

test("places that there are not are left out of the way back", () => {
  const text = keptText(typed, book).replace('"at":"market"', '"at":"nowhere"');
  expect(readKept(text, book)?.trail).toEqual([{ at: "markets" }]);
});
