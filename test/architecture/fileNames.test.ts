import { readdirSync } from "node:fs";
import { join } from "node:path";

test("no two files of a folder differ only in capitals or kind: a Mac or Windows disk would take one for the other", () => {
  const root = join(__dirname, "..", "..");
  const files = ["src", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const seen = new Map<string, string>();
  const twins: string[] = [];
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const plain = file.replace(/\.tsx?$/, "").toLowerCase();
    const other = seen.get(plain);
    if (other !== undefined) twins.push(`${other} and ${file}`);
    seen.set(plain, file);
  }
  expect(seen.size).toBeGreaterThan(500);
  expect(twins).toEqual([]);
});
