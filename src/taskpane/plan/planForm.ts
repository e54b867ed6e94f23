import type { PlanSettings } from "../../workbook/tables/tableRows";
import { yearsTyped } from "../link/linkForm";
import type { PlanDraft } from "../state/paneState";

export type PlanField = keyof PlanSettings;

export interface PlanReading {
  readonly settings: PlanSettings;
  readonly wrong: readonly PlanField[];
}

export const planFields = ["horizonYears", "baseYear", "currency"] as const satisfies readonly PlanField[];

export function planText(settings: PlanSettings, field: PlanField): string {
  return String(settings[field] ?? "");
}

/** What the form says: what was typed over what the workbook holds. */
export function readPlanForm(known: PlanSettings, draft: PlanDraft): PlanReading {
  const text = (field: PlanField) => (draft[field] ?? planText(known, field)).trim();
  const years = yearsTyped(text("horizonYears"));
  const baseYear = text("baseYear");
  const currency = text("currency").toUpperCase();
  const isYear = baseYear === "" || /^(19|2[01])\d{2}$/u.test(baseYear);
  const isCurrency = currency === "" || /^[A-Z]{3}$/u.test(currency);
  // What has no field here is kept as it is.
  const kept = Object.fromEntries(Object.entries(known).filter(([key]) => !planFields.some((field) => field === key)));
  return {
    settings: {
      ...kept,
      horizonYears: typeof years === "number" ? years : known.horizonYears,
      ...(isYear && baseYear !== "" && { baseYear: Number(baseYear) }),
      ...(isCurrency && currency !== "" && { currency }),
    },
    wrong: [
      ...(typeof years === "number" ? [] : ["horizonYears" as const]),
      ...(isYear ? [] : ["baseYear" as const]),
      ...(isCurrency ? [] : ["currency" as const]),
    ],
  };
}
