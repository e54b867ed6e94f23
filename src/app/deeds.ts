import { importMarkets } from "./import/importMarkets";
import { answerComment } from "./write/answerComment";
import { takeMarketData } from "./import/takeMarketData";
import { applyScenario } from "./write/applyScenario";
import { coverBase } from "./write/coverBase";
import { leaveOutBase } from "./write/leaveOutBase";
import type { Deed } from "./write/deed";
import { deleteHypothesis, judgeHypothesis, saveHypothesis } from "./write/saveHypothesis";
import { takeAssumption } from "./write/takeAssumption";
import { mendColumns } from "./write/mendColumns";
import { deleteMarket } from "./write/deleteMarket";
import { deleteScenario } from "./write/deleteScenario";
import { deleteFrozen, freezePlan } from "./write/freezePlan";
import { archiveChanges, revertAction } from "./write/revertAction";
import { dismissFinding } from "./write/dismissFinding";
import { dismissTogether } from "./write/dismissTogether";
import { followTargets } from "./write/followTargets";
import { makePage } from "./write/makePage";
import { markTargets } from "./write/markTargets";
import { linkTogether } from "./write/linkTogether";
import { linkTarget } from "./write/linkTarget";
import { drawMonthsChart } from "./write/monthsChart";
import { planActions } from "./write/planActions";
import { restoreFinding } from "./write/restoreFinding";
import { deleteAgreement, saveAgreement } from "./write/saveAgreement";
import { deleteAction, saveAction } from "./write/saveAction";
import { deleteAnswer, saveAnswer, saveStatements } from "./write/saveBalance";
import { deleteCheckIn, saveCheckIn } from "./write/saveCheckIn";
import { deleteFunnel, saveFunnel } from "./write/saveFunnel";
import { deleteLeakage, saveLeakage } from "./write/saveLeakage";
import { saveBonuses } from "./write/saveBonuses";
import { deleteSharedGoal, saveSharedGoal } from "./write/saveSharedGoal";
import { saveCompetitors } from "./write/saveCompetitors";
import { saveHistory } from "./write/saveHistory";
import { deleteKpi, saveKpi } from "./write/saveKpi";
import { saveMarket } from "./write/saveMarket";
import { deleteCapacity, saveCapacity } from "./write/saveCapacity";
import { saveCascade } from "./write/saveCascade";
import { deletePhasing, savePhasing } from "./write/savePhasing";
import { saveScenario } from "./write/saveScenario";
import { saveSettings } from "./write/saveSettings";
import { takeBack } from "./write/takeBack";
import { unmarkTargets } from "./write/unmarkTargets";

/**
 * Every deed there is, the only list. A door takes its names as a type and imports the deeds that it does by themselves, so that each arrives with the
 * place that asks for it; one that is not in the list cannot be done from the pane, and one that a door says nothing about does not compile.
 */
export const deeds = [
  linkTarget,
  linkTogether,
  coverBase,
  leaveOutBase,
  dismissFinding,
  restoreFinding,
  saveMarket,
  deleteMarket,
  importMarkets,
  takeMarketData,
  takeAssumption,
  saveHistory,
  saveCompetitors,
  saveSettings,
  followTargets,
  mendColumns,
  saveHypothesis,
  judgeHypothesis,
  deleteHypothesis,
  answerComment,
  saveAction,
  deleteAction,
  saveAgreement,
  deleteAgreement,
  savePhasing,
  saveCapacity,
  deleteCapacity,
  saveCascade,
  deletePhasing,
  drawMonthsChart,
  planActions,
  saveKpi,
  deleteKpi,
  saveCheckIn,
  deleteCheckIn,
  saveStatements,
  saveAnswer,
  deleteAnswer,
  saveFunnel,
  deleteFunnel,
  saveSharedGoal,
  deleteSharedGoal,
  saveBonuses,
  saveLeakage,
  deleteLeakage,
  saveScenario,
  applyScenario,
  deleteScenario,
  markTargets,
  unmarkTargets,
  makePage,
  freezePlan,
  deleteFrozen,
  revertAction,
  archiveChanges,
  takeBack,
  dismissTogether,
] as const;

export type DeedName = (typeof deeds)[number]["name"];

/** What a deed asks for. */
export type InputOf<Name extends DeedName> =
  Extract<(typeof deeds)[number], { readonly name: Name }> extends Deed<Name, infer Input> ? Input : never;
