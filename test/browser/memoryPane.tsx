import { createRoot } from "react-dom/client";
import type { Plan, Scenario } from "../../src/domain/plan";
import { applyEdits } from "../../src/app/write/applyEdits";
import type { Check } from "../../src/app/check/check";
import { saveScenario } from "../../src/app/write/saveScenario";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { App } from "../../src/taskpane/App";
import type { Environment } from "../../src/taskpane/environment";
import { encodeMarket } from "../../src/workbook/tables/encodeRows";
import { tableNameOf } from "../../src/workbook/tables/foundTable";
import { workbookOfPlan } from "../workbook/planWorkbook";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";
import type { Language } from "../../src/workbook/language";

declare global {
  interface Window {
    /** Shows the pane on a workbook in memory that holds the plan. */
    showPlan: (plan: Plan, environment: Environment) => Promise<void>;
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
  createRoot(element).render(<App host={workbook} environment={environment} />);
}

async function withScenarios(workbook: MemoryWorkbook, linked: Check, scenarios: readonly Scenario[], language: Language): Promise<Check> {
  let check = linked;
  for (const [index, scenario] of scenarios.entries()) {
    const saved = await saveScenario(workbook, check, scenario, language, { newId: counted(`scenario-${index}`) });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    check = saved.value;
  }
  return check;
}

function counted(name: string): () => string {
  let count = 0;
  return () => `${name}-${(count += 1)}`;
}

/** The one kind of formula whose result the pane needs: a target's value, which is the cell it refers to. */
function followReferences({ sheets }: MemoryWorkbook): void {
  for (const { cells } of sheets) {
    for (const cell of cells.values()) {
      const [, name, row] = /^='([^']+)'!\$B\$(\d+)$/.exec(cell.formula ?? "") ?? [];
      const value = sheets.find((sheet) => sheet.name === name)?.cells.get(`${Number(row) - 1},1`)?.value;
      if (value !== undefined) cell.value = value;
    }
  }
}
