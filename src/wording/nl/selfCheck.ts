import type { selfCheckWords as english } from "../en/selfCheck";

/** The page that tries out whether an Excel does what we rest on, in Dutch. */
export const selfCheckWords: typeof english = {
  title: "Zelftest",
  intro:
    "Probeert op een eigen blad uit of deze Excel doet waarop Groeiplafond steunt. Het best in een nieuwe werkmap: ongedaan maken begint daarna opnieuw.",
  run: "Zelftest uitvoeren",
  running: (done, total) => `Bezig met ${done + 1} van ${total}`,
  allTrue: "Deze Excel doet het allemaal. Het blad is weer weg.",
  allTried: (untried) => `Deze Excel doet alles wat te proberen was; ${untried} ging niet, omdat hij ouder is. Het blad is weer weg.`,
  untried: (needs) => `vraagt ${needs}`,
  someFalse: (count) =>
    count === 1
      ? "Eén ding is anders in deze Excel. Stuur ons de tekst hieronder."
      : `${count} dingen zijn anders in deze Excel. Stuur ons de tekst hieronder.`,
  leftSheet: (name) => `Het blad “${name}” kon niet worden verwijderd: verwijder het zelf.`,
  failed: (reason) => `De zelftest is niet gelukt: ${reason}`,
  passed: "klopt",
  missed: "anders",
  report: "Tekst voor een melding",
  copy: "Kopiëren",
  copied: "Gekopieerd",
  back: "Terug naar het paneel",
  facts: {
    "columns-fill": "Een formule in één cel van een tabelkolom vult de kolom",
    "plain-cells-keep": "Formules buiten tabellen blijven elk zoals ze zijn",
    "tables-grow": "Wat direct onder een tabel wordt geschreven, wordt een rij ervan",
    "totals-apart": "Een totaalrij telt niet als rij van de tabel",
    "references-follow": "Verwijzingen gaan mee als er een rij bij komt",
    "no-rollback": "Wat vóór een weigering kwam, blijft geschreven",
    "guards-refuse": "Een plaats die er niet meer is, houdt de hele schrijfactie tegen",
    "text-stays-text": "Een tekst die op een formule of getal lijkt, blijft tekst",
    "dates-told": "Excel zegt vanaf welk jaar het dagen telt",
    "names-by-range": "Een naam geeft de cellen waar hij voor staat",
    "marks-known": "Onze markeringen zijn aan hun regel te herkennen",
    "comments-taken": "Een opmerking is te maken en te verwijderen",
    "notes-apart": "Notities staan niet tussen de opmerkingen",
    "filters-told": "Een gefilterde tabel zegt dat ze gefilterd is, en daarna dat ze het niet meer is",
    "protection-refuses": "Een beveiligd blad zegt dat en weigert wat wordt geschreven",
    "charts-found": "Een grafiek is aan haar naam te herkennen en te verwijderen",
  },
};
