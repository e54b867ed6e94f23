import { good } from "../../domain/ground/result";
import type { Numbers } from "../../wording/numbers";
import { contains, formatPlace, type Area } from "../../workbook/area";
import { isOurComment, markedBy } from "../../workbook/mark";
import type { FoundMark, MarkedPlace, Place, WorkbookEdit } from "../../workbook/port";
import type { Sheet } from "../../workbook/workbook";
import { noteOf } from "../check/annotationsOf";
import type { Check, CheckItem } from "../check/check";
import type { Deed } from "./deed";

export interface MarkOptions {
  /** Its key; absent: all that are unsupported, in place of whatever is marked now. */
  readonly item?: string;
  readonly withComments: boolean;
  readonly numbers: Numbers;
}

/** What marking would write, to be read before it is done. */
export interface MarksToChange {
  readonly edits: readonly WorkbookEdit[];
  readonly targets: number;
  readonly places: readonly MarkedPlace[];
  readonly comments: number;
  /** Names of hidden sheets among them. */
  readonly hidden: readonly string[];
  /** What cannot be marked: on protected sheets, and in names of sheets, which have no cell. */
  readonly locked: { readonly targets: number; readonly sheets: readonly string[] };
  readonly withoutCells: number;
}

/** Makes targets visible in their sheets. */
export const markTargets: Deed<"mark", MarkOptions> = {
  name: "mark",
  edits: ({ check }, options) => good(editsToMark(check, options).edits),
  undo: ({ before }, options) => [
    { do: "unmark", ...(options.item !== undefined && { places: editsToMark(before, options).places.map(({ place }) => place) }) },
  ],
};

export function editsToMark(check: Check, options: MarkOptions): MarksToChange {
  const items = itemsToMark(check, options.item);
  const sheets = new Map(check.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheetOf = (item: CheckItem): Sheet | undefined => sheets.get(placeOf(item).sheet);
  const inCells = items.filter(({ finding }) => finding.where !== "sheet-name");
  const locked = inCells.filter((item) => sheetOf(item)?.isProtected === true);
  const marked = inCells.filter((item) => sheetOf(item)?.isProtected === false);
  const places = placesOf(marked, sheets, options);
  const edits: WorkbookEdit[] =
    places.length === 0 ? [] : [...(options.item === undefined ? [{ do: "unmark" } as const] : []), { do: "mark", places }];
  return {
    edits,
    targets: marked.length,
    places,
    comments: places.filter(({ comment }) => comment).length,
    hidden: namesOf(marked.filter((item) => sheetOf(item)?.visibility !== "visible")),
    locked: { targets: locked.length, sheets: namesOf(locked) },
    withoutCells: items.length - inCells.length,
  };
}

export function itemsToMark({ items }: Check, key?: string): readonly CheckItem[] {
  return items.filter((item) => (key === undefined ? item.isUnsupported && item.status !== "not-a-target" : item.key === key));
}

/** Our formats on cells that no target of this check is at. */
export function staleMarks(check: Check, found: readonly FoundMark[]): readonly FoundMark[] {
  const wanted = itemsToMark(check).map(placeOf);
  const isWanted = (sheet: string, area: Area): boolean =>
    wanted.some((place) => place.sheet === sheet && contains(place.area, area.top, area.left));
  return found.filter(({ is, sheet, areas }) => is === "format" && !areas.some((area) => isWanted(sheet, area)));
}

/** Where its cells stand now, as far as our table knows. */
function placeOf({ finding, target }: CheckItem): Place {
  return target?.anchor ?? { sheet: finding.sheet, area: finding.area };
}

/** One mark for all findings on the very same cells. */
function placesOf(
  items: readonly CheckItem[],
  sheets: ReadonlyMap<string, Sheet>,
  { withComments, numbers }: MarkOptions,
): readonly MarkedPlace[] {
  const byPlace = new Map<string, CheckItem[]>();
  for (const item of items) {
    const { sheet, area } = placeOf(item);
    const key = formatPlace(sheet, area);
    byPlace.set(key, [...(byPlace.get(key) ?? []), item]);
  }
  const taken = new Set<string>();
  return [...byPlace.values()].flatMap((together): readonly MarkedPlace[] => {
    const [first] = together;
    if (!first) return [];
    const place = placeOf(first);
    const free = withComments ? freeCell(place, sheets.get(place.sheet), taken) : undefined;
    if (!free) return [{ place }];
    taken.add(`${place.sheet} ${free.row} ${free.column}`);
    const text = markedBy + together.map((item) => noteOf(item, numbers.language, numbers)).join("\n");
    return [{ place, comment: { ...free, text } }];
  });
}

/** The first cell without a comment of somebody else's: a thread belongs to whom it belongs. */
function freeCell(
  { sheet: name, area }: Place,
  sheet: Sheet | undefined,
  taken: ReadonlySet<string>,
): { readonly row: number; readonly column: number } | undefined {
  const others = (sheet?.comments ?? []).filter((comment) => !isOurComment(comment));
  const most = 100;
  for (let index = 0, width = area.right - area.left + 1; index < Math.min(most, width * (area.bottom - area.top + 1)); index += 1) {
    const [row, column] = [area.top + Math.floor(index / width), area.left + (index % width)];
    if (!taken.has(`${name} ${row} ${column}`) && !others.some((comment) => comment.row === row && comment.column === column))
      return { row, column };
  }
  return undefined;
}

function namesOf(items: readonly CheckItem[]): readonly string[] {
  return [...new Set(items.map((item) => placeOf(item).sheet))];
}
