import type { FUniver } from "@univerjs/core/facade";

/** Tells in which sheets, by name, whole rows or columns came, went or changed places; what is undone at once does not count. */
export function watchMoves(univer: FUniver, tell: (sheets: ReadonlySet<string>) => void): { dispose(): void } {
  const moves: { readonly sheet: string; readonly id: string; readonly range: string }[] = [];
  return univer.onCommandExecuted(({ id, params }) => {
    const back = opposites[id];
    if (back === undefined) return;
    const { subUnitId: sheet = "", range, sourceRange } = (params ?? {}) as MoveParams;
    const place = JSON.stringify(rangeOf(range ?? sourceRange));
    const last = moves.at(-1);
    if (last && last.sheet === sheet && last.id === back && last.range === place && id !== back) moves.pop();
    else moves.push({ sheet, id, range: place });
    const workbook = univer.getActiveWorkbook();
    tell(new Set(moves.flatMap((move) => workbook?.getSheetBySheetId(move.sheet)?.getSheetName() ?? [])));
  });
}

const opposites: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "sheet.mutation.remove-rows",
  "sheet.mutation.remove-rows": "sheet.mutation.insert-row",
  "sheet.mutation.insert-col": "sheet.mutation.remove-col",
  "sheet.mutation.remove-col": "sheet.mutation.insert-col",
  "sheet.mutation.move-rows": "sheet.mutation.move-rows",
  "sheet.mutation.move-columns": "sheet.mutation.move-columns",
};

interface MoveParams {
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly sourceRange?: GridRange;
}

interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function rangeOf(range: GridRange | undefined): readonly number[] {
  return range ? [range.startRow, range.endRow, range.startColumn, range.endColumn] : [];
}
