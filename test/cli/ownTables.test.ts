import { rm } from "node:fs/promises";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import type { ReportJson } from "../../src/app/check/reportOf";
import { saveMarket } from "../../src/app/write/saveMarket";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import { toFile } from "../workbook/computeWithLibreOffice";
import { run } from "./captured";
import { temporaryFolder } from "./workbooks";
import { does, tried } from "../app/doing";

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a workbook that was worked on in the pane gets its verdicts on the command line", async () => {
  const workbook = budget();
  const saved = await tried(workbook, { check: await checkWorkbook(workbook, { asOf }), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  const key = saved.value.items[0]?.key ?? "";
  await does(workbook, { check: saved.value, language: "en", ...writeOptions() }, linkTarget, {
    item: key,
    link: { scope: ["Bikes"], metric: "revenue", per: "year" },
  });
  const linked = join(folder, "linked.xlsx");
  await toFile(workbook).xlsx.writeFile(linked);

  const { code, out } = await run(["check", linked, "--json", "--as-of", asOf]);
  const report = JSON.parse(out) as ReportJson;
  expect(report.findings.map(({ sheet }) => sheet)).toEqual(["Budget 2027"]);
  expect(report.findings[0]).toMatchObject({ range: "E3:G3", verdict: "unsupported", support: "market-data" });
  expect(code).toBe(1);
  expect((await run(["check", linked, "--as-of", asOf], { columns: 120 })).out).toMatch(/E3:G3 .* unsupported/);
});

test("what was set aside there is not reported here", async () => {
  const workbook = budget();
  const check = await checkWorkbook(workbook, { asOf });
  await does(workbook, { check, language: "en", ...writeOptions() }, dismissFinding, {
    item: check.items[0]?.key ?? "",
    reason: "An example",
  });
  const dismissed = join(folder, "dismissed.xlsx");
  await toFile(workbook).xlsx.writeFile(dismissed);
  const { code, out } = await run(["check", dismissed, "--json", "--as-of", asOf]);
  expect({ code, findings: (JSON.parse(out) as ReportJson).findings }).toEqual({ code: 0, findings: [] });
});
