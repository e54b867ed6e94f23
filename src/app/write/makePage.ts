import { bad, good } from "../../domain/ground/result";
import { pageAsItStands, type StandingCell } from "../../workbook/page/pageAsItStands";
import { isCellError } from "../../workbook/cells";
import { languageOfTables } from "../../workbook/tables/foundTable";
import type { Sheet } from "../../workbook/workbook";
import type { WorkbookEdit } from "../../workbook/port";
import { everyReport } from "../../wording/everyLanguage";
import type { Check } from "../check/check";
import { boardPage, whyNoReport } from "../report/boardPage";
import { pageIn } from "../report/pageIn";
import { bridgeName, bridgeSeries } from "../report/bridgeParts";
import type { Deed } from "./deed";

/** Makes the page for the board, or makes it anew where it stands, with what people wrote around it. */
export const makePage: Deed<"make-page", object> = {
  name: "make-page",
  edits: ({ check, language }) =>
    whyNoReport(check) === undefined
      ? good([{ do: "set-page", page: boardPage(check, language) }])
      : bad({ path: "targets", field: "targets", code: "missing" }),
  undo: ({ before, after }) => [putBack(before, after.language)],
};

/** As it stood before; one that was not there goes again. */
function putBack(before: Check, wanted: Parameters<typeof boardPage>[1]): WorkbookEdit {
  const known = pageIn(before);
  if (!known) return { do: "remove-page" };
  const words = everyReport[languageOfTables(before.tables.found, wanted)];
  const chart = { name: bridgeName, description: words.bridgeText, series: bridgeSeries(words) };
  return { do: "set-page", page: pageAsItStands(known.found, (row, column) => standing(known.sheet, row, column), chart) };
}

function standing({ cells }: Sheet, row: number, column: number): StandingCell {
  const [value, formula] = [cells.value(row, column), cells.formula(row, column)];
  const plain = value === undefined || isCellError(value) ? null : typeof value === "boolean" ? String(value) : value;
  return { content: formula === undefined ? plain : { formula, value: plain }, format: cells.format(row, column) };
}
