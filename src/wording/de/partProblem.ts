import type { partProblemWords as english } from "../en/partProblem";

export const partProblemWords: typeof english = {
  "not-twelve-months": (detail) => `Ein Jahr hat zwölf Monate; angegeben sind ${detail}.`,
  "too-many-months": (detail) => `Ein Jahr hat höchstens zwölf Monate; angegeben sind ${detail}.`,
  "no-last-year": () => "Im Vorjahr wurde nichts verkauft; die Monate haben daher keinen Verlauf, dem sie folgen könnten.",
  "no-sales-after-first-month": () => "Steigendes Wachstum braucht Absatz nach dem ersten Monat des Vorjahres.",
  "month-below-zero": (detail) => `Mit diesem Anfangswachstum läge Monat ${detail} unter null.`,
  "rounds-to-zero": (detail) => `In Einheiten von ${detail} wird das Jahr auf null gerundet.`,
  "leaves-before-start": () => "Niemand geht, bevor er begonnen hat.",
  contradicts: (detail) => `Das sagt das Gegenteil dessen, wofür der Hebel steht: heute sind es ${detail}.`,
  "one-segment-needed": () => "Dieser Hebel bezieht sich auf genau einen Markt.",
  "impact-and-inputs": () => "Geben Sie entweder einen eigenen Betrag oder die Angaben des Hebels an, nicht beides.",
  "above-zero": () => "Das kann nicht über null liegen: ein höherer Preis verkauft nicht mehr.",
  "not-a-quarter": (detail) => `„${detail}“ ist kein Quartal wie 2027-Q1.`,
  "not-every-stage": (detail) => `Geben Sie für jede der ${detail} Stufen eine Anzahl an.`,
  "rate-on-first-stage": () => "Vor der ersten Stufe liegt keine andere; sie hat daher keine Rate.",
  "duplicate-statement": (detail) => `Es gibt bereits eine Aussage ${detail}.`,
  "unknown-statement": (detail) => `Es gibt keine Aussage ${detail}.`,
  "uneven-colours": (detail) => `Rot, Blau und Grün brauchen gleich viele Aussagen; angegeben sind ${detail}.`,
  "score-outside": (detail) => `Eine Bewertung ist 1, 2, 3, 4 oder 5, nicht ${detail}.`,
};
