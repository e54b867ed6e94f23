import { checkSegment } from "../../domain/check/checkSegment";
import type { PlanProblem } from "../../domain/check/checkPlan";
import { allSegmentsWords } from "../../workbook/tables/words";
import type { Segment } from "../../domain/plan";
import { bad, good, type Result } from "../../domain/ground/result";
import { plainName, segmentKey } from "../../domain/scope/scope";
import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeMarket } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { problemsOfRow } from "../check/problemsOfRow";
import type { Deed } from "./deed";
import { appendRow, editsToCreate } from "./editsToCreate";
import { settingsEdit } from "./saveSettings";
import { previewing, type Writing } from "./writing";
import { ensureRowsUnchanged } from "./ensureRowsUnchanged";
import { marketRowKey } from "./marketRowKey";
import { renameMarket } from "./renameMarket";

export interface MarketToSave {
  readonly segment: Segment;
  /** Of the row that is changed; absent: a new one. */
  readonly id?: string | undefined;
}

/** Everything that saving a market would write, or all that is wrong with it. Renaming a market renames it wherever our tables name it. */
export const saveMarket: Deed<"save-market", MarketToSave> = {
  name: "save-market",
  edits,
  guard: (host, { check, language }, input) => ensureRowsUnchanged(host, check, edits(previewing(check, language), input)),
};

function edits(writing: Writing, { segment, id }: MarketToSave): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check, language } = writing;
  const tidy = { ...segment, segment: tidyName(segment.segment) };
  const existing = id === undefined ? undefined : check.markets.find((row) => row.id === id);
  const problems = [...checkSegment(tidy), ...checkAmongOthers(check, tidy, existing)];
  if (problems.length > 0) return bad(...problems);
  const { found } = check.tables;
  const { date1904 } = check.workbook;
  const currency = currencyToSet(check, tidy);
  const creating = editsToCreate(writing, "markets", currency);
  const settling = found.settings && currency.currency !== undefined ? [settingsEdit(writing, { ...check.settings, ...currency })] : [];
  if (!existing)
    return good([
      ...creating,
      ...settling,
      appendRow(tableNameOf(found, "markets"), encodeMarket(found, language, id ?? writing.newId(), tidy, date1904)),
    ]);
  const encode = (fields: Segment): CellsByHeader => encodeMarket(found, language, undefined, fields, date1904);
  const cells = changedCells(check, encode(tidy), encode(existing.segment), existing);
  const renaming =
    segmentKey(existing.segment.segment) === segmentKey(tidy.segment) ? [] : renameMarket(writing, existing.segment.segment, tidy.segment);
  if (Object.keys(cells).length === 0) return good([...creating, ...settling]);
  return good([
    ...creating,
    ...settling,
    {
      do: "update-row",
      table: tableNameOf(found, "markets"),
      key: marketRowKey(writing, existing),
      cells: { ...cells, ...ownId(writing, existing) },
    },
    ...renaming,
  ]);
}

/** A semicolon would part the name in a target's list of segments. */
function tidyName(name: string): string {
  return plainName(name.replaceAll(";", ","));
}

function checkAmongOthers({ markets, settings }: Check, segment: Segment, existing: MarketRow | undefined): readonly PlanProblem[] {
  const key = segmentKey(segment.segment);
  const isTaken =
    markets.some((row) => row !== existing && segmentKey(row.segment.segment) === key) || Object.values(allSegmentsWords).includes(key);
  const planned = settings.currency;
  const others = markets.filter((row) => row !== existing && row.segment.currency !== undefined);
  const isOther =
    planned !== undefined &&
    others.length > 0 &&
    segment.currency !== undefined &&
    segment.currency.trim().toUpperCase() !== planned.toUpperCase();
  return [
    ...(key !== "" && isTaken
      ? [{ path: "segment", field: "segment", segment: segment.segment, code: "duplicate-segment" as const, detail: segment.segment }]
      : []),
    ...(isOther
      ? [{ path: "currency", field: "currency", segment: segment.segment, code: "different-currency" as const, detail: planned }]
      : []),
  ];
}

/** The first market's currency becomes the plan's. */
function currencyToSet({ settings, markets }: Check, { currency }: Segment): { readonly currency?: string } {
  const isOnlyOne = markets.length <= 1;
  if (currency === undefined || currency.trim() === "") return {};
  const wanted = currency.trim().toUpperCase();
  return settings.currency === undefined || (isOnlyOne && settings.currency.toUpperCase() !== wanted) ? { currency: wanted } : {};
}

/** Only what differs is written, so that a colleague's edit in another cell of the row is not undone; cells with a problem always are. */
function changedCells(check: Check, wanted: CellsByHeader, present: CellsByHeader, row: MarketRow): CellsByHeader {
  const wrong = new Set(problemsOfRow(check, "markets", row).map(({ header }) => header));
  return Object.fromEntries(Object.entries(wanted).filter(([header, cell]) => cell !== present[header] || wrong.has(header)));
}

/** A row that was typed in the sheet gets an id. */
function ownId({ check, language, newId }: Writing, { hasOwnId }: MarketRow): CellsByHeader {
  return hasOwnId ? {} : { [headerOf(check.tables.found, "markets", "id", language)]: newId() };
}
