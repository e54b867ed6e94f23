import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { listFiles } from "../../src/cli/listFiles";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "growth-ceiling-"));
  for (const path of ["b/two.xlsx", "b/a/deep.XLSM", "a.xlsx", "b/notes.txt", "b/~$two.xlsx", ".hidden/x.xlsx", "old.xls"]) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "");
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("a folder gives the workbooks below it, by name", async () => {
  const files = await listFiles([folder]);
  expect(files.map(({ path }) => relative(folder, path))).toEqual([
    "a.xlsx",
    join("b", "a", "deep.XLSM"),
    join("b", "two.xlsx"),
    "old.xls",
  ]);
});

test("files keep the order in which they were named, and are listed once", async () => {
  const [first, second] = [join(folder, "b", "two.xlsx"), join(folder, "a.xlsx")];
  expect((await listFiles([first, second, first])).map(({ path }) => path)).toEqual([first, second]);
});

test("what is not there, and a folder without workbooks, are said", async () => {
  await mkdir(join(folder, "empty"));
  const files = await listFiles([join(folder, "gone.xlsx"), join(folder, "empty")]);
  expect(files.map(({ refusal }) => refusal?.code)).toEqual(["file-missing", "empty-folder"]);
});

test("links that go round in circles are not followed, links to files are", async () => {
  await symlink(folder, join(folder, "b", "circle"));
  await symlink(join(folder, "a.xlsx"), join(folder, "b", "linked.xlsx"));
  expect((await listFiles([join(folder, "b")])).map(({ path }) => relative(folder, path))).toEqual([
    join("b", "a", "deep.XLSM"),
    join("b", "linked.xlsx"),
    join("b", "two.xlsx"),
  ]);
});

test("a folder that may not be read is said, and the rest is listed", async () => {
  if (process.getuid?.() === 0) return console.warn("skipped: root may read every folder");
  await chmod(join(folder, "b", "a"), 0);
  const files = await listFiles([folder]);
  await chmod(join(folder, "b", "a"), 0o755);
  expect(files).toContainEqual({ path: join(folder, "b", "a"), refusal: { code: "no-access", subject: "" } });
  expect(files).toHaveLength(4);
});
