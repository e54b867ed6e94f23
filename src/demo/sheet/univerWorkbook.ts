import type { IStyleData, IWorkbookData, LocaleType } from "@univerjs/core";
import { isDateFormat } from "numfmt";
import { CellsBuilder } from "../../workbook/cellsBuilder";
import type { CellLook, WorkbookLooks } from "../../workbook/looks";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { univerResources } from "./univerResources";
import { univerSheet, type StyleIds } from "./univerSheet";
import { univerStyle } from "./univerStyle";

/** A workbook that was read from a file, as Univer's grid takes it. Without looks it is plain, but complete. */
export function univerWorkbook(workbook: Workbook, looks: WorkbookLooks | undefined, id: string): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const ids = styleIds(looks, styles);
  // A workbook of chart sheets only: a grid needs one to show.
  const sheets = workbook.sheets.length > 0 ? workbook.sheets : [emptySheet];
  const standard = looks?.styles[0] ? { defaultStyle: standardStyle(looks.styles[0]) } : {};
  return {
    id,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: english,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, { ...univerSheet(sheet, looks?.sheets.get(sheet.id), ids, workbook.date1904), ...standard }]),
    ),
    resources: univerResources(workbook),
  };
}

const emptySheet: Sheet = {
  id: "1",
  name: "Sheet1",
  visibility: "visible",
  isProtected: false,
  cells: new CellsBuilder().build(),
  tables: [],
  comments: [],
  merges: [],
};

const english = "enUS" as LocaleType.EN_US;

/** What holds for every cell that says nothing else: the font of the file's first style. */
function standardStyle(look: CellLook): IStyleData {
  const { ff, fs, cl, vt } = univerStyle(look);
  return {
    ...(ff === undefined ? {} : { ff }),
    ...(fs === undefined ? {} : { fs }),
    ...(cl === undefined ? {} : { cl }),
    ...(vt === undefined ? {} : { vt }),
  };
}

/** Fills `styles` as they are asked for. */
function styleIds(looks: WorkbookLooks | undefined, styles: Record<string, IStyleData>): StyleIds {
  const formats = new Map<string, string>();
  const dates = new Map<string, boolean>();
  return {
    ofStyle: (style) => {
      const look = looks?.styles[style];
      if (!look) return undefined;
      styles[`s${style}`] ??= univerStyle(look);
      return `s${style}`;
    },
    ofFormat: (format) => {
      if (format === "General") return undefined;
      const known = formats.get(format);
      if (known !== undefined) return known;
      const id = `f${formats.size}`;
      formats.set(format, id);
      styles[id] = { n: { pattern: format } };
      return id;
    },
    isDate: (format) => {
      const known = dates.get(format);
      if (known !== undefined) return known;
      const isDate = isDateFormat(format);
      dates.set(format, isDate);
      return isDate;
    },
  };
}
