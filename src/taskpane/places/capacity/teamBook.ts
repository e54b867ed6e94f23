import type { WorkbookCapacity } from "../../../app/plan/capacitiesOf";
import { assessCapacity } from "../../../domain/capacity/capacity";
import type { FigureBook } from "../../figures/figureBook";

/** The figures of the one team there is; of several, each would be another's. */
export function teamBook(teams: readonly WorkbookCapacity[]): FigureBook {
  const [team] = teams;
  if (!team?.capacity || teams.length > 1) return {};
  const { capacity, coverage, short } = assessCapacity(team.capacity);
  const { target } = team.capacity;
  return {
    capacity: { value: capacity },
    ...(target !== undefined && { capacityTarget: { value: target } }),
    ...(typeof coverage === "number" && { capacityCoverage: { value: coverage } }),
    ...(short !== undefined && short > 0 && { capacityShort: { value: short } }),
  };
}
