import type { Scope } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { scopeText } from "../../workbook/tables/encodeRows";
import { isKnownById, updateRow } from "./editsToRemember";
import { ownRowEdit } from "./ownRowEdit";
import type { Writing } from "./writing";

/** Everything that names the market by its old name. */
export function renameMarket(writing: Writing, from: string, to: string): readonly WorkbookEdit[] {
  const { check, language } = writing;
  const isOld = (name: string): boolean => segmentKey(name) === segmentKey(from);
  const renamed = (scope: Scope | undefined): Scope | undefined => {
    if (scope === undefined || scope === "all" || !scope.some((name) => isOld(name) && name !== to)) return undefined;
    return scope.map((name) => (isOld(name) ? to : name));
  };
  return [
    ...check.targets.flatMap((row) => {
      const scope = renamed(row.scope);
      return scope && isKnownById(check, row)
        ? [updateRow(writing, row.id, { scope: scopeText(scope, check.tables.found, language) })]
        : [];
    }),
    ...check.hypotheses.flatMap((row) => (renamed(row.scope) ? [ownRowEdit(writing, "hypotheses", row, { scope: to })] : [])),
    ...check.competitors.flatMap((row) => (isOld(row.segment) ? [ownRowEdit(writing, "competitors", row, { segment: to })] : [])),
    ...check.history.flatMap((row) => (isOld(row.segment) ? [ownRowEdit(writing, "history", row, { segment: to })] : [])),
    ...check.scenarios.flatMap((row) => (renamed(row.scope) ? [ownRowEdit(writing, "scenarios", row, { scope: to })] : [])),
  ];
}
