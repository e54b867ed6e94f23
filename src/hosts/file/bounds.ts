/**
 * What a workbook may cost us. Excel's own files stay far below; a file above was made to hurt, or is more than a task
 * pane or a laptop should swallow.
 */
export const bounds = {
  /** Parts in the zip. Large real workbooks hold some thousands (drawings, printer settings). */
  entries: 20_000,
  /** Inflated bytes of one part: about seven million cells. */
  partBytes: 384 * 1024 * 1024,
  /** Inflated bytes of all parts that are read. */
  totalBytes: 768 * 1024 * 1024,
  /** Deflate can do no better: a part that says so lies about its size. */
  mostRatio: 1032,
  /**
   * Cells reach 5 to 60, equal rows up to `mostRatio`, and honest sheets of those have some ten megabytes. A part of more than `ratioFrom`
   * bytes that deflated better than `ratio` was made to hurt.
   */
  ratio: 200,
  ratioFrom: 128 * 1024 * 1024,
  /** Inflated bytes of a part that is held as a tree (styles, relationships, tables). */
  treeBytes: 48 * 1024 * 1024,
  treeElements: 1_000_000,
  xmlDepth: 200,
  sheets: 2_000,
  /** Of all sheets together. */
  cells: 10_000_000,
  sharedStrings: 5_000_000,
  /** Excel allows 8,192 characters in a formula. Of a longer one the beginning is kept. */
  formulaLength: 65_536,
  /** Excel allows 32,767 characters in a cell. */
  textLength: 1_000_000,
  formatCodes: 65_000,
  merges: 2_000_000,
} as const;
