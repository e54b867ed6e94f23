import type { Check } from "../../../app/check/check";
import { actionRoles, actionStatuses, type Action } from "../../../domain/action/action";
import { checkAction } from "../../../domain/action/checkAction";
import type { PlanProblem } from "../../../domain/ground/problem";
import { segmentKey } from "../../../domain/scope/scope";
import { actionRoleWords, actionStatusWords } from "../../../workbook/tables/words";
import type { Words } from "../../../wording/catalogues";
import type { Numbers } from "../../../wording/numbers";
import { readFields, type RowDraft, type RowField } from "../../form/readFields";

export type ActionField = keyof Words["actions"]["field"];

/** How all markets are chosen in the form; no market can be called so. */
const allMarkets = "";

/** The fields of an action, with what there is to choose from. */
export function actionFields(
  check: Check,
  known: Partial<Action>,
  { actions: say, hypothesis }: Words,
  numbers: Numbers,
): readonly RowField<ActionField>[] {
  const { language } = numbers;
  const markets = check.markets.map(({ segment }) => segment.segment).filter((name) => name !== "");
  const own = known.scope === undefined || known.scope === "all" ? [] : known.scope;
  const claims = [...check.hypotheses.flatMap(({ claim }) => claim ?? []), known.hypothesis ?? ""].filter((claim) => claim !== "");
  const owners = check.tables.rows.actions.flatMap(({ owner }) => owner ?? []);
  const field = (
    name: ActionField,
    kind: RowField["kind"],
    rest: Omit<Partial<RowField>, "name" | "kind" | "label"> = {},
  ): RowField<ActionField> => ({
    name,
    kind,
    label: say.field[name],
    ...rest,
  });
  return [
    field("what", "lines", { example: say.example.what }),
    field("owner", "text", { example: say.example.owner, suggestions: [...new Set(owners)] }),
    field("due", "date"),
    field("role", "choice", {
      choices: [["", say.noRole], ...actionRoles.map((role) => [role, actionRoleWords[language][role]] as const)],
    }),
    field("status", "choice", { choices: actionStatuses.map((status) => [status, actionStatusWords[language][status]]) }),
    field("done", "percent", { example: say.example.done }),
    field("scope", "choice", {
      choices: [[allMarkets, hypothesis.allMarkets], ...[...new Set([...markets, ...own])].map((name) => [name, name] as const)],
    }),
    field("hypothesis", "choice", {
      choices: [["", say.noHypothesis], ...[...new Set(claims)].map((claim) => [claim, claim] as const)],
      isWide: true,
    }),
  ];
}

/** A row as the form knows it. */
export function formOfAction({ scope, ...rest }: Partial<Action>): Readonly<Partial<Record<ActionField, unknown>>> {
  return { status: "open", ...rest, scope: scope === undefined || scope === "all" ? allMarkets : (scope[0] ?? allMarkets) };
}

export interface ActionReading {
  readonly action: Action;
  readonly values: Readonly<Partial<Record<ActionField, string | number>>>;
  readonly problems: readonly PlanProblem[];
}

/** The action that the form says, with all that is wrong with it. What is done is done wholly. */
export function readAction(
  fields: readonly RowField<ActionField>[],
  known: Partial<Action>,
  draft: RowDraft<ActionField>,
  check: Check,
  numbers: Numbers,
): ActionReading {
  const { values, problems } = readFields(fields, formOfAction(known), draft, numbers);
  const { what = "", scope = allMarkets, role, status, owner, due, done, hypothesis } = values;
  const chosen = actionStatuses.find((one) => one === status) ?? "open";
  const department = actionRoles.find((one) => one === role);
  const isDone = chosen === "done" && draft.done === undefined;
  const action: Action = {
    what: String(what),
    scope: scope === allMarkets ? "all" : [String(scope)],
    status: chosen,
    ...(department && { role: department }),
    ...(owner !== undefined && { owner: String(owner) }),
    ...(due !== undefined && { due: String(due) }),
    ...(isDone ? { done: 1 } : typeof done === "number" && { done }),
    ...(hypothesis !== undefined && hypothesis !== "" && { hypothesis: String(hypothesis) }),
  };
  const keys = new Set(check.markets.map(({ segment }) => segmentKey(segment.segment)));
  const unread = new Set(problems.map(({ field }) => String(field)));
  const refused = checkAction(action, keys).filter(({ field = "" }) => !unread.has(field));
  return { action, values, problems: [...problems, ...refused] };
}
