import type { annotateWords as english } from "../en/annotate";

export const annotateWords = {
  sheet: "Bevindingen",
  title: (file) => `Percentages die als doel werken in ${file}`,
  checked: (date) =>
    `Gecontroleerd door Groeiplafond per ${date}. Het origineel is niet veranderd; een volgende keer vervangt deze tekens.`,
  count: (targets, unsupported) => `${targets === 1 ? "1 doel" : `${targets} doelen`}, ${unsupported} niet onderbouwd.`,
  column: {
    place: "Cellen",
    label: "Wat het is",
    value: "Waarde",
    period: "Periode",
    kind: "Soort",
    verdict: "Oordeel",
    money: "Bedrag dat ervan afhangt",
    why: "Waarom",
  },
  kind: {
    "growth-target": "groeidoel",
    "growth-assumption": "aangenomen groei",
    "share-target": "marktaandeel",
    "price-increase": "prijsverhoging",
    "conversion-target": "conversie",
    "margin-target": "marge",
  },
  ownMarketData: "marktcijfers aanwezig",
  note: (value, kind, verdict) => `${value}, ${kind}: ${verdict}.`,
  why: (why) => `Waarom: ${why}`,
} satisfies typeof english;
