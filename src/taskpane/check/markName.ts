import type { Words } from "../../wording/catalogues";
import type { Mark } from "../components/mark";

export function markName(mark: Mark, { verdict, check }: Words): string {
  return mark === "figures-beside" ? check.figuresBeside : verdict.name[mark];
}
