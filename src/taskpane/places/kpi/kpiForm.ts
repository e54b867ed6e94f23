import type { Check } from "../../../app/check/check";
import { kpiPage } from "../../../app/plan/kpiPage";
import type { AgreedKpi } from "../../../domain/kpi/checkIn";
import type { Words } from "../../../wording/catalogues";
import { said } from "../../rowForm/said";
import type { TableFieldProps } from "../../rowForm/TableField";

type KpiField = keyof Words["kpi"]["field"];
type FieldProps = Omit<TableFieldProps, "row">;

/** What a new KPI begins with: the quarter and the team that are looked at, and the role that is still lacking there. */
export function blankKpi(check: Check, quarter: string | undefined, team: string | undefined): AgreedKpi {
  const page = kpiPage(check, { ...(quarter !== undefined && { quarter }), ...(team !== undefined && { team }) });
  const hasMaster = page.kpis.some(({ kpi }) => kpi.role === "master");
  return { quarter: page.quarter, team: page.team, name: "", role: hasMaster ? "other" : "master" };
}

/** The fields of a KPI; why its target is changed is asked only where it is. */
export function kpiFields(check: Check, { quarter }: AgreedKpi, asksReason: boolean, { kpi: say }: Words): readonly FieldProps[] {
  const { quarters, teams } = kpiPage(check, { quarter });
  const rows = check.tables.rows.kpis;
  const examples: Readonly<Partial<Record<KpiField, string>>> = say.example;
  const hints: Readonly<Partial<Record<KpiField, string>>> = say.hint;
  const field = (name: KpiField, rest: Partial<FieldProps> = {}): FieldProps => ({
    name,
    label: say.field[name],
    placeholder: examples[name],
    hint: hints[name],
    ...rest,
  });
  return [
    field("quarter", { choices: quarters }),
    field("team", { suggestions: teams }),
    field("name", { isWide: true }),
    field("role"),
    field("unit"),
    field("start"),
    field("target"),
    ...(asksReason ? [field("reason", { lines: 2 })] : []),
    field("owner", { suggestions: said(rows, "owner") }),
    field("rhythm", { suggestions: said(rows, "rhythm") }),
    field("workingMethod", { lines: 2 }),
    field("reward", { isWide: true }),
    field("hypothesis", { choices: said(check.hypotheses, "claim"), none: say.noHypothesis, isWide: true }),
  ];
}
