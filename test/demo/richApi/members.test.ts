import { loadExcel, type LoadedExcel } from "./loadExcel";
import { addChart } from "../../../src/demo/richApi/grid/gridCharts";
import { entities, workbookEntity } from "../../../src/demo/richApi/kinds/workbookKind";
import { allFacts } from "../../../src/demo/richApi/excelFacts";
import { ordinarySituation } from "../../../src/demo/richApi/excelSituation";
import { OldValues } from "../../../src/demo/richApi/grid/oldValues";
import type { Entity } from "../../../src/demo/richApi/protocol/kind";
import type { Grid } from "../../../src/demo/richApi/grid/Grid";

let loaded: LoadedExcel;
afterAll(() => {
  loaded.dispose();
});

/** A name that the stand-in answers to but that Microsoft's library never sends would be our own invention. */
test("every type, property and object that the stand-in answers is one of the client library's", async () => {
  loaded = loadExcel();
  const sheet = loaded.workbook.getActiveSheet();
  sheet.getRange("A1:B2").setValues([
    ["a", "b"],
    [1, 2],
  ]);
  await sheet.addTable("Things", sheet.getRange("A1:B2").getRange());
  sheet.getRange("A1").createOrUpdateNote({ id: "n", row: 0, col: 0, note: "x", width: 9, height: 9 });
  loaded.workbook.insertDefinedName("Thing", "Sheet1!$A$1");
  const settings = {
    fileName: () => "",
    author: "",
    culture: "en-US",
    excelApi: 15 as const,
    facts: { ...allFacts(), hidesNotes: false },
    situation: ordinarySituation(),
    oldValues: new OldValues(),
  };
  const grid: Grid = { univer: loaded.univer, workbook: loaded.workbook, settings, entities };
  addChart({ grid, sheet }, "Line", { grid, sheet, area: { top: 0, left: 0, bottom: 1, right: 1 } }, false);
  const seen = new Set<string>();
  const invented = unknownIn(workbookEntity(grid), seen);
  expect(invented).toEqual([]);
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(["Application", "ChartSeries", "Comment", "NamedItem", "Table", "TableColumn", "Workbook", "Worksheet"]),
  );
});

function unknownIn(subject: Entity, seen: Set<string>): string[] {
  if (seen.has(subject.type) && !subject.isCollection) return [];
  seen.add(subject.type);
  const { prototype } = (loaded.Excel as unknown as Record<string, { readonly prototype: LibraryType } | undefined>)[subject.type] ?? {};
  if (!prototype) return [subject.type];
  const known = new Set([...(prototype._scalarPropertyOriginalNames ?? [])]);
  const unknown = subject.properties.filter((name) => !known.has(name)).map((name) => `${subject.type}.${name}`);
  const objects = [...(prototype._navigationPropertyNames ?? []), "_Runtime"].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const inner = objects
    .filter((name) => subject.hasObject(name))
    .flatMap((name) => {
      const object = subject.object(name);
      return object ? unknownIn(object, seen) : [];
    });
  const items = subject.isCollection ? subject.items().flatMap((item) => unknownIn(item, seen)) : [];
  return [...unknown, ...inner, ...items];
}

interface LibraryType {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}
