import { sellerFields, sellersFromRange } from "../../../app/import/sellersFromRange";
import type { WorkbookCapacity } from "../../../app/plan/capacitiesOf";
import type { CapacityInput } from "../../../app/write/saveCapacity";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { Seller } from "../../../domain/capacity/capacity";
import type { Numbers } from "../../../wording/numbers";
import { readNumber, readPercent } from "../../../wording/readNumber";
import type { PaneEvent } from "../../state/paneState";
import type { Taken } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import type { CapacityDraft, HeadField, SellerDraft } from "./place";

/** All that stands in the form. */
export type CapacityTyped = Readonly<Record<HeadField, string>> & { readonly sellers: readonly SellerDraft[] };

export function typedCapacity(known: WorkbookCapacity | undefined, draft: CapacityDraft | undefined, numbers: Numbers): CapacityTyped {
  const head = known?.head;
  const plain = (value: number | undefined) => (value === undefined ? "" : numbers.plain(value));
  return {
    name: head?.name ?? "",
    scope: head ? (head.scope === "all" ? "all" : (head.scope?.[0] ?? "")) : "all",
    target: plain(head?.target),
    attrition: head?.attrition === undefined ? "" : numbers.plain(head.attrition * 100, 6),
    hireProductivity: plain(head?.hireProductivity),
    hireRamp: plain(head?.hireRamp),
    hireStart: plain(head?.hireStart),
    sellers: (known?.sellers ?? []).map((seller) => ({ ...sellerDraft(seller, numbers), key: seller.id, id: seller.id })),
    ...draft,
  };
}

export function emptySeller(key: string): SellerDraft {
  return { key, name: "", productivity: "", rampMonths: "", startMonth: "", leavesAfter: "", quota: "" };
}

/** The team that the form says, and what was typed that is no number, by path. */
export function readCapacity(
  typed: CapacityTyped,
  numbers: Numbers,
): { readonly input: Omit<CapacityInput, "id">; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const read = (path: string, text: string, how = readNumber): number | undefined => {
    if (text.trim() === "") return undefined;
    const value = how(text.trim(), numbers);
    if (value === undefined) problems.push({ path, code: "not-a-number", detail: text });
    return value;
  };
  const amounts = (["target", "hireProductivity", "hireRamp", "hireStart"] as const).flatMap((field) => {
    const value = read(field, typed[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  const attrition = read("attrition", typed.attrition, readPercent);
  const sellers = typed.sellers.map(({ id, name, ...fields }, index) => {
    const path = `sellers[${index}]`;
    const known = (["productivity", "rampMonths", "startMonth", "leavesAfter", "quota"] as const).flatMap((field) => {
      const value = read(`${path}.${field}`, fields[field]);
      return value === undefined ? [] : [[field, value] as const];
    });
    if (fields.productivity.trim() === "") problems.push({ path: `${path}.productivity`, code: "missing" });
    return { productivity: 0, ...Object.fromEntries(known), name, id };
  });
  return {
    input: {
      head: {
        name: typed.name,
        ...(typed.scope !== "" && { scope: typed.scope === "all" ? ("all" as const) : [typed.scope] }),
        ...Object.fromEntries(amounts),
        ...(attrition !== undefined && { attrition }),
      },
      sellers,
    },
    problems,
  };
}

/** People of the selected cells take the place of those in the form; who has the same name keeps the row. */
export function takenSellers(key: string, before: readonly SellerDraft[], numbers: Numbers): (taken: Taken) => PaneEvent {
  return (taken) => {
    if (!taken.ok) return { is: "typed", draft: "capacity", key, change: { failed: taken.problems[0] ?? "empty" } };
    const { sellers, problems } = sellersFromRange(taken.value);
    const drafts = sellers.map((seller, index): SellerDraft => {
      const id = before.find(({ name }) => name.trim().toLowerCase() === seller.name.toLowerCase())?.id;
      return { ...sellerDraft(seller, numbers), key: id ?? `taken ${index}`, ...(id !== undefined && { id }) };
    });
    const told = { place: placeText(taken.value.place), count: sellers.length, problems };
    return { is: "typed", draft: "capacity", key, change: { ...(sellers.length > 0 && { sellers: drafts }), taken: told } };
  };
}

function sellerDraft(seller: Seller, numbers: Numbers): Omit<SellerDraft, "key"> {
  const texts = sellerFields.map((field) => {
    const value = seller[field];
    return [field, value === undefined ? "" : typeof value === "string" ? value : numbers.plain(value)] as const;
  });
  return Object.fromEntries(texts) as unknown as Omit<SellerDraft, "key">;
}
