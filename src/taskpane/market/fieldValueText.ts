import type { ScenarioField } from "../../domain/plan";
import type { Numbers } from "../../wording/numbers";
import { fieldKind } from "./fieldText";

const changes: readonly ScenarioField[] = ["marketGrowth", "priceChange"];

/** A market's figure as people read it: "+3 %", "18 %", "28,600". */
export function fieldValueText(field: ScenarioField, value: number, numbers: Numbers): string {
  if (fieldKind[field] === "percent") return numbers.roundPercent(value, changes.includes(field));
  return field === "price" ? numbers.price(value) : numbers.plain(value, 2);
}
