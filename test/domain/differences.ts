/** Where `actual` does not hold what `expected` says: numbers to 1e-9 relative, arrays whole, further fields of objects ignored. */
export function differences(expected: unknown, actual: unknown, path = ""): readonly string[] {
  if (typeof expected === "number" && typeof actual === "number") return isNear(expected, actual) ? [] : [said(path, expected, actual)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [said(path, expected, actual)];
    return expected.flatMap((item, index) => differences(item, actual[index], `${path}[${index}]`));
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return [said(path, expected, actual)];
    const fields = actual as Readonly<Record<string, unknown>>;
    return Object.entries(expected).flatMap(([field, value]) => differences(value, fields[field], path ? `${path}.${field}` : field));
  }
  return Object.is(expected, actual) ? [] : [said(path, expected, actual)];
}

export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

function said(path: string, expected: unknown, actual: unknown): string {
  return `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}
