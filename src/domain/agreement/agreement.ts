import type { HypothesisRole, IsoDate } from "../plan";
import { saidChanges, type SaidChange } from "./saidChanges";

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
  /** What it said when the role took its stance, as `saidChanges` compares it. */
  readonly said?: string;
}

/** Where a role stands now: `asked-again` where what it agreed or objected to says something else today. */
export type RoleStanding = "not-asked" | "asked-again" | Stance;

export interface StandingOfRole<Row> {
  readonly standing: RoleStanding;
  readonly agreement?: Row;
  /** What says something else today. */
  readonly changes: readonly SaidChange[];
}

/** The last row of a role counts: two people may have answered at once. `now` is what the subject says today. */
export function standingOfRole<Row extends Agreement>(agreements: readonly Row[], role: HypothesisRole, now: string): StandingOfRole<Row> {
  const agreement = agreements.filter((one) => one.role === role).at(-1);
  if (!agreement) return { standing: "not-asked", changes: [] };
  const changes = agreement.said === undefined ? [] : saidChanges(agreement.said, now);
  return { standing: changes.length === 0 ? agreement.stance : "asked-again", agreement, changes };
}
