import { excelFacts, type CheckedFact, type ExcelFact, type SelfCheck } from "../../../workbook/selfCheck";
import { runExcel, supports } from "../runExcel";
import { needs, trials } from "./facts";

const sheetName = "Growth self-check";

/** Tries on a sheet of its own, made last and taken away again, whether Excel does what we rest on. Each fact is tried whatever became of the one before. */
export async function checkExcel(onProgress: (done: number, total: number) => void): Promise<SelfCheck> {
  const { name, culture } = await makeSheet();
  const facts: CheckedFact[] = [];
  let isGone = false;
  try {
    for (const fact of excelFacts) {
      onProgress(facts.length, excelFacts.length);
      facts.push(await tried(fact, name));
    }
  } finally {
    isGone = await removeSheet(name);
  }
  return { facts, host: hostText(), requirements: newestSet(), culture, ...(!isGone && { leftSheet: name }) };
}

/** A free name, so that nobody's sheet is written to. */
async function makeSheet(): Promise<{ readonly name: string; readonly culture: string }> {
  return runExcel({ waitsForCell: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const { cultureInfo } = context.application;
    cultureInfo.load("name");
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    let name = sheetName;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${sheetName} ${number}`;
    worksheets.add(name);
    await context.sync();
    return { name, culture: cultureInfo.name };
  });
}

async function tried(fact: ExcelFact, sheet: string): Promise<CheckedFact> {
  const needed = needs[fact];
  if (needed !== undefined && !supports(needed)) return { fact, isTrue: true, needs: `ExcelApi ${needed}` };
  try {
    const found = await runExcel({ waitsForCell: false }, (context) => trials[fact](context, context.workbook.worksheets.getItem(sheet)));
    return { fact, isTrue: found === undefined, ...(found !== undefined && { found }) };
  } catch (problem) {
    return { fact, isTrue: false, found: problem instanceof Error ? problem.message : String(problem) };
  }
}

async function removeSheet(name: string): Promise<boolean> {
  try {
    await runExcel({ waitsForCell: false }, async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    return true;
  } catch (problem) {
    console.warn("The sheet of the self-check could not be taken away:", problem);
    return false;
  }
}

function hostText(): string {
  const { platform, version } = Office.context.diagnostics ?? {};
  return [platform ?? Office.context.platform, version].filter((part) => part !== undefined).join(" ");
}

function newestSet(): string {
  const minors = Array.from({ length: 30 }, (_, index) => 30 - index);
  const newest = minors.find((minor) => Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`));
  return `ExcelApi 1.${newest ?? 0}`;
}
