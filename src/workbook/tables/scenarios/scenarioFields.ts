import { scenarioFields } from "../../../domain/plan";
import { languages, type Language } from "../../language";
import { headerIn } from "../headers";
import { marketColumns, rangeColumns, rangeFields } from "../markets/marketInputs";

/** What a scenario may set; the bounds of a range are kept with it. */
export const scenarioTableFields = [...scenarioFields, ...rangeFields] as const;
export type ScenarioTableField = (typeof scenarioTableFields)[number];

/** Scenarios name the columns of Markets by their headers. */
export const scenarioFieldWords = Object.fromEntries(
  languages.map((language) => [language, Object.fromEntries(scenarioTableFields.map((field) => [field, marketHeader(language, field)]))]),
) as Readonly<Record<Language, Readonly<Record<ScenarioTableField, string>>>>;

function marketHeader(language: Language, field: ScenarioTableField): string {
  const column = [...marketColumns, ...rangeColumns].find(({ key }) => key === field);
  return column ? headerIn(language, "markets", column) : field;
}
