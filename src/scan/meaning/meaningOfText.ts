import type { Finding } from "../finding";
import type { WordReader } from "../words/readWords";
import type { Meaning, Told } from "./meaning";
import { metricOfKind, metricOfWords } from "./metricTold";
import { periodSaid } from "./perWords";
import type { Metric } from "../../domain/plan";
import { isLevel } from "./isLevel";

/** What a percentage in a sentence means, as far as its words say: "+15% growth a year in customers". */
export function meaningOfText({ kind, labels, value }: Pick<Finding, "kind" | "labels" | "value">, words: WordReader): Meaning {
  const metric = metricOf(kind, labels, words);
  const said = [...labels].reverse().flatMap((label) => periodSaid(label) ?? [])[0];
  const isRate = !isLevel(metric.value);
  return {
    ...(value.length === 1 && { axis: "single" as const }),
    metric,
    ...(isRate && { per: said ? { value: said.per, by: "label" as const } : { value: "year" as const, by: "convention" as const } }),
    ...(isRate && said?.years !== undefined && { years: said.years }),
    ...(metric.value === "volume" && { currency: { value: null, by: metric.by } }),
    scale: { value: 1, by: "sheet" },
  };
}

function metricOf(kind: Finding["kind"], labels: readonly string[], words: WordReader): Told<Metric> {
  const ofKind = metricOfKind(kind);
  if (ofKind) return { value: ofKind, by: "kind" };
  for (const label of [...labels].reverse()) {
    const metric = metricOfWords(words.conceptsIn(label), label);
    if (metric) return { value: metric, by: "label" };
  }
  return { value: "revenue", by: "convention" };
}
