import type { problemWords as english } from "../en/problem";
import { partProblemWords } from "./partProblem";

export const problemWords: typeof english = {
  missing: () => "Dieses Feld darf nicht leer bleiben.",
  empty: () => "Geben Sie einen Namen an.",
  "not-a-number": (detail) => (detail === "" ? "Hier gehört eine Zahl hin." : `Hier gehört eine Zahl hin, nicht „${detail}“.`),
  ambiguous: (detail) => `Welche von beiden: ${detail}?`,
  "not-text": () => "Hier gehört Text hin.",
  "not-a-date": (detail) => (detail === "" ? "Hier gehört ein Datum hin." : `„${detail}“ ist kein Datum.`),
  "not-a-currency": (detail) => `„${detail}“ ist kein Währungscode aus drei Buchstaben wie EUR.`,
  "not-whole": () => "Hier gehört eine ganze Zahl hin.",
  negative: () => "Der Wert darf nicht unter null liegen.",
  "not-positive": () => "Der Wert muss über null liegen.",
  "below-one": () => "Der Wert muss mindestens 1 sein.",
  "below-minus-one": () => "Um mehr als 100 % kann nichts fallen.",
  "above-one": () => "Einen Anteil von mehr als 100 % gibt es nicht.",
  "too-large": (detail) => (detail === "" ? "Der Wert ist zu groß." : `${detail} ist zu groß.`),
  "too-long": (detail) => `Dieser Text ist zu lang: höchstens ${detail} Zeichen sind möglich.`,
  "potential-below-size": (detail) =>
    `Der Markt verkauft schon heute mehr als sein angegebenes Potenzial${detail === "" ? "" : ` von ${detail}`}.`,
  "volume-above-market": (detail) => `Der eigene Absatz${detail === "" ? "" : ` von ${detail}`} ist größer als der ganze Markt.`,
  "duplicate-segment": (detail) =>
    detail === "" ? "Einen Markt mit diesem Namen gibt es bereits." : `Einen Markt mit dem Namen ${detail} gibt es bereits.`,
  "unknown-segment": (detail) => `Einen Markt mit dem Namen ${detail} gibt es nicht.`,
  "too-many-markets": (detail) =>
    `Höchstens ${detail} Märkte können genannt werden: Wählen Sie alle Märkte, oder machen Sie zwei Hypothesen daraus.`,
  "duplicate-year": (detail) => `Das Jahr${detail === "" ? "" : ` ${detail}`} dieses Marktes ist zweimal vorhanden.`,
  "duplicate-scenario": (detail) =>
    detail === ""
      ? "Ein Szenario mit diesem Namen gibt es bereits."
      : `Ein Szenario kann nicht ${detail} heißen: der Name ist bereits vergeben.`,
  "change-of-level": () => "Das ist eine Veränderung in Punkten, kein Niveau. Ordnen Sie die Zeile zu, in der das Niveau selbst steht.",
  "duplicate-assumption": (detail) => `Für${detail === "" ? " dieselbe Angabe" : ` ${detail}`} desselben Marktes gibt es zwei Werte.`,
  "different-currency": (detail) => `Beträge in zwei Währungen lassen sich nicht addieren; der erste Markt rechnet in ${detail}.`,
  "out-of-order": () => "Niedrig, erwartet und hoch müssen aufsteigen.",
  "unknown-field": (detail) => `Ein Feld mit dem Namen ${detail} gibt es nicht.`,
  "not-an-object": () => "Hier gehört ein Objekt mit Feldern hin.",
  "not-a-list": () => "Hier gehört eine Liste hin.",
  "not-true-or-false": () => "Hier gehört wahr oder falsch hin.",
  "not-a-choice": (detail) => `Wählen Sie aus: ${detail}.`,
  "unknown-version": (detail) => `Diese Version ist nicht bekannt: ${detail}.`,
  "not-json": () => "Das ist kein JSON.",
  ...partProblemWords,
};
