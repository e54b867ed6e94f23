import { parseArea, type Area } from "../../workbook/area";
import type { Check, CheckItem } from "./check";

/** One assumption: where it counts most, and the other places that hold it again or are worked out from it. */
export interface AssumptionUses {
  readonly item: CheckItem;
  readonly uses: readonly CheckItem[];
}

/**
 * Targets that are one assumption: typed again elsewhere under like words, or calculated from the other's cells (a case that is switched on, a line that repeats it). Each says
 * the same kind of thing. The one with the largest money stands for it, of equals the first that is typed.
 */
export function assumptionsOf(items: readonly CheckItem[], { workbook }: Pick<Check, "workbook">): readonly AssumptionUses[] {
  const byCell = new Map<string, number>();
  items.forEach(({ finding }, index) => eachCell(finding.sheet, finding.area, (key) => void (byCell.has(key) || byCell.set(key, index))));
  const group = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] = group[group[at] ?? at] ?? at;
    return at;
  };
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  items.forEach((item, index) => {
    for (const key of [...referredBy(item), ...typedAgain(item)]) {
      const other = byCell.get(key);
      const found = other === undefined ? undefined : items[other];
      if (other === undefined || !found || !isSameKind(item, found)) continue;
      if (typedAgain(item).includes(key) && !isLikeNamed(item, found)) continue;
      group[rootOf(index)] = rootOf(other);
    }
  });
  const families = new Map<number, CheckItem[]>();
  items.forEach((item, index) => families.set(rootOf(index), [...(families.get(rootOf(index)) ?? []), item]));
  return [...families.values()].map((family) => {
    const [first = family[0], ...others] = [...family].sort(byWeight);
    return { item: first as CheckItem, uses: others };
  });

  /** Cells that the formulas of its first column and row refer to on their own. */
  function referredBy({ finding: { sheet, area, where } }: CheckItem): readonly string[] {
    const cells = where === "cell" ? sheets.get(sheet)?.cells : undefined;
    const formula = cells?.formula(area.top, area.left);
    if (formula === undefined) return [];
    return placesIn(formula, sheet).map(({ sheet: on, area: { top, left } }) => keyOf(on, top, left));
  }
}

/** Sorting keeps the order of equals. */
function byWeight(one: CheckItem, other: CheckItem): number {
  return (other.moneyAtStake ?? -1) - (one.moneyAtStake ?? -1) || Number(other.finding.hardcoded) - Number(one.finding.hardcoded);
}

function typedAgain({ finding: { evidence } }: CheckItem): readonly string[] {
  return evidence.flatMap(({ code, detail = "" }) =>
    code === "typed-elsewhere" ? placesIn(detail, "").map(({ sheet, area }) => keyOf(sheet, area.top, area.left)) : [],
  );
}

function isSameKind({ finding: one }: CheckItem, { finding: other }: CheckItem): boolean {
  return (
    one.kind === other.kind &&
    one.meaning?.metric?.value === other.meaning?.metric?.value &&
    one.meaning?.per?.value === other.meaning?.per?.value
  );
}

/** A list of rates holds the same number twice for different things; what is typed again carries a word of the other, elsewhere. */
function isLikeNamed({ finding: one }: CheckItem, { finding: other }: CheckItem): boolean {
  if (one.sheet === other.sheet && one.area.left === other.area.left && one.area.right === other.area.right && one.value.length === 1)
    return false;
  const words = new Set(wordsOf(one.labels));
  return wordsOf(other.labels).some((word) => words.has(word));
}

function wordsOf(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => label.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}

const reference = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;

function placesIn(text: string, sheet: string): readonly { readonly sheet: string; readonly area: Area }[] {
  return [...text.matchAll(reference)].flatMap(([, named, column = "", row = ""]) => {
    const area = parseArea(`${column}${row}`);
    return area ? [{ sheet: named === undefined ? sheet : named.replace(/^'|'$/g, "").replaceAll("''", "'"), area }] : [];
  });
}

function eachCell(sheet: string, { top, left, bottom, right }: Area, visit: (key: string) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(keyOf(sheet, row, column));
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}
