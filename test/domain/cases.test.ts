import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessPlan } from "../../src/domain/company/assessPlan";
import type { Plan } from "../../src/domain/plan";
import { differences } from "./differences";
import { workedExamples, type WorkedExample } from "./workedExamples";

const sharedCases = join(__dirname, "../../../shared/model/cases.json");

function readShared(): readonly WorkedExample[] {
  if (!existsSync(sharedCases)) {
    console.warn("skipped: the shared worked examples are not beside this checkout; the project's own still run");
    return [];
  }
  return (JSON.parse(readFileSync(sharedCases, "utf8")) as { cases: readonly WorkedExample[] }).cases;
}

describe.each([...workedExamples, ...readShared()])("$name", ({ input, expect: expected }) => {
  test("holds to 1e-9", () => {
    const result = assessPlan(input as Plan);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok ? differences(expected, result.value) : []).toEqual([]);
  });
});
