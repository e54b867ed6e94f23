import type { GenericSchema } from "valibot";
import { casesSchema, planSchema } from "../../src/app/plan/planSchema";

/** Of a valibot schema what a JSON schema can say. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly options?: readonly (string | number)[];
  readonly literal?: string;
  readonly pipe?: readonly { readonly type: string; readonly metadata?: object }[];
  readonly getter?: (input: unknown) => Shape;
}

export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

export interface PublishedSchema {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  readonly examples: readonly unknown[];
}

/** The name of each object in the published schema, and the way to it from the plan or the list of cases. */
const places: Readonly<Record<string, string>> = {
  plan: "plan",
  cases: "cases",
  case: "cases.cases",
  segment: "plan.segments",
  ranges: "plan.segments.ranges",
  range: "plan.segments.ranges.marketGrowth",
  scope: "plan.targets.scope",
  target: "plan.targets",
  hypothesis: "plan.hypotheses",
  impact: "plan.hypotheses.impact",
  uncertainty: "plan.uncertainty",
  scenario: "plan.scenarios",
  change: "plan.scenarios.changes",
  competitor: "plan.competitors",
  phasing: "plan.phasing",
  newSeller: "plan.capacity.hire",
  seller: "plan.capacity.sellers",
  capacity: "plan.capacity",
  stage: "plan.funnels.stages",
  funnel: "plan.funnels",
  sharedGoal: "plan.sharedGoal",
  kpiChange: "plan.kpis.changes",
  kpi: "plan.kpis",
  statement: "plan.balance.statements",
  balanceAnswer: "plan.balance.answers",
  balance: "plan.balance",
  leakageYear: "plan.leakage.before",
  leakage: "plan.leakage",
};

/** The published schema as it follows from what `assess` reads with; what a field means is told by hand, in the one that is there. */
export function planJsonSchema(told: PublishedSchema): PublishedSchema {
  const names = new Map(Object.entries(places).map(([name, place]) => [shapeAt(place), name]));
  const $defs = Object.fromEntries([...names].map(([shape, name]) => [name, definitionOf(shape, names, told.$defs[name] ?? {})]));
  return { ...told, $defs };
}

function shapeAt(place: string): Shape {
  const [root, ...fields] = place.split(".");
  const start = (root === "cases" ? casesSchema : planSchema) as GenericSchema as unknown as Shape;
  return fields.reduce((shape, field) => {
    const entry = shape.entries?.[field];
    if (!entry) throw new Error(`no field ${field} on the way ${place}`);
    return bare(entry);
  }, start);
}

/** Without what says that it may be left out or that there are several. */
function bare(shape: Shape): Shape {
  const inner = shape.wrapped ?? shape.item;
  return inner ? bare(inner) : shape;
}

type Names = ReadonlyMap<Shape, string>;

function definitionOf(shape: Shape, names: Names, { description, properties = {} }: JsonSchema): JsonSchema {
  const { properties: fields, ...rest } = jsonOf(shape, names, true);
  const said = Object.entries(fields ?? {}).map(([field, schema]) => {
    const meaning = properties[field]?.description;
    return [field, meaning === undefined ? schema : { ...schema, description: meaning }] as const;
  });
  return { ...rest, ...(description !== undefined && { description }), ...(fields && { properties: Object.fromEntries(said) }) };
}

function jsonOf(shape: Shape, names: Names, isDefined = false): JsonSchema & Readonly<Record<string, unknown>> {
  const name = names.get(shape);
  if (name !== undefined && !isDefined) return { $ref: `#/$defs/${name}` };
  if (shape.wrapped) return jsonOf(shape.wrapped, names);
  const facets = Object.assign({}, ...(shape.pipe ?? []).map(({ metadata = {} }) => metadata)) as object;
  switch (shape.type) {
    case "object_with_rest": {
      const entries = Object.entries(shape.entries ?? {});
      const required = entries.flatMap(([field, { type }]) => (type === "exact_optional" ? [] : [field]));
      const properties = Object.fromEntries(entries.map(([field, entry]) => [field, jsonOf(entry, names)]));
      return { type: "object", additionalProperties: false, ...(required.length > 0 && { required }), properties };
    }
    case "array":
      return { type: "array", items: jsonOf(shape.item ?? unknownShape, names) };
    case "record": {
      const value = jsonOf(shape.value ?? unknownShape, names);
      return { type: "object", ...(Object.keys(value).length > 0 && { additionalProperties: value }) };
    }
    case "picklist":
      return { ...(typeof shape.options?.[0] === "string" && { type: "string" }), enum: [...(shape.options ?? [])] };
    case "literal":
      return { const: shape.literal };
    case "lazy":
      return { oneOf: choicesOf(shape, names) };
    case "unknown":
      return {};
    case "number":
    case "string":
      return { type: shape.type, ...facets };
    default:
      throw new Error(`a kind of value that the published schema has no word for: ${shape.type}`);
  }
}

const unknownShape: Shape = { type: "unknown" };

/** What is asked of an input depends on what it is: one choice for each kind. */
function choicesOf({ getter }: Shape, names: Names): readonly JsonSchema[] {
  const choices = [0, [], {}].map((input) => jsonOf(getter?.(input) ?? unknownShape, names));
  const texts = choices.map((choice) => JSON.stringify(choice));
  return choices.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}
