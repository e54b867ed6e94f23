import type { Scope } from "../plan";

/** Names are the same when Excel's lookups find them the same: without regard to case and outer spaces. */
export function segmentKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The keys that a scope names, each once, in the scope's order. */
export function keysInScope(scope: Scope, allKeys: readonly string[]): readonly string[] {
  return scope === "all" ? allKeys : [...new Set(scope.map(segmentKey))];
}
