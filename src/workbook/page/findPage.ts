import type { Area } from "../area";
import { readReference } from "../reference";
import type { DefinedName } from "../workbook";

/** Names of the areas that the page for the board takes: by them a later run, and a check, know it again wherever it was moved to. Not translated. */
export const boardPageName = "GrowthBoardPage";
export const boardDataName = "GrowthBoardData";

/** A page of ours as it stands in a workbook. */
export interface FoundPage {
  readonly sheet: string;
  readonly area: Area;
  /** What its charts are drawn from. */
  readonly data?: Area;
}

/** Undefined: there is none, or the cells that it stood in are gone. A copied sheet has names of its own, which are not looked at. */
export function findPage(names: readonly DefinedName[]): FoundPage | undefined {
  const placeOf = (wanted: string) => {
    const found = names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === wanted.toLowerCase());
    return found && readReference(found.formula.replace(/^=/, ""));
  };
  const page = placeOf(boardPageName);
  const data = placeOf(boardDataName);
  return page && { ...page, ...(data && data.sheet === page.sheet && { data: data.area }) };
}
