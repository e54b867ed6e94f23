import type { Language } from "../../language";

/** What an applied scenario took the place of is kept under this name. Beside the other words of cells, because the pane asks for it before those have arrived. */
export const baseScenarioWords: Readonly<Record<Language, string>> = { en: "Base", nl: "Basis", de: "Basis" };

export function isBaseScenario(name: string): boolean {
  return Object.values(baseScenarioWords).some((word) => word.toLowerCase() === name.trim().toLowerCase());
}
