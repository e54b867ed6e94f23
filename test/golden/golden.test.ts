import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { formatArea } from "../../src/workbook/area";
import { byUse } from "./byUse";
import { choices } from "./choices";
import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { furtherWords } from "./furtherWords";
import { german } from "./german";
import type { GoldenCase } from "./goldenCase";
import { workbookOf } from "./grid";
import { notTargets } from "./notTargets";
import { goals } from "./goals";
import { layouts } from "./layouts";
import { quiet } from "./quiet";
import { reports } from "./reports";
import { roles } from "./roles";
import { sloppy } from "./sloppy";
import { spending } from "./spending";
import { startups } from "./startups";
import { titled } from "./titled";
import { writtenRates } from "./writtenRates";

describe.each([
  ["English", english],
  ["Dutch", dutch],
  ["German", german],
  ["French", french],
  ["layouts", layouts],
  ["goals", goals],
  ["startups", startups],
  ["by use", byUse],
  ["choices", choices],
  ["sloppy sheets", sloppy],
  ["not targets", notTargets],
  ["spending", spending],
  ["reports", reports],
  ["quiet", quiet],
  ["roles", roles],
  ["further words", furtherWords],
  ["titles", titled],
  ["ways to write a rate", writtenRates],
])("golden workbooks: %s", (_, cases: readonly GoldenCase[]) => {
  it.each(cases.map((golden) => [golden.name, golden] as const))("%s", (_name, golden) => {
    const workbook = workbookOf(golden.sheets, golden.names);
    const found = scanWorkbook(workbook, { asOf: "2026-11-21" });
    const key = (sheet: string, range: string, kind: string): string => `${sheet}!${range} ${kind}`;
    const firstSheet = golden.sheets[0]?.name ?? "";
    expect(found.map(({ sheet, area, kind }) => key(sheet, formatArea(area), kind)).sort()).toEqual(
      golden.expect.map(({ sheet, range, kind }) => key(sheet ?? firstSheet, range, kind)).sort(),
    );
    for (const wanted of golden.expect) {
      const finding = found.find(({ sheet, area }) => sheet === (wanted.sheet ?? firstSheet) && formatArea(area) === wanted.range);
      if (!finding) continue;
      expect({ range: wanted.range, support: finding.support }).toEqual({ range: wanted.range, support: wanted.support ?? "none" });
      if (wanted.hardcoded !== undefined) expect(finding.hardcoded).toBe(wanted.hardcoded);
      if (wanted.where !== undefined) expect(finding.where).toBe(wanted.where);
      if (wanted.value !== undefined) expect(finding.value).toEqual(wanted.value);
    }
  });
});
