import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { deeds, type DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { perform } from "../../src/app/write/perform";
import type { Writing } from "../../src/app/write/writing";
import { HostError } from "../../src/workbook/port";
import { excelAgain, type StartedExcel } from "../contract/excelOn";
import { asOf } from "./budget";
import { groundsMadeBy, inputs, partOf } from "./everyDeed";
import { sortTables } from "./intruders";
import { stateOf } from "./stateOf";

/** Some of `everyFailure.ts`, for the gate: actions at which their kind changes, and one intruder before the requests that write. */
const mostPlaces = 2;

let count = 0;
function writingOf(check: Check): Writing {
  return { check, language: "en", newId: () => `id-${(count += 1)}`, by: "Ada" };
}

const groundOf = groundsMadeBy(writingOf);

/** For `test.each`. */
export const namedDeeds = deeds.map((deed) => [deed.name, deed as Deed<DeedName, unknown>] as const);

/** What is wrong after the deed was refused at its actions, one after the other: it left something behind, kept silent, or does not heal when done again. */
export async function refusedAnywhere(name: DeedName, deed: Deed<DeedName, unknown>): Promise<readonly string[]> {
  const clean = await cleanly(name, deed);
  const found: string[] = [];
  for (const place of chosen(clean.changes)) {
    const problem = await refused(name, deed, place, clean.after);
    if (problem !== undefined) found.push(`${clean.changes[place] ?? ""} (${place}): ${problem}`);
  }
  return found;
}

/** What comes out otherwise when somebody sorts, puts in a row, deletes one or types between two requests of the deed. */
export async function disturbedAnywhere(name: DeedName, deed: Deed<DeedName, unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [what, act] of intrudersOf(name)) {
    const clean = await cleanly(name, deed, act);
    for (const request of moments(clean.requests)) {
      const problem = await disturbed(name, deed, act, request, clean.after);
      if (problem !== undefined) found.push(`${what} before request ${request}: ${problem}`);
    }
  }
  return found;
}

type Act = (started: StartedExcel) => unknown;

/** What somebody else does. */
const intruders: Readonly<Record<string, Act>> = {
  sort: ({ workbook }) => {
    sortTables(workbook);
  },
  insert: ({ workbook }) => {
    for (const sheet of workbook.getSheets()) sheet.insertRowsBefore(0, 1);
  },
  delete: ({ workbook }) => deleteSecondRow(workbook),
  type: ({ workbook }) => workbook.getSheetByName("Budget 2027")?.getRange("A9").setValue("mine"),
};

/** Of the hypotheses: a row of the table goes, and what is below it moves up. */
async function deleteSecondRow(workbook: StartedExcel["workbook"]): Promise<void> {
  const sheet = workbook.getSheetByName("Hypotheses");
  if (!sheet) throw new Error("no sheet Hypotheses");
  sheet.deleteRows(2, 1);
  await Promise.resolve();
}

/** A sort or an inserted row, by turns. */
function intrudersOf(name: DeedName): readonly (readonly [string, Act])[] {
  const turn = deeds.findIndex((deed) => deed.name === name) % 2;
  return Object.entries(intruders).filter((_, index) => index === turn);
}

interface Clean {
  readonly after: string;
  /** Of each action of the deed what it changes, or "". */
  readonly changes: readonly string[];
  readonly requests: readonly (readonly string[])[];
}

/** The deed undisturbed, after what somebody else did before it. */
async function cleanly(name: DeedName, deed: Deed<DeedName, unknown>, act?: Act): Promise<Clean> {
  return inExcel(name, async (started) => {
    await act?.(started);
    const check = await checkWorkbook(started.host, { asOf });
    const before = started.standIn.requests.length;
    const done = await perform(started.host, writingOf(check), deed, inputs[name](check));
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    const requests = started.standIn.requests.slice(before).map(({ changes }) => changes);
    return { after: stateOf(done.value.check), changes: requests.flat(), requests };
  });
}

/** Places where the kind of change turns. */
function chosen(changes: readonly string[]): readonly number[] {
  const places = changes.flatMap((change, index) => (change === "" ? [] : [index]));
  const turning = places.filter((place, index) => changes[place] !== changes[places[index - 1] ?? -1] || index === places.length - 1);
  const step = Math.max(1, turning.length / mostPlaces);
  return Array.from({ length: Math.min(mostPlaces, turning.length) }, (_, index) => turning[Math.floor(index * step)] ?? 0);
}

/** Right before the requests that write. */
function moments(requests: readonly (readonly string[])[]): readonly number[] {
  return requests.flatMap((changes, index) => (changes.some((change) => change !== "") ? [index] : []));
}

async function refused(name: DeedName, deed: Deed<DeedName, unknown>, place: number, expected: string): Promise<string | undefined> {
  return inExcel(name, async (started) => {
    const check = await checkWorkbook(started.host, { asOf });
    const before = stateOf(check);
    const input = inputs[name](check);
    started.standIn.failAt(place, "GeneralException");
    const said = await rejection(perform(started.host, writingOf(check), deed, input));
    if (!(said instanceof HostError)) return `said ${String(said)}`;
    const halfway = await checkWorkbook(started.host, { asOf });
    if (!isFree.has(name) && stateOf(halfway) !== before) return `left behind\n${difference(before, stateOf(halfway))}`;
    return finishes(started, name, deed, halfway, expected);
  });
}

/** Marks are set one by one, each whole. */
const isFree = new Set<DeedName>(["mark", "unmark"]);

async function disturbed(
  name: DeedName,
  deed: Deed<DeedName, unknown>,
  act: Act,
  request: number,
  expected: string,
): Promise<string | undefined> {
  return inExcel(name, async (started) => {
    const check = await checkWorkbook(started.host, { asOf });
    started.standIn.before(request, () => act(started));
    const said = await rejection(perform(started.host, writingOf(check), deed, inputs[name](check)));
    const after = await checkWorkbook(started.host, { asOf });
    if (said === undefined) return stateOf(after) === expected ? undefined : `differs\n${difference(expected, stateOf(after))}`;
    if (!(said instanceof HostError)) return `said ${String(said)}`;
    return finishes(started, name, deed, after, expected);
  });
}

async function finishes(
  { host }: StartedExcel,
  name: DeedName,
  deed: Deed<DeedName, unknown>,
  check: Check,
  expected: string,
): Promise<string | undefined> {
  const again = await perform(host, writingOf(check), deed, inputs[name](check));
  if (!again.ok) return `done again it is refused: ${JSON.stringify(again.problems)}`;
  const state = stateOf(again.value.check);
  return state === expected ? undefined : `done again it differs\n${difference(expected, state)}`;
}

async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (problem) {
    return problem;
  }
}

async function inExcel<Result>(name: DeedName, work: (started: StartedExcel) => Promise<Result>): Promise<Result> {
  const started = excelAgain(await groundOf(partOf[name] ?? "all"));
  try {
    return await work(started);
  } finally {
    started.dispose();
  }
}

function difference(one: string, other: string): string {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const missing = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...missing, ...added, ...(before.length === after.length ? [] : [`${before.length} lines, then ${after.length}`])].join("\n");
}
