import { sellerFields, sellersFromRange } from "../../../app/import/sellersFromRange";
import type { WorkbookCapacity } from "../../../app/plan/capacitiesOf";
import type { CapacityInput } from "../../../app/write/saveCapacity";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { Seller } from "../../../domain/capacity/capacity";
import type { TakenRange } from "../../../app/import/takeRange";
import type { Numbers } from "../../../wording/numbers";
import { unmistakable } from "../../form/typedNumber";
import { typedReader } from "../../form/typedReader";
import { placeText } from "../../text/placeText";
import type { CapacityDraft, HeadField, SellerDraft } from "./place";

/** All that stands in the form. */
export type CapacityTyped = Readonly<Record<HeadField, string>> & { readonly sellers: readonly SellerDraft[] };

export function typedCapacity(known: WorkbookCapacity | undefined, draft: CapacityDraft | undefined, numbers: Numbers): CapacityTyped {
  const head = known?.head;
  const plain = (value: number | undefined) => (value === undefined ? "" : unmistakable(value, "amount", numbers));
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
  const { read, readAll, problems } = typedReader(numbers);
  const amounts = readAll(["target", "hireProductivity", "hireRamp", "hireStart"], typed);
  const attrition = read("attrition", typed.attrition, "percent");
  const sellers = typed.sellers.map(({ id, name, ...fields }, index) => {
    const path = `sellers[${index}].`;
    const known = readAll(["productivity", "rampMonths", "startMonth", "leavesAfter", "quota"], fields, path);
    if (fields.productivity.trim() === "") problems.push({ path: `${path}productivity`, code: "missing" });
    return { productivity: 0, ...known, name, id };
  });
  return {
    input: {
      head: {
        name: typed.name,
        ...(typed.scope !== "" && { scope: typed.scope === "all" ? ("all" as const) : [typed.scope] }),
        ...amounts,
        ...(attrition !== undefined && { attrition }),
      },
      sellers,
    },
    problems,
  };
}

/** People of the selected cells take the place of those in the form; who has the same name keeps the row. */
export function takenSellers(range: TakenRange, before: readonly SellerDraft[], numbers: Numbers): CapacityDraft {
  const { sellers, problems } = sellersFromRange(range);
  const drafts = sellers.map((seller, index): SellerDraft => {
    const id = before.find(({ name }) => name.trim().toLowerCase() === seller.name.toLowerCase())?.id;
    return { ...sellerDraft(seller, numbers), key: id ?? `taken ${index}`, ...(id !== undefined && { id }) };
  });
  return { ...(sellers.length > 0 && { sellers: drafts }), taken: { place: placeText(range.place), count: sellers.length, problems } };
}

function sellerDraft(seller: Seller, numbers: Numbers): Omit<SellerDraft, "key"> {
  const texts = sellerFields.map((field) => {
    const value = seller[field];
    return [field, value === undefined ? "" : typeof value === "string" ? value : unmistakable(value, "amount", numbers)] as const;
  });
  return Object.fromEntries(texts) as unknown as Omit<SellerDraft, "key">;
}
