import { languageOf } from "../wording/language";
import { cellAnswer } from "./cellAnswer";
import { growthFunctions } from "./growthFunctions";
import { overCells, type Range } from "./overCells";

/** Excel's door: every function is handed to Excel under its id, `GROWTH.` comes from the manifest. */
for (const growth of growthFunctions) {
  CustomFunctions.associate(growth.id, (...given: (Range | null | CustomFunctions.Invocation)[]) => {
    const ranges = given.slice(0, growth.parameters.length).map((range) => (Array.isArray(range) ? (range as Range) : null));
    return overCells(growth, ranges).map((row) =>
      row.map((result) => {
        const answer = cellAnswer(result, languageOf(navigator.language));
        return "value" in answer ? answer.value : new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.sentence);
      }),
    );
  });
}
