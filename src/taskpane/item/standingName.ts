import type { Words } from "../../wording/catalogues";
import type { Standing } from "./standing";

export function standingName(standing: Standing, { verdict, check }: Words): string {
  return standing === "figures-beside" ? check.figuresBeside : verdict.name[standing];
}
