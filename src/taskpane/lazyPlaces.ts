import { lazy } from "react";

// Each place but the first arrives when it is needed, or a little before.
const target = () => import("./places/Target");
const link = () => import("./places/Link");
const market = () => import("./places/Market");
const markets = () => import("./places/Markets");
const total = () => import("./places/Total");

export const Target = lazy(async () => ({ default: (await target()).Target }));
export const Link = lazy(async () => ({ default: (await link()).Link }));
export const Market = lazy(async () => ({ default: (await market()).Market }));
export const Markets = lazy(async () => ({ default: (await markets()).Markets }));
export const Total = lazy(async () => ({ default: (await total()).Total }));
export const Plan = lazy(async () => ({ default: (await import("./places/Plan")).Plan }));
export const Hypothesis = lazy(async () => ({ default: (await import("./places/Hypothesis")).Hypothesis }));
export const Import = lazy(async () => ({ default: (await import("./places/Import")).Import }));
export const Marks = lazy(async () => ({ default: (await import("./places/Marks")).Marks }));
export const Scenarios = lazy(async () => ({ default: (await import("./places/Scenarios")).Scenarios }));
export const Scenario = lazy(async () => ({ default: (await import("./places/Scenario")).Scenario }));
export const ApplyScenario = lazy(async () => ({ default: (await import("./places/ApplyScenario")).ApplyScenario }));

/** Where people go from a check: there before they go. One that does not arrive is asked for again when it is needed. */
export function fetchPlaces(): void {
  for (const fetch of [target, link, market, markets, total]) fetch().catch((error: unknown) => console.warn("A place of the pane did not arrive yet:", error));
}
