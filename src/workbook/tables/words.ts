import { changeKinds } from "../../domain/change/change";
import { actionRoles, actionStatuses } from "../../domain/action/action";
import { stances } from "../../domain/agreement/agreement";
import { balanceColours } from "../../domain/balance/balance";
import { kpiRoles } from "../../domain/kpi/kpiFlow";
import { funnelConclusions } from "../../domain/funnel/conclusion";
import {
  evidenceStrengths,
  hypothesisLevers,
  hypothesisRoles,
  hypothesisStatuses,
  periods,
  testOutcomes,
  type Metric,
  type Verdict,
} from "../../domain/plan";
import { phasingGrowths } from "../../domain/phasing/phasing";
import { languages, type Language } from "../language";
import { choice } from "../table/choice";
import { targetKinds, targetStatuses } from "./targets/targetKind";
import { everyCellWords } from "./everyLanguage";
import type { CellWords } from "./words/cellWords";

function each<Key extends keyof CellWords>(key: Key): Readonly<Record<Language, CellWords[Key]>> {
  return Object.fromEntries(languages.map((language) => [language, everyCellWords[language][key]])) as Record<Language, CellWords[Key]>;
}

export const statusWords = each("status");
export const kindWords = each("kind");
export const metricWords = each("metric");
export const perWords = each("per");
export const verdictWords = each("verdict");
export const warningWords = each("warning");
export const missingWords = each("missing");
export const dataWords = each("data");
export const leverWords = each("lever");
export const roleWords = each("role");
export const hypothesisStatusWords = each("hypothesisStatus");
export const stanceWords = each("stance");
export const evidenceStrengthWords = each("evidenceStrength");
export const testOutcomeWords = each("testOutcome");
export const actionRoleWords = each("actionRole");
export const actionStatusWords = each("actionStatus");
export const kpiRoleWords = each("kpiRole");
export const kpiRuleWords = each("kpiRule");
export const kpiFieldWords = each("kpiField");
export const reasonMissingWords = each("reasonMissing");
export const colourWords = each("colour");
export const colourPositionWords = each("colourPosition");
export const funnelConclusionWords = each("funnelConclusion");
export const paidBackWords = each("paidBack");
export const sharedGoalWords = each("sharedGoal");
export const smartWords = each("smart");
export const leakWords = each("leak");
export const allSegmentsWords = each("allSegments");
export const restSaidWords = each("restSaid");
export const phasingGrowthWords = each("phasingGrowth");
export const ceilingWords = each("ceiling");
export const changeKindWords = each("changeKind");
export const linkSheetNames = each("linkSheets");

export const metrics = ["revenue", "volume", "share", "price", "profit", "margin", "conversion"] as const satisfies readonly Metric[];

/** A code of the sheet is a place in this list: what is new goes to its end. */
export const verdicts = [
  "no-market-data",
  "impossible",
  "beyond-market",
  "supported",
  "to-agree",
  "unsupported",
  "no-base",
  "no-evidence",
] as const satisfies readonly Verdict[];

export const status = choice(targetStatuses, statusWords);
export const targetKind = choice(targetKinds, kindWords);
export const metric = choice(metrics, metricWords);
export const per = choice(periods, perWords);
export const lever = choice(hypothesisLevers, leverWords);
export const role = choice(hypothesisRoles, roleWords);
export const stance = choice(stances, stanceWords);
export const evidenceStrength = choice(evidenceStrengths, evidenceStrengthWords);
export const testOutcome = choice(testOutcomes, testOutcomeWords);
export const actionRole = choice(actionRoles, actionRoleWords);
export const actionStatus = choice(actionStatuses, actionStatusWords);
export const kpiRole = choice(kpiRoles, kpiRoleWords);
export const colour = choice(balanceColours, colourWords);
export const changeKind = choice(changeKinds, changeKindWords);
export const phasingGrowth = choice(phasingGrowths, phasingGrowthWords);
export const funnelConclusion = choice(funnelConclusions, funnelConclusionWords);
export const hypothesisStatus = choice(hypothesisStatuses, hypothesisStatusWords);

export function isAllSegments(text: string): boolean {
  return Object.values(allSegmentsWords).includes(text.toLowerCase());
}
