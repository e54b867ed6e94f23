import type { agreementWords as english } from "../en/agreement";

export const agreementWords: typeof english = {
  title: "Wie staat erachter?",
  beside: (agreed, all) => `${agreed} van ${all}`,
  standing: {
    "not-asked": "nog niet gevraagd",
    agree: "akkoord",
    object: "maakt bezwaar",
    "asked-again": "opnieuw gevraagd: het is sindsdien veranderd",
  },
  by: (name, date) => [name, date].filter((part) => part !== "").join(", "),
  before: (said) => `Toen stond er: ${said}`,
  role: "U spreekt namens",
  name: "Uw naam",
  nameHint: "Zoals u hem typt; hij wordt niet gecontroleerd",
  reason: "Waarom niet?",
  reasonMissing: "Wie bezwaar maakt, zegt waarom.",
  agree: "Akkoord",
  object: "Bezwaar",
  agreeFor: (role) => `Akkoord namens ${role}`,
  objectFor: (role) => `Bezwaar namens ${role}`,
  saved: (about) => `${about}: vastgelegd.`,
  deleted: (about) => `${about}: verwijderd.`,
};
