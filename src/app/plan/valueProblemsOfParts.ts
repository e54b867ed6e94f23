import { safeParse, type BaseIssue } from "valibot";
import { checkParts } from "../../domain/parts/checkParts";
import type { PlanProblem } from "../../domain/ground/problem";
import { isObject } from "./isObject";
import { partEntries, partSchema } from "./partSchemas";

/** Lists inside a row whose entries say nothing of each other: one that has no sound form may be left out while the others are checked. */
const independent = ["sellers", "answers"] as const;

/** What is wrong with the values of the optional parts, row by row: one of another form hides nothing of its neighbours. */
export function valueProblemsOfParts(json: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>): readonly PlanProblem[] {
  return Object.keys(partEntries).flatMap((name) => {
    const part = json[name];
    if (part === undefined) return [];
    if (!Array.isArray(part)) return problemsOf(name, part, (row) => row, keys);
    return part.flatMap((row: unknown, index) =>
      problemsOf(name, row, (sound) => [sound], keys).map((problem) => ({
        ...problem,
        path: problem.path.replace(`${name}[0]`, `${name}[${index}]`),
      })),
    );
  });
}

function problemsOf(name: string, row: unknown, wrapped: (row: unknown) => unknown, keys: ReadonlySet<string>): readonly PlanProblem[] {
  const form = safeParse(partSchema, { [name]: wrapped(row) });
  if (form.success) return checkParts(form.output, keys);
  const { sound, kept } = withoutUnsound(row, form.issues);
  const again = safeParse(partSchema, { [name]: wrapped(sound) });
  if (!again.success) return [];
  return checkParts(again.output, keys).map((problem) => ({ ...problem, path: atOriginalPlace(problem.path, kept) }));
}

/** The row without the entries that have no sound form; `kept` are the places that the others had. */
function withoutUnsound(row: unknown, issues: readonly BaseIssue<unknown>[]) {
  const kept = new Map<string, readonly number[]>();
  if (!isObject(row)) return { sound: row, kept };
  const sound: Record<string, unknown> = { ...row };
  for (const list of independent) {
    const entries = row[list];
    if (!Array.isArray(entries)) continue;
    const unsound = new Set(issues.map(({ path }) => entryOf(list, path)));
    const places = entries.map((_, place) => place).filter((place) => !unsound.has(place));
    if (places.length === entries.length || places.length === 0) continue;
    kept.set(list, places);
    sound[list] = places.map((place) => entries[place] as unknown);
  }
  return { sound, kept };
}

function entryOf(list: string, path: BaseIssue<unknown>["path"]): number | undefined {
  const at = (path ?? []).findIndex(({ key }) => key === list);
  const key = at < 0 ? undefined : path?.[at + 1]?.key;
  return typeof key === "number" ? key : undefined;
}

function atOriginalPlace(path: string, kept: ReadonlyMap<string, readonly number[]>): string {
  return path.replace(/([a-z]+)\[(\d+)\]/gi, (whole, list: string, place: string) => {
    const original = kept.get(list)?.[Number(place)];
    return original === undefined ? whole : `${list}[${original}]`;
  });
}
