import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { perform } from "../../src/app/write/perform";
import type { Writing } from "../../src/app/write/writing";
import { HostError } from "../../src/workbook/port";
import { excelAgain, type StartedExcel } from "../contract/excelOn";
import { asOf } from "./budget";
import { inputs, partOf } from "./everyDeed";
import { sortTables } from "./intruders";
import { leftIn, validationsIn } from "./leftIn";
import { at, preparedBy } from "./preparedFor";
import { stateOf } from "./stateOf";

/**
 * `EVERY_FAILURE=1`: Excel refuses every action of a deed, and somebody is in the way before every request, in a workbook with all there is;
 * `EVERY_FAILURE=parts` in a smaller one with what the deed writes to. The gate tries some of it: `failureAnywhere.ts`.
 */
const isWhole = process.env["EVERY_FAILURE"] !== "parts";

/** The next id, the same in every try: what two tries leave can be compared byte by byte. Those of what stands there already are below. */
let nextId = 0;
const firstIdOfTry = 100_000;

/** As the pane does it: what is written is told in the log. */
function loggedWriting(check: Check): Writing {
  return { check, language: "en", newId: () => `id-${(nextId += 1)}`, by: "Ada", at };
}

let lastIdOfGrounds = 0;
const groundFor = preparedBy((check) => ({ check, language: "en", newId: () => `id-${(lastIdOfGrounds += 1)}`, by: "Ada" }));

/** How often somebody was in the way, and how often that came to something new; told at the end. */
const tried = { refusals: 0, disturbances: 0, outcomes: 0 };

afterAll(() => {
  if (tried.outcomes > 0)
    console.warn(`${tried.refusals} refusals and ${tried.disturbances} disturbances tried, ${tried.outcomes} different outcomes`);
});

/** What is wrong after the deed was refused at its actions, one after the other: it left something behind, kept silent, or does not heal when done again. */
export async function refusedAnywhere(name: DeedName, deed: Deed<DeedName, unknown>): Promise<readonly string[]> {
  const attempt: Attempt = { name, deed, clean: await cleanly(name, deed), seen: new Map() };
  const { recalculations } = attempt.clean;
  const found = recalculations > 1 ? [`makes Excel calculate ${recalculations} times`] : [];
  let excel: StartedExcel | undefined;
  for (const place of places(attempt.clean.changes)) {
    excel ??= await openFor(name);
    const problem = await refused(attempt, excel, place);
    if (problem !== undefined) found.push(`${attempt.clean.changes[place] ?? ""} (${place}): ${problem}`);
    // Excel stays open for the next refusal only where the last one left nothing behind, to the last byte.
    if (leftIn(excel.workbook) === attempt.clean.left) continue;
    excel.dispose();
    excel = undefined;
  }
  excel?.dispose();
  return found;
}

