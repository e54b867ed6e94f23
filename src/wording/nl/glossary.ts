import type { glossaryWords as english } from "../en/glossary";

export const glossaryWords: typeof english = {
  title: "Wat betekenen deze woorden?",
  text: "Elk onderstreept cijfer vertelt zijn formule en invoer als u erop drukt.",
  verdicts: "Oordelen",
  terms: "Begrippen",
  verdict: {
    "no-market-data":
      "Er is geen markt gekoppeld, of er ontbreekt een cijfer van die markt. Niemand kan dan zeggen wat er waar zou moeten zijn.",
    "no-base": "Er is in het basisjaar geen omzet waar het percentage voor geldt.",
    "no-evidence": "Achter de marge of conversie staat geen eigen gemeten cijfer, geen bron en geen hypothese.",
    impossible: "Meer dan alle mogelijke klanten ooit kunnen kopen: het doel ligt boven het totale potentieel van de markt.",
    "beyond-market": "Meer dan de markt in het doeljaar naar verwachting koopt, ook met het volle haalbare aandeel.",
    unsupported: "Markt en prijs brengen het niet op, en hypothesen dekken de rest niet of maar ten dele.",
    "to-agree": "Hypothesen dekken de rest, maar ze zijn nog niet allemaal afgesproken of hebben geen bewijs.",
    supported: "Markt, prijs en afgesproken hypothesen met bewijs brengen alles op.",
  },
};
