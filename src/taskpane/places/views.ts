import type { FunctionComponent } from "react";
import { arriving, type Arriving } from "../frame/arriving";
import { Check } from "./check/Check";
import type { PlaceProps, TabProps } from "./placeProps";
import { overWorkbook, type OverWorkbook } from "./overWorkbook";
import type { OverWorkbookName, PaneTab, PlaceName } from "./places";

/** What is typed over the workbook in a place is kept from a colleague's edits by `overWorkbook`. */
type Views = {
  readonly [At in PlaceName]: [OverWorkbookName<At>] extends [never]
    ? FunctionComponent<At extends PaneTab ? TabProps : PlaceProps<At>>
    : OverWorkbook<At>;
};

/** What is seen of each place. Each but the first arrives when it is needed, or a little before. */
export const views = {
  check: Check,
  target: arriving(async () => (await import("./target/Target")).Target),
  link: overWorkbook<"link">(async () => {
    const [{ Link }, { held }] = await Promise.all([import("./link/Link"), import("./link/held")]);
    return { View: Link, held };
  }),
  hypothesis: overWorkbook<"hypothesis">(async () => {
    const [{ Hypothesis }, { held }] = await Promise.all([import("./hypothesis/Hypothesis"), import("./hypothesis/held")]);
    return { View: Hypothesis, held };
  }),
  marks: arriving(async () => (await import("./marks/Marks")).Marks),
  markets: arriving(async () => (await import("./markets/Markets")).Markets),
  market: overWorkbook<"market">(async () => {
    const [{ Market }, { held }] = await Promise.all([import("./market/Market"), import("./market/held")]);
    return { View: Market, held };
  }),
  settings: overWorkbook<"settings">(async () => {
    const [{ Settings }, { held }] = await Promise.all([import("./settings/Settings"), import("./settings/held")]);
    return { View: Settings, held };
  }),
  import: arriving(async () => (await import("./import/Import")).Import),
  total: arriving(async () => (await import("./total/Total")).Total),
  scenarios: arriving(async () => (await import("./scenarios/Scenarios")).Scenarios),
  scenario: overWorkbook<"scenario">(async () => {
    const [{ Scenario }, { held }] = await Promise.all([import("./scenario/Scenario"), import("./scenario/held")]);
    return { View: Scenario, held };
  }),
  "apply-scenario": arriving(async () => (await import("./applyScenario/ApplyScenario")).ApplyScenario),
  plan: arriving(async () => (await import("./plan/Plan")).Plan),
  kpis: arriving(async () => (await import("./kpis/Kpis")).Kpis),
  kpi: overWorkbook<"kpi">(async () => {
    const [{ KpiPlace }, { held }] = await Promise.all([import("./kpi/KpiPlace"), import("./kpi/held")]);
    return { View: KpiPlace, held };
  }),
  balance: arriving(async () => (await import("./balance/BalancePlace")).BalancePlace),
  answer: arriving(async () => (await import("./answer/Answer")).Answer),
  statements: overWorkbook<"statements">(async () => {
    const [{ Statements }, { held }] = await Promise.all([import("./statements/Statements"), import("./statements/held")]);
    return { View: Statements, held };
  }),
  actions: arriving(async () => (await import("./actions/Actions")).Actions),
  action: overWorkbook<"action">(async () => {
    const [{ Action }, { held }] = await Promise.all([import("./action/Action"), import("./action/held")]);
    return { View: Action, held };
  }),
  funnels: arriving(async () => (await import("./funnels/Funnels")).Funnels),
  leakage: overWorkbook<"leakage">(async () => {
    const [{ Leakage }, { held }] = await Promise.all([import("./leakage/Leakage"), import("./leakage/held")]);
    return { View: Leakage, held };
  }),
  record: arriving(async () => (await import("./record/Record")).Record),
  "shared-goal": overWorkbook<"shared-goal">(async () => {
    const [{ SharedGoal }, { held }] = await Promise.all([import("./sharedGoal/SharedGoal"), import("./sharedGoal/held")]);
    return { View: SharedGoal, held };
  }),
  funnel: overWorkbook<"funnel">(async () => {
    const [{ Funnel }, { held }] = await Promise.all([import("./funnel/Funnel"), import("./funnel/held")]);
    return { View: Funnel, held };
  }),
  phasing: arriving(async () => (await import("./phasing/Phasing")).Phasing),
  "phasing-form": overWorkbook<"phasing-form">(async () => {
    const [{ PhasingForm }, { held }] = await Promise.all([import("./phasingForm/PhasingForm"), import("./phasingForm/held")]);
    return { View: PhasingForm, held };
  }),
  capacity: arriving(async () => (await import("./capacity/Capacity")).Capacity),
  "capacity-form": overWorkbook<"capacity-form">(async () => {
    const [{ CapacityForm }, { held }] = await Promise.all([import("./capacityForm/CapacityForm"), import("./capacityForm/held")]);
    return { View: CapacityForm, held };
  }),
  "board-page": arriving(async () => (await import("./boardPage/BoardPage")).BoardPage),
  cascade: overWorkbook<"cascade">(async () => {
    const [{ Cascade }, { held }] = await Promise.all([import("./cascade/Cascade"), import("./cascade/held")]);
    return { View: Cascade, held };
  }),
} satisfies Views;

/** Where people go from a check: there before they go. */
const soon = ["target", "link", "market", "markets", "total", "scenarios", "plan"] as const satisfies readonly PlaceName[];

/** One that does not arrive is asked for again when it is needed. */
export function fetchPlaces(): void {
  for (const name of soon) {
    const view: Pick<Arriving<never>, "fetch"> = views[name];
    view.fetch().catch((error: unknown) => console.warn("A place of the pane did not arrive yet:", error));
  }
}
