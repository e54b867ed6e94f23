import type { HypothesisRole, IsoDate } from "../plan";

export const stances = ["agree", "object"] as const;
export type Stance = (typeof stances)[number];

/** Where one role stands on one target or hypothesis. */
export interface Agreement {
  /** Id of the row in Targets or Hypotheses. */
  readonly about: string;
  /** What that is called, for people who read the sheet. */
  readonly subject?: string;
  readonly role: HypothesisRole;
  readonly stance: Stance;
  /** As typed: nobody has checked it. */
  readonly name?: string;
  readonly reason?: string;
  readonly date?: IsoDate;
  /** What it said when the role took its stance, in words that two checks compare. */
  readonly said?: string;
}

/** Where a role stands now: `asked-again` where what it agreed or objected to says something else today. */
export type RoleStanding = "not-asked" | "asked-again" | Stance;

/** The last row of a role counts: two people may have answered at once. `now` is what the subject says today. */
export function standingOfRole<Row extends Agreement>(
  agreements: readonly Row[],
  role: HypothesisRole,
  now: string,
): { readonly standing: RoleStanding; readonly agreement?: Row } {
  const agreement = agreements.filter((one) => one.role === role).at(-1);
  if (!agreement) return { standing: "not-asked" };
  return { standing: agreement.said === undefined || agreement.said === now ? agreement.stance : "asked-again", agreement };
}
