import type { PlanSettings } from "../../../workbook/tables/tableRows";
import { yearsTyped } from "../../form/yearsTyped";
import type { SettingsDraft } from "./place";

export type SettingsField = keyof PlanSettings;

export interface SettingsReading {
  readonly settings: PlanSettings;
  readonly wrong: readonly SettingsField[];
}

export const settingsFields = ["horizonYears", "baseYear", "currency"] as const satisfies readonly SettingsField[];

export function settingText(settings: PlanSettings, field: SettingsField): string {
  return String(settings[field] ?? "");
}

/** What the form says: what was typed over what the workbook holds. */
export function readSettings(known: PlanSettings, draft: SettingsDraft): SettingsReading {
  const text = (field: SettingsField) => (draft[field] ?? settingText(known, field)).trim();
  const years = yearsTyped(text("horizonYears"));
  const baseYear = text("baseYear");
  const currency = text("currency").toUpperCase();
  const isYear = baseYear === "" || /^(19|2[01])\d{2}$/u.test(baseYear);
  const isCurrency = currency === "" || /^[A-Z]{3}$/u.test(currency);
  // What has no field here is kept as it is.
  const kept = Object.fromEntries(Object.entries(known).filter(([key]) => !settingsFields.some((field) => field === key)));
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
