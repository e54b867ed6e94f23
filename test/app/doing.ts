import type { Check } from "../../src/app/check/check";
import type { Deed } from "../../src/app/write/deed";
import { perform, type Done } from "../../src/app/write/perform";
import type { Writing } from "../../src/app/write/writing";
import type { PlanProblem } from "../../src/domain/ground/problem";
import { good, type Result } from "../../src/domain/ground/result";
import type { WorkbookHost } from "../../src/workbook/port";

/** The check as a deed left it, or what is wrong with what was asked. */
export async function tried<Input>(
  host: WorkbookHost,
  writing: Writing,
  deed: Deed<string, Input>,
  input: Input,
): Promise<Result<Check, PlanProblem>> {
  const done = await perform(host, writing, deed, input);
  return done.ok ? good(done.value.check) : done;
}

/** A deed, and what takes it back. One that is refused fails the test. */
export async function done<Input>(host: WorkbookHost, writing: Writing, deed: Deed<string, Input>, input: Input): Promise<Done> {
  const result = await perform(host, writing, deed, input);
  if (!result.ok) throw new Error(`${deed.name} was refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The check as a deed left it. One that is refused fails the test. */
export async function does<Input>(host: WorkbookHost, writing: Writing, deed: Deed<string, Input>, input: Input): Promise<Check> {
  return (await done(host, writing, deed, input)).check;
}
