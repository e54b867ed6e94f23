import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { blankAction, doneWholly } from "../../src/taskpane/places/action/actionForm";
import { actionGroups, daysBetween } from "../../src/taskpane/places/actions/actionGroups";
import { readRow, type TableDraft } from "../../src/taskpane/rowForm/rowDraft";
import { numbersFor } from "../../src/wording/numbers";
import { asOf, budget } from "../app/budget";

const dutch = numbersFor("nl", "nl-NL", "EUR");

test("an action is read from its form: what is done is done wholly, and all that is wrong is said at once", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  const markets = check.markets.map(({ segment }) => segment.segment);
  const read = (draft: TableDraft) => {
    const { row, problems } = readRow("actions", blankAction, draft, markets, dutch);
    return { action: doneWholly(row, draft), problems };
  };
  expect(read({ what: "Fair", status: "done", owner: " Ada " })).toEqual({
    action: { what: "Fair", scope: "all", status: "done", done: 1, owner: "Ada" },
    problems: [],
  });
  expect(read({ what: "Fair", status: "done", done: "60" }).action).toMatchObject({ done: 0.6 });
  const wrong = read({ what: " ", due: "soon", done: "140 %" });
  expect(wrong.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(["due not-a-date", "what empty", "done above-one"]);
});

test("actions stand by department, the earliest first, those without a day last", () => {
  const row = (what: string, rest: object) =>
    ({ what, scope: "all", status: "open", id: what, hasOwnId: true, isUsable: true, ...rest }) as never;
  const groups = actionGroups(
    [
      row("a", { role: "sales" }),
      row("b", { role: "sales", due: "2027-01-02" }),
      row("c", {}),
      row("d", { role: "marketing", status: "done" }),
    ],
    "2027-01-01",
  );
  expect(groups.map(({ role, rows }) => [role, rows.map(({ what }) => what)])).toEqual([
    ["sales", ["b", "a"]],
    ["none", ["c"]],
  ]);
  expect(daysBetween("2027-02-27", "2027-03-01")).toBe(2);
});
