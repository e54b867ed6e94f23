import type { partProblemWords as english } from "../en/partProblem";

export const partProblemWords: typeof english = {
  "not-twelve-months": (detail) => `Een jaar heeft twaalf maanden; er staan er ${detail}.`,
  "too-many-months": (detail) => `Een jaar heeft niet meer dan twaalf maanden; er staan er ${detail}.`,
  "no-last-year": () => "Vorig jaar is niets verkocht, dus de maanden hebben geen vorm om te volgen.",
  "no-sales-after-first-month": () => "Groei die oploopt vraagt verkopen na de eerste maand van vorig jaar.",
  "month-below-zero": (detail) => `Met deze eerste groei zou maand ${detail} onder nul komen.`,
  "rounds-to-zero": (detail) => `In eenheden van ${detail} wordt het jaar op niets afgerond.`,
  "leaves-before-start": () => "Niemand vertrekt voordat hij begint.",
  contradicts: (detail) => `Dit zegt het omgekeerde van waar de hefboom voor is: het is nu ${detail}.`,
  "one-segment-needed": () => "Deze hefboom gaat over precies één markt.",
  "impact-and-inputs": () => "Geef een eigen bedrag of de gegevens van de hefboom, niet beide.",
  "above-zero": () => "Dit kan niet boven nul liggen: een hogere prijs verkoopt niet meer.",
  "not-a-quarter": (detail) => `‘${detail}’ is geen kwartaal, zoals 2027-Q1.`,
  "not-every-stage": (detail) => `Geef een aantal voor elk van de ${detail} fasen.`,
  "rate-on-first-stage": () => "Vóór de eerste fase ligt geen andere, dus heeft zij geen percentage.",
  "duplicate-statement": (detail) => `Er is al een stelling ${detail}.`,
  "unknown-statement": (detail) => `Er is geen stelling ${detail}.`,
  "uneven-colours": (detail) => `Rood, blauw en groen vragen evenveel stellingen; er zijn er ${detail}.`,
  "score-outside": (detail) => `Een score is 1, 2, 3, 4 of 5, niet ${detail}.`,
};
