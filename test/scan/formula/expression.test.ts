import { parseFormula } from "../../../src/scan/formula/expression";

test.each([
  ["parentheses", `=${"(".repeat(4_000)}1${")".repeat(4_000)}`],
  ["signs", `=${"-".repeat(8_000)}1`],
  ["functions", `=${"ABS(".repeat(2_000)}1${")".repeat(2_000)}`],
  ["powers", `=${"2^(".repeat(2_000)}1`],
])("a formula of thousands of nested %s ends in an answer", (_, formula) => {
  expect(parseFormula(formula)).toHaveProperty("is");
});

test("nesting as deep as Excel's own limit is read to its end", () => {
  const depth = 64;
  let at = parseFormula(`=${"ABS(".repeat(depth)}0.15${")".repeat(depth)}`);
  for (let level = 0; level < depth; level += 1) at = at.is === "call" ? (at.of[0] ?? { is: "other" }) : { is: "other" };
  expect(at).toMatchObject({ is: "number", value: 0.15 });
});
