import { formatArea, parseArea, quoteSheet, type Area } from "../../area";
import type { Place } from "../../port";

/** What a row's reference to its cells says now. */
export type Anchor = { readonly is: "cells"; readonly place: Place } | { readonly is: "gone" } | { readonly is: "unclear" };

/**
 * A live reference to the cells of a finding. Excel keeps it right through inserted rows and renamed sheets; absolute, because sorting our own
 * table would shift relative ones.
 */
export function anchorFormula(place: Place): string {
  return `=COUNTA(${absoluteReference(place)})`;
}

/** "'Budget 2027'!$D$7:$H$7" */
export function absoluteReference({ sheet, area }: Place): string {
  return `${quoteSheet(sheet)}!${absolute(area)}`;
}

export function readAnchor(formula: string | undefined): Anchor {
  if (formula === undefined) return { is: "unclear" };
  if (formula.includes("#REF!")) return { is: "gone" };
  const match = /^=\s*COUNTA\(\s*(?:'((?:[^']|'')+)'|([^'!(),]+))!([$A-Z0-9:]+)\s*\)\s*$/i.exec(formula);
  const [, quoted, plain, reference = ""] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(reference);
  if (sheet === undefined || area === undefined || /[[\]]/.test(sheet)) return { is: "unclear" };
  return { is: "cells", place: { sheet, area } };
}

function absolute(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
