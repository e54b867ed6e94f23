import { plainName } from "../../domain/scope/scope";
import type { EvidenceCode } from "../../scan/evidence";
import type { Finding } from "../../scan/finding";
import { periodOfText } from "../../scan/sheet/periodInText";
import type { Workbook } from "../../workbook/workbook";
import type { Check, CheckItem } from "./check";

/** What several findings have in common, in words that stand in the sheet. */
export type AlikeBy = "row-label" | "column-header" | "heading";

export interface Alike {
  readonly by: AlikeBy;
  /** The text that they share. */
  readonly name: string;
  /** Open ones, never the one that was asked about. */
  readonly items: readonly CheckItem[];
}

/**
 * The open findings in which the pattern of one comes again: the same row label anywhere, the same column header, the same heading on its sheet. The first
 * pattern that has any counts. Undefined where none does: then there is nothing to ask.
 */
export function alikeFindings(check: Check, item: CheckItem): Alike | undefined {
  const open = check.items.filter((other) => other.status === "open" && other.key !== item.key);
  for (const by of patterns) {
    const own = patternOf(by, item.finding, check.workbook);
    if (own === undefined) continue;
    const items = open.filter(({ finding }) => patternOf(by, finding, check.workbook)?.key === own.key);
    if (items.length > 0) return { by, name: own.name, items };
  }
  return undefined;
}

const patterns: readonly AlikeBy[] = ["row-label", "column-header", "heading"];

interface Pattern {
  /** As it stands in the sheet. */
  readonly name: string;
  /** Equal for those that are alike. */
  readonly key: string;
}

function patternOf(by: AlikeBy, finding: Finding, workbook: Workbook): Pattern | undefined {
  if (finding.where !== "cell" && finding.where !== "formula") return undefined;
  const name =
    by === "column-header" ? (saidBy(finding, ["named-by-header"]) ?? headerOver(finding, workbook)) : saidBy(finding, codesOf[by]);
  if (name === undefined || name === "") return undefined;
  const place = by === "row-label" ? "" : finding.sheet;
  const column = by === "column-header" ? `${finding.area.left}:${finding.area.right}` : "";
  return { name, key: JSON.stringify([place, column, labelKey(name)]) };
}

/** The same for labels that a reader takes for the same. */
export function labelKey(label: string): string {
  return plainName(label).toLowerCase();
}

const codesOf: Readonly<Record<Exclude<AlikeBy, "column-header">, readonly EvidenceCode[]>> = {
  "row-label": ["named-by-label", "rate-in-formula"],
  heading: ["named-by-heading"],
};

function saidBy({ evidence }: Finding, codes: readonly EvidenceCode[]): string | undefined {
  return evidence.find(({ code }) => codes.includes(code))?.detail?.trim();
}

/** The nearest text above; a year says nothing of what stands below it. */
function headerOver({ sheet: name, area }: Finding, { sheets }: Workbook): string | undefined {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells;
  if (!cells || area.left !== area.right) return undefined;
  for (let row = area.top - 1; row >= Math.max(0, area.top - farthest); row -= 1) {
    const value = cells.value(row, area.left);
    if (typeof value === "string" && value.trim() !== "") return periodOfText(value) ? undefined : value.trim();
  }
  return undefined;
}

const farthest = 200;
