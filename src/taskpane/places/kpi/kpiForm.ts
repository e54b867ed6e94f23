import type { Check } from "../../../app/check/check";
import { kpiPage } from "../../../app/plan/kpiPage";
import { needsReason, type KpiInput } from "../../../app/write/saveKpi";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { AgreedKpi } from "../../../domain/kpi/checkIn";
import { kpiRoles } from "../../../domain/kpi/kpiFlow";
import { kpiRoleWords } from "../../../workbook/tables/words";
import type { Words } from "../../../wording/catalogues";
import type { Numbers } from "../../../wording/numbers";
import { readFields, type RowDraft, type RowField } from "../../form/readFields";

export type KpiField = keyof Words["kpi"]["field"];

/** What a new KPI begins with: the quarter and the team that are looked at, and the role that is still lacking there. */
export function blankKpi(check: Check, quarter: string | undefined, team: string | undefined): Partial<AgreedKpi> {
  const page = kpiPage(check, { ...(quarter !== undefined && { quarter }), ...(team !== undefined && { team }) });
  const hasMaster = page.kpis.some(({ kpi }) => kpi.role === "master");
  return { quarter: page.quarter, role: hasMaster ? "other" : "master", ...(page.team !== "" && { team: page.team }) };
}

/** The fields of a KPI; why its target is changed is asked only where it is. */
export function kpiFields(
  check: Check,
  known: Partial<AgreedKpi>,
  asksReason: boolean,
  { kpi: say }: Words,
  { language }: Numbers,
): readonly RowField<KpiField>[] {
  const { quarters, teams } = kpiPage(check, known.quarter === undefined ? {} : { quarter: known.quarter });
  const rows = check.tables.rows.kpis;
  const said = (field: "owner" | "rhythm") => [...new Set(rows.flatMap((row) => row[field] ?? []))];
  const claims = [...check.hypotheses.flatMap(({ claim }) => claim ?? []), known.hypothesis ?? ""].filter((claim) => claim !== "");
  const examples: Readonly<Partial<Record<KpiField, string>>> = say.example;
  const hints: Readonly<Partial<Record<KpiField, string>>> = say.hint;
  const field = (
    name: KpiField,
    kind: RowField["kind"],
    rest: Omit<Partial<RowField>, "name" | "kind" | "label"> = {},
  ): RowField<KpiField> => {
    const [example, hint] = [examples[name], hints[name]];
    return { name, kind, label: say.field[name], ...(example !== undefined && { example }), ...(hint !== undefined && { hint }), ...rest };
  };
  return [
    field("quarter", "choice", { choices: quarters.map((one) => [one, one] as const) }),
    field("team", "text", { suggestions: teams }),
    field("name", "text", { isWide: true }),
    field("role", "choice", { choices: kpiRoles.map((role) => [role, kpiRoleWords[language][role]] as const) }),
    field("unit", "text"),
    field("start", "number"),
    field("target", "number"),
    ...(asksReason ? [field("reason", "lines")] : []),
    field("owner", "text", { suggestions: said("owner") }),
    field("rhythm", "text", { suggestions: said("rhythm") }),
    field("workingMethod", "lines"),
    field("reward", "text", { isWide: true }),
    field("hypothesis", "choice", {
      choices: [["", say.noHypothesis], ...[...new Set(claims)].map((claim) => [claim, claim] as const)],
      isWide: true,
    }),
  ];
}

export interface KpiReading {
  readonly input: KpiInput;
  readonly values: Readonly<Partial<Record<KpiField, string | number>>>;
  /** What could not be read; what is refused is said by the deed. */
  readonly problems: readonly PlanProblem[];
}

const kinds = [
  ...(["quarter", "team", "name", "role", "unit", "owner", "rhythm", "workingMethod", "reward", "hypothesis", "reason"] as const).map(
    (name) => ({ name, kind: "text" as const }),
  ),
  { name: "start", kind: "number" },
  { name: "target", kind: "number" },
] as const;

/** The KPI that the form says. */
export function readKpi(known: Partial<AgreedKpi>, draft: RowDraft<KpiField>, id: string | undefined, numbers: Numbers): KpiReading {
  const { values, problems } = readFields<KpiField>(kinds, known, draft, numbers);
  const text = (name: "unit" | "owner" | "rhythm" | "workingMethod" | "reward" | "hypothesis") =>
    values[name] === undefined || values[name] === "" ? {} : { [name]: String(values[name]) };
  const number = (name: "start" | "target") => (typeof values[name] === "number" ? { [name]: values[name] } : {});
  const row: AgreedKpi = {
    quarter: String(values.quarter ?? ""),
    team: String(values.team ?? ""),
    name: String(values.name ?? ""),
    role: kpiRoles.find((one) => one === values.role) ?? "other",
    ...text("unit"),
    ...number("start"),
    ...number("target"),
    ...text("workingMethod"),
    ...text("rhythm"),
    ...text("reward"),
    ...text("owner"),
    ...text("hypothesis"),
  };
  return { input: { row, id, reason: String(values.reason ?? "") }, values, problems };
}

export function asksReason(known: Partial<AgreedKpi>, isThere: boolean, { input }: KpiReading, check: Check): boolean {
  return isThere && needsReason(known as AgreedKpi, input.row.target, check.asOf);
}
