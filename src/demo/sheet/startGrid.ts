import {
  ArrayValueObject,
  BaseFunction,
  CalculationMode,
  IFunctionService,
  UniverSheetsCorePreset,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import sheetsCoreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { LifecycleStages, LocaleType, mergeLocales, Univer, type IWorkbookData, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { growthFormulas } from "./growthFormulas";
import { tableLooks } from "./tableLooks";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface Grid {
  readonly univer: FUniver;
  /** Replaces the open workbook; the sheets with these ids can be read, but not written. */
  open(workbook: IWorkbookData, protectedSheets: readonly string[]): Promise<void>;
  setDark(isDark: boolean): void;
}

/** A spreadsheet with ribbon, formula bar and tabs in the element. Its own words are English: it speaks no Dutch. */
export function startGrid(container: HTMLElement, isDark: boolean): Grid {
  const univer = new Univer({
    darkMode: isDark,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(sheetsCoreWords, conditionalFormattingWords, dataValidationWords, noteWords, tableWords),
    },
  });
  const plugins: readonly PluginWithSettings[] = [
    ...UniverSheetsCorePreset({
      container,
      ribbonType: "classic",
      // Values that the file brings stay as its own program calculated them, until something changes.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsNotePreset().plugins,
    ...UniverSheetsTablePreset().plugins.map((plugin): PluginWithSettings => {
      if (plugin === UniverSheetsTablePlugin) return [UniverSheetsTablePlugin, { userThemes: [tableLooks.asInFile, tableLooks.new] }];
      // Without the name tags above tables, which would hide the cells there; Excel has none.
      return plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin;
    }),
  ];
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const facade = FUniver.newAPI(univer);
  return {
    univer: facade,
    open: async (workbook, protectedSheets) => {
      const before = facade.getActiveWorkbook();
      const opened = facade.createWorkbook(workbook);
      if (!before) growthFormulas(univer, facade, { ArrayValueObject, BaseFunction, IFunctionService, ValueObjectFactory });
      for (const id of protectedSheets) await opened.getSheetBySheetId(id)?.getWorksheetPermission().protect();
      if (before) facade.disposeUnit(before.getId());
      selectFirstCell(facade);
    },
    setDark: (dark) => facade.toggleDarkMode(dark),
  };
}

type PluginWithSettings = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown?];

/**
 * Once more when the grid is at rest for the first time, three seconds later: its name box and formula bar miss what was selected before. Who
 * went elsewhere in the meantime, or types, is left alone.
 */
function selectFirstCell(univer: FUniver): void {
  univer.getActiveWorkbook()?.getActiveSheet().getRange(0, 0).activate();
  if (univer.getCurrentLifecycleStage() === LifecycleStages.Steady) return;
  const listening = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Steady) return;
    listening.dispose();
    const workbook = univer.getActiveWorkbook();
    const selected = workbook?.getActiveRange();
    if (selected?.getRow() === 0 && selected.getColumn() === 0 && !workbook?.isCellEditing()) selected.activate();
  });
}
