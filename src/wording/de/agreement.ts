import type { agreementWords as english } from "../en/agreement";

export const agreementWords: typeof english = {
  title: "Wer steht dahinter?",
  beside: (agreed, all) => `${agreed} von ${all}`,
  standing: {
    "not-asked": "noch nicht gefragt",
    agree: "einverstanden",
    object: "hat Einwände",
    "asked-again": "erneut gefragt: es hat sich seitdem geändert",
  },
  by: (name, date) => [name, date].filter((part) => part !== "").join(", "),
  before: (said) => `Damals stand dort: ${said}`,
  role: "Sie sprechen für",
  name: "Ihr Name",
  nameHint: "Wie Sie ihn eingeben; er wird nicht geprüft",
  reason: "Warum nicht?",
  reasonMissing: "Wer Einwände hat, sagt, warum.",
  agree: "Einverstanden",
  object: "Einwand",
  agreeFor: (role) => `Einverstanden für ${role}`,
  objectFor: (role) => `Einwand für ${role}`,
  saved: (about) => `${about}: festgehalten.`,
  deleted: (about) => `${about}: entfernt.`,
};
