import type { Check } from "../../app/check/check";

/** What a place is asked about. */
export interface Known {
  readonly check: Check;
  /** Something is typed in the place's own draft, and not saved. */
  readonly hasDraft: (key: string) => boolean;
}

/** What people type somewhere and do not save at once; kept by key wherever they go meanwhile. */
export interface DraftKind<Draft, Over extends "workbook" | "nothing" = "workbook" | "nothing"> {
  /** "workbook": what is typed takes the place of what a row of ours holds, which a colleague may change meanwhile (`heldForm`). */
  readonly over: Over;
  /** What typing starts from. */
  readonly blank?: Draft;
  /** What was refused stays said at the fields that nobody has touched since. */
  readonly isByField?: true;
  /** It holds cells of the workbook, and is not kept when the pane is loaded anew. */
  readonly isFleeting?: true;
  /** Only its type counts. */
  readonly draft?: Draft;
}

export interface PlaceManifest<At extends string, Params extends object, Until extends string, Drafts extends object> {
  readonly at: At;
  /** The tab that is shown until there is a check; "itself": it is a tab. */
  readonly until: Until;
  /** What it is about is there. Asked of every place after every check: one that has nothing to be about leaves the way back; what was typed in it stays. */
  readonly isThere: (params: Params, known: Known) => boolean;
  /** The row or card (its `data-item`) that the focus goes back to. */
  readonly row: (params: Params) => string | undefined;
  /** What is typed in it, by name; the place's own has the place's name. */
  readonly drafts: Drafts;
}

/** A place of the pane: where it is shown from, and what it takes to be there. */
export function definePlace<Params extends object = object>() {
  return <const At extends string, const Until extends string, Drafts extends object>(
    place: PlaceManifest<At, Params, Until, Drafts>,
  ): PlaceManifest<At, Params, Until, Drafts> => place;
}

/** Typed over what the workbook holds: the place does not compile in `views` without what it holds. */
export function overWorkbook<Draft>(kind: Omit<DraftKind<Draft>, "over"> = {}): DraftKind<Draft, "workbook"> {
  return { ...kind, over: "workbook" };
}

/** Nothing of the workbook is replaced by it. */
export function overNothing<Draft>(kind: Omit<DraftKind<Draft>, "over"> = {}): DraftKind<Draft, "nothing"> {
  return { ...kind, over: "nothing" };
}

export const always = (): boolean => true;
export const noRow = (): undefined => undefined;
export const noDrafts = {};
