import { actionsWords } from "./actions";
import { agreementWords } from "./agreement";
import { annotateWords } from "./annotate";
import { balanceWords } from "./balance";
import { capacityWords } from "./capacity";
import { beforeWords } from "./before";
import { checkWords } from "./check";
import { commentWords } from "./comment";
import { competitorWords } from "./competitor";
import { figureWords } from "./figure";
import { findingWords } from "./finding";
import { funnelWords } from "./funnel";
import { glossaryWords } from "./glossary";
import { historyWords } from "./history";
import { hostWords } from "./host";
import { hypothesisWords } from "./hypothesis";
import { importWords } from "./import";
import { kpiWords } from "./kpi";
import { leakageWords } from "./leakage";
import { recordWords } from "./record";
import { linkWords } from "./link";
import { marketWords } from "./market";
import { marksWords } from "./marks";
import { meaningWords } from "./meaning";
import { numberWords } from "./number";
import { paneWords } from "./pane";
import { phasingWords } from "./phasing";
import { planWords } from "./plan";
import { problemWords } from "./problem";
import { scenarioWords } from "./scenario";
import { sharedGoalWords } from "./sharedGoal";
import { sheetWords } from "./sheet";
import { targetWords } from "./target";
import { totalWords } from "./total";
import { uncertaintyWords } from "./uncertainty";
import { verdictWords } from "./verdict";
import type { english } from "../en/catalogue";

/** All that the rooms and the pane say, in Dutch. */
export const dutch: typeof english = {
  actions: actionsWords,
  agreement: agreementWords,
  annotate: annotateWords,
  balance: balanceWords,
  capacity: capacityWords,
  before: beforeWords,
  check: checkWords,
  comment: commentWords,
  competitor: competitorWords,
  figure: figureWords,
  finding: findingWords,
  funnel: funnelWords,
  glossary: glossaryWords,
  history: historyWords,
  host: hostWords,
  hypothesis: hypothesisWords,
  import: importWords,
  kpi: kpiWords,
  leakage: leakageWords,
  record: recordWords,
  link: linkWords,
  market: marketWords,
  marks: marksWords,
  meaning: meaningWords,
  number: numberWords,
  pane: paneWords,
  phasing: phasingWords,
  plan: planWords,
  problem: problemWords,
  scenario: scenarioWords,
  sharedGoal: sharedGoalWords,
  sheet: sheetWords,
  target: targetWords,
  total: totalWords,
  uncertainty: uncertaintyWords,
  verdict: verdictWords,
};
