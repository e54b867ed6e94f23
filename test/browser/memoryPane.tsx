import type { CellValue } from "../../src/workbook/cells";
import { createRoot } from "react-dom/client";
import type { Scenario } from "../../src/domain/plan";
import { applyEdits } from "../../src/app/write/applyEdits";
import type { Check } from "../../src/app/check/check";
import { saveScenario } from "../../src/app/write/saveScenario";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { App } from "../../src/taskpane/App";
import type { Environment } from "../../src/taskpane/environment";
import { browserMemory } from "../../src/taskpane/paneMemory";
import { encodeMarket } from "../../src/workbook/tables/encodeCells";
import { tableNameOf } from "../../src/workbook/tables/foundTable";
import { workbookOfPlan, type PlanWithPast } from "../workbook/planWorkbook";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";
import type { Language } from "../../src/workbook/language";
import { speakAll } from "../../src/wording/speakAll";
import { tried } from "../app/doing";

speakAll();

declare global {
  interface Window {
    /** Shows the pane on a workbook in memory that holds the plan. */
    showPlan: (plan: PlanWithPast, environment: Environment) => Promise<void>;
    /** The same on the cells of an .xlsx file. */
    showFile: (name: string, base64: string, environment: Environment) => void;
    workbook: MemoryWorkbook;
  }
}

/** So many markets are saved one by one, as a person does; the rest is written at once. */
const savedSingly = 20;

window.showPlan = async (plan, environment) => {
  const { workbook, check: linked } = await workbookOfPlan(
    { ...plan, segments: plan.segments.slice(0, savedSingly) },
    environment.language,
  );
  const check = await withScenarios(workbook, linked, plan.scenarios ?? [], environment.language);
  workbook.compute = followReferences;
  const { found } = check.tables;
  const rows = plan.segments
    .slice(savedSingly)
    .map((segment, index) => encodeMarket(found, environment.language, `more-${index}`, segment, false));
  if (rows.length > 0) await applyEdits(workbook, check, [{ do: "append-rows", table: tableNameOf(found, "markets"), rows }]);
  followReferences(workbook);
  show(workbook, environment);
};

window.showFile = (name, base64, environment) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  show(memoryWorkbookOf(readWorkbook(bytes, name)), environment);
};

function show(workbook: MemoryWorkbook, environment: Environment): void {
  window.workbook = workbook;
  const element = document.getElementById("pane");
  if (!element) throw new Error("there is no element for the pane");
  const session = browserMemory(() => sessionStorage, undefined);
  createRoot(element).render(<App host={workbook} environment={{ session, workbook: "in memory", ...environment }} />);
}

async function withScenarios(workbook: MemoryWorkbook, linked: Check, scenarios: readonly Scenario[], language: Language): Promise<Check> {
  let check = linked;
  for (const [index, scenario] of scenarios.entries()) {
    const saved = await tried(workbook, { check, language, newId: counted(`scenario-${index}`) }, saveScenario, { scenario });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    check = saved.value;
  }
  return check;
}

function counted(name: string): () => string {
  let count = 0;
  return () => `${name}-${(count += 1)}`;
}

/** The two kinds of formulas whose results the pane needs: what the list of links refers to, and what a target's value looks up there by its id. */
function followReferences({ sheets }: MemoryWorkbook): void {
  const cellAt = (name: string | undefined, row: number, column: number) =>
    sheets.find((sheet) => sheet.name === name)?.cells.get(`${row},${column}`);
  const results = new Map<string, Map<string, CellValue>>();
  for (const { name: sheet, cells } of sheets) {
    for (const [key, cell] of cells) {
      const [, name, line] = /^='([^']+)'!\$B\$(\d+)$/.exec(cell.formula ?? "") ?? [];
      const value = cellAt(name, Number(line) - 1, 1)?.value;
      if (value === undefined) continue;
      cell.value = value;
      const [row = 0] = key.split(",").map(Number);
      const id = cellAt(sheet, row, 0)?.value;
      results.set(sheet, (results.get(sheet) ?? new Map<string, CellValue>()).set(String(id), value));
    }
  }
  for (const { cells } of sheets) {
    for (const [key, cell] of cells) {
      const [, list, letter] = /INDEX\('?([^'!]+)'?!\$([A-C]):/.exec(cell.formula ?? "") ?? [];
      const values = list === undefined || letter !== "C" ? undefined : results.get(list);
      if (!values) continue;
      const row = key.split(",")[0];
      const id = [...cells].find(([other, { value }]) => other.startsWith(`${row},`) && values.has(String(value)))?.[1].value;
      const value = values.get(String(id));
      if (value !== undefined) cell.value = value;
    }
  }
}
