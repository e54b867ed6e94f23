import { checkSegment } from "../../domain/check/checkSegment";
import type { PlanProblem } from "../../domain/check/checkPlan";
import { allSegmentsWords } from "../../workbook/tables/words";
import type { Segment } from "../../domain/plan";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeMarket } from "../../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Check } from "../check/check";
import { appendRow, editsToCreate } from "./editsToCreate";
import { settingsEdit } from "./editsToSaveSettings";
import type { WriteOptions } from "./link";
import { marketRowKey } from "./marketRowKey";
import { renameMarket } from "./renameMarket";
import type { Language } from "../../workbook/language";

/** Everything that saving a market would write, or all that is wrong with it. Renaming a market renames it wherever our tables name it. */
export function editsToSaveMarket(
  check: Check,
  segment: Segment,
  language: Language,
  options: WriteOptions,
  id?: string,
): Result<readonly WorkbookEdit[], PlanProblem> {
  const tidy = { ...segment, segment: tidyName(segment.segment) };
  const existing = id === undefined ? undefined : check.markets.find((row) => row.id === id);
  const problems = [...checkSegment(tidy), ...checkAmongOthers(check, tidy, existing)];
  if (problems.length > 0) return bad(...problems);
  const { found } = check.tables;
  const { date1904 } = check.workbook;
  const currency = currencyToSet(check, tidy);
  const creating = editsToCreate(check, "markets", language, options, currency);
  const settling =
    found.settings && currency.currency !== undefined ? [settingsEdit(check, { ...check.settings, ...currency }, language, options)] : [];
  if (!existing)
    return good([
      ...creating,
      ...settling,
      appendRow(tableNameOf(found, "markets"), encodeMarket(found, language, id ?? options.newId(), tidy, date1904)),
    ]);
  const encode = (fields: Segment): CellsByHeader => encodeMarket(found, language, undefined, fields, date1904);
  const cells = changedCells(check, encode(tidy), encode(existing.segment), existing);
  const renaming =
    segmentKey(existing.segment.segment) === segmentKey(tidy.segment)
      ? []
      : renameMarket(check, existing.segment.segment, tidy.segment, language);
  if (Object.keys(cells).length === 0) return good([...creating, ...settling]);
  return good([
    ...creating,
    ...settling,
    {
      do: "update-row",
      table: tableNameOf(found, "markets"),
      key: marketRowKey(check, existing, language),
      cells: { ...cells, ...newId(check, existing, language, options) },
    },
    ...renaming,
  ]);
}

/** A semicolon would part the name in a target's list of segments. */
function tidyName(name: string): string {
  return name.replaceAll(";", ",").trim().replace(/ {2,}/g, " ");
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
function changedCells({ problems }: Check, wanted: CellsByHeader, present: CellsByHeader, { place }: MarketRow): CellsByHeader {
  const inRow = problems.filter(({ table, address }) => table === "markets" && address?.replace(/^[A-Z]+/, "") === String(place.row + 1));
  const wrong = new Set(inRow.map(({ header }) => header));
  return Object.fromEntries(Object.entries(wanted).filter(([header, cell]) => cell !== present[header] || wrong.has(header)));
}

/** A row that was typed in the sheet gets an id. */
function newId({ tables: { found } }: Check, { hasOwnId }: MarketRow, language: Language, options: WriteOptions): CellsByHeader {
  return hasOwnId ? {} : { [headerOf(found, "markets", "id", language)]: options.newId() };
}
