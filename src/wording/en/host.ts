import type { HostErrorCode } from "../../workbook/port";

/** What went wrong with the workbook or the file, and what a person can do about it. `subject` is a sheet, table, row, part or call; it may be empty. */
export interface HostWords {
  readonly sentence: (subject: string) => string;
  readonly wayOut: string;
}

export const hostWords: Readonly<Record<HostErrorCode, HostWords>> = {
  cancelled: {
    sentence: () => "Stopped before the workbook was read to its end.",
    wayOut: "Nothing was changed. Start again whenever you like.",
  },
  "cell-edit-mode": {
    sentence: () => "A cell is being edited, and Excel lets nobody else in meanwhile.",
    wayOut: "Press Enter or Esc to leave the cell, and try again. Nothing was changed.",
  },
  busy: {
    sentence: () => "Excel is busy with something else.",
    wayOut: "Wait a moment, close any open dialog, and try again.",
  },
  "sheet-protected": {
    sentence: (subject) => `${named("The sheet", subject)} is protected, so nothing can be written to it.`,
    wayOut: "Take the protection off (Review > Unprotect sheet), and try again.",
  },
  "sheet-hidden": {
    sentence: (subject) => `${named("The sheet", subject)} is hidden, so its cells cannot be shown.`,
    wayOut: "Unhide the sheet (right-click a tab > Unhide), and try again.",
  },
  "sheet-missing": {
    sentence: (subject) => `${named("The sheet", subject)} is no longer there.`,
    wayOut: "Check again, so that what you see here is what is in the workbook.",
  },
  "table-missing": {
    sentence: (subject) => `${named("The table", subject)} is no longer there, or has another name now.`,
    wayOut: "Undo the change, or give the table its name back (Table design > Table name), and check again.",
  },
  "column-missing": {
    sentence: (subject) => `${named("The column", subject)} is no longer there, or has another header now.`,
    wayOut: "Undo the change, or give the column its header back, and check again.",
  },
  "cells-changed": {
    sentence: (subject) => `${named("The cell", subject)} is not what it was when the workbook was checked.`,
    wayOut: "Nothing was changed. Check again, and then once more.",
  },
  "row-missing": {
    sentence: (subject) => `${named("The row", subject)} is no longer there; somebody may have deleted it meanwhile.`,
    wayOut: "Check again, so that what you see here is what is in the workbook.",
  },
  "workbook-switched": {
    sentence: () => "Another workbook is in front now.",
    wayOut: "Go back to the workbook that this pane belongs to, and try again.",
  },
  "too-large": {
    sentence: (subject) => `${named("This workbook", subject)} is larger than what can be handled here.`,
    wayOut: "Take out what is not needed, such as rows of raw data, or split the workbook, and try again.",
  },
  "not-supported": {
    sentence: (subject) =>
      subject
        ? `This version of Excel, or this file, does not support it: ${subject}.`
        : "This version of Excel, or this file, does not support that.",
    wayOut: "Update Excel or use Excel on the web, or save the file as an ordinary .xlsx workbook.",
  },
  "access-denied": {
    sentence: (subject) => (subject ? `Excel does not allow it: ${subject}.` : "Excel does not allow that in this workbook."),
    wayOut: "Make sure that the workbook is open for editing, not read-only or protected, and try again.",
  },
  "partly-written": {
    sentence: (subject) => `Excel stopped in the middle of writing${subject ? ` to ${subject}` : ""}, and did not let it be taken back.`,
    wayOut: "Undo once with Ctrl+Z, or look at our sheets: a row may be there half. Then check again.",
  },
  "comments-left-out": {
    sentence: (count) =>
      count === "1"
        ? "Excel did not take a comment: its cell may hold a note."
        : `Excel did not take ${count} comments: their cells may hold notes.`,
    wayOut: "Everything else is written. Delete the notes in those cells, or go on without comments.",
  },
  "headers-hidden": {
    sentence: (subject) =>
      subject ? `The header row of the table ${subject} is switched off.` : "The header row of our table is switched off.",
    wayOut: "Switch it on (Table design > Header row), and check again. Nothing was written.",
  },
  "table-filtered": {
    sentence: (subject) => (subject ? `A filter hides rows of the table ${subject}.` : "A filter hides rows of our table."),
    wayOut: "Clear the filter (Data > Clear), and try again: over hidden rows Excel would write into the wrong ones. Nothing was written.",
  },
  "cells-in-the-way": {
    sentence: () => "Excel cannot write there: filtered rows, merged cells, another table or a pivot table stand in the way.",
    wayOut: "Clear filters and make room beside and below our tables, and try again.",
  },
  "made-later": {
    sentence: () => "Our sheets in this workbook were made by a later version of Growth Ceiling.",
    wayOut: "Close and open the pane, so that it brings its latest version. Until then it reads and checks, and changes nothing.",
  },
  offline: {
    sentence: () => "Excel cannot be reached at the moment.",
    wayOut: "See whether you are online, and try again. What you typed stays here.",
  },
  "not-a-workbook": {
    sentence: (subject) => `${named("This file", subject)} is not an Excel workbook.`,
    wayOut: "Open it in the program that made it, and save it as .xlsx.",
  },
  "no-sheets": {
    sentence: (subject) =>
      `${named("This file", subject)} has no sheet with cells, only charts or macros, so there is nothing to look through.`,
    wayOut: "Open it in Excel, and see whether the sheets are in another file.",
  },
  encrypted: {
    sentence: (subject) => `${named("This file", subject)} is protected by a password, so it cannot be read.`,
    wayOut: "Open it in Excel, take the password off (File > Info > Protect workbook), and save a copy.",
  },
  "old-format": {
    sentence: (format) => oldFormats[format] ?? "This file is in a format other than .xlsx.",
    wayOut: "Open it in Excel, and save it as .xlsx.",
  },
  html: {
    sentence: (subject) => `${named("This file", subject)} is a web page with the name of a workbook.`,
    wayOut: "Open it in Excel, and save it as .xlsx.",
  },
  broken: {
    sentence: (subject) => (subject ? `The file is damaged: ${subject} cannot be read.` : "The file is damaged and cannot be read."),
    wayOut: "Open it in Excel, let Excel repair it, and save it under another name.",
  },
  bomb: {
    sentence: () => "The file grows out of all proportion when it is unpacked, so it was not opened.",
    wayOut: "Open it in Excel only if you trust where it comes from, and save it as .xlsx.",
  },
  unknown: {
    sentence: (subject) => (subject ? `Excel reported a problem: ${subject}` : "Excel reported a problem without saying which."),
    wayOut: "Try again. If it comes back, close and open the workbook.",
  },
};

const oldFormats: Readonly<Record<string, string>> = {
  xls: "This file is a workbook of Excel 97-2003 or older (.xls), which is not read here.",
  xlsb: "This file is a binary workbook (.xlsb), which is not read here.",
  xml: "This file is an XML spreadsheet of Excel 2003, which is not read here.",
};

function named(what: string, subject: string): string {
  return subject ? `${what} “${subject}”` : what;
}
