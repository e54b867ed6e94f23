import { cellAnswer, type FunctionVoice } from "./cellAnswer";
import { growthFunctions } from "./growthFunctions";
import { overCells, type CellRange } from "./overCells";

/**
 * Hands every function to Excel under its id; `GROWTHCEILING.` comes from the manifest, and so does the language: the runtime of Excel for Windows
 * has no page and no `navigator` to ask.
 */
export function associateFunctions(voice: FunctionVoice): void {
  for (const growth of growthFunctions) {
    CustomFunctions.associate(growth.id, (...given: (CellRange | null | CustomFunctions.Invocation)[]) => {
      const ranges = growth.parameters.map((_, index) => rangeOf(given[index]));
      return overCells(growth, ranges).map((row) =>
        row.map((result) => {
          const answer = cellAnswer(result, voice);
          return "value" in answer ? answer.value : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.sentence);
        }),
      );
    });
  }
}

/** Excel adds what it knows of the call behind the last argument, and gives null for one that was left out. */
function rangeOf(given: CellRange | null | undefined | CustomFunctions.Invocation): CellRange | null {
  return Array.isArray(given) ? (given as CellRange) : null;
}
