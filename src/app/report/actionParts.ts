import type { PagePart } from "../../workbook/page/page";
import type { Reporting } from "./reporting";
import { dateFormat } from "./coverageParts";

/** What is still to be done and who does it, the next due first; those without a day last. */
export function actionParts({ cells, words, check }: Reporting): readonly PagePart[] {
  const { action } = words;
  const rows = check.tables.rows.actions
    .filter(({ status }) => status === "open" || status === "started")
    .sort((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"));
  if (rows.length === 0) return [{ is: "paragraph", text: words.noActions, style: "quiet" }];
  return [
    {
      is: "table",
      columns: [
        { header: action.what },
        { header: action.due, format: dateFormat },
        { header: action.scope },
        { header: action.owner },
        { header: action.role },
        { header: action.status },
        { header: action.done, format: "0%" },
      ],
      rows: rows
        .slice(0, mostActions)
        .map((row) => [
          cells.text("actions", row, "what"),
          cells.figure("actions", row, "due"),
          cells.text("actions", row, "scope"),
          cells.text("actions", row, "owner"),
          cells.text("actions", row, "role"),
          cells.text("actions", row, "status"),
          cells.figure("actions", row, "done"),
        ]),
    },
    ...(rows.length > mostActions
      ? [{ is: "paragraph", text: words.more(rows.length - mostActions, check.tables.found.actions?.sheet ?? ""), style: "quiet" } as const]
      : []),
  ];
}

const mostActions = 10;
