import type { Evidence, EvidenceCode } from "../evidence";
import type { Concept } from "../words/concept";
import { readConcepts, type Reading } from "../words/readWords";
import type { Candidate } from "./candidate";
import type { Named } from "./context";
import { isParameter } from "./isParameter";
import { timeWords } from "./timeWords";
import type { Run } from "./run";

/** What the words around a run say of it being a plan, a report, somebody else's figures. */
export function placeEvidence(run: Run): Evidence[] {
  const first = run.cells[0];
  const { labels, header, group, headerRow, headings, sheetName } = first.context;
  const near = [...labels, header, group].filter((text): text is Named => text !== undefined);
  const pieces: Evidence[] = [];
  const add = (code: EvidenceCode, text: Named | undefined, weight: number): void => {
    if (text) pieces.push({ code, weight, detail: text.text });
  };
  const { goal, plan, planBlock, past, pastBlock } = timeWords(first, isParameter(run));
  add("goal", goal, 1.6);
  add("plan-words", plan, 1.5);
  if (planBlock) add("plan-block", planBlock, 1.3);
  else if (!plan && !past && !pastBlock && !first.context.side) add("plan-block", first.context.titleAhead, 0.9);
  if (!plan && !goal && !planBlock && !past && !pastBlock && !first.context.side && !run.cells.some(({ uses }) => uses.length > 0))
    add("history-block", first.context.titleBehind, -1.8);
  add("history-words", past, -2.4);
  add("history-block", pastBlock, -1.5);
  if (!past)
    add(
      "scenario",
      find([...near, ...headings.slice(0, 2)], "scenario") ??
        near.find(({ text }) =>
          /^(base|basis|low|mid|high|best|worst|laag|midden|normaal|hoog|niedrig|mittel|hoch|bas|moyen|haut|bajo|medio|alto|esperado|probable|basso|baixo|provavel|provável)$/i.test(
            text,
          ),
        ),
      1,
    );
  const peers =
    find([...labels, ...headings.slice(0, 2), sheetName], "peers") ??
    ((first.kind.by === "header" || first.kind.kind === "share-target") && headerRow.has("peers") ? header : undefined);
  if (!goal) add("peers", peers, -3);
  add("foreign-block", foreignRate(first), -3);
  add("source-named", namesSource(first.kind.said.reads) ? first.kind.said : undefined, -1.5);
  if (isInList(first)) pieces.push({ code: "in-list", weight: -0.7 });
  if (isAmongForeign(first)) add("in-list", first.context.header, -2.4);
  add("sensitivity", find([...near, ...headings.slice(0, 2)], "sensitivity"), -0.8);
  return pieces;
}

/** "Commission %", "Taux de remise": the rates below are of another world, whatever they are paid or given on. */
function foreignRate({ context: { headings }, kind, row }: Candidate): Named | undefined {
  const [heading] = headings;
  const isIt =
    heading !== undefined &&
    heading !== kind.said &&
    row - heading.row <= farthestBlock &&
    heading.text.length <= longest &&
    heading.reads.has("foreign") &&
    heading.reads.has("percent") &&
    !ownConcepts.some((concept) => heading.reads.has(concept));
  return isIt ? heading : undefined;
}

const farthestBlock = 12;
const ownConcepts: readonly Concept[] = ["growth", "margin", "share", "conversion", "target", "valuation"];

/** "CPI | Defects closed | User adoption": a table of progress, not of sales. */
function isAmongForeign({ kind, survey: { cells }, context: { header, headerRow } }: Candidate): boolean {
  if (kind.kind !== "conversion-target" || kind.by !== "header" || !header || !headerRow.has("foreign")) return false;
  const { start, end } = cells.rowSpan(header.row);
  for (let index = start; index < Math.min(end, start + 40); index += 1) {
    const text = cells.columnAt(index) === header.column ? undefined : cells.valueAt(index);
    if (typeof text === "string" && namesOfSales.some((concept) => readConcepts(text).has(concept))) return false;
  }
  return true;
}

const namesOfSales = ["revenue", "funnel", "price", "profit", "money", "growth", "margin"] as const;

/** "Market share (source: Nielsen)" was measured by others; an own plan may still name where its figure comes from. */
function namesSource(reads: Reading): boolean {
  return reads.has("source") && !reads.has("plan") && !reads.has("target");
}

const longest = 80;

function find(texts: readonly Named[], concept: Concept): Named | undefined {
  return texts.find((text) => text.text.length <= longest && text.reads.has(concept));
}

/** One of many records: their percentages are data, unless words say otherwise. */
function isInList({ survey, row }: Candidate): boolean {
  return survey.records.some(({ top, bottom }) => row > top && row <= bottom);
}
