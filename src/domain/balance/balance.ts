import { exceeds, relativeTolerance } from "../ground/exceeds";
import { sum } from "../ground/sum";

/** Strategy and management; sales process, structure and data; people. */
export const balanceColours = ["red", "blue", "green"] as const;
export type BalanceColour = (typeof balanceColours)[number];

export interface BalanceStatement {
  readonly id: string;
  readonly colour: BalanceColour;
}

/** Of one colour beside the others; white: all three are in balance. */
export type ColourPosition = "dominant" | "lagging" | "white";

/** Anonymous: a group, never a name. */
export interface BalanceAnswer {
  readonly group: string;
  /** By the statement's id, 1..5. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface Balance {
  readonly statements: readonly BalanceStatement[];
  readonly answers: readonly BalanceAnswer[];
}

export interface Disagreement {
  readonly id: string;
  /** Between the means of two groups. */
  readonly range: number;
  readonly low: string;
  readonly high: string;
}

export interface BalanceAssessment {
  /** 0..100; null without answers. */
  readonly scores: Readonly<Record<BalanceColour, number | null>>;
  /** White light; null where a colour has no answers. */
  readonly balanced: boolean | null;
  /** Lowest first. */
  readonly lagging: readonly BalanceColour[];
  /** Highest first. */
  readonly dominant: readonly BalanceColour[];
  readonly disagreements: readonly Disagreement[];
  /** Groups of one: their answer can be known for a person's. */
  readonly notAnonymous: readonly string[];
}

/** White light: the lowest score is at least this part of the highest. */
export const balancedFrom = 0.8;
const mostDisagreements = 5;

/** The scan must have passed its check. */
export function assessBalance({ statements, answers }: Balance): BalanceAssessment {
  const scoreOf = (colour: BalanceColour): number | null => {
    const means = statements.filter((statement) => statement.colour === colour).flatMap(({ id }) => meanOf(answers, id) ?? []);
    return means.length === 0 ? null : 25 * (sum(means) / means.length - 1);
  };
  const scores = { red: scoreOf("red"), blue: scoreOf("blue"), green: scoreOf("green") };
  const known = balanceColours.flatMap((colour) => (scores[colour] === null ? [] : [{ colour, score: scores[colour] }]));
  const highest = Math.max(...known.map(({ score }) => score));
  const behind = known.filter(({ score }) => exceeds(balancedFrom * highest, score));
  const balanced = known.length < balanceColours.length ? null : behind.length === 0;
  const ahead = balanced === false ? known.filter((one) => !behind.includes(one)) : [];
  const groups = groupsOf(answers);
  return {
    scores,
    balanced,
    lagging: (balanced === false ? behind : []).sort((one, other) => one.score - other.score).map(({ colour }) => colour),
    dominant: ahead.sort((one, other) => other.score - one.score).map(({ colour }) => colour),
    disagreements: disagreementsOf(statements, groups),
    notAnonymous: [...groups].filter(([, own]) => own.length === 1).map(([group]) => group),
  };
}

function meanOf(answers: readonly BalanceAnswer[], id: string): number | null {
  const scores = answers.flatMap(({ scores: own }) => (Object.hasOwn(own, id) ? [own[id] ?? 0] : []));
  return scores.length === 0 ? null : sum(scores) / scores.length;
}

/** Sorted by name. */
function groupsOf(answers: readonly BalanceAnswer[]): ReadonlyMap<string, readonly BalanceAnswer[]> {
  const groups = new Map<string, BalanceAnswer[]>();
  for (const answer of answers) {
    const name = answer.group.trim();
    groups.set(name, [...(groups.get(name) ?? []), answer]);
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function disagreementsOf(
  statements: readonly BalanceStatement[],
  groups: ReadonlyMap<string, readonly BalanceAnswer[]>,
): readonly Disagreement[] {
  return statements
    .flatMap(({ id }) => disagreementOn(id, groups) ?? [])
    .sort((one, other) => {
      if (Math.abs(one.range - other.range) > relativeTolerance * 5) return other.range - one.range;
      return one.id < other.id ? -1 : 1;
    })
    .slice(0, mostDisagreements);
}

function disagreementOn(id: string, groups: ReadonlyMap<string, readonly BalanceAnswer[]>): Disagreement | null {
  const found = rangeOf(id, groups);
  return found === null || exceeds(1, found.range) ? null : found;
}

/** How far the groups lie apart on a statement, however little; null without answers. */
export function groupRange({ answers }: Balance, id: string): Disagreement | null {
  return rangeOf(id, groupsOf(answers));
}

export interface GroupMean {
  readonly group: string;
  readonly mean: number;
}

/** What each group thinks of a statement, on average; sorted by name. */
export function groupMeans({ answers }: Pick<Balance, "answers">, id: string): readonly GroupMean[] {
  return meansOf(id, groupsOf(answers));
}

function meansOf(id: string, groups: ReadonlyMap<string, readonly BalanceAnswer[]>): readonly GroupMean[] {
  return [...groups].flatMap(([group, answers]) => {
    const mean = meanOf(answers, id);
    return mean === null ? [] : [{ group, mean }];
  });
}

function rangeOf(id: string, groups: ReadonlyMap<string, readonly BalanceAnswer[]>): Disagreement | null {
  const means = meansOf(id, groups);
  const [first] = means;
  if (!first) return null;
  const low = means.reduce((lowest, one) => (exceeds(lowest.mean, one.mean) ? one : lowest), first);
  const high = means.reduce((highest, one) => (exceeds(one.mean, highest.mean) ? one : highest), first);
  return { id, range: high.mean - low.mean, low: low.group, high: high.group };
}
