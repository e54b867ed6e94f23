import type { commentWords as english } from "../en/comment";

/** Kommentare und Notizen von Kollegen zu den Zellen eines Ziels, und unsere Antwort. */
export const commentWords: typeof english = {
  title: "Was Kollegen schrieben",
  by: (author, place) => (author === "" ? `In ${place}:` : `${author} in ${place}:`),
  note: (author, place) => (author === "" ? `Notiz in ${place}:` : `Notiz von ${author} in ${place}:`),
  reply: (author) => (author === "" ? "Antwort:" : `${author}:`),
  all: (count) => `Alle ${count} anzeigen`,
  more: "Alles anzeigen",
  less: "Weniger anzeigen",
  earlier: (count) => (count === 1 ? "1 weitere Antwort im Thread" : `${count} weitere Antworten im Thread`),
  notSupported: "Diese Version von Excel zeigt Add-Ins keine Kommentare. Hypothesen lassen sich auch ohne sie festhalten.",
  toHypothesis: "Zur Hypothese machen",
  toHypothesisOf: (said) => `Zur Hypothese machen: ${said}`,
  became: (claim) => `Hypothese: ${claim}`,
  origin: (author) => (author === "" ? "Aus einem Kommentar" : `Aus einem Kommentar von ${author}`),
  originNow: (place) => `Steht jetzt in ${place}`,
  originGone: (place) => `Stand in ${place}; wurde seither geändert oder gelöscht.`,
  answer: "Im Thread antworten",
  answerOf: (said) => `Antworten: ${said}`,
  answerLabel: "Ihre Antwort",
  noteNotAnswered: "Auf eine Notiz lässt sich nicht antworten: Das kennt Excel nur bei Kommentaren.",
  send: "Antwort schreiben",
  writes: (place) =>
    `Eine Antwort im Thread von ${place}, unter Ihrem Namen in Excel. Wer daran beteiligt ist, kann eine Nachricht bekommen.`,
  cannotTakeBack:
    "Rückgängig nimmt die Antwort aus dem Thread, solange niemand darauf geantwortet hat. Was bis dahin gelesen oder per Mail verschickt wurde, bleibt bekannt.",
  answered: (author) => (author === "" ? "Die Antwort steht im Thread." : `Die Antwort an ${author} steht im Thread.`),
  verdictIs: (value, title) => `${value}: ${title}.`,
  openQuestion: (question) => `Offene Frage: ${question}`,
  question: {
    "no-market-data": "Um welchen Markt geht es, und wie groß ist er?",
    "no-base": "Welcher Betrag ist gemeint, da es nichts gibt, wovon aus gewachsen wird?",
    "no-evidence": "Was wurde gemessen, das dafür spricht?",
    impossible: "Wodurch wäre das gesamte Potenzial größer, als wir es kennen?",
    "beyond-market": "Warum sollte der Markt größer werden als erwartet?",
    unsupported: "Wodurch wird es wahr?",
    "to-agree": "Wer stimmt den Hypothesen zu, und auf Grundlage welcher Nachweise?",
    supported: "",
  },
  missing: (money) => `Was bringt die fehlenden ${money}?`,
  noQuestion: "Es ist keine Frage offen.",
};
