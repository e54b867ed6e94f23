import { checkWords as englishCheck } from "./en/check";
import { competitorWords as englishCompetitors } from "./en/competitor";
import { figureWords as englishFigures } from "./en/figure";
import { historyWords as englishHistory } from "./en/history";
import { hostWords as englishHost } from "./en/host";
import { hypothesisWords as englishHypotheses } from "./en/hypothesis";
import { importWords as englishImport } from "./en/import";
import { linkWords as englishLink } from "./en/link";
import { marketWords as englishMarket } from "./en/market";
import { marksWords as englishMarks } from "./en/marks";
import { numberWords as englishNumbers } from "./en/number";
import { paneWords as englishPane } from "./en/pane";
import { problemWords as englishProblems } from "./en/problem";
import { scenarioWords as englishScenario } from "./en/scenario";
import { targetWords as englishTarget } from "./en/target";
import { totalWords as englishTotal } from "./en/total";
import { uncertaintyWords as englishUncertainty } from "./en/uncertainty";
import { verdictWords as englishVerdicts } from "./en/verdict";
import type { Language } from "../workbook/language";
import { checkWords as dutchCheck } from "./nl/check";
import { competitorWords as dutchCompetitors } from "./nl/competitor";
import { figureWords as dutchFigures } from "./nl/figure";
import { historyWords as dutchHistory } from "./nl/history";
import { hostWords as dutchHost } from "./nl/host";
import { hypothesisWords as dutchHypotheses } from "./nl/hypothesis";
import { importWords as dutchImport } from "./nl/import";
import { linkWords as dutchLink } from "./nl/link";
import { marketWords as dutchMarket } from "./nl/market";
import { marksWords as dutchMarks } from "./nl/marks";
import { numberWords as dutchNumbers } from "./nl/number";
import { paneWords as dutchPane } from "./nl/pane";
import { problemWords as dutchProblems } from "./nl/problem";
import { scenarioWords as dutchScenario } from "./nl/scenario";
import { targetWords as dutchTarget } from "./nl/target";
import { totalWords as dutchTotal } from "./nl/total";
import { uncertaintyWords as dutchUncertainty } from "./nl/uncertainty";
import { verdictWords as dutchVerdicts } from "./nl/verdict";

const english = {
  check: englishCheck,
  competitor: englishCompetitors,
  figure: englishFigures,
  history: englishHistory,
  host: englishHost,
  hypothesis: englishHypotheses,
  import: englishImport,
  link: englishLink,
  market: englishMarket,
  marks: englishMarks,
  number: englishNumbers,
  pane: englishPane,
  problem: englishProblems,
  scenario: englishScenario,
  target: englishTarget,
  total: englishTotal,
  uncertainty: englishUncertainty,
  verdict: englishVerdicts,
};

export type Words = typeof english;

const dutch: Words = {
  check: dutchCheck,
  competitor: dutchCompetitors,
  figure: dutchFigures,
  history: dutchHistory,
  host: dutchHost,
  hypothesis: dutchHypotheses,
  import: dutchImport,
  link: dutchLink,
  market: dutchMarket,
  marks: dutchMarks,
  number: dutchNumbers,
  pane: dutchPane,
  problem: dutchProblems,
  scenario: dutchScenario,
  target: dutchTarget,
  total: dutchTotal,
  uncertainty: dutchUncertainty,
  verdict: dutchVerdicts,
};

/** All that the pane says, in the reader's language. */
export function wordsFor(language: Language): Words {
  return language === "nl" ? dutch : english;
}
