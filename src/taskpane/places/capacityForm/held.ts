import { capacitiesOf } from "../../../app/plan/capacitiesOf";
import type { FormTexts, RowTexts } from "../../heldForm/formTexts";
import type { HeldKnown } from "../../heldForm/heldDraft";
import type { Held } from "../overWorkbook";
import { typedCapacity } from "./capacityDraft";
import type { CapacityDraft, SellerDraft } from "./place";

export const held: Held<"capacity-form"> = {
  capacity: {
    keys: ({ id }) => [id],
    texts: (key, known) => {
      const team = teamOf(key, known);
      if (!team) return undefined;
      const { sellers, ...head } = typedCapacity(team, undefined, known.numbers);
      return { ...head, sellers: sellers.map(textsOf) };
    },
    tables: { "": "capacity", sellers: "sellers" },
    shown: (field, text, { capacity: { form } }) =>
      field !== "scope" ? undefined : text === "all" ? form.all : text === "" ? form.noScope : text,
    read: ({ sellers, ...head }) => ({ ...(head as FormTexts), ...(sellers && { sellers: sellers.map(textsOf) }) }),
    write: ({ taken, failed }, { sellers, ...head }): CapacityDraft => ({
      ...head,
      ...(typeof sellers === "object" && { sellers: sellers.map(sellerOf) }),
      ...(taken && { taken }),
      ...(failed !== undefined && { failed }),
    }),
    rows: (key, known) => {
      const team = teamOf(key, known);
      return team ? [{ place: team.head.place }, ...team.sellers.map(({ id, place }) => ({ list: "sellers", id, place }))] : [];
    },
  },
};

function teamOf(key: string, { check }: HeldKnown) {
  return capacitiesOf(check.tables).find(({ head }) => head.id === key);
}

function textsOf({ id, ...cells }: SellerDraft): RowTexts {
  return { ...cells, ...(id !== undefined && { id }) };
}

function sellerOf(row: RowTexts, index: number): SellerDraft {
  // Every cell of a seller is in its texts.
  return { ...row, key: row["key"] ?? row["id"] ?? `merged ${index}` } as unknown as SellerDraft;
}
