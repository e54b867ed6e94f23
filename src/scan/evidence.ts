/** Every named reason for or against a percentage being a target, and every remark on one. `wording` says a sentence for each, or is silent. */
export const evidenceCodes = [
  // What the texts around it name.
  "named-by-label",
  "named-by-header",
  "named-by-heading",
  "named-by-use",
  "subject-known",
  "no-business",
  "goal",
  "plan-words",
  "plan-block",
  "scenario",
  "history-words",
  "history-block",
  "peers",
  "foreign-block",
  "source-named",
  "sensitivity",
  "no-sign-of-plan",
  // When it holds.
  "plan-period",
  "actual-period",
  "continues-history",
  // What formulas do with it.
  "rate-in-formula",
  "carried-on",
  "grows-amount",
  "grows-cost",
  "scales-amount",
  "gives-foreign",
  "terminal-growth",
  "discounts",
  "is-referred-to",
  "no-own-line",
  "unused",
  "selects-case",
  // How it looks and where it stands.
  "percent-format",
  "no-percent-format",
  "round-value",
  "measured-value",
  "sums-to-one",
  "in-list",
  "input-list",
  // In a sentence.
  "rate-in-text",
  "rates-in-list",
  "signed",
  "example",
  // Remarks, without weight.
  "market-data",
  "typed-elsewhere",
  "typed-over-formula",
  "line-breaks-pattern",
] as const;

export type EvidenceCode = (typeof evidenceCodes)[number];

/** A named reason for or against a cell being a target: log odds. `detail` is what it saw: a word, a header, an address. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly weight: number;
  readonly detail?: string;
}
