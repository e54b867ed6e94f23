import type { Language } from "../workbook/language";
import { everyDoor } from "../wording/everyLanguage";
import { growthFunctions } from "./growthFunctions";

/** What Excel reads to know the functions: the content of functions.json, one for each language. */
export function functionMetadata(language: Language) {
  const words = everyDoor[language].functions;
  return {
    // An error in one cell of a range is that cell's #N/A, with a sentence, and not #VALUE! for all of them.
    allowErrorForDataTypeAny: true,
    functions: growthFunctions.map(({ id, gives, parameters }) => ({
      id,
      // The same in every language: a workbook is opened by colleagues with another one.
      name: id,
      description: words.description[id],
      parameters: parameters.map(({ name, isOptional = false }) => ({
        name: words.parameter[name],
        description: words.parameterDescription[name],
        // "any": a blank cell must not arrive as 0, and text must arrive as what it is.
        type: "any",
        dimensionality: "matrix",
        optional: isOptional,
      })),
      result: { type: gives, dimensionality: "matrix" },
    })),
  };
}
