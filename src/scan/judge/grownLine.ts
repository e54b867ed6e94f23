import { readPeriod } from "../sheet/period";
import type { WordReader } from "../words/readWords";
import type { CandidateUse } from "./candidate";
import { isEarned, isSpent } from "./costLine";
import { isCost, polarityOf } from "./kind";
import type { Run } from "./run";

/** What grows by a percentage: the line of the formula, or in a table of records the column of amounts. */
export interface GrownLine {
  readonly text: string;
  readonly isCost: boolean;
  /** Nobody's sales: inhabitants, interest, an index. */
  readonly isForeign: boolean;
  readonly isMarket: boolean;
}

export function grownLine({ cells }: Run, use: CandidateUse, words: WordReader): GrownLine {
  const [first] = cells;
  const { survey, row, column, base } = use;
  const last = cells.at(-1) ?? first;
  const inTable =
    survey === first.survey &&
    cells.some((cell) => cell.row === row) &&
    (first.row !== last.row || first.kind.by === "header" || first.kind.by === "use");
  const label = survey.surroundings.labels(row, column)[0];
  const isBelow = base?.is === "cells" && base.sheet === undefined && base.left === column && base.top < row;
  const over =
    inTable || (isBelow && !label)
      ? base?.is === "cells" && base.sheet === undefined
        ? survey.surroundings.header(base.top, base.left)
        : survey.surroundings.header(row, column)
      : undefined;
  const header = over && !readPeriod(over.text, "General", false, false) ? over : undefined;
  const reads = [label, header].flatMap((text) => (text ? [words.conceptsIn(text.text)] : []));
  const earned = isEarned(survey, { sheet: undefined, top: row, left: column }, words);
  return {
    text: (header ?? label)?.text ?? "",
    isCost:
      !earned &&
      ((base?.is === "cells" && isSpent(survey, base, words)) ||
        reads.some(isCost) ||
        ((inTable || over !== undefined) &&
          ![label, over].some((text) => text !== undefined && words.conceptsIn(text.text).has("revenue")) &&
          polarityOf([...first.context.headings, first.context.sheetName]) === "cost")),
    isForeign: !earned && reads.some((each) => each.has("foreign") && !each.has("revenue") && !each.has("profit") && !each.has("price")),
    isMarket: reads.some((each) => each.has("market-figure") || (each.has("market") && !each.has("revenue"))),
  };
}
