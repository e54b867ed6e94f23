import type { Candidate } from "../judge/candidate";
import type { Named } from "../judge/context";
import type { Run } from "../judge/run";
import type { DrivenLine } from "./baseOfRun";
import type { Concept } from "../words/concept";
import type { WordReader } from "../words/readWords";
import { isUnit } from "../sheet/labels";
import { isCounted } from "./metricTold";
import { periodOfText } from "../sheet/periodInText";
import { isScenarioName } from "./scenarioNames";

/** Whose percentage it is: the name of its row in a table, or of the line above a bare "growth %". Undefined where no name stands there. */
export function entityOf({ cells }: Run, lines: readonly DrivenLine[], words: WordReader): string | undefined {
  const [first] = cells;
  if (cells.some(({ row }) => row !== first.row)) return undefined;
  const isNamed = first.kind.by !== "label" || first.where === "formula";
  const found = isNamed ? ownLabel(first) : grownSubject(first, lines);
  return found && isEntity(found.text, words) ? found.text : undefined;
}

/** "North" of the row that stands above "growth %" or "margin %", when that is the row that grows or is worked out with it. */
function grownSubject({ survey, context: { subject } }: Candidate, lines: readonly DrivenLine[]): Named | undefined {
  const [line] = lines;
  if (!subject || !line) return undefined;
  const isMadeOfIt = !line.use.grows && line.use.survey === survey && line.use.row === subject.row;
  return isMadeOfIt || (line.use.grows && line.survey === survey && line.row === subject.row) ? subject : undefined;
}

/** The name that a label holds beside the word for growth: "Product line 1" of "Product line 1 growth". */
export function nameIn(text: string, words: WordReader): string {
  const parts = text.split(/\s+/).filter((part) => {
    const reads = words.conceptsIn(part);
    return !reads.has("growth") && !reads.has("percent") && /[\p{L}\d]/u.test(part);
  });
  const name = parts.join(" ").replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  return name === "" ? text : name;
}

function ownLabel({ row, context }: Candidate): Named | undefined {
  const [own] = context.labels;
  return own?.row === row ? own : undefined;
}

/** Words of what is measured, planned or assumed name no one. */
const noName: readonly Concept[] = [
  "growth",
  "money",
  "profit",
  "margin",
  "conversion",
  "ratio",
  "target",
  "plan",
  "actual",
  "percent",
  "foreign",
  "cost",
  "share",
  "market-figure",
  "quantity",
  "sensitivity",
  "duration",
  "source",
  "revenue",
  "customers",
  "funnel",
  "price",
  "scenario",
];

const known = new Map<string, boolean>();

/** A workbook repeats its labels. */
function isEntity(text: string, words: WordReader): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > 20_000) known.clear();
  const is = namesSomeone(text, words);
  known.set(text, is);
  return is;
}

function namesSomeone(text: string, words: WordReader): boolean {
  const reads = words.conceptsIn(text);
  return (
    text.length <= 60 &&
    /\p{L}{2}/u.test(text) &&
    !/^https?:|^(?:sub)?totaa?l\b|^gesamt|^summe|^avg\b|^average\b/i.test(text) &&
    !isUnit(text) &&
    !isCounted.test(text) &&
    !noName.some((concept) => reads.has(concept)) &&
    periodOfText(text) === undefined &&
    !isScenarioName(text, words)
  );
}
