/** Who stands behind a target: its section on the target's page. */
export const agreementWords = {
  title: "Who stands behind it?",
  beside: (agreed: number, all: number) => `${agreed} of ${all}`,
  standing: {
    "not-asked": "not asked yet",
    agree: "agrees",
    object: "objects",
    "asked-again": "asked again: it has changed since",
  },
  by: (name: string, date: string) => [name, date].filter((part) => part !== "").join(", "),
  before: (said: string) => `It said then: ${said}`,
  role: "You speak for",
  name: "Your name",
  nameHint: "As you type it; it is not verified",
  reason: "Why not?",
  reasonMissing: "Who objects says why.",
  agree: "Agree",
  object: "Object",
  agreeFor: (role: string) => `Agree for ${role}`,
  objectFor: (role: string) => `Object for ${role}`,
  saved: (about: string) => `${about}: written down.`,
  deleted: (about: string) => `${about}: removed.`,
};
