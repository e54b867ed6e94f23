import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { actionFields, readAction } from "../../src/taskpane/places/action/actionForm";
import { actionGroups, daysBetween } from "../../src/taskpane/places/actions/actionGroups";
import { readFields, typedText } from "../../src/taskpane/form/readFields";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, budget } from "../app/budget";

const dutch = numbersFor("nl", "nl-NL", "EUR");

test("what was typed is read in the workbook's culture; what was not touched stays to the last digit", () => {
  const fields = [
    { name: "a", kind: "number" },
    { name: "b", kind: "percent" },
    { name: "c", kind: "date" },
    { name: "d", kind: "number" },
    { name: "e", kind: "text" },
  ] as const;
  const known = { a: 1 / 3, b: 0.4, c: "2027-01-01", d: 5, e: "x" };
  expect(readFields(fields, known, { b: "12,5 %", c: "12-3-2027", d: "" }, dutch)).toEqual({
    values: { a: 1 / 3, b: 0.125, c: "2027-03-12", e: "x" },
    problems: [],
  });
  expect(readFields(fields, known, { a: "veel", c: "ooit" }, dutch).problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    "a not-a-number",
    "c not-a-date",
  ]);
  expect(typedText(1234.5, "number", dutch)).toBe("1.234,5");
});

test("an action is read from its form: what is done is done wholly, and all that is wrong is said at once", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  const fields = actionFields(check, {}, wordsFor("en"), dutch);
  expect(readAction(fields, {}, { what: "Fair", status: "done", owner: " Ada " }, check, dutch)).toMatchObject({
    action: { what: "Fair", scope: "all", status: "done", done: 1, owner: "Ada" },
    problems: [],
  });
  const wrong = readAction(fields, {}, { what: " ", due: "soon", done: "140 %" }, check, dutch);
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
