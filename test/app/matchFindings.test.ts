import { matchFindings } from "../../src/app/check/matchFindings";
import type { Finding } from "../../src/scan/finding";
import { parseArea } from "../../src/workbook/area";
import type { TargetRow } from "../../src/workbook/tables/tableRows";
import { findingAt } from "../workbook/planWorkbook";

function area(text: string) {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function finding(text: string, other: Partial<Finding> = {}): Finding {
  return { ...findingAt(0, 0.1), area: area(text), ...other };
}

function row(text: string, other: Partial<TargetRow> = {}): TargetRow {
  return {
    id: text,
    place: { sheet: "Targets", row: 1 },
    status: "linked",
    sheet: "Budget 2027",
    label: text,
    anchor: { sheet: "Budget 2027", area: area(text) },
    kind: "growth-target",
    isLive: true,
    metric: "revenue",
    per: "year",
    reason: "",
    by: "",
    isUsable: true,
    ...other,
  };
}

function matched(findings: readonly Finding[], rows: readonly TargetRow[]): readonly (string | undefined)[] {
  const { rowOf } = matchFindings(findings, rows);
  return findings.map((one) => rowOf.get(one)?.id);
}

test("the same cells", () => {
  expect(matched([finding("D7:H7")], [row("D8:H8"), row("D7:H7")])).toEqual(["D7:H7"]);
});

test("cells on another sheet are other cells", () => {
  expect(matched([finding("D7:H7", { sheet: "Other" })], [row("D7:H7")])).toEqual([undefined]);
});

test("a run that grew by a year keeps its decision", () => {
  expect(matched([finding("D7:I7")], [row("D7:H7")])).toEqual(["D7:H7"]);
});

test("a run that the scan splits keeps it for each part", () => {
  expect(matched([finding("D7:F7"), finding("G7:H7")], [row("D7:H7")])).toEqual(["D7:H7", "D7:H7"]);
});

test("one cell set aside does not swallow the run around it", () => {
  expect(matched([finding("D7:H7")], [row("D7")])).toEqual([undefined]);
});

test("another kind by the scan's better insight is still the same cells", () => {
  expect(matched([finding("D7", { kind: "share-target" })], [row("D7")])).toEqual(["D7"]);
});

test("a decision about a cell is none about the percentage in its comment", () => {
  const inComment = finding("D7", { where: "comment", kind: "growth-assumption" });
  expect(matched([inComment, finding("D7")], [row("D7")])).toEqual([undefined, "D7"]);
});

test("of two decisions about the same cells the newer counts", () => {
  const older = row("D7", { id: "older", changedOn: "2026-01-01", place: { sheet: "Targets", row: 9 } });
  const newer = row("D7", { id: "newer", changedOn: "2026-02-01" });
  expect(matched([finding("D7")], [older, newer])).toEqual(["newer"]);
  expect(matchFindings([finding("D7")], [older, newer]).replaced).toEqual([older]);
});

test("a row whose cells are gone matches nothing", () => {
  const lost = Object.fromEntries(Object.entries(row("D7")).filter(([field]) => field !== "anchor"));
  expect(matched([finding("D7")], [lost as unknown as TargetRow])).toEqual([undefined]);
});
