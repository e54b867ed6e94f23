/** The paths at which something holds NaN or Infinity, or a value that JSON does not know. */
export function notFinite(value: unknown, path = "answer"): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}
