import { standingOfAction } from "../../domain/action/standingOfAction";
import type { PageFormula, PagePart } from "../../workbook/page/page";
import { quoted } from "../../workbook/table/sheetFormula";
import { actionStatusWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import type { Reporting } from "./reporting";
import { dateFormats } from "./coverageParts";

/** What is still to be done and who does it, the next due first; those without a day last. */
export function actionParts(reporting: Reporting): readonly PagePart[] {
  const { cells, words, check } = reporting;
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
        { header: action.due, format: dateFormats[reporting.language] },
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
          statusText(row, reporting),
          cells.figure("actions", row, "done"),
        ]),
    },
    ...(rows.length > mostActions
      ? [{ is: "paragraph", text: words.more(rows.length - mostActions, check.tables.found.actions?.sheet ?? ""), style: "quiet" } as const]
      : []),
  ];
}

const mostActions = 10;

/** The status, and "overdue" where the day was past when the page was made, for as long as the action is neither done nor dropped. */
function statusText(row: Check["tables"]["rows"]["actions"][number], { cells, words, check, language }: Reporting): PageFormula {
  const status = cells.text("actions", row, "status");
  const { due } = row;
  if (due === undefined) return status;
  const overdue = `, ${words.action.overdue}`;
  const day = check.asOf.split("-").map(Number).join(",");
  const plain = status.formula.slice(1);
  const { done, dropped } = actionStatusWords[language];
  const isPast = `${cells.number("actions", row, "due").formula}<DATE(${day})`;
  return {
    formula: `=${plain}&IFERROR(IF(AND(${isPast},${plain}<>${quoted(done)},${plain}<>${quoted(dropped)}),${quoted(overdue)},""),"")`,
    value: status.value === null ? null : `${status.value}${standingOfAction(row, check.asOf) === "overdue" ? overdue : ""}`,
  };
}
