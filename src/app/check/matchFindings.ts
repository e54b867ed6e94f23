import type { Finding } from "../../scan/finding";
import type { Area } from "../../workbook/area";
import type { TargetRow } from "../../workbook/tables/tableRows";

/** Which row remembers which finding, and the rows that an equal, newer one has replaced. */
export interface Matches {
  readonly rowOf: ReadonlyMap<Finding, TargetRow>;
  readonly replaced: readonly TargetRow[];
}

/** By where the rows' references point now: a row covers a finding when at least half of the finding's cells lie in it. */
export function matchFindings(findings: readonly Finding[], rows: readonly TargetRow[]): Matches {
  const bySheet = new Map<string, TargetRow[]>();
  for (const row of rows) {
    if (!row.anchor) continue;
    const there = bySheet.get(row.anchor.sheet);
    if (there) there.push(row);
    else bySheet.set(row.anchor.sheet, [row]);
  }
  const rowOf = new Map<Finding, TargetRow>();
  const replaced = new Set<TargetRow>();
  for (const finding of findings) {
    const covering = (bySheet.get(finding.sheet) ?? [])
      .filter((row) => covers(row, finding))
      .sort((one, other) => compare(one, other, finding));
    const [best, ...others] = covering;
    if (!best) continue;
    rowOf.set(finding, best);
    for (const other of others) if (isSame(other.anchor?.area, best.anchor?.area) && other.kind === best.kind) replaced.add(other);
  }
  dropOtherPlaces(rowOf);
  return { rowOf, replaced: [...replaced].filter((row) => row.status !== "open") };
}

/** One cell can hold a percentage and have one in its comment: a row for one is not a decision about the other. */
function dropOtherPlaces(rowOf: Map<Finding, TargetRow>): void {
  const all = [...rowOf];
  for (const [finding, row] of all) {
    const twins = all.filter(([other, otherRow]) => otherRow === row && other !== finding && isSame(other.area, finding.area));
    const isBetter = (other: Finding): boolean => placeRank(other, row) < placeRank(finding, row);
    if (twins.some(([other]) => isBetter(other))) rowOf.delete(finding);
  }
}

function placeRank(finding: Finding, row: TargetRow): number {
  const places = ["cell", "formula", "text", "comment", "sheet-name"];
  return (finding.kind === row.kind ? 0 : 10) + places.indexOf(finding.where);
}

function covers(row: TargetRow, finding: Finding): boolean {
  const common = row.anchor ? commonCells(row.anchor.area, finding.area) : 0;
  return common * 2 >= size(finding.area);
}

/** Best first: the same cells, then the same kind, then the most in common, then the newest, then the lowest row. */
function compare(one: TargetRow, other: TargetRow, finding: Finding): number {
  const exact = (row: TargetRow): number => Number(isSame(row.anchor?.area, finding.area));
  const kind = (row: TargetRow): number => Number(row.kind === finding.kind);
  const common = (row: TargetRow): number => (row.anchor ? commonCells(row.anchor.area, finding.area) : 0);
  return (
    exact(other) - exact(one) ||
    kind(other) - kind(one) ||
    common(other) - common(one) ||
    (other.changedOn ?? "").localeCompare(one.changedOn ?? "") ||
    other.place.row - one.place.row
  );
}

function commonCells(one: Area, other: Area): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

function size(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function isSame(one: Area | undefined, other: Area | undefined): boolean {
  return !!one && !!other && one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
