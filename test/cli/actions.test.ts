import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { saveAction } from "../../src/app/write/saveAction";
import { asOf, budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";
import { toFile } from "../workbook/computeWithLibreOffice";
import { run } from "./captured";
import { temporaryFolder, writeBudget } from "./workbooks";

let folder = "";
let plan = "";
beforeAll(async () => {
  folder = await temporaryFolder();
  const workbook = budget();
  const check = await checkWorkbook(workbook, { asOf });
  const row = { scope: "all" as const, what: "=Visit dealers", owner: "Ada", due: "2027-03-12", status: "open" as const };
  await does(workbook, { check, language: "en", ...writeOptions() }, saveAction, { row });
  plan = join(folder, "plan.xlsx");
  await toFile(workbook).xlsx.writeFile(plan);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the actions of a workbook go into a list or a calendar, by the ending of the file", async () => {
  const [list, calendar] = [join(folder, "list.csv"), join(folder, "calendar.ics")];
  expect(await run(["actions", plan, "--out", list])).toEqual({ code: 0, out: `${list}: 1 action.\n`, err: "" });
  expect(await readFile(list, "utf8")).toMatch(/^\uFEFF"Action"[^\r]*\r\n"'=Visit dealers"/);
  const written = await run(["actions", plan, "--out", calendar, "--json"]);
  expect(JSON.parse(written.out)).toEqual({ file: plan, copy: calendar, actions: 1 });
  expect(await readFile(calendar, "utf8")).toContain("\r\nDTSTART;VALUE=DATE:20270312\r\nSUMMARY:=Visit dealers (Ada)\r\n");
});

test("a workbook without actions gives no list, and says so", async () => {
  const none = await writeBudget(join(folder, "budget.xlsx"));
  const said = await run(["actions", none, "--out", join(folder, "none.csv"), "--json"]);
  expect(said.code).toBe(2);
  expect(JSON.parse(said.out)).toMatchObject({ error: { code: "no-actions" } });
});
