import type { Check } from "../../app/check/check";
import { action } from "./action/place";
import { actions } from "./actions/place";
import { answer } from "./answer/place";
import { applyScenario } from "./applyScenario/place";
import { balance } from "./balance/place";
import { boardPage } from "./boardPage/place";
import { capacity } from "./capacity/place";
import { capacityForm } from "./capacityForm/place";
import { cascade } from "./cascade/place";
import { check } from "./check/place";
import type { DraftKind, PlaceManifest } from "./definePlace";
import { funnel } from "./funnel/place";
import { funnels } from "./funnels/place";
import { hypothesis } from "./hypothesis/place";
import { importPlace } from "./import/place";
import { kpi } from "./kpi/place";
import { kpis } from "./kpis/place";
import { leakage } from "./leakage/place";
import { link } from "./link/place";
import { market } from "./market/place";
import { markets } from "./markets/place";
import { marks } from "./marks/place";
import { phasing } from "./phasing/place";
import { phasingForm } from "./phasingForm/place";
import { plan } from "./plan/place";
import { record } from "./record/place";
import { scenario } from "./scenario/place";
import { scenarios } from "./scenarios/place";
import { settings } from "./settings/place";
import { statements } from "./statements/place";
import { sharedGoal } from "./sharedGoal/place";
import { target } from "./target/place";
import { total } from "./total/place";

/**
 * Every place there is, the only list; tabs stand in it in their order. Where a person can be, what is kept of what they type, the tabs and the focus are
 * derived from it. What is seen of each stands in `views.ts`: the state knows places, and views know the state.
 */
const places = [
  check,
  target,
  link,
  hypothesis,
  marks,
  markets,
  market,
  settings,
  importPlace,
  total,
  scenarios,
  scenario,
  applyScenario,
  plan,
  phasing,
  phasingForm,
  kpis,
  kpi,
  balance,
  answer,
  statements,
  capacity,
  capacityForm,
  cascade,
  actions,
  action,
  funnels,
  funnel,
  sharedGoal,
  leakage,
  boardPage,
  record,
] as const;

type AnyPlace = (typeof places)[number];
type Flat<Type> = { readonly [Key in keyof Type]: Type[Key] };
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

export type PlaceName = AnyPlace["at"];
type PlaceIn<Any> = Any extends PlaceManifest<infer At, infer Params, string, object> ? Flat<{ readonly at: At } & Params> : never;
/** Where in the pane the person is. */
export type PanePlace = PlaceIn<AnyPlace>;
export type PlaceAt<At extends PlaceName> = Extract<PanePlace, { readonly at: At }>;

export type PaneTab = Extract<AnyPlace, { readonly until: "itself" }>["at"];

type DraftKinds = Both<AnyPlace["drafts"]>;
export type DraftName = keyof DraftKinds;
export type DraftIn<Name extends DraftName> = DraftKinds[Name] extends DraftKind<infer Draft> ? Draft : never;
/** What is typed in a place over what the workbook holds. */
export type OverWorkbookName<At extends PlaceName> = At extends unknown
  ? {
      [Name in keyof DraftsOf<At>]: DraftsOf<At>[Name] extends { readonly over: "workbook" } ? Name & DraftName : never;
    }[keyof DraftsOf<At>]
  : never;
type DraftsOf<At extends PlaceName> = Extract<AnyPlace, { readonly at: At }>["drafts"];
/** Everything that is typed and not saved, by what it is about. */
export type Drafts = { readonly [Name in DraftName]: Readonly<Record<string, DraftIn<Name>>> };

export const draftKinds = Object.assign({}, ...places.map(({ drafts }) => drafts)) as DraftKinds;
export const noDraftsAtAll = Object.fromEntries(Object.keys(draftKinds).map((name) => [name, {}])) as Drafts;

export const placeNames: readonly PlaceName[] = places.map(({ at }) => at);
export const tabs: readonly PaneTab[] = places.flatMap((place) => (place.until === "itself" ? [place.at] : []));

export function isThere(place: PanePlace, known: Check, drafts: Drafts): boolean {
  const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = drafts;
  return manifestOf(place).isThere(place, { check: known, hasDraft: (key) => own[place.at]?.[key] !== undefined });
}

/** The row or card that the focus goes back to. */
export function rowOf(place: PanePlace): string | undefined {
  return manifestOf(place).row(place);
}

/** The tab that is shown in its stead until there is a check. */
export function tabOf({ at }: PanePlace): PaneTab {
  const { until, at: itself } = byName[at];
  return until === "itself" ? itself : until;
}

const byName = Object.fromEntries(places.map((place) => [place.at, place])) as unknown as {
  readonly [At in PlaceName]: Extract<AnyPlace, { readonly at: At }>;
};

/** A place's own manifest takes the place: the two are found by the same name. */
function manifestOf(place: PanePlace): PlaceManifest<PlaceName, PanePlace, string, object> {
  return byName[place.at] as unknown as PlaceManifest<PlaceName, PanePlace, string, object>;
}
