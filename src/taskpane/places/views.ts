import type { FunctionComponent } from "react";
import { arriving, type Arriving } from "../frame/arriving";
import { Check } from "./check/Check";
import type { PlaceProps, TabProps } from "./placeProps";
import type { PaneTab, PlaceName } from "./places";

type Views = { readonly [At in PlaceName]: FunctionComponent<At extends PaneTab ? TabProps : PlaceProps<At>> };

/** What is seen of each place. Each but the first arrives when it is needed, or a little before. */
export const views = {
  check: Check,
  target: arriving(async () => (await import("./target/Target")).Target),
  link: arriving(async () => (await import("./link/Link")).Link),
  hypothesis: arriving(async () => (await import("./hypothesis/Hypothesis")).Hypothesis),
  marks: arriving(async () => (await import("./marks/Marks")).Marks),
  markets: arriving(async () => (await import("./markets/Markets")).Markets),
  market: arriving(async () => (await import("./market/Market")).Market),
  settings: arriving(async () => (await import("./settings/Settings")).Settings),
  import: arriving(async () => (await import("./import/Import")).Import),
  total: arriving(async () => (await import("./total/Total")).Total),
  scenarios: arriving(async () => (await import("./scenarios/Scenarios")).Scenarios),
  scenario: arriving(async () => (await import("./scenario/Scenario")).Scenario),
  "apply-scenario": arriving(async () => (await import("./applyScenario/ApplyScenario")).ApplyScenario),
  plan: arriving(async () => (await import("./plan/Plan")).Plan),
  kpis: arriving(async () => (await import("./kpis/Kpis")).Kpis),
  kpi: arriving(async () => (await import("./kpi/KpiPlace")).KpiPlace),
  balance: arriving(async () => (await import("./balance/BalancePlace")).BalancePlace),
  answer: arriving(async () => (await import("./answer/Answer")).Answer),
  statements: arriving(async () => (await import("./statements/Statements")).Statements),
  actions: arriving(async () => (await import("./actions/Actions")).Actions),
  action: arriving(async () => (await import("./action/Action")).Action),
  funnels: arriving(async () => (await import("./funnels/Funnels")).Funnels),
  leakage: arriving(async () => (await import("./leakage/Leakage")).Leakage),
  record: arriving(async () => (await import("./record/Record")).Record),
  "shared-goal": arriving(async () => (await import("./sharedGoal/SharedGoal")).SharedGoal),
  funnel: arriving(async () => (await import("./funnel/Funnel")).Funnel),
  phasing: arriving(async () => (await import("./phasing/Phasing")).Phasing),
  "phasing-form": arriving(async () => (await import("./phasingForm/PhasingForm")).PhasingForm),
  capacity: arriving(async () => (await import("./capacity/Capacity")).Capacity),
  "capacity-form": arriving(async () => (await import("./capacityForm/CapacityForm")).CapacityForm),
  "board-page": arriving(async () => (await import("./boardPage/BoardPage")).BoardPage),
  cascade: arriving(async () => (await import("./cascade/Cascade")).Cascade),
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
