import type { meaningWords as english } from "../en/meaning";

export const meaningWords: typeof english = {
  base: (amount, place) => `Das Blatt wendet den Prozentsatz auf ${amount} an (${place}).`,
  baseIn: (amount, period, place) => `Das Blatt wendet den Prozentsatz auf ${amount} aus ${period} an (${place}).`,
  morePlaces: (place, more) => `${place} und ${more} weitere`,
  bestYear: (best, median, place) => `Ihr eigenes bestes Jahr war ${best}, der Median ${median} (${place}).`,
  bestRate: (best, median, place) => `Ihr eigener bester Istwert war ${best}, der Median ${median} (${place}).`,
  onlyBefore: (rate, place) => `Im Jahr davor waren es ${rate} (${place}).`,
  alternatives: (list) => `Alternativen für dasselbe, keine Perioden: ${list}.`,
  alternative: (name, value) => `${name} ${value}`,
  chosen: (name) => `${name} zählt.`,
  scale: {
    thousands: "Beträge sind in Tausend gelesen.",
    millions: "Beträge sind in Millionen gelesen.",
    billions: "Beträge sind in Milliarden gelesen.",
  },
  changeOfLevel: "Es ist eine Veränderung in Punkten gegenüber dem Niveau davor, nicht das Niveau selbst.",
  perAssumed: "Nirgends im Blatt steht, ob der Prozentsatz pro Monat oder pro Jahr gilt; angenommen ist pro Jahr. Bitte prüfen.",
  metricAssumed: "Nirgends im Blatt steht, was wächst; angenommen ist der Umsatz. Bitte prüfen.",
  currencyUnknown: "Nirgends im Blatt steht, in welcher Währung die Beträge sind.",
};
