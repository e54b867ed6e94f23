import { createHash } from "node:crypto";
import { link, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReportJson } from "../../src/app/check/reportOf";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { run } from "./captured";
import { temporaryFolder, writeBudget } from "./workbooks";

let folder = "";
let budget = "";
let copy = "";

beforeEach(async () => {
  folder = await temporaryFolder();
  budget = await writeBudget(join(folder, "budget.xlsx"));
  copy = join(folder, "copy.xlsx");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("a copy with a sheet of findings and a note at each; the original keeps every byte", async () => {
  const before = await digest(budget);
  expect(await run(["annotate", budget, "--out", copy])).toEqual({ code: 0, out: `${copy}: 1 finding marked.\n`, err: "" });
  expect(await digest(budget)).toBe(before);
  const { sheets } = readWorkbook(await readFile(copy), "copy.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Budget", "Findings"]);
  expect(sheets[0]?.comments).toMatchObject([
    { row: 2, column: 3, author: "Growth Ceiling", text: expect.stringMatching(/\+15\.0\s%, assumed growth: no market data\./) as string },
  ]);
  const list = sheets[1]?.cells;
  expect([0, 1, 2, 3, 4, 5].map((column) => list?.value(5, column))).toEqual([
    "Budget!D3:E3",
    "Revenue growth",
    0.15,
    expect.stringContaining("2027"),
    "assumed growth",
    "no market data",
  ]);
});

test("a check of the copy finds what a check of the original finds: our own marks are none", async () => {
  await run(["annotate", budget, "--out", copy]);
  const [one, other] = await Promise.all(
    [budget, copy].map(async (file) => (JSON.parse((await run(["check", file, "--json"])).out) as ReportJson).findings),
  );
  expect(other).toEqual(one);
});

test("marks are replaced, not piled up, and another language replaces them too", async () => {
  const again = join(folder, "again.xlsx");
  await run(["annotate", budget, "--out", copy]);
  await run(["annotate", copy, "--out", again, "--lang", "nl"]);
  const { sheets } = readWorkbook(await readFile(again), "again.xlsx");
  expect(sheets).toHaveLength(2);
  expect(sheets[0]?.comments).toHaveLength(1);
  expect(sheets[0]?.comments[0]?.text).toContain("aangenomen groei: geen marktgegevens");
});

test.each([
  ["its own name", (file: string) => Promise.resolve(file)],
  ["a link to it", (file: string) => symlink(file, join(folder, "linked.xlsx")).then(() => join(folder, "linked.xlsx"))],
  ["a second name of the same file", (file: string) => link(file, join(folder, "hard.xlsx")).then(() => join(folder, "hard.xlsx"))],
  ["a roundabout path", (file: string) => Promise.resolve(join(folder, "..", basename(folder), basename(file)))],
])("the workbook is never written over, not under %s", async (_name, nameOf) => {
  const before = await digest(budget);
  const out = await nameOf(budget);
  const { code, err } = await run(["annotate", budget, "--out", out]);
  expect({ code, after: await digest(budget) }).toEqual({ code: 64, after: before });
  expect(err).toContain("is the workbook itself");
});

test("an older copy is replaced as a whole, and nothing unfinished is left", async () => {
  await writeFile(copy, "something else");
  expect((await run(["annotate", budget, "--out", copy, "--json"])).out).toBe(`${JSON.stringify({ file: budget, copy, findings: 1 })}\n`);
  expect(readWorkbook(await readFile(copy), "copy.xlsx").sheets).toHaveLength(2);
  expect((await readdir(folder)).sort()).toEqual(["budget.xlsx", "copy.xlsx"]);
});

test("what cannot be read or written is said, and no copy is made", async () => {
  const page = join(folder, "page.xlsx");
  await writeFile(page, "<html></html>");
  expect(await run(["annotate", page, "--out", copy])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("web page") as string,
  });
  expect(await run(["annotate", budget, "--out", join(folder, "none", "copy.xlsx")])).toMatchObject({
    code: 2,
    err: expect.stringContaining("There is no such file or folder.") as string,
  });
  await expect(stat(copy)).rejects.toThrow("ENOENT");
});

async function digest(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}
