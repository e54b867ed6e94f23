import type { Candidate } from "./candidate";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import { readConcepts } from "../words/readWords";
import type { Named } from "./context";

/** Which words say that a percentage is a plan, and which that it was measured. Of several the nearest count: a column "Actual" under the title "Sales targets" is past. */
export interface TimeWords {
  readonly goal: Named | undefined;
  readonly plan: Named | undefined;
  readonly planBlock: Named | undefined;
  readonly past: Named | undefined;
  readonly pastBlock: Named | undefined;
}

const longest = 80;

/** What stands over a parameter is the header of the column that it happens to stand in. */
export function timeWords({ context, kind, survey }: Candidate, isParameter = false): TimeWords {
  const { labels, header, group, headings, sheetName } = context;
  const beside = [...labels, isParameter && header && kind.said !== header && context.side ? undefined : header].filter(
    (text): text is Named => text !== undefined,
  );
  const levels = [[kind.said], beside, group ? [group] : []];
  let near: readonly Named[] = [];
  for (const level of levels) {
    const texts = level.filter(({ text }) => text.length <= longest);
    const past = texts.find(isPast);
    if (past && ![...near, ...texts].some(isAhead))
      return { goal: undefined, plan: undefined, planBlock: undefined, past, pastBlock: undefined };
    near = [...near, ...texts];
  }
  const goal = near.find(({ reads }) => reads.has("target"));
  const plan = near.find(({ reads }) => reads.has("plan"));
  const wide = [...headings.slice(0, 4), sheetName].filter(({ text }) => text.length <= longest);
  const block = wide.find((text) => isPast(text) !== isAhead(text) && !isOneOfTwo(survey, text));
  return {
    goal,
    plan,
    planBlock: !plan && !goal && block && isAhead(block) ? block : undefined,
    past: undefined,
    pastBlock: !plan && !goal && block && isPast(block) ? block : undefined,
  };
}

/** "Target | | | Actual" over columns side by side: neither is the title of what stands below both. */
function isOneOfTwo({ cells }: SheetSurvey, heading: Named): boolean {
  const { start, end } = cells.rowSpan(heading.row);
  for (let index = start; index < Math.min(end, start + widestRow); index += 1) {
    const text = cells.columnAt(index) === heading.column ? undefined : cells.valueAt(index);
    if (typeof text !== "string" || text.length > longest) continue;
    const other = { reads: readConcepts(text) };
    if (isPast(heading) ? isAhead(other) && !isPast(other) : isPast(other) && !isAhead(other)) return true;
  }
  return false;
}

const widestRow = 40;

function isPast({ reads }: Pick<Named, "reads">): boolean {
  return reads.has("actual");
}

/** A text that says both is no word of the past: "Actual estimate". */
function isAhead({ reads }: Pick<Named, "reads">): boolean {
  return reads.has("plan") || reads.has("target");
}
