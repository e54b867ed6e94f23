/** The fields of a hypothesis, as its form has them. */
export const hypothesisFields = [
  "claim",
  "scope",
  "lever",
  "impactLow",
  "impactBase",
  "impactHigh",
  "evidence",
  "evidenceDate",
  "owner",
  "role",
  "status",
  "refutedBy",
  "testDate",
] as const;
export type HypothesisField = (typeof hypothesisFields)[number];
