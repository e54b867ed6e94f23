import { claimedInput, inputsOf, type ComputedLever } from "../../../domain/lever/leverInputs";
import type { HypothesisLever, LeverInput, LeverInputs } from "../../../domain/plan";

/** The levers share their columns: each has a number or an amount of money, what one is worth, and what is claimed instead of what is. */
export const leverCellKeys = ["quantity", "worth", "rateNow", "claimedLow", "claimed", "claimedHigh", "elasticity"] as const;
export type LeverCellKey = (typeof leverCellKeys)[number];
export type LeverCells = Readonly<Partial<Record<LeverCellKey, number>>>;

/** The column that each input stands in; inputs of one name share it. */
const cellOf: Readonly<Record<string, LeverCellKey>> = {
  leads: "quantity",
  customers: "quantity",
  revenueAtRisk: "quantity",
  orderValue: "worth",
  price: "worth",
  rateNow: "rateNow",
  attachNow: "rateNow",
  churnNow: "rateNow",
  rateNext: "claimed",
  attachNext: "claimed",
  churnNext: "claimed",
  points: "claimed",
  extraChange: "claimed",
  elasticity: "elasticity",
};

export const computedLevers = Object.keys(inputsOf) as readonly ComputedLever[];

export function isComputedLever(lever: HypothesisLever | undefined): lever is ComputedLever {
  return computedLevers.some((one) => one === lever);
}

/** The columns that a lever takes its inputs from. A row that fills one of them is computed; what stands in the others is not read. */
export function leverColumns(lever: ComputedLever): readonly LeverCellKey[] {
  return leverCellKeys.filter((key) => inputsOf[lever].some((input) => columnsOf(lever, input).includes(key)));
}

/** Undefined where none of the lever's own columns says anything: then the amount that was typed counts. */
export function inputsFromCells(lever: HypothesisLever | undefined, cells: LeverCells): LeverInputs | undefined {
  if (!isComputedLever(lever) || !leverColumns(lever).some((key) => cells[key] !== undefined)) return undefined;
  return Object.fromEntries(
    inputsOf[lever].flatMap((input): readonly (readonly [string, LeverInput])[] => {
      const value = cells[cellOf[input] ?? "claimed"];
      if (value === undefined) return [];
      const { claimedLow: low = value, claimedHigh: high = value } = cells;
      const isRange = input === claimedInput[lever] && (cells.claimedLow !== undefined || cells.claimedHigh !== undefined);
      return [[input, isRange ? { low, base: value, high } : value]];
    }),
  );
}

export function cellsFromInputs(lever: HypothesisLever | undefined, inputs: LeverInputs): LeverCells {
  if (!isComputedLever(lever)) return {};
  return Object.fromEntries(
    inputsOf[lever].flatMap((input): readonly (readonly [LeverCellKey, number])[] => {
      const given = inputs[input];
      const key = cellOf[input];
      if (given === undefined || key === undefined) return [];
      if (typeof given === "number") return [[key, given]];
      return [
        ["claimedLow", given.low],
        [key, given.base],
        ["claimedHigh", given.high],
      ];
    }),
  );
}

/** The columns that the domain's paths into the inputs are about: "inputs.leads", "inputs.rateNext.low". */
export const columnOfInput: Readonly<Record<string, LeverCellKey>> = {
  inputs: "claimed",
  ...Object.fromEntries(Object.entries(cellOf).map(([input, key]) => [`inputs.${input}`, key])),
  ...Object.fromEntries(
    Object.values(claimedInput).flatMap((input) => [
      [`inputs.${input}.low`, "claimedLow"],
      [`inputs.${input}.base`, "claimed"],
      [`inputs.${input}.high`, "claimedHigh"],
    ]),
  ),
};

function columnsOf(lever: ComputedLever, input: string): readonly LeverCellKey[] {
  return input === claimedInput[lever] ? ["claimedLow", "claimed", "claimedHigh"] : [cellOf[input] ?? "claimed"];
}
