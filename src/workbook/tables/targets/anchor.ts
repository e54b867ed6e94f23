import type { Place } from "../../port";
import { absoluteReference, readReference } from "../../reference";

/** What a row's reference to its cells says now. */
export type Anchor = { readonly is: "cells"; readonly place: Place } | { readonly is: "gone" } | { readonly is: "unclear" };

/**
 * A live reference to the cells of a finding. Excel keeps it right through inserted rows and renamed sheets; absolute, because sorting our own
 * table would shift relative ones.
 */
export function anchorFormula(place: Place): string {
  return `=COUNTA(${absoluteReference(place)})`;
}

export function readAnchor(formula: string | undefined): Anchor {
  if (formula === undefined) return { is: "unclear" };
  if (formula.includes("#REF!")) return { is: "gone" };
  const [, reference = ""] = /^=\s*COUNTA\((.*)\)\s*$/i.exec(formula) ?? [];
  const place = readReference(reference);
  return place ? { is: "cells", place } : { is: "unclear" };
}
