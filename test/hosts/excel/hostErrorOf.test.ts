import { readFileSync } from "node:fs";
import { hostErrorOf } from "../../../src/hosts/excel/hostErrorOf";
import { hostSentence } from "../../../src/taskpane/text/hostSentence";
import { languages } from "../../../src/workbook/language";
import { wordsFor } from "../../../src/wording/catalogues";

/** All that Microsoft's own types name. */
const listed = codesIn(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));

function codesIn(types: string): readonly string[] {
  const from = types.slice(types.indexOf("declare namespace Excel {"));
  const start = from.indexOf("enum ErrorCodes {");
  return [...from.slice(start, from.indexOf("\n    }", start)).matchAll(/= "(\w+)"/g)].map(([, code = ""]) => code);
}

test("the list is Excel's", () => {
  expect(listed).toEqual(
    expect.arrayContaining(["AccessDenied", "InsertDeleteConflict", "InvalidOperationInCellEditMode", "ItemNotFound"]),
  );
  expect(listed.length).toBeGreaterThan(30);
});

describe.each(languages)("in %s", (language) => {
  const words = wordsFor(language);

  test.each([...listed, "HostIsBusy", "SomethingNew"])(
    "%s is said, with a way out; what has no name of its own in Excel's words",
    (code) => {
      const problem = Object.assign(new Error("Excel's own words"), { code });
      const { code: ours, subject } = hostErrorOf(problem);
      const { sentence, wayOut } = words.host[ours];
      expect(sentence(subject)).not.toBe("");
      expect(wayOut).not.toBe("");
      const said = hostSentence({ code: ours, subject }, words);
      // What we cannot name says itself.
      if (ours === "unknown") expect(said).toContain("Excel's own words");
      else expect(said).not.toContain("Excel's own words");
    },
  );
});

test("what a refusal means where it was asked goes before what it means in general", () => {
  const problem = Object.assign(new Error("gone"), { code: "ItemNotFound" });
  expect(hostErrorOf(problem, "Budget", { ItemNotFound: "sheet-missing" })).toMatchObject({ code: "sheet-missing", subject: "Budget" });
});
