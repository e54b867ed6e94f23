/** What the Targets table remembers of a finding's kind; the same words as the scan's. */
export const targetKinds = [
  "growth-target",
  "growth-assumption",
  "share-target",
  "price-increase",
  "conversion-target",
  "margin-target",
] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStatuses = ["linked", "not-a-target", "open"] as const;
export type TargetStatus = (typeof targetStatuses)[number];
