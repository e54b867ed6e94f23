import { parseArea } from "../../workbook/area";
import type { WorkbookHint } from "../../workbook/port";
import { hostErrorOf } from "./hostErrorOf";
import { runExcel, supports } from "./runExcel";

/** Listens to Excel's events. They are lost and doubled, so nothing may depend on one arriving. */
export async function watchWorkbook(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
  const tell = (hint: WorkbookHint): Promise<void> => {
    listener(hint);
    return Promise.resolve();
  };
  const handlers = await runExcel({ waitsForCell: false }, async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = (): Promise<void> => tell({ is: "sheets-changed" });
    const added: readonly Removable[] = [
      worksheets.onChanged.add((event) => tell(changeHint(event))),
      worksheets.onSelectionChanged.add(() => tell({ is: "selection-changed" })),
      worksheets.onActivated.add(() => tell({ is: "selection-changed" })),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      ...(supports("1.17") ? [worksheets.onNameChanged.add(sheetsChanged), worksheets.onVisibilityChanged.add(sheetsChanged)] : []),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    try {
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (problem) {
      throw hostErrorOf(problem);
    }
  };
}

interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** "B5:C9"; whole rows and columns and several areas come without one. */
function changeHint({ worksheetId, address, source, triggerSource }: Excel.WorksheetChangedEventArgs): WorkbookHint {
  const area = parseArea(address);
  const isOwn = triggerSource === "ThisLocalAddin";
  return { is: "cells-changed", sheet: worksheetId, isOwn, ...(source === "Remote" && { byOthers: true }), ...(area ? { area } : {}) };
}
