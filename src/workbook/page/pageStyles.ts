/** How cells of our pages look, in the workbook's own typeface. */
export interface StyleRule {
  /** Points above the workbook's plain size. */
  readonly larger?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  /** RRGGBB; absent: the workbook's. */
  readonly color?: string;
  readonly fill?: string;
  readonly line?: "above" | "below";
  readonly lineColor?: string;
  /** Absent: where Excel puts it. */
  readonly align?: "left" | "right";
  /** Clear of the number in the column before. LibreOffice keeps no indent of numbers. */
  readonly isIndented?: boolean;
  /** Long text takes several lines, from the top. */
  readonly wraps?: boolean;
  /** Beside text of several lines. */
  readonly isAtTop?: boolean;
}

const ink = "1B2A41";
const quiet = "5B6675";
const hairline = "D5DAE1";

export const pageStyles = {
  /** As the workbook's own cells are. */
  bare: {},
  plain: { wraps: true },
  title: { isBold: true, larger: 3 },
  header: { isBold: true, wraps: true },
  link: { isUnderlined: true, color: "0563C1", wraps: true },
  /** Of a page that is read from paper. */
  cover: { isBold: true, larger: 9, color: ink },
  state: { color: quiet, align: "right" },
  quiet: { color: quiet },
  heading: { isBold: true, larger: 2, color: ink, line: "below", lineColor: ink },
  label: { color: quiet, wraps: true, fill: "F3F6FA" },
  figure: { isBold: true, larger: 7, color: ink, fill: "F3F6FA", align: "left" },
  column: { color: quiet, wraps: true, line: "below", lineColor: hairline },
  "later-column": { color: quiet, wraps: true, line: "below", lineColor: hairline, align: "left", isIndented: true },
  "number-column": { color: quiet, wraps: true, line: "below", lineColor: hairline, align: "right" },
  cell: { wraps: true, line: "below", lineColor: hairline },
  "later-cell": { wraps: true, line: "below", lineColor: hairline, align: "left", isIndented: true },
  number: { line: "below", lineColor: hairline, align: "right", isAtTop: true },
  total: { isBold: true, wraps: true, line: "above", lineColor: ink },
  "number-total": { isBold: true, line: "above", lineColor: ink, align: "right", isAtTop: true },
  /** What a chart is drawn from, beside the page. */
  data: { color: "8A94A3" },
} as const satisfies Readonly<Record<string, StyleRule>>;

export type PageStyle = keyof typeof pageStyles;

export function styleRule(style: PageStyle): StyleRule {
  return pageStyles[style];
}
