import type { Finding } from "../finding";
import { isLevel } from "./isLevel";

/** More points than these a year are no change of a level, but the level. */
const mostPoints = 0.1;

/** Words of a change, beside the name of a margin, a share or a conversion. "Improvement target" is one too: how large it is tells which is meant. */
const change =
  /(?<!\p{L})(?:expansion|improvement|increase|uplift|change|delta|decline|erosion|contraction|gain|step[- ]?up|y[/-]?o[/-]?y|bps|basis points|points? (?:a|per) year|verbetering|verhoging|stijging|daling|verandering|mutatie|uitbreiding|toename|afname|verbesserung|steigerung|erhöhung|veränderung|anstieg|rückgang|ausweitung|zuwachs|amélioration|hausse|baisse|variation|évolution|expansión|mejora|aumento|variación|miglioramento|incremento|variazione|melhoria|variação)(?!\p{L})|\p{L}(?:verbetering|verhoging|stijging|daling|verandering|mutatie|toename|afname|verbesserung|steigerung|erhöhung|veränderung|anstieg|rückgang|ausweitung)(?!\p{L})|[Δ∆]/iu;

/** A margin, share or conversion that is said as its change, in points on the level before: "margin expansion 0.5 %". It is no level, and no growth either. */
export function changesLevel({ meaning, labels, value }: Pick<Finding, "meaning" | "labels" | "value">): boolean {
  const metric = meaning?.metric?.value;
  if (metric === undefined || !isLevel(metric) || value.length === 0) return false;
  return meaning?.movesLevel === true || saysChange(labels, value);
}

function saysChange(labels: readonly string[], value: readonly number[]): boolean {
  return value.every((rate) => Math.abs(rate) <= mostPoints) && change.test(labels.at(-1) ?? "");
}
