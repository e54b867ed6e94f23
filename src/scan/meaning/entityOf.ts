import type { Candidate } from "../judge/candidate";
import type { Named } from "../judge/context";
import type { Run } from "../judge/run";
import type { Concept } from "../words/concept";
import type { WordReader } from "../words/readWords";
import { isUnit } from "../sheet/labels";
import { periodOfText } from "./runAxis";
import { isScenarioName } from "./scenarioNames";

/** Whose percentage it is: the name of its row in a table, or of the line above a bare "growth %". Undefined where no name stands there. */
export function entityOf({ cells }: Run, words: WordReader): string | undefined {
  const [first] = cells;
  if (cells.some(({ row }) => row !== first.row)) return undefined;
  const found = first.kind.by === "label" ? first.context.subject : ownLabel(first);
  return found && isEntity(found, words) ? found.text : undefined;
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
];

function isEntity({ text, reads }: Named, words: WordReader): boolean {
  return (
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !isUnit(text) &&
    !noName.some((concept) => reads.has(concept)) &&
    periodOfText(text) === undefined &&
    !isScenarioName(text, words)
  );
}
