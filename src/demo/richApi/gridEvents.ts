import type { FUniver } from "@univerjs/core/facade";
import { formatArea, type Area } from "../../workbook/area";
import { isCalculated } from "./grid/Recalculation";
import type { JsonObject } from "./protocol/richApiMessage";

/** An event as the bridge carries it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: "Workbook";
  /** JSON of the event's arguments. */
  readonly message: string;
}

/** The client library's numbers for the events of a workbook's sheets. */
const eventType = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** Whose doing an event is: a request of this add-in, this person, or somebody else who has the workbook open. */
export type Doer = "own" | "local" | "remote";

/** Tells what happens in the grid, as Excel would tell it. */
export function watchGrid(univer: FUniver, doer: () => Doer, tell: (entry: EventEntry) => void): { dispose(): void } {
  return univer.onCommandExecuted(({ id, params }, options) => {
    if (isCalculated(options)) return;
    const change = toldAs(id, (params ?? {}) as CommandParams);
    if (!change) return;
    const by = doer();
    // Where somebody else has the pointer is not told.
    if (by === "remote" && (change.type === eventType.activated || change.type === eventType.selectionChanged)) return;
    const own = by === "own" && change.type === eventType.changed ? { triggerSource: "ThisLocalAddin" } : {};
    const remote = by === "remote" && "source" in change.args ? { source: "Remote" } : {};
    const args = { ...change.args, ...own, ...remote };
    tell({ messageCategory: 65536, messageType: change.type, targetId: "Workbook", message: JSON.stringify(args) });
  });
}

/** Content was changed, or a sheet came or went: not only looked at. */
export function isEdit({ messageType }: EventEntry): boolean {
  return messageType === eventType.changed || messageType === eventType.added || messageType === eventType.deleted;
}

interface CommandParams {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  readonly range?: UniverRange;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly from?: { readonly value: Readonly<Record<string, Readonly<Record<string, object | null>>>>; readonly subUnitId: string };
}

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function toldAs(id: string, params: CommandParams): { readonly type: number; readonly args: JsonObject } | undefined {
  const worksheetId = params.subUnitId ?? params.sheet?.id ?? "";
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const area = changedArea(params.cellValue ?? {});
      return area && changed("RangeEdited", worksheetId, formatArea(area));
    }
    case "sheet.mutation.move-range": {
      const area = changedArea(params.from?.value ?? {});
      return area && changed("RangeEdited", params.from?.subUnitId ?? "", formatArea(area));
    }
    case "sheet.mutation.insert-row":
      return params.range && changed("RowInserted", worksheetId, rowsText(params.range));
    case "sheet.mutation.remove-rows":
      return params.range && changed("RowDeleted", worksheetId, rowsText(params.range));
    case "sheet.mutation.insert-col":
      return params.range && changed("ColumnInserted", worksheetId, columnsText(params.range));
    case "sheet.mutation.remove-col":
      return params.range && changed("ColumnDeleted", worksheetId, columnsText(params.range));
    case "sheet.mutation.insert-sheet":
      return { type: eventType.added, args: { source: "Local", worksheetId } };
    case "sheet.mutation.remove-sheet":
      return { type: eventType.deleted, args: { source: "Local", worksheetId } };
    case "sheet.operation.set-worksheet-active":
      return { type: eventType.activated, args: { worksheetId } };
    case "sheet.operation.set-selections": {
      const address = (params.selections ?? []).map(({ range }) => formatArea(areaOf(range))).join(",");
      return { type: eventType.selectionChanged, args: { address, worksheetId } };
    }
    default:
      return undefined;
  }
}

function changed(changeType: string, worksheetId: string, address: string): { readonly type: number; readonly args: JsonObject } {
  return { type: eventType.changed, args: { changeType, source: "Local", worksheetId, address, shiftDirection: "None" } };
}

/** Cells whose content changed; undefined when only their looks did. */
function changedArea(cells: NonNullable<CommandParams["cellValue"]>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !["v", "f", "si", "p"].some((key) => key in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function areaOf({ startRow, endRow, startColumn, endColumn }: UniverRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function rowsText({ startRow, endRow }: UniverRange): string {
  return `${startRow + 1}:${endRow + 1}`;
}

function columnsText({ startColumn, endColumn }: UniverRange): string {
  return formatArea({ top: 0, left: startColumn, bottom: 1, right: endColumn }).replaceAll(/\d+/g, "");
}
