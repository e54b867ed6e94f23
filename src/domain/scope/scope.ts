import type { Scope } from "../plan";

/**
 * Names are the same when the sheet's own formulas find them the same: without regard to case and to spaces around them. Excel's TRIM leaves the space
 * that does not break where it is, so a name with one is another name here too.
 */
export function segmentKey(name: string): string {
  return trimmed(name).toLowerCase();
}

/** As Excel's TRIM does around a text. */
export function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

/** A name as somebody means it: with ordinary spaces, once, and accents as one letter. What we write, and what a sheet's own label is compared by. */
export function plainName(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** The keys that a scope names, each once, in the scope's order. */
export function keysInScope(scope: Scope, allKeys: readonly string[]): readonly string[] {
  return scope === "all" ? allKeys : [...new Set(scope.map(segmentKey))];
}