/** What comes out otherwise when somebody sorts, puts in a row, deletes one or types between two requests of the deed. */
export async function disturbedAnywhere(name: DeedName, deed: Deed<DeedName, unknown>): Promise<readonly string[]> {
  const found: string[] = [];
  const { check } = await cleanly(name, deed);
  for (const [what, act] of Object.entries(intruders)) {
    const clean = await cleanly(name, deed, act);
    const attempt: Attempt = { name, deed, clean: { ...clean, check }, seen: new Map() };
    for (const request of clean.requests.keys()) {
      if (request === 0) continue;
      const problem = await disturbed(attempt, act, request);
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

interface Clean {
  /** Of the workbook before anybody did anything: every try begins with it, and need not read it again. */
  readonly check: Check;
  readonly before: string;
  /** The workbook to the last byte, before. */
  readonly left: string;
  readonly after: string;
  /** Of each action of the deed what it changes, or "". */
  readonly changes: readonly string[];
  readonly requests: readonly (readonly string[])[];
  readonly recalculations: number;
}

interface Attempt {
  readonly name: DeedName;
  readonly deed: Deed<DeedName, unknown>;
  readonly clean: Clean;
  /** What became of a workbook that was left so. What leaves the same to the last byte is followed up once. */
  readonly seen: Map<string, string | undefined>;
}

/** The deed undisturbed, after what somebody else did before it. */
async function cleanly(name: DeedName, deed: Deed<DeedName, unknown>, act?: Act): Promise<Clean> {
  return inExcel(name, async (started) => {
    await act?.(started);
    const check = await checkWorkbook(started.host, { asOf });
    const before = seenIn(started, check);
    const left = leftIn(started.workbook);
    const earlier = started.standIn.requests.length;
    const done = await perform(started.host, loggedWriting(check), deed, inputs[name](check));
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    const asked = started.standIn.requests.slice(earlier);
    const requests = asked.map(({ changes }) => changes);
    if (asked.length === 0) throw new Error(`${name} does nothing here`);
    const recalculations = asked.reduce((sum, request) => sum + request.recalculations, 0);
    return { check, before, left, after: seenIn(started, done.value.check), changes: requests.flat(), requests, recalculations };
  });
}

/** Every action that changes something. */
function places(changes: readonly string[]): readonly number[] {
  return changes.flatMap((change, index) => (change === "" ? [] : [index]));
}

async function refused(attempt: Attempt, started: StartedExcel, place: number): Promise<string | undefined> {
  const { name, deed, clean } = attempt;
  nextId = firstIdOfTry;
  tried.refusals += 1;
  started.standIn.failAt(place, "GeneralException");
  const said = await rejection(perform(started.host, loggedWriting(clean.check), deed, inputs[name](clean.check)));
  if (!(said instanceof HostError)) return `said ${String(said)}`;
  return followedUp(attempt, started, "refused", async () => {
    const halfway = await checkWorkbook(started.host, { asOf });
    if (!isFree.has(name) && seenIn(started, halfway) !== clean.before)
      return `left behind\n${difference(clean.before, seenIn(started, halfway))}`;
    return finishes(started, attempt, halfway);
  });
}

/** Marks are set one by one, each whole. */
const isFree = new Set<DeedName>(["mark", "unmark"]);

async function disturbed(attempt: Attempt, act: Act, request: number): Promise<string | undefined> {
  const { name, deed, clean } = attempt;
  return inExcel(name, async (started) => {
    tried.disturbances += 1;
    started.standIn.before(request, () => act(started));
    const said = await rejection(perform(started.host, loggedWriting(clean.check), deed, inputs[name](clean.check)));
    if (said !== undefined && !(said instanceof HostError)) return `said ${String(said)}`;
    return followedUp(attempt, started, said === undefined ? "done" : "refused", async () => {
      const after = await checkWorkbook(started.host, { asOf });
      if (said) return finishes(started, attempt, after);
      const state = seenIn(started, after);
      return state === clean.after ? undefined : `differs\n${difference(clean.after, state)}`;
    });
  });
}

/** The workbook is all that a try leaves: of those that left it alike one is looked at, and tried again. */
async function followedUp(
  { seen }: Attempt,
  { workbook }: StartedExcel,
  outcome: string,
  follow: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const left = `${outcome} ${leftIn(workbook)}`;
  if (!seen.has(left)) {
    tried.outcomes += 1;
    seen.set(left, await follow());
  }
  return seen.get(left);
}

async function finishes(started: StartedExcel, { name, deed, clean }: Attempt, check: Check): Promise<string | undefined> {
  const again = await perform(started.host, loggedWriting(check), deed, inputs[name](check));
  if (!again.ok) return `done again it is refused: ${JSON.stringify(again.problems)}`;
  const state = seenIn(started, again.value.check);
  return state === clean.after ? undefined : `done again it differs\n${difference(clean.after, state)}`;
}

/** What a person sees, and what they may enter. */
function seenIn({ workbook }: StartedExcel, check: Check): string {
  return [stateOf(check), ...validationsIn(workbook)].join("\n");
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
  const started = await openFor(name);
  try {
    return await work(started);
  } finally {
    started.dispose();
  }
}

async function openFor(name: DeedName): Promise<StartedExcel> {
  const ground = await groundFor(isWhole ? "all" : (partOf[name] ?? "all"), name);
  nextId = firstIdOfTry;
  return excelAgain(ground);
}

function difference(one: string, other: string): string {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const missing = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...missing, ...added, ...(before.length === after.length ? [] : [`${before.length} lines, then ${after.length}`])].join("\n");
}
