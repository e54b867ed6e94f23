import { assessFunnel, type FunnelAssessment } from "../../../domain/funnel/funnel";
import type { ConcludedFunnel } from "../../../domain/funnel/conclusion";
import { usable } from "../usable";
import { definePart, type Sentence } from "./planPart";

/** Fairs and campaigns: the first that cannot work, else the first that is over without a conclusion. */
export const funnelPart = definePart({
  name: "funnels",
  tables: ["funnels"],
  summarise: ({ tables: { rows } }) => {
    const all = usable(rows.funnels).map((funnel) => ({ funnel, answer: assessFunnel(funnel) }));
    const attention = all.map(impossible).find((said) => said !== undefined) ?? all.map(unconcluded).find((said) => said !== undefined);
    return {
      count: rows.funnels.length,
      ...(attention && { attention }),
      says: ({ funnel }) => funnel.count(all.length),
    };
  },
});

interface Assessed {
  readonly funnel: ConcludedFunnel;
  readonly answer: FunnelAssessment;
}

function impossible({ funnel: { name, actual }, answer: { impossibleAt } }: Assessed): Sentence | undefined {
  return actual || typeof impossibleAt !== "string" ? undefined : ({ funnel }) => funnel.line.impossible(name, impossibleAt);
}

function unconcluded({ funnel: { name, actual, conclusion } }: Assessed): Sentence | undefined {
  return actual && conclusion === undefined ? ({ funnel }) => funnel.line.unconcluded(name) : undefined;
}
