import { growthFunctions, type FunctionValue } from "../../src/functions/growthFunctions";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { cellAnswer } from "../../src/functions/cellAnswer";
import { functionWords as englishFunctions } from "../../src/wording/en/functions";
import { problemWords as englishProblems } from "../../src/wording/en/problem";
import { functionWords as dutchFunctions } from "../../src/wording/nl/functions";
import { problemWords as dutchProblems } from "../../src/wording/nl/problem";
import { languages } from "../../src/workbook/language";
import { overCells, type CellResult, type CellRange } from "../../src/functions/overCells";

const english = { functions: englishFunctions, problems: englishProblems };
const dutch = { functions: dutchFunctions, problems: dutchProblems };

/** A function as a cell would call it: figures in the order of its parameters, null where one is left out. */
function call(id: string, ...figures: readonly unknown[]): CellResult {
  const [[result] = []] = callRange(id, ...figures.map((figure) => [[figure]]));
  if (!result) throw new Error("no result");
  return result;
}

function callRange(id: string, ...ranges: readonly CellRange[]): CellResult[][] {
  const growth = growthFunctions.find((one) => one.id === id);
  if (!growth) throw new Error(`no function ${id}`);
  return overCells(growth, ranges);
}

function value(result: CellResult): FunctionValue {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("the worked example of +15 % in a market that grows 3 %", () => {
  it("asks for a share of 19.7 %", () => {
    expect(value(call("REQUIREDSHARE", 0.15, 200_000, 0.03, 0.18, 0.02))).toBeCloseTo(0.1970302684180468, 12);
  });
  it("is unsupported without evidence, supported with it", () => {
    expect(value(call("VERDICT", 0.15, 200_000, 0.03, 0.18, 40, 0.02))).toBe("unsupported");
    expect(value(call("VERDICT", 0.15, 200_000, 0.03, 0.18, 40, 0.02, null, null, null, 150_000))).toBe("supported");
    expect(value(call("VERDICT", 0.15, 200_000, 0.03, 0.18, 40, 0.02, null, null, null, null, 150_000))).toBe("to-agree");
  });
  it("splits the growth as the bridge does", () => {
    expect(value(call("MARKETEFFECT", 200_000, 0.03, 0.18, 40))).toBeCloseTo(43_200, 6);
    expect(value(call("PRICEEFFECT", 200_000, 0.03, 0.18, 40, 0.02))).toBeCloseTo(29_664, 6);
    expect(value(call("SHAREEFFECT", 200_000, 0.03, 0.18, 0.2, 40))).toBeCloseTo(206_000 * 0.02 * 40, 6);
  });
  it("never passes the total potential", () => {
    expect(value(call("MAXGROWTH", 200_000, 320_000, 0.18, 0.25))).toBeCloseTo((0.25 * 320_000) / 36_000 - 1, 12);
    expect(value(call("CAPPED", 5, 200_000, 320_000, 0.18, 0.25))).toBeCloseTo((0.25 * 320_000) / 36_000 - 1, 12);
    expect(value(call("CAPPED", 0.1, 200_000, 320_000, 0.18, 0.25, null, 2))).toBeCloseTo(0.21, 12);
  });
});

describe("ranges", () => {
  it("spill over the cells, and repeat a single figure", () => {
    const shares = callRange("REQUIREDSHARE", [[0.05], [0.15]], [[200_000]], [[0.03]], [[0.18]]).map(([cell]) => cell && value(cell));
    expect(shares).toEqual([expect.closeTo((0.18 * 1.05) / 1.03, 12), expect.closeTo((0.18 * 1.15) / 1.03, 12)]);
  });
  it("make a table of a column and a row", () => {
    const table = callRange("REQUIREDSHARE", [[0.05], [0.15]], [[1000]], [[0, 0.1, 0.2]], [[0.1]]);
    expect(table.map((row) => row.length)).toEqual([3, 3]);
    expect(table.flat().every((cell) => cell.ok)).toBe(true);
  });
  it("of other sizes are refused with a sentence", () => {
    const [[cell] = []] = callRange("REQUIREDSHARE", [[0.05], [0.15]], [[1], [2], [3]], [[0]], [[0.1]]);
    expect(cell && cellAnswer(cell, english)).toEqual({ sentence: "The ranges have different numbers of rows or columns." });
  });
});

describe("what cannot be computed", () => {
  it("names every argument that is wrong, in the reader's language", () => {
    const result = call("REQUIREDSHARE", "hoog", -5, 0.03, null);
    expect(cellAnswer(result, dutch)).toEqual({ sentence: expect.stringMatching(/doel: .*hoog.*aandeel: /) });
    const negative = call("REQUIREDSHARE", 0.1, -5, 0.03, 0.2);
    expect(cellAnswer(negative, english)).toEqual({ sentence: expect.stringContaining("marketSize: ") });
  });
  it("names the error that a cell of a range holds, and calculates the others", () => {
    const [[wrong] = [], [right] = []] = callRange("REQUIREDSHARE", [[{ code: "#DIV/0!" }], [0.15]], [[200_000]], [[0.03]], [[0.18]]);
    expect(wrong && cellAnswer(wrong, english)).toEqual({ sentence: expect.stringContaining("“#DIV/0!”") });
    expect(right && value(right)).toBeCloseTo((0.18 * 1.15) / 1.03, 12);
  });
  it("says why a new entrant has no growth", () => {
    expect(cellAnswer(call("MAXGROWTH", 100, 200, 0), english)).toEqual({ sentence: expect.stringContaining("Nothing is sold") });
  });
  it("refuses half a year", () => {
    expect(call("MAXGROWTH", 100, 200, 0.1, null, null, 1.5)).toMatchObject({
      ok: false,
      problems: [{ code: "not-whole", field: "years" }],
    });
  });
});

describe("what Excel is told of the functions", () => {
  it.each(languages)("has a description for everything (%s)", (language) => {
    for (const { id, name, description, parameters } of functionMetadata(language).functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(name).toMatch(/^[A-Z]+$/);
      expect(description).toMatch(/\.$/);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\w+$/);
        expect(parameter.description).toMatch(/\.$/);
      }
    }
  });
  it("lists what is optional last", () => {
    for (const { parameters } of growthFunctions) {
      const optional = parameters.map(({ isOptional = false }) => isOptional);
      expect([...optional].sort()).toEqual(optional);
    }
  });
});
