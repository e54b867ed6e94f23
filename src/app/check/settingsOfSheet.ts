import type { Place } from "../../workbook/port";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import type { Check, CheckItem } from "./check";
import { linkProposal } from "./linkProposal";

/** What the sheet says of a setting of the plan, with a cell that says it. */
export interface SettingOfSheet {
  readonly value: number | string;
  readonly at: Place;
}

export type SettingsOfSheet = Readonly<Partial<Record<keyof PlanSettings, SettingOfSheet>>>;

/** What most of the found targets say of the plan's years and money, where it is not what the plan holds. Nothing is taken by itself. */
export function settingsOfSheet(check: Check): SettingsOfSheet {
  const { settings, markets } = check;
  const items = check.items.filter(({ status, finding }) => status !== "not-a-target" && !finding.isHidden);
  const baseYear = mostSaid(items, ({ finding: { meaning } }) => {
    const [cell] = meaning?.base?.cells ?? [];
    return meaning?.base?.year === undefined || !cell
      ? undefined
      : { value: meaning.base.year, at: { sheet: meaning.base.sheet, area: cell } };
  });
  const horizonYears = mostSaid(items, ({ finding }) => {
    const value = linkProposal(finding, { markets, settings }).years;
    return value === undefined ? undefined : { value, at: { sheet: finding.sheet, area: finding.area } };
  });
  const currency = mostSaid(items, ({ finding: { meaning, sheet, area } }) => {
    const told = meaning?.currency;
    return typeof told?.value === "string" ? { value: told.value, at: told.at ?? { sheet, area } } : undefined;
  });
  return {
    ...(horizonYears && horizonYears.value !== settings.horizonYears && { horizonYears }),
    ...(baseYear && baseYear.value !== settings.baseYear && { baseYear }),
    ...(currency && currency.value !== settings.currency && { currency }),
  };
}

/** Of as many the one that is said first, with the cell that says it first. */
function mostSaid(items: readonly CheckItem[], saidBy: (item: CheckItem) => SettingOfSheet | undefined): SettingOfSheet | undefined {
  const said = items.flatMap((item) => saidBy(item) ?? []);
  const count = ({ value }: SettingOfSheet): number => said.filter((other) => other.value === value).length;
  return said.reduce<SettingOfSheet | undefined>((best, one) => (best === undefined || count(one) > count(best) ? one : best), undefined);
}
