import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf } from "../../golden/grid";
import { layouts } from "./layouts";
import { otherTerms } from "./otherTerms";
import { terms, type Terms } from "./terms";

const said: readonly (readonly [string, Terms])[] = [...Object.entries(terms), ...Object.entries(otherTerms)];
const plans = said.flatMap(([language, words]) => layouts.map((layout) => [language, layout.name, words, layout] as const));

it.each(plans)("%s: %s", (_language, _name, words, { targets, sheet }) => {
  const found = scanWorkbook(workbookOf([sheet(words)]), { asOf: "2026-11-30" });
  const kinds = Object.fromEntries(found.map(({ area, kind }) => [formatArea(area), kind]));
  expect(Object.keys(kinds).sort()).toEqual(Object.keys(targets).sort());
  for (const [range, allowed] of Object.entries(targets)) expect(allowed).toContain(kinds[range]);
});
