import type { SellerField } from "../../../app/import/sellersFromRange";
import type { TakenDraft } from "../../form/takenDraft";
import { definePlace, overWorkbook } from "../definePlace";

export const headFields = ["name", "scope", "target", "attrition", "hireProductivity", "hireRamp", "hireStart"] as const;
export type HeadField = (typeof headFields)[number];

/** What was typed about a team; what was not touched is absent. A scope is "", "all" or a market's name. */
export interface CapacityDraft extends Readonly<Partial<Record<HeadField, string>>>, TakenDraft<{ readonly count: number }> {
  readonly sellers?: readonly SellerDraft[];
}

/** `key` tells the rows of a form apart while some of them go. */
export interface SellerDraft extends Readonly<Record<SellerField, string>> {
  readonly key: string;
  /** Of the row that it is already. */
  readonly id?: string;
}

/** The form of one team; "new" is none yet. */
export const capacityForm = definePlace<{ readonly id: string }>()({
  at: "capacity-form",
  until: "plan",
  isThere: ({ id }, { check, hasDraft }) => id === "new" || check.tables.rows.capacity.some((row) => row.id === id) || hasDraft(id),
  row: ({ id }) => `team ${id}`,
  /** By the row's id. */
  drafts: { capacity: overWorkbook<CapacityDraft>() },
});
