import type { Finding } from "../../scan/finding";
import { formatArea, type Area } from "../../workbook/area";
import { isCellError } from "../../workbook/cells";
import type { Place } from "../../workbook/port";
import type { Sheet } from "../../workbook/workbook";
import type { Check, CheckItem } from "./check";
import { nextCheck } from "./nextCheck";
import { numbersIn } from "../plan/numbersIn";

export interface ChosenCells {
  readonly check: Check;
  readonly item: CheckItem;
}

/** How far left and up a label is looked for. */
const reach = 12;

/**
 * Makes cells that somebody points at an open item, for who knows of a target that the scan does not see. Gives the item that is there already where
 * there is one, and undefined where the cells hold no number or are our own.
 */
export function chooseCells(check: Check, { sheet: name, area }: Place): ChosenCells | undefined {
  const sheet = check.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet || check.tables.ownSheets.includes(name)) return undefined;
  const known = itemAt(check, name, formatArea(area));
  if (known) return { check, item: known };
  const finding = chosenFinding(sheet, area);
  if (!finding) return undefined;
  const { workbook, tables, asOf } = check;
  const next = nextCheck(check, { workbook, tables, findings: [...check.findings, finding], asOf });
  const item = itemAt(next, name, formatArea(area));
  return item && { check: next, item };
}

/** Undefined where the cells hold no number. */
export function chosenFinding(sheet: Sheet, area: Area): Finding | undefined {
  const { numbers, isTyped } = numbersIn(sheet, area);
  if (numbers.length === 0) return undefined;
  return {
    sheet: sheet.name,
    area,
    kind: "growth-target",
    value: numbers.map((number) => asFraction(number, sheet.cells.format(area.top, area.left))),
    labels: labelsOf(sheet, area.top, area.left),
    where: "cell",
    hardcoded: isTyped,
    support: "none",
    confidence: 1,
    evidence: [],
    isHidden: sheet.visibility !== "visible",
  };
}

function itemAt(check: Check, sheet: string, range: string): CheckItem | undefined {
  return check.items.find(({ finding }) => finding.sheet === sheet && formatArea(finding.area) === range);
}

/** 15 without a percent format is 15 %; 0.15 and 1.2 are what they are. */
function asFraction(number: number, format: string): number {
  return !format.includes("%") && Math.abs(number) >= 2 ? number / 100 : number;
}

/** The nearest text to the left, under the nearest text above. */
function labelsOf(sheet: Sheet, row: number, column: number): readonly string[] {
  const texts = (cells: readonly (readonly [number, number])[]): readonly string[] => {
    for (const [atRow, atColumn] of cells) {
      const value = sheet.cells.value(atRow, atColumn);
      if (typeof value === "string" && value.trim() !== "" && !isCellError(value)) return [value.trim().slice(0, 80)];
    }
    return [];
  };
  const steps = Array.from({ length: reach }, (_, index) => index + 1);
  const above = texts(steps.filter((step) => row - step >= 0).map((step) => [row - step, column] as const));
  const left = texts(steps.filter((step) => column - step >= 0).map((step) => [row, column - step] as const));
  return [...above, ...left];
}
