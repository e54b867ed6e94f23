import type { CascadeInput } from "../../../app/write/saveCascade";
import type { Check } from "../../../app/check/check";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { Numbers } from "../../../wording/numbers";
import { readPercent } from "../../../wording/readNumber";
import type { CascadeDraft, LevelDraft } from "./place";

/** What stands in the form: the levels in their order, or the three that every company has. */
export function typedLevels(
  { tables }: Check,
  draft: CascadeDraft | undefined,
  first: readonly string[],
  numbers: Numbers,
): readonly LevelDraft[] {
  if (draft?.levels) return draft.levels;
  const rows = [...tables.rows.cascade].sort((one, other) => one.rank - other.rank);
  if (rows.length === 0) return first.map((level) => ({ key: level, level, growth: "" }));
  return rows.map(({ id, level, growth }) => ({ key: id, id, level, growth: numbers.plain(growth * 100, 6) }));
}

export function readLevels(
  levels: readonly LevelDraft[],
  numbers: Numbers,
): { readonly input: CascadeInput; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const read = levels.map(({ id, level, growth }, index) => {
    const value = readPercent(growth.trim(), numbers);
    const path = `levels[${index}].growth`;
    if (growth.trim() === "") problems.push({ path, code: "missing" });
    else if (value === undefined) problems.push({ path, code: "not-a-number", detail: growth });
    return { id, level, growth: value ?? 0 };
  });
  return { input: { levels: read }, problems };
}
