import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { partKey } from "../../../../src/hosts/file/zip/partName";
import { sketchParts, zipParts } from "../workbookParts";
import { annotationsAt, place } from "./sampleAnnotations";

const typesPart = "[Content_Types].xml";

/** Parts without a content type, and parts with more than one. */
function faults(bytes: Uint8Array): { readonly undeclared: readonly string[]; readonly twice: readonly string[] } {
  const parts = unzipSync(bytes);
  const types = Buffer.from(parts[typesPart] ?? []).toString();
  const endings = new Set([...types.matchAll(/<Default[^>]*Extension="([^"]+)"/g)].map(([, ending = ""]) => ending.toLowerCase()));
  const declared = [...types.matchAll(/<Override[^>]*PartName="([^"]+)"/g)].map(([, name = ""]) => partKey(name));
  return {
    undeclared: Object.keys(parts).filter((name) => {
      const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      return name !== typesPart && !declared.includes(partKey(name)) && !endings.has(ending);
    }),
    twice: declared.filter((name, index) => declared.indexOf(name) !== index),
  };
}

const none = { undeclared: [], twice: [] };

function withTypes(change: (types: string) => string): Uint8Array {
  const parts = sketchParts({ sheets: [{ name: "Plan", xml: "<row><c><v>0.15</v></c></row>" }] });
  const types = change(Buffer.from(parts.get(typesPart) ?? []).toString());
  return zipParts(new Map([...parts, [typesPart, strToU8(types)]]));
}

const comments = (name: string, type = "comments"): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/></Types>`;

describe("the content types of a copy", () => {
  it("has one for each relationships part where the original declares such parts one by one", () => {
    const before = new Uint8Array(readFileSync(join(__dirname, "../cases/annotate_rels_by_override.xlsx")));
    expect(faults(annotateWorkbook(before, annotationsAt([place("Plan", "C5:D5")])))).toEqual(none);
  });

  it.each([
    ["a declaration left behind by a part that is gone", (types: string) => types.replace("</Types>", comments("/xl/comments1.xml"))],
    ["one of another type, in other letters", (types: string) => types.replace("</Types>", comments("/xl/Comments1.xml", "sheet"))],
    ["a part that the original declares twice", (types: string) => types.replace(/<Override[^>]*\/>/, "$&$&")],
  ])("has one for each part, over %s", (_, change) => {
    const after = annotateWorkbook(withTypes(change), annotationsAt([place("Plan", "A1")]));
    expect(faults(after)).toEqual(none);
    const types = Buffer.from(unzipSync(after)[typesPart] ?? []).toString();
    expect(types).toMatch(/PartName="\/xl\/comments1\.xml" ContentType="[^"]*spreadsheetml\.comments\+xml"/i);
  });
});
