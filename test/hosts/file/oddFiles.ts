/** What must come of the corpus's odd files: the code of the refusal, or what is found in them. */
export const oddFiles: Readonly<Record<string, string | OddOutcome>> = {
  "odd-1904-dates.xlsx": { sheets: 3, cells: 1, formulas: 0, date1904: true },
  "odd-50k-merges.xlsx": { sheets: 1, cells: 0, formulas: 0, merges: 50_000 },
  "odd-backslash-part-names.xlsx": { sheets: 2, cells: 7566, formulas: 0 },
  "odd-corrupt-parts.xlsx": { sheets: 2, cells: 18, formulas: 0 },
  "odd-date-formats.xlsx": { sheets: 2, cells: 194, formulas: 45, date1904: true },
  "odd-external-link.xlsx": { sheets: 1, cells: 2, formulas: 0 },
  "odd-google-sheets-export.xlsx": { sheets: 1, cells: 5, formulas: 0 },
  "odd-html-saved-as-xlsx.xlsx": "html",
  "odd-invalid-xml.xlsx": "broken",
  "odd-malformed-sst-count.xlsx": { sheets: 1, cells: 12, formulas: 0 },
  "odd-missing-content-types.xlsx": "not-a-workbook",
  "odd-no-shared-strings.xlsx": { sheets: 1, cells: 2, formulas: 0 },
  "odd-ospreadsheet-demo.xlsx": {
    sheets: 14,
    cells: 1397,
    formulas: 381,
    merges: 3,
    tables: 11,
    warnings: ["external-link", "external-link"],
  },
};

export interface OddOutcome {
  readonly sheets: number;
  readonly cells: number;
  readonly formulas: number;
  readonly merges?: number;
  readonly tables?: number;
  readonly date1904?: boolean;
  readonly warnings?: readonly string[];
}
