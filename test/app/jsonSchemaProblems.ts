/** The part of JSON Schema 2020-12 that the published schema uses; a keyword that is not here throws, so that none is passed over. */
interface Schema {
  readonly [keyword: string]: unknown;
}

/** Where a value is not what a schema says, as `path: keyword`. */
export function jsonSchemaProblems(value: unknown, schema: Schema, root: Schema = schema, path = ""): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, said]) => {
    const check = checks[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check({ value, said, schema, root, path });
  });
}

interface Given {
  readonly value: unknown;
  readonly said: unknown;
  readonly schema: Schema;
  readonly root: Schema;
  readonly path: string;
}

const checks: Readonly<Record<string, (given: Given) => readonly string[]>> = {
  $schema: () => [],
  $defs: () => [],
  title: () => [],
  description: () => [],
  examples: () => [],
  /** An annotation: nobody has to check it. */
  format: () => [],
  $ref: ({ value, said, root, path }) => {
    const definitions = root["$defs"] as Readonly<Record<string, Schema>>;
    const target = definitions[String(said).replace("#/$defs/", "")];
    if (!target) throw new Error(`nothing at ${String(said)}`);
    return jsonSchemaProblems(value, target, root, path);
  },
  oneOf: (given) => {
    const fitting = (given.said as readonly Schema[]).filter(
      (one) => jsonSchemaProblems(given.value, one, given.root, given.path).length === 0,
    );
    return when(fitting.length !== 1, given, "oneOf");
  },
  type: (given) => when(typeOf(given.value) !== given.said, given, "type"),
  enum: (given) => when(!(given.said as readonly unknown[]).includes(given.value), given, "enum"),
  const: (given) => when(given.value !== given.said, given, "const"),
  minimum: (given) => when(typeof given.value === "number" && given.value < Number(given.said), given, "minimum"),
  maximum: (given) => when(typeof given.value === "number" && given.value > Number(given.said), given, "maximum"),
  multipleOf: (given) => when(typeof given.value === "number" && given.value % Number(given.said) !== 0, given, "multipleOf"),
  minLength: (given) => when(typeof given.value === "string" && given.value.length < Number(given.said), given, "minLength"),
  pattern: (given) => when(typeof given.value === "string" && !new RegExp(String(given.said)).test(given.value), given, "pattern"),
  required: (given) => {
    const fields = fieldsOf(given.value);
    return (given.said as readonly string[]).flatMap((field) =>
      when(fields !== undefined && !(field in fields), given, `required ${field}`),
    );
  },
  properties: ({ value, said, root, path }) => {
    const fields = fieldsOf(value) ?? {};
    return Object.entries(said as Readonly<Record<string, Schema>>).flatMap(([field, schema]) =>
      field in fields ? jsonSchemaProblems(fields[field], schema, root, `${path}.${field}`) : [],
    );
  },
  additionalProperties: (given) => {
    const known = Object.keys((given.schema["properties"] ?? {}) as object);
    return Object.entries(fieldsOf(given.value) ?? {}).flatMap(([field, value]) => {
      if (known.includes(field)) return [];
      if (given.said === false) return [`${given.path}.${field}: additionalProperties`];
      return jsonSchemaProblems(value, given.said as Schema, given.root, `${given.path}.${field}`);
    });
  },
  items: ({ value, said, root, path }) =>
    Array.isArray(value) ? value.flatMap((item, index) => jsonSchemaProblems(item, said as Schema, root, `${path}[${index}]`)) : [],
};

function when(isWrong: boolean, { path }: Given, keyword: string): readonly string[] {
  return isWrong ? [`${path}: ${keyword}`] : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeOf(value) === "object" ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
