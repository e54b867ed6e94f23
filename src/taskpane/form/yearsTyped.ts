import { largestHorizon } from "../../domain/ground/limits";

/** Undefined: not whole years that a plan can have. */
export function yearsTyped(text: string): number | "plan" | undefined {
  if (text.trim() === "") return "plan";
  const years = Number(text.trim());
  return Number.isInteger(years) && years >= 1 && years <= largestHorizon ? years : undefined;
}
