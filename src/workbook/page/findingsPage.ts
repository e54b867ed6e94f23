import { findingsTable, type FindingsList } from "../annotation";
import type { Page } from "./page";

/** The sheet of findings as a page of ours: a title, some lines, and one Excel table with links to the cells. */
export function findingsPage({ sheetName, title, intro, columns, rows }: FindingsList): Page {
  return {
    sheetName,
    columns: columns.map(({ width }) => width),
    parts: [
      { is: "title", cells: [{ content: title, style: "title" }] },
      ...intro.map((text) => ({ is: "paragraph", text }) as const),
      { is: "gap" },
      { is: "table", list: findingsTable, columns, rows },
    ],
    print: { orientation: "landscape", isOneSheet: false, footer: "&L&A&R&P / &N" },
  };
}
