import type { Scope } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { WorkbookEdit } from "../../workbook/port";
import { scopeText } from "../../workbook/tables/encodeRows";
import type { Check } from "../check/check";
import { isKnownById, updateRow } from "./editsToRemember";
import { ownRowEdit } from "./ownRowEdit";
import type { Language } from "../../workbook/language";

/** Everything that names the market by its old name. */
export function renameMarket(check: Check, from: string, to: string, language: Language): readonly WorkbookEdit[] {
  const isOld = (name: string): boolean => segmentKey(name) === segmentKey(from);
  const renamed = (scope: Scope | undefined): Scope | undefined => {
    if (scope === undefined || scope === "all" || !scope.some((name) => isOld(name) && name !== to)) return undefined;
    return scope.map((name) => (isOld(name) ? to : name));
  };
  return [
    ...check.targets.flatMap((row) => {
      const scope = renamed(row.scope);
      return scope && isKnownById(check, row)
        ? [updateRow(check, row.id, { scope: scopeText(scope, check.tables.found, language) }, language)]
        : [];
    }),
    ...check.hypotheses.flatMap((row) => (renamed(row.scope) ? [ownRowEdit(check, "hypotheses", row, { scope: to }, language)] : [])),
    ...check.competitors.flatMap((row) => (isOld(row.segment) ? [ownRowEdit(check, "competitors", row, { segment: to }, language)] : [])),
    ...check.history.flatMap((row) => (isOld(row.segment) ? [ownRowEdit(check, "history", row, { segment: to }, language)] : [])),
    ...check.scenarios.flatMap((row) => (renamed(row.scope) ? [ownRowEdit(check, "scenarios", row, { scope: to }, language)] : [])),
  ];
}
