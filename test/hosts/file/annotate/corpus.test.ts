import { deflateRawSync } from "node:zlib";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { openZip, rawBytes } from "../../../../src/hosts/file/zip/openZip";
import { readWorkbook } from "../../../../src/hosts/file/readWorkbook";
import { HostError } from "../../../../src/workbook/port";
import type { Place } from "../../../../src/workbook/port";
import type { Sheet } from "../../../../src/workbook/workbook";
import { corpusBytes, corpusFiles, describeCorpus } from "../corpus";
import { nodeInflate } from "../nodeInflate";
import { oddFiles } from "../oddFiles";
import { annotationsAt, author } from "./sampleAnnotations";

/** The one above takes longer than all the others. */
const mostBytes = 1_000_000;

describeCorpus("an annotated copy of every workbook of the corpus", () => {
  const files = corpusFiles().filter((file) => typeof oddFiles[file] !== "string" && corpusBytes(file).length < mostBytes);
  const options = { inflate: nodeInflate, deflate: (bytes: Uint8Array) => deflateRawSync(bytes, { level: 1 }) };

  it.each(files)("has everything of the original, and the marks: %s", (file) => {
    const bytes = corpusBytes(file);
    const before = readWorkbook(bytes, file, nodeInflate);
    const places = before.sheets.map(({ name, cells }): Place => ({ sheet: name, area: at(cells.rowAt(0), cells.columnAt(0)) }));
    const copy = annotateWorkbook(bytes, annotationsAt(places), options);
    const after = readWorkbook(copy, file, nodeInflate);

    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Findings"]);
    before.sheets.forEach((sheet, index) => expect(differences(sheet, after.sheets[index])).toEqual([]));
    const free = before.sheets.filter(
      ({ cells, comments }) =>
        !comments.some(({ row, column }) => row === Math.max(cells.rowAt(0), 0) && column === Math.max(cells.columnAt(0), 0)),
    );
    expect(after.sheets.filter(({ comments }) => comments.some((note) => note.author === author)).map(({ name }) => name)).toEqual(
      free.map(({ name }) => name),
    );

    const [old, now] = [openZip(bytes), openZip(copy)];
    const touched = [...old.entries].filter(([key, entry]) => {
      const kept = now.entries.get(key);
      return !kept || Buffer.compare(rawBytes(old, entry), rawBytes(now, kept)) !== 0;
    });
    const unexpected = touched
      .map(([key]) => key)
      .filter(
        (key) =>
          !/^(\[content_types\]\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/.*|xl\/comments.*|xl\/drawings\/vmldrawing.*)$/.test(
            key,
          ),
      );
    expect(unexpected).toEqual([]);

    expect(Buffer.compare(annotateWorkbook(copy, annotationsAt(places), options), copy)).toBe(0);
  });

  it.each(Object.entries(oddFiles).filter(([, outcome]) => typeof outcome === "string"))(
    "is refused like the original: %s",
    (file, outcome) => {
      let code = "";
      try {
        annotateWorkbook(corpusBytes(file), annotationsAt([]), options);
      } catch (error) {
        code = error instanceof HostError ? error.code : String(error);
      }
      // A sheet that no mark touches is not read, so its damage is not seen.
      expect([outcome, ""]).toContain(code);
    },
  );
});

function at(row: number, column: number): Place["area"] {
  const [top, left] = [Math.max(row, 0), Math.max(column, 0)];
  return { top, left, bottom: top, right: left };
}

/** What a sheet of the copy lost or changed. */
function differences(one: Sheet, other: Sheet | undefined): readonly string[] {
  if (!other || one.cells.count !== other.cells.count) return ["cells"];
  const found: string[] = [];
  for (let index = 0; index < one.cells.count; index++) {
    const isSame =
      one.cells.formatAt(index) === other.cells.formatAt(index) &&
      one.cells.formulaAt(index) === other.cells.formulaAt(index) &&
      String(one.cells.valueAt(index)) === String(other.cells.valueAt(index));
    if (!isSame) found.push(`cell ${index}`);
  }
  const theirs = other.comments.filter((note) => note.author !== author);
  if (
    JSON.stringify([one.comments, one.tables, one.merges, one.isProtected]) !==
    JSON.stringify([theirs, other.tables, other.merges, other.isProtected])
  )
    found.push("around the cells");
  return found;
}
