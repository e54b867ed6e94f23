import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { chooseCells } from "../../src/app/check/chooseCells";
import { applyEdits } from "../../src/app/write/applyEdits";
import { applyScenario } from "../../src/app/write/applyScenario";
import { deleteHypothesis } from "../../src/app/write/deleteHypothesis";
import { deleteMarket } from "../../src/app/write/deleteMarket";
import { deleteScenario } from "../../src/app/write/deleteScenario";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { editsToMark } from "../../src/app/write/editsToMark";
import { linkTarget } from "../../src/app/write/linkTarget";
import { restoreFinding } from "../../src/app/write/restoreFinding";
import { restoreRow } from "../../src/app/write/restoreRow";
import { saveCompetitors } from "../../src/app/write/saveCompetitors";
import { saveHistory } from "../../src/app/write/saveHistory";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveScenario } from "../../src/app/write/saveScenario";
import { saveSettings } from "../../src/app/write/saveSettings";
import type { Hypothesis } from "../../src/domain/plan";
import type { Result } from "../../src/domain/ground/result";
import type { Deed, PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import { placeOf } from "../../src/taskpane/state/readState";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { numbersFor } from "../../src/wording/numbers";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";

const options = writeOptions();
const hypothesis: Hypothesis = {
  scope: ["Bikes"],
  impact: { base: 10_000 },
  status: "proposed",
};
const downturn = {
  name: "Downturn",
  changes: [{ scope: "all" as const, field: "marketGrowth" as const, value: 0 }],
};

/** Writes, from a check that has followed an insertion. `item` is the key of the finding that moved. */
type Write = (host: MemoryWorkbook, check: Check, item: string) => Promise<Check>;

const dismiss: Write = (host, check, item) => dismissFinding(host, check, item, "Achieved", "en", options);
const removeHypothesis: Write = async (host, check) => (await deleteHypothesis(host, check, hypothesisIn(check), "en")).check;

/** Every deed of the pane; taking over a range is saving markets. */
const writes: Readonly<Record<Exclude<Deed, "import">, Write>> = {
  mark: (host, check) =>
    applyEdits(
      host,
      check,
      editsToMark(check, {
        language: "en",
        withComments: false,
        numbers: numbersFor("en", "en-GB", "EUR"),
      }).edits,
    ),
  unmark: (host, check) => applyEdits(host, check, [{ do: "unmark" }]),
  link: (host, check, item) => linkTarget(host, check, item, { scope: ["Bikes"], metric: "revenue", per: "year" }, "en", options),
  dismiss,
  restore: async (host, check, item) => {
    const dismissed = await dismiss(host, check, item);
    return restoreFinding(host, dismissed, dismissed.items.find(({ key }) => key === item)?.target?.id ?? "", options);
  },
  "save-market": async (host, check) => good(await saveMarket(host, check, { ...bikes, segment: "Trikes" }, "en", options)),
  "save-plan": (host, check) => saveSettings(host, check, { horizonYears: 2 }, "en", options),
  "delete-market": async (host, check) => (await deleteMarket(host, check, check.markets[0]?.id ?? "", "en")).check,
  "save-history": async (host, check) => good(await saveHistory(host, check, "Bikes", [{ year: 2024, revenue: 900_000 }], "en", options)),
  "save-competitors": async (host, check) =>
    good(await saveCompetitors(host, check, "Bikes", [{ name: "Rival", share: 0.2, growth: 0.03 }], "en", options)),
  "save-scenario": async (host, check) => good(await saveScenario(host, check, { ...downturn, name: "Boom" }, "en", options)),
  "delete-scenario": async (host, check) => (await deleteScenario(host, check, "Downturn", "en")).check,
  "apply-scenario": async (host, check) => good(await applyScenario(host, check, "Downturn", "en", options)),
  "save-hypothesis": async (host, check) => good(await saveHypothesis(host, check, { ...hypothesis, claim: "More" }, "en", options)),
  "judge-hypothesis": async (host, check) =>
    good(await saveHypothesis(host, check, { ...hypothesis, status: "rejected" }, "en", options, hypothesisIn(check))),
  "delete-hypothesis": removeHypothesis,
  undo: async (host, check) => {
    const { check: without, removed } = await deleteHypothesis(host, check, hypothesisIn(check), "en");
    return removed ? restoreRow(host, without, removed, "en", options) : without;
  },
};

describe("a row is put in above a finding, the check follows, and then somebody writes", () => {
  test.each(Object.entries(writes))("%s: the finding's page stays, and what was typed about it", async (_, write) => {
    const { host, check, item, on } = await followed();
    const moved = itemIn(check, item).finding.area;
    const after = await write(host, check, item);
    expect(after.items.map(({ key, finding }) => [key, finding.area])).toEqual(check.items.map(({ key, finding }) => [key, finding.area]));
    expect(itemIn(after, item).finding.area).toEqual(moved);
    const state = [
      {
        is: "write-started",
        request: 9,
        deed: "save-plan",
        subject: "",
      } as const,
      { is: "write-finished", request: 9, check: after, about: "" } as const,
    ].reduce<PaneState>(reduce, on);
    expect(placeOf(state)).toEqual({ at: "link", item });
    expect(state.drafts.links[item]).toEqual({ years: "4" });
  });

  test("or chooses other cells", async () => {
    const { check, item } = await followed();
    const chosen = chooseCells(check, {
      sheet: "Budget 2027",
      area: { top: 4, left: 2, bottom: 4, right: 2 },
    });
    expect(chosen?.item.key).not.toBe(item);
    expect(chosen?.check.items.map(({ key }) => key)).toEqual(expect.arrayContaining(check.items.map(({ key }) => key)));
  });
});

/** With a market, a hypothesis and a scenario written; the person has the finding's link form open and has typed into it. */
async function followed(): Promise<{
  host: MemoryWorkbook;
  check: Check;
  item: string;
  on: PaneState;
}> {
  const host = budget();
  let check = await checkWorkbook(host, { asOf });
  check = good(await saveMarket(host, check, bikes, "en", options));
  check = good(await saveHypothesis(host, check, hypothesis, "en", options));
  check = good(await saveScenario(host, check, downturn, "en", options));
  const item = check.items[0]?.key ?? "";
  const before = itemIn(check, item).finding.area.top;
  const events: readonly PaneEvent[] = [
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check, time: "10:42" },
    { is: "went", to: { at: "target", item } },
    { is: "went", to: { at: "link", item } },
    { is: "link-changed", item, change: { years: "4" } },
  ];
  const open = events.reduce(reduce, firstState);
  putInRowAbove(host);
  const changedSheets = [host.sheet("Budget 2027").id];
  const next = await checkWorkbook(host, {
    asOf,
    previous: check,
    changedSheets,
  });
  expect(itemIn(next, item).finding.area.top).toBe(before + 1);
  const again: readonly PaneEvent[] = [
    { is: "check-started", request: 2 },
    { is: "check-finished", request: 2, check: next, time: "10:43" },
  ];
  return { host, check: next, item, on: again.reduce(reduce, open) };
}

/** As Excel does it: what stood in row 2 and below moves, and the formulas with it. */
function putInRowAbove(host: MemoryWorkbook): void {
  const plan = host.sheet("Budget 2027");
  const moved = [...plan.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const formula = cell.formula?.replace(/([A-Z])(\d+)/g, (_, letter: string, digits: string) => `${letter}${Number(digits) + 1}`);
    return [`${row === 0 ? 0 : row + 1},${column}`, formula === undefined ? cell : { ...cell, formula }] as const;
  });
  plan.cells = new Map(moved);
}

function itemIn(check: Check, key: string): Check["items"][number] {
  const item = check.items.find((candidate) => candidate.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
}

function hypothesisIn({ hypotheses }: Check): string {
  return hypotheses[0]?.id ?? "";
}

function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
