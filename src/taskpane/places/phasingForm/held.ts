import { phasingsOf } from "../../../app/plan/phasings";
import type { FormTexts, RowTexts } from "../../heldForm/formTexts";
import type { HeldKnown } from "../../heldForm/heldDraft";
import type { Held } from "../overWorkbook";
import { typedPhasing } from "./phasingDraft";
import type { MonthDraft, PhasingDraft } from "./place";

export const held: Held<"phasing-form"> = {
  phasing: {
    keys: ({ id }) => [id],
    texts: (key, known) => {
      const phasing = phasingOf(key, known);
      if (!phasing) return undefined;
      const { months, ...head } = typedPhasing(phasing, undefined, known.numbers);
      return { ...head, months: months.map(textsOf) };
    },
    tables: { "": "phasing", months: "months" },
    labels: ({ phasing: { form } }) => ({ spreads: form.amount }),
    shown: (field, text, { phasing: { form } }) => (field !== "spreads" ? undefined : text === "target" ? form.target : form.own),
    rowName: ({ id = "" }, { phasing }) => `${phasing.column.month} ${id}`,
    read: ({ months, ...head }) => ({ ...(head as FormTexts), ...(months && { months: months.map(textsOf) }) }),
    write: ({ taken, failed }, { months, ...head }): PhasingDraft => ({
      ...(head as PhasingDraft),
      ...(typeof months === "object" && { months: months.map(monthOf) }),
      ...(taken && { taken }),
      ...(failed !== undefined && { failed }),
    }),
    rows: (key, known) => {
      const phasing = phasingOf(key, known);
      if (!phasing) return [];
      return [{ place: phasing.head.place }, ...phasing.months.map(({ month, place }) => ({ list: "months", id: String(month), place }))];
    },
  },
};

function phasingOf(key: string, { check }: HeldKnown) {
  return phasingsOf(check).find(({ head }) => head.id === key);
}

/** A month is its place in the year. */
function textsOf(month: MonthDraft, index: number): RowTexts {
  return { ...month, id: String(index + 1) };
}

function monthOf({ lastYear = "", actual = "" }: RowTexts): MonthDraft {
  return { lastYear, actual };
}
