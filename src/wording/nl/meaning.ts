import type { meaningWords as english } from "../en/meaning";

export const meaningWords: typeof english = {
  base: (amount, place) => `Het blad past het percentage toe op ${amount} (${place}).`,
  baseIn: (amount, period, place) => `Het blad past het percentage toe op ${amount} van ${period} (${place}).`,
  morePlaces: (place, more) => `${place} en nog ${more}`,
  bestYear: (best, median, place) => `Uw eigen beste jaar was ${best}, de mediaan ${median} (${place}).`,
  bestRate: (best, median, place) => `Uw eigen beste cijfer was ${best}, de mediaan ${median} (${place}).`,
  onlyBefore: (rate, place) => `Het jaar ervoor was het ${rate} (${place}).`,
  alternatives: (list) => `Alternatieven voor hetzelfde, geen perioden: ${list}.`,
  alternative: (name, value) => `${name} ${value}`,
  chosen: (name) => `${name} telt.`,
  scale: {
    thousands: "Bedragen zijn gelezen in duizenden.",
    millions: "Bedragen zijn gelezen in miljoenen.",
    billions: "Bedragen zijn gelezen in miljarden.",
  },
  changeOfLevel: "Het is een verandering in punten ten opzichte van het niveau ervoor, niet het niveau zelf.",
  perAssumed: "Nergens in het blad staat of het percentage per maand of per jaar geldt; aangenomen is per jaar. Controleer het.",
  metricAssumed: "Nergens in het blad staat wat er groeit; aangenomen is de omzet. Controleer het.",
  currencyUnknown: "Nergens in het blad staat in welke valuta de bedragen zijn.",
};
