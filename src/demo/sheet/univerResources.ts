import type { IWorkbookData } from "@univerjs/core";
import type { Workbook } from "../../workbook/workbook";
import { tableLooks } from "./tableLooks";

/** Tables, names and notes: what Univer's plugins keep beside the cells, as their JSON. */
export function univerResources(workbook: Workbook): NonNullable<IWorkbookData["resources"]> {
  return [
    { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables(workbook)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names(workbook)) },
    { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notes(workbook)) },
  ];
}

function tables({ sheets }: Workbook): unknown {
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.id,
      {
        tables: sheet.tables.map(({ name, area, headers, hasTotals }, index) => ({
          id: `table-${sheet.id}-${index + 1}`,
          name,
          // Univer knows no totals row: it stands as plain cells below the table.
          range: { startRow: area.top, startColumn: area.left, endRow: area.bottom - (hasTotals ? 1 : 0), endColumn: area.right },
          options: { showHeader: true, showFooter: false, tableStyleId: tableLooks.asInFile.name },
          filters: { tableColumnFilterList: [] },
          columns: headers.map((header, column) => ({
            id: `column-${column + 1}`,
            displayName: header,
            dataType: "string",
            formula: "",
            meta: {},
            style: {},
          })),
          meta: {},
        })),
        tableFilteredOutRows: [],
      },
    ]),
  );
}

function names({ names, sheets }: Workbook): unknown {
  return Object.fromEntries(
    names.map(({ name, formula, sheet, isHidden }, index) => [
      `name-${index + 1}`,
      {
        id: `name-${index + 1}`,
        name,
        formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
        localSheetId: sheets.find((one) => one.name === sheet)?.id ?? "AllDefaultWorkbook",
        hidden: isHidden,
      },
    ]),
  );
}

/** Univer wants a reference without its "=", and a formula with it. */
function isReference(formula: string): boolean {
  return /^=('(?:[^']|'')+'|[^'!()+*/^&<>=,;"]+)!\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(formula);
}

function notes({ sheets }: Workbook): unknown {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const rows: Record<number, Record<number, unknown>> = {};
      sheet.comments.forEach(({ row, column, kind, author, text }, index) => {
        // A note tells its author in its text, by custom.
        const note = kind === "comment" && author ? `${author}:\n${text}` : text;
        (rows[row] ??= {})[column] = { id: `note-${sheet.id}-${index + 1}`, row, col: column, width: 220, height: 90, note };
      });
      return [sheet.id, rows];
    }),
  );
}
