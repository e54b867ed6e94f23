import { arriving } from "./arriving";

// Each place but the first arrives when it is needed, or a little before.
export const Target = arriving(async () => (await import("./target/Target")).Target);
export const Link = arriving(async () => (await import("./link/Link")).Link);
export const Market = arriving(async () => (await import("./market/Market")).Market);
export const Markets = arriving(async () => (await import("./market/Markets")).Markets);
export const Total = arriving(async () => (await import("./total/Total")).Total);
export const Plan = arriving(async () => (await import("./plan/Plan")).Plan);
export const Hypothesis = arriving(async () => (await import("./hypothesis/Hypothesis")).Hypothesis);
export const Import = arriving(async () => (await import("./import/Import")).Import);
export const Marks = arriving(async () => (await import("./marks/Marks")).Marks);
export const Scenarios = arriving(async () => (await import("./scenario/Scenarios")).Scenarios);
export const Scenario = arriving(async () => (await import("./scenario/Scenario")).Scenario);
export const ApplyScenario = arriving(async () => (await import("./scenario/ApplyScenario")).ApplyScenario);

/** Where people go from a check: there before they go. One that does not arrive is asked for again when it is needed. */
export function fetchPlaces(): void {
  for (const place of [Target, Link, Market, Markets, Total, Scenarios])
    place.fetch().catch((error: unknown) => console.warn("A place of the pane did not arrive yet:", error));
}
