import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { readPathList } from "../../src/cli/readPathList";
import { isInShard, readShard } from "../../src/cli/shard";
import { run } from "./captured";
import { temporaryFolder, writeBudget, writeHistory } from "./workbooks";

let folder = "";
let files: readonly string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const names = ["a.xlsx", "b.xlsx", "c c.xlsx", "d.xlsx", "e.xlsx"];
  files = await Promise.all(
    names.map((name, index) =>
      index % 2 ? writeHistory(join(folder, name)) : writeBudget(join(folder, name), `Revenue growth of ${name}`),
    ),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(["1/1", "3/20", "20/20"])("%s is a part", (text) => expect(readShard(text)).toBeDefined());
test.each(["", "3", "0/4", "5/4", "1/0", "-1/4", "1/2/3", "a/b", "1.5/2", "1/99999999"])("%j is no part", (text) =>
  expect(readShard(text)).toBeUndefined(),
);

test("every path belongs to exactly one part", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, count) => {
      const parts = Array.from({ length: count }, (_, index) => ({ part: index + 1, count }));
      return parts.filter((shard) => isInShard(path, shard)).length === 1;
    }),
  );
});

test("neighbouring names spread: of 10,000, each of 20 parts gets its twentieth within a fifth", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `plans/plan-${index}.xlsx`);
  const sizes = Array.from({ length: 20 }, (_, index) => names.filter((name) => isInShard(name, { part: index + 1, count: 20 })).length);
  for (const size of sizes) expect(Math.abs(size - 500)).toBeLessThan(100);
});

test("the parts put together are the whole, whatever the order of the files", async () => {
  const whole = await run(["check", ...files, "--json"]);
  const parts = await Promise.all([1, 2, 3].map((part) => run(["check", ...[...files].reverse(), "--json", "--shard", `${part}/3`])));
  const lines = (text: string) => text.split("\n").filter(Boolean).sort();
  expect(lines(parts.map(({ out }) => out).join(""))).toEqual(lines(whole.out));
  expect(lines(whole.out)).toHaveLength(files.length);
});

test.each([
  ["line ends", "\n"],
  ["Windows line ends", "\r\n"],
  ["NUL", "\0"],
])("a list of paths divided by %s is read from a file and added to those that were named", async (_, divider) => {
  const list = join(folder, "list.txt");
  await writeFile(list, `\uFEFF${files.slice(1).join(divider)}${divider}`);
  const listed = await run(["check", files[0] ?? "", "--files-from", list, "--json"]);
  expect(listed).toEqual(await run(["check", ...files, "--json"]));
});

test("a dash is standard input", async () => {
  const read = jest.fn(() => Promise.resolve(files.join("\0")));
  expect(await run(["check", "--files-from", "-", "--json"], { tools: { readList: read } })).toEqual(
    await run(["check", ...files, "--json"]),
  );
  expect(read).toHaveBeenCalledWith("-");
});

test("names may hold line ends where NUL divides", () => {
  expect(readPathList("a\nb.xlsx\0c.xlsx\0")).toEqual(["a\nb.xlsx", "c.xlsx"]);
  expect(readPathList("")).toEqual([]);
});

test("a list that is not there, a part that is none and an option with another command are told", async () => {
  expect(await run(["check", "--files-from", join(folder, "gone.txt")])).toMatchObject({ code: 2, out: "" });
  expect((await run(["check", "--files-from", join(folder, "gone.txt")])).err).toContain("There is no such file or folder.");
  expect((await run(["check", "x.xlsx", "--shard", "4/3"])).err).toContain('"4/3" is none');
  expect(await run(["assess", "plan.json", "--shard", "1/3"])).toMatchObject({ code: 64 });
  expect(await run(["annotate", "plan.xlsx", "--files-from", "-", "--out", "x.xlsx"])).toMatchObject({ code: 64 });
});
