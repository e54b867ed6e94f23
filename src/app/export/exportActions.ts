import { standingOfAction } from "../../domain/action/standingOfAction";
import type { Check } from "../check/check";
import { headersOf, type ColumnKey } from "../../workbook/tables/tables";
import { actionRoleWords, actionStatusWords, allSegmentsWords } from "../../workbook/tables/words";
import { wordsFor } from "../../wording/catalogues";
import type { Numbers } from "../../wording/numbers";
import { calendarText } from "./calendarText";
import { csvText } from "./csvText";

export const exportForms = ["csv", "ics"] as const;
export type ExportForm = (typeof exportForms)[number];

type ActionRow = Check["tables"]["rows"]["actions"][number];

/** The actions of a workbook as a file for other programs: all of them as .csv; those that have a day, and were not dropped, as .ics. */
export function exportActions(check: Check, form: ExportForm, numbers: Numbers): string {
  return form === "csv" ? actionsCsv(check, numbers) : actionsCalendar(check, numbers);
}

const columns = [
  "what",
  "scope",
  "role",
  "owner",
  "due",
  "status",
  "done",
  "hypothesis",
] as const satisfies readonly ColumnKey<"actions">[];

function actionsCsv(check: Check, { language, culture }: Numbers): string {
  const { overdue } = wordsFor(language).actions;
  const rows = check.tables.rows.actions.map((action) => [
    action.what,
    scopeText(action, language),
    action.role ? actionRoleWords[language][action.role] : "",
    action.owner ?? "",
    action.due ?? "",
    standingOfAction(action, check.asOf) === "overdue" ? overdue : actionStatusWords[language][action.status],
    action.done === undefined ? "" : `${Math.round(action.done * 100)}%`,
    action.hypothesis ?? "",
  ]);
  const headers = columns.map((key) => headersOf("actions", key)[language]);
  return csvText([headers, ...rows], { separator: hasDecimalComma(culture) ? ";" : "," });
}

function actionsCalendar(check: Check, { language }: Numbers): string {
  const words = wordsFor(language).actions;
  const entries = check.tables.rows.actions.flatMap((action) => {
    const { id, what, due, role, owner = "", hypothesis, status } = action;
    if (due === undefined || status === "dropped") return [];
    const description = [scopeText(action, language), ...(hypothesis === undefined ? [] : [words.inFavourOf(hypothesis)])];
    return [
      {
        id,
        day: due,
        title: owner === "" ? what : words.titleOf(what, owner),
        description: description.join("\n"),
        ...(role && { category: actionRoleWords[language][role] }),
        isDone: status === "done",
      },
    ];
  });
  return calendarText(entries, check.asOf, words.title);
}

function scopeText({ scope }: ActionRow, language: Numbers["language"]): string {
  return scope === "all" ? allSegmentsWords[language] : scope.join("; ");
}

function hasDecimalComma(culture: string): boolean {
  return new Intl.NumberFormat(culture).format(1.5).includes(",");
}
