import type { FindingKind } from "../../scan/finding";

/** The marks in a copy of a workbook: its sheet of findings, and the notes. */
export const annotateWords = {
  sheet: "Findings",
  title: (file: string) => `Percentages that act as targets in ${file}`,
  checked: (date: string) => `Checked by Growth Ceiling as of ${date}. The original was not changed; a further run replaces these marks.`,
  count: (targets: number, unsupported: number) => `${targets === 1 ? "1 target" : `${targets} targets`}, ${unsupported} without support.`,
  column: {
    place: "Cells",
    label: "What it is",
    value: "Value",
    period: "Period",
    kind: "Kind",
    verdict: "Verdict",
    money: "Money at stake",
    why: "Why",
  },
  kind: {
    "growth-target": "growth target",
    "growth-assumption": "assumed growth",
    "share-target": "market share",
    "price-increase": "price increase",
    "conversion-target": "conversion",
    "margin-target": "margin",
  } satisfies Record<FindingKind, string>,
  ownMarketData: "market figures present",
  note: (value: string, kind: string, verdict: string) => `${value}, ${kind}: ${verdict}.`,
  why: (why: string) => `Why: ${why}`,
};
