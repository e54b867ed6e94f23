import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessPlanFile } from "../../src/app/plan/assessPlanFile";
import { differences } from "../domain/differences";
import { planExamples, type PlanExample } from "./planExamples";

const sharedCases = join(__dirname, "../../../shared/model/plan-cases.json");

function readShared(): readonly PlanExample[] {
  if (!existsSync(sharedCases)) {
    console.warn("skipped: the shared examples of plans are not beside this checkout; the project's own still run");
    return [];
  }
  return (JSON.parse(readFileSync(sharedCases, "utf8")) as { cases: readonly PlanExample[] }).cases;
}

test.each([...planExamples, ...readShared()])("$name", ({ input, expect: expected }) => {
  const answer = assessPlanFile(input);
  expect(answer).toMatchObject({ ok: true });
  expect(answer.ok ? differences(expected, answer.value) : []).toEqual([]);
});
