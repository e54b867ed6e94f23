import { arriving } from "./frame/arriving";

// Each place but the first arrives when it is needed, or a little before.
export const Target = arriving(async () => (await import("./places/target/Target")).Target);
export const Link = arriving(async () => (await import("./places/link/Link")).Link);
export const Market = arriving(async () => (await import("./places/market/Market")).Market);
export const Markets = arriving(async () => (await import("./places/markets/Markets")).Markets);
export const Total = arriving(async () => (await import("./places/total/Total")).Total);
export const Settings = arriving(async () => (await import("./places/settings/Settings")).Settings);
export const Hypothesis = arriving(async () => (await import("./places/hypothesis/Hypothesis")).Hypothesis);
export const Import = arriving(async () => (await import("./places/import/Import")).Import);
export const Marks = arriving(async () => (await import("./places/marks/Marks")).Marks);
export const Scenarios = arriving(async () => (await import("./places/scenarios/Scenarios")).Scenarios);
export const Scenario = arriving(async () => (await import("./places/scenario/Scenario")).Scenario);
export const ApplyScenario = arriving(async () => (await import("./places/applyScenario/ApplyScenario")).ApplyScenario);

/** Where people go from a check: there before they go. One that does not arrive is asked for again when it is needed. */
export function fetchPlaces(): void {
  for (const place of [Target, Link, Market, Markets, Total, Scenarios])
    place.fetch().catch((error: unknown) => console.warn("A place of the pane did not arrive yet:", error));
}
