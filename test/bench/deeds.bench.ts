import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { deeds, type DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { perform } from "../../src/app/write/perform";
import type { Writing } from "../../src/app/write/writing";
import { asOf } from "../app/budget";
import { inputs } from "../app/everyDeed";
import { at, preparedBy } from "../app/preparedFor";
import { excelAgain } from "../contract/excelOn";

/** What each deed asks of Excel, in a workbook with all there is: round trips, actions, what it changes, and how often Excel has to calculate. */
void run();

async function run(): Promise<void> {
  let id = 0;
  const writing = (check: Check): Writing => ({ check, language: "en", newId: () => `id-${(id += 1)}`, by: "Ada" });
  const groundFor = preparedBy(writing);
  row(["deed", "trips", "actions", "changes", "KB sent", "KB received", "recalculations"]);
  const totals: number[] = [];
  for (const deed of deeds as readonly Deed<DeedName, unknown>[]) {
    const { host, standIn, dispose } = excelAgain(await groundFor("all", deed.name));
    const check = await checkWorkbook(host, { asOf });
    const earlier = standIn.requests.length;
    await perform(host, { ...writing(check), at }, deed, inputs[deed.name](check));
    const asked = standIn.requests.slice(earlier);
    const sum = (part: (request: (typeof asked)[number]) => number): number => asked.reduce((all, request) => all + part(request), 0);
    const counted = sum(({ recalculations }) => recalculations);
    totals.push(counted);
    row([
      deed.name,
      asked.length,
      sum(({ actions }) => actions),
      sum(({ changes }) => changes.filter((change) => change !== "").length),
      kilobytes(sum(({ bytesIn }) => bytesIn)),
      kilobytes(sum(({ bytesOut }) => bytesOut)),
      counted,
    ]);
    dispose();
  }
  row([`${totals.length} deeds, most recalculations of one: ${Math.max(...totals)}`]);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function row(cells: readonly (string | number)[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(12))).join("")}\n`);
}
