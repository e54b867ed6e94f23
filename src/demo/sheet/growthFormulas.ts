import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type * as Engine from "@univerjs/preset-sheets-core";
import { fallbackLanguage } from "../../workbook/language";
import { functionMetadata } from "../../functions/functionMetadata";
import { functionsNamespace, growthFunctions, type GrowthFunction } from "../../functions/growthFunctions";
import { overCells, type CellRange } from "../../functions/overCells";

/** What is needed of Univer's formula engine; the browser and the tests each load it in their own way. */
export type FormulaEngine = Pick<typeof Engine, "ArrayValueObject" | "BaseFunction" | "IFunctionService" | "ValueObjectFactory">;

/**
 * The `GROWTHCEILING.*` functions in Univer's workbooks, as Excel has them: ranges go in, the result spills, what cannot be calculated is #N/A.
 * Univer's cells have no place for the sentence that Excel shows beside an error. Call it once, after the first workbook was made: Univer
 * starts its formula part only then.
 */
export function growthFormulas(univer: Univer, facade: FUniver, engine: FormulaEngine): void {
  const described = new Map(functionMetadata(fallbackLanguage).functions.map((one) => [one.id, one]));
  const executors = univer.__getInjector().get(engine.IFunctionService);
  for (const growth of growthFunctions) {
    const name = `${functionsNamespace}.${growth.id}`;
    const { description = "", parameters = [] } = described.get(growth.id) ?? {};
    const functionParameter = parameters.map(
      (one) => ({ name: one.name, detail: one.description, example: "A1", require: one.optional ? 0 : 1, repeat: 0 }) as const,
    );
    facade.getFormula().registerFunction(name, () => notAvailable, {
      description: { functionName: name, functionType: userFunction, description, abstract: description, functionParameter },
    });
    // A function that is registered so cannot tell a blank cell or an argument left out from 0: its executor is replaced by one that can.
    executors.registerExecutors(executorOf(name, growth, engine));
  }
}

const notAvailable = "#N/A";
/** Univer's own code of a function that is none of its own; its enum stays out so that the grid can be loaded later. */
const userFunction = 15;

function executorOf(
  name: string,
  growth: GrowthFunction,
  { ArrayValueObject, BaseFunction, ValueObjectFactory }: FormulaEngine,
): Engine.BaseFunction {
  const executor = new BaseFunction(name);
  executor.calculate = (...given) => {
    const results = overCells(growth, given.map(rangeOf));
    const values = results.map((row) =>
      row.map((result) => ValueObjectFactory.create(result.ok ? (result.value ?? notAvailable) : notAvailable)),
    );
    return ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
  return executor;
}

function rangeOf(given: Engine.BaseValueObject): CellRange {
  const rows = given.isArray() ? (given as Engine.ArrayValueObject).getArrayValue() : [[given]];
  return rows.map((row) => row.map((value) => (!value || value.isNull() ? null : value.getValue())));
}
