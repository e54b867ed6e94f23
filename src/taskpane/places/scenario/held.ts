import { planScenarios } from "../../../app/plan/planScenarios";
import { scenarioFields, type ScenarioField } from "../../../domain/plan";
import { segmentKey } from "../../../domain/scope/scope";
import type { RowTexts } from "../../heldForm/formTexts";
import type { Held } from "../overWorkbook";
import type { AssumptionDraft } from "./place";
import { scenarioForm } from "./scenarioForm";

export const held: Held<"scenario"> = {
  scenario: {
    keys: ({ name = "" }) => [name],
    texts: (key, { check, numbers }) => {
      const known = planScenarios(check).find(({ name }) => segmentKey(name) === segmentKey(key));
      if (!known) return undefined;
      const { name, rows } = scenarioForm(known, undefined, numbers);
      return { name, rows: rows.map(textsOf) };
    },
    tables: { rows: "scenarios" },
    labels: ({ scenario: { form } }) => ({ name: form.name, market: form.market }),
    rowName: ({ market = "", field = "" }, { scenario, market: { field: names } }) =>
      `${market === "all" ? scenario.allMarkets : market}, ${(names as Readonly<Record<string, string>>)[field] ?? field}`,
    read: ({ name, rows }) => ({ ...(name !== undefined && { name }), ...(rows && { rows: rows.map(textsOf) }) }),
    write: (_, { name, rows }) => ({
      ...(typeof name === "string" && { name }),
      ...(typeof rows === "object" && { rows: rows.map(assumptionOf) }),
    }),
    rows: (key, { check }) =>
      check.scenarios
        .filter(({ scenario }) => segmentKey(scenario) === segmentKey(key))
        .flatMap(({ scope, field, place }) =>
          (scope === "all" ? ["all"] : scope).map((market) => ({ list: "rows", id: idOf(market, field), place })),
        ),
  },
};

/** An assumption is what it is about; its number only tells the rows of the form apart. */
function textsOf({ id, market, field, text }: AssumptionDraft): RowTexts {
  return { market, field, value: text, id: idOf(market, field), key: String(id) };
}

function assumptionOf({ market = "all", field, value = "", key }: RowTexts, index: number): AssumptionDraft {
  const known = scenarioFields.find((one): one is ScenarioField => one === field) ?? "marketGrowth";
  return { id: key === undefined ? index : Number(key), market, field: known, text: value };
}

function idOf(market: string, field: string): string {
  return `${field} ${market === "all" ? market : segmentKey(market)}`;
}
