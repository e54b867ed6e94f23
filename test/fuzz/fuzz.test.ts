import { fuzzCase } from "./fuzzCase";
import { madeInputs } from "./fuzzInputs";

describe("damaged workbooks", () => {
  const seed = 20261121;
  const inputs = madeInputs();

  it("give a report or a refusal, each of 200", async () => {
    const outcomes = new Map<string, number>();
    for (let number = 0; number < 200; number++) {
      const outcome = await fuzzCase(seed, number, inputs).catch((cause: unknown) => {
        throw new Error(`case ${number} of seed ${seed}`, { cause });
      });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // The damage is neither too mild to matter nor so hard that nothing behind the zip is reached.
    expect(outcomes.get("read")).toBeGreaterThan(25);
    expect(outcomes.get("broken")).toBeGreaterThan(25);
  });
});
