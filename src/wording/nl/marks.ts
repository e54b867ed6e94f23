import type { marksWords as english } from "../en/marks";

export const marksWords: typeof english = {
  open: "Markeren in het blad",
  title: "Markeren in het blad",
  titleOne: (label) => `Markeren in het blad: ${label}`,
  intro: (count) =>
    count === 1
      ? "Maakt de cellen van het niet onderbouwde doel zichtbaar voor iedereen die deze werkmap opent."
      : `Maakt de cellen van de ${count} niet onderbouwde doelen zichtbaar voor iedereen die deze werkmap opent.`,
  introOne: "Maakt de cellen van dit doel zichtbaar voor iedereen die deze werkmap opent.",
  nothing: "Er is geen doel te markeren: elk doel is onderbouwd.",
  sample: "Zo gaan de cellen eruitzien:",
  own: "Uw eigen opvulling, lettertypen en voorwaardelijke opmaak blijven zoals ze zijn, en gaan voor.",
  withComments: "Met een opmerking die zegt wat het is en waarom",
  writes: {
    format: (place) => `Voorwaardelijke opmaak op ${place}.`,
    formats: (ranges, sheets) =>
      sheets === 1
        ? `Voorwaardelijke opmaak op ${ranges} bereiken van 1 blad.`
        : `Voorwaardelijke opmaak op ${ranges} bereiken van ${sheets} bladen.`,
    comments: (count) => (count === 1 ? "Een opmerking in 1 cel." : `Opmerkingen in ${count} cellen.`),
    hidden: (sheets) => `Ook op verborgen bladen: ${sheets}.`,
    replaced: "Eerdere markeringen van Groeiplafond worden vervangen.",
    protected: (count, sheets) =>
      count === 1
        ? `Niet gemarkeerd: 1 doel op een beveiligd blad (${sheets}).`
        : `Niet gemarkeerd: ${count} doelen op beveiligde bladen (${sheets}).`,
    names: (count) =>
      count === 1 ? "Niet gemarkeerd: 1 doel in de naam van een blad." : `Niet gemarkeerd: ${count} doelen in namen van bladen.`,
  },
  mark: "Markeren",
  done: (count) => (count === "1" ? "1 doel is gemarkeerd in het blad." : `${count} doelen zijn gemarkeerd in het blad.`),
  undo: "Markeringen weghalen",
  present: "Nu in de werkmap",
  reading: "Markeringen worden gezocht",
  none: "Geen markeringen.",
  found: (formats, comments, sheets) =>
    `${formats === 1 ? "1 markering" : `${formats} markeringen`}${comments === 0 ? "" : comments === 1 ? " en 1 opmerking" : ` en ${comments} opmerkingen`} op ${sheets === 1 ? "1 blad" : `${sheets} bladen`}.`,
  isMarked: "Dit doel is gemarkeerd.",
  elsewhere: (count) =>
    count === 1
      ? "1 ervan op cellen die geen niet onderbouwd doel meer zijn."
      : `${count} ervan op cellen die geen niet onderbouwd doel meer zijn.`,
  standing: (count) => (count === 1 ? "1 markering in het blad" : `${count} markeringen in de bladen`),
  removeShort: "Weghalen",
  remove: "Alle markeringen weghalen",
  removeOne: "Deze markering weghalen",
  answered: (count) => (count === 1 ? "1 opmerking is beantwoord en blijft." : `${count} opmerkingen zijn beantwoord en blijven.`),
  locked: (sheets) => `Wat op beveiligde bladen staat, blijft: ${sheets}.`,
  removed: "Onze markeringen zijn weg; verder is er niets aangeraakt.",
  failed: "De markeringen konden niet worden gelezen.",
  again: "Opnieuw proberen",
};
