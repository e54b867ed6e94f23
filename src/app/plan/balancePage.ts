import {
  balanceColours,
  groupMeans,
  type BalanceColour,
  type ColourPosition,
  type Disagreement,
  type GroupMean,
} from "../../domain/balance/balance";
import { segmentKey } from "../../domain/scope/scope";
import type { Check } from "../check/check";
import { balanceScan, type BalanceScan } from "./balanceScan";
import { usable } from "./usable";

export interface ColourOnPage {
  readonly colour: BalanceColour;
  /** 0..100; null without answers. */
  readonly score: number | null;
  /** Null while a colour has no answers. */
  readonly position: ColourPosition | null;
}

export interface StatementOnPage {
  readonly code: string;
  readonly colour: BalanceColour;
  readonly statement: string;
  readonly means: readonly GroupMean[];
}

export interface BalancePage extends BalanceScan {
  readonly statements: readonly StatementOnPage[];
  readonly colours: readonly ColourOnPage[];
  readonly disagreements: readonly (Disagreement & { readonly statement: StatementOnPage | undefined })[];
  /** How many people of each group have answered, and the answers by which they are taken back. */
  readonly groups: readonly { readonly group: string; readonly answers: readonly string[] }[];
}

/** The balance scan as people look at it. */
export function balancePage({ tables }: Pick<Check, "tables">): BalancePage {
  const scan = balanceScan(tables);
  const { assessment, balance } = scan;
  const statements = usable(tables.rows.statements).map((row) => ({
    ...row,
    means: balance ? groupMeans(balance, row.code.trim()) : [],
  }));
  const colours = balanceColours.map((colour): ColourOnPage => {
    const position = assessment?.balanced === true ? "white" : assessment?.lagging.includes(colour) === true ? "lagging" : "dominant";
    const isJudged = assessment !== undefined && assessment.balanced !== null;
    return { colour, score: assessment?.scores[colour] ?? null, position: isJudged ? position : null };
  });
  const disagreements = (assessment?.disagreements ?? []).map((one) => ({
    ...one,
    statement: statements.find(({ code }) => code.trim() === one.id),
  }));
  return { ...scan, statements, colours, disagreements, groups: groupsIn(tables) };
}

function groupsIn({ rows }: Check["tables"]): BalancePage["groups"] {
  const groups = new Map<string, Map<string, string>>();
  for (const { group, answer } of usable(rows.answers)) {
    const own = groups.get(group) ?? new Map<string, string>();
    own.set(segmentKey(answer), answer);
    groups.set(group, own);
  }
  return [...groups]
    .map(([group, answers]) => ({ group, answers: [...answers.values()] }))
    .sort((one, other) => (one.group < other.group ? -1 : 1));
}
