import { ownDraft } from "../agreement/agreementDraft";
import type { FormTexts } from "../heldForm/formTexts";
import { draftKinds, noDraftsAtAll, placeNames, type DraftName, type Drafts, type PanePlace } from "../places/places";
import type { DraftKind } from "../places/definePlace";

/** What was typed and not saved when the pane was loaded anew, and where the person was. */
export interface KeptDrafts {
  readonly drafts: Drafts;
  /** What they were typed over. */
  readonly seen: Readonly<Record<string, FormTexts>>;
  readonly trail: readonly PanePlace[];
}

/** Counts up when what is kept is read otherwise. */
const version = 1;

/** What the pane holds of it now; `kept`: what was found of the pane before, as long as nobody has said what becomes of it. */
export interface DraftsNow extends KeptDrafts {
  readonly kept?: KeptDrafts;
}

/** As it is kept; "" when nothing is typed. `workbook` is its address: what was typed for one workbook never shows in another. */
export function keptText({ drafts, seen, trail, kept }: DraftsNow, workbook: string): string {
  const worth = worthKeeping(drafts);
  const isEmpty = Object.values(worth).every((byKey) => Object.keys(byKey).length === 0);
  return isEmpty ? "" : JSON.stringify({ version, workbook, drafts: worth, seen, trail: kept?.trail ?? trail });
}

/** Anything else that may stand there is forgotten. */
export function readKept(text: string | undefined, workbook: string): KeptDrafts | undefined {
  const known = text ? parsed(text) : undefined;
  if (!isRecord(known) || known["version"] !== version || known["workbook"] !== workbook) return undefined;
  const { drafts, seen, trail } = known;
  if (!isRecord(drafts) || !Array.isArray(trail)) return undefined;
  const names = draftNames.filter((name) =>
    Object.values(recordOf(drafts[name])).some((draft) => typeof draft === "object" && draft !== null),
  );
  if (names.length === 0) return undefined;
  const found = Object.fromEntries(draftNames.map((name) => [name, names.includes(name) ? recordOf(drafts[name]) : {}]));
  const places = (trail as readonly unknown[]).filter((place) => isRecord(place) && placeNames.some((at) => at === place["at"]));
  return {
    drafts: found as Drafts,
    seen: recordOf(seen) as Readonly<Record<string, FormTexts>>,
    trail: places.length > 0 ? (places as readonly PanePlace[]) : [{ at: "check" }],
  };
}

/** With what was kept; where something was typed since, that stays. */
export function withKept(drafts: Drafts, { drafts: found }: KeptDrafts): Drafts {
  return Object.fromEntries(draftNames.map((name) => [name, { ...found[name], ...drafts[name] }])) as unknown as Drafts;
}

/** Without what was kept, unless it was typed in since. */
export function withoutKept(drafts: Drafts, { drafts: found }: KeptDrafts): Drafts {
  const left = (name: DraftName) =>
    Object.fromEntries(Object.entries(drafts[name]).filter(([key, draft]) => recordOf(found[name])[key] !== draft));
  return Object.fromEntries(draftNames.map((name) => [name, left(name)])) as unknown as Drafts;
}

const draftNames = Object.keys(noDraftsAtAll) as readonly DraftName[];

/** Who speaks is kept elsewhere, and cells of the workbook are not. */
function worthKeeping(drafts: Drafts): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const isWorth = (name: DraftName, key: string): boolean =>
    (draftKinds[name] as DraftKind<unknown>).isFleeting !== true && !(name === "agreement" && key === ownDraft);
  return Object.fromEntries(
    draftNames.map((name) => [name, Object.fromEntries(Object.entries(drafts[name]).filter(([key]) => isWorth(name, key)))]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
