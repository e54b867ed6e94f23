import { formulasOfRow } from "../../app/check/formulasOfRow";
import { isLookup } from "../../workbook/links/lookupFormula";
import { tables } from "../../workbook/tables/tables";
import { rowOf, type FormPath, type FormTexts } from "./formTexts";
import type { HeldDraft, HeldKnown } from "./heldDraft";
import { mergeTexts, type MergedTexts } from "./mergeTexts";

/** One draft over what the workbook holds. */
export interface HeldState<Draft> {
  readonly draft: Draft | undefined;
  /** What stood in the form when somebody began to type; absent: nothing did, or nobody began. */
  readonly was: FormTexts | undefined;
  /** What would stand in it now; absent: what it was about is not in the workbook. */
  readonly now: FormTexts | undefined;
}

/** The draft with what others wrote where nobody typed; and what the person has to choose. */
export interface Meanwhile<Draft> extends Pick<MergedTexts, "choices"> {
  readonly own: FormTexts;
  readonly was: FormTexts | undefined;
  /** As it has to be kept from here on; absent: as it is kept already. */
  readonly kept?: { readonly draft: Draft; readonly seen: FormTexts | undefined };
}

export function meanwhileOf<Draft>(
  held: Pick<HeldDraft<Draft, never>, "read" | "write">,
  { draft, was, now }: HeldState<Draft>,
): Meanwhile<Draft> {
  if (draft === undefined) return { own: {}, was: now, choices: [] };
  const own = readDraft(held, draft, was ?? now ?? {});
  // Nobody knows what it was typed over, as after the pane was loaded anew by an earlier version: from now on it is known.
  if (was === undefined) return { own, was: now, choices: [], ...(now && { kept: { draft, seen: now } }) };
  if (now === undefined)
    return { own, was, choices: [], kept: { draft: writeDraft(held, draft, { ...was, ...own }, was), seen: undefined } };
  const merged = mergeTexts(own, was, now);
  const isKept = isSame(merged.own, own) && isSame(merged.was, was);
  return { ...merged, ...(!isKept && { kept: { draft: writeDraft(held, draft, merged.own, now), seen: merged.was } }) };
}

/** A field that follows other cells. */
export interface FollowingField extends FormPath {
  readonly formula: string;
  readonly isTyped: boolean;
}

export function followingFields<Draft>(
  held: Pick<HeldDraft<Draft, never>, "rows" | "tables">,
  key: string,
  known: HeldKnown,
  { own, was = {} }: Pick<Meanwhile<Draft>, "own" | "was">,
  now: FormTexts = {},
): readonly FollowingField[] {
  if (held.rows === "beside") return [];
  return held.rows(key, known).flatMap(({ list = "", id = "", place }) => {
    const table = held.tables[list];
    if (table === undefined) return [];
    const links = known.check.tables.links?.sheet ?? "";
    const columns = new Set<string>(tables[table].inputs.map((column) => column.key));
    const fields = list === "" ? now : rowOf(now, list, id);
    return [...formulasOfRow(known.check, table, place)]
      .filter(([column, formula]) => columns.has(column) && fields?.[column] !== undefined && !isLookup(formula, links))
      .map(([column, formula]): FollowingField => {
        if (list === "") return { field: column, formula, isTyped: own[column] !== undefined && own[column] !== was[column] };
        const typed = rowOf(own, list, id)?.[column];
        return { field: list, row: id, column, formula, isTyped: typed !== undefined && typed !== rowOf(was, list, id)?.[column] };
      });
  });
}

/** What is typed, of the fields that the workbook holds too. */
function readDraft<Draft>({ read }: Pick<HeldDraft<Draft, never>, "read">, draft: Draft, held: FormTexts): FormTexts {
  const typed = read ? read(draft) : (draft as FormTexts);
  return Object.fromEntries(Object.entries(typed).filter(([field, text]) => field in held && text !== undefined));
}

export function writeDraft<Draft>({ write }: Pick<HeldDraft<Draft, never>, "write">, draft: Draft, own: FormTexts, held: FormTexts): Draft {
  if (write) return write(draft, own);
  const besides = Object.entries(draft as FormTexts).filter(([field]) => !(field in held));
  return { ...Object.fromEntries(besides), ...own } as Draft;
}

function isSame(one: FormTexts, other: FormTexts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
