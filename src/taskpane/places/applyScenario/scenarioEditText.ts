import type { ScenarioEdit } from "../../../app/write/scenarioEdits";
import { scenarioFields, type ScenarioField } from "../../../domain/plan";
import { scenarioFieldWords } from "../../../workbook/tables/scenarios/scenarioFields";
import { fieldValueText } from "../../market/fieldValueText";
import type { Text } from "../../text/text";

/** As the form calls it; a bound as the sheet's column does. */
export function editFieldName(field: ScenarioEdit["field"], { words, numbers }: Text): string {
  return isScenarioField(field) ? words.market.field[field] : scenarioFieldWords[numbers.language][field];
}

export function editValueText(field: ScenarioEdit["field"], value: number | undefined, { words, numbers }: Text): string {
  if (value === undefined) return words.scenario.preview.blank;
  return isScenarioField(field) ? fieldValueText(field, value, numbers) : numbers.roundPercent(value, false);
}

function isScenarioField(field: ScenarioEdit["field"]): field is ScenarioField {
  return (scenarioFields as readonly string[]).includes(field);
}
