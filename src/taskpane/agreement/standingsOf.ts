import type { Check, CheckItem } from "../../app/check/check";
import { hypothesisSaid } from "../../app/plan/hypothesisSaid";
import type { SettledHypothesis } from "../../app/plan/settleHypotheses";
import { targetSaid } from "../../app/plan/targetSaid";
import { standingOfRole, type StandingOfRole } from "../../domain/agreement/agreement";
import { hypothesisRoles, type HypothesisRole } from "../../domain/plan";
import type { Language } from "../../workbook/language";
import { languageOfTables } from "../../workbook/tables/foundTable";
import type { RowsByTable } from "../../workbook/tables/rowTables";
import { labelOf } from "../item/itemText";

/** What is agreed to: a row of Targets or Hypotheses. */
export interface Subject {
  /** Of its row. */
  readonly id: string;
  readonly name: string;
  /** What it says today. */
  readonly said: string;
}

export type Standings = readonly (StandingOfRole<RowsByTable["agreements"][number]> & { readonly role: HypothesisRole })[];

/** Undefined: it is not linked, or has no value. */
export function subjectOfTarget(item: CheckItem, check: Check, language: Language): Subject | undefined {
  const said = targetSaid(item, check, languageOfTables(check.tables.found, language));
  const id = item.target?.id ?? "";
  return said === undefined || id === "" ? undefined : { id, name: labelOf(item), said };
}

export function subjectOfHypothesis(row: SettledHypothesis, check: Check, language: Language): Subject {
  return { id: row.id, name: row.claim ?? "", said: hypothesisSaid(row, check, languageOfTables(check.tables.found, language)) };
}

export function standingsOf({ id, said }: Subject, check: Check): Standings {
  const rows = check.tables.rows.agreements.filter((row) => row.about === id && row.isUsable);
  return hypothesisRoles.map((role) => ({ role, ...standingOfRole(rows, role, said) }));
}
