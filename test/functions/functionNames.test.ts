import { functionsNamespace, growthFunctions } from "../../src/functions/growthFunctions";
import { univerEngine } from "../demo/richApi/univerEngine";

/** The grid's formula engine lists what Excel has. */
const builtIn = new Set(univerEngine().functionLists.flatMap((list) => Object.values(list)));

test("Excel's own functions are known here", () => {
  expect(builtIn.size).toBeGreaterThan(450);
  expect([...builtIn]).toEqual(expect.arrayContaining(["CEILING", "GROWTH", "SUM"]));
});

// "Avoid an id or name that matches a built-in Excel function" (Microsoft, custom functions naming); a clash shows #REF!.
test.each([functionsNamespace, ...growthFunctions.map(({ id }) => id)])("%s is no function of Excel's, and no cell", (name) => {
  expect(builtIn.has(name)).toBe(false);
  expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,31}$/);
  expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d+C\d+)$/);
});
