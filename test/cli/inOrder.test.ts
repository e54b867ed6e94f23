import fc from "fast-check";
import { inOrder } from "../../src/cli/inOrder";

test("answers come in the order of the items, whichever is ready first", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 }), async (scheduler, count, lanes) => {
      const items = Array.from({ length: count }, (_, index) => index);
      let working = 0;
      let most = 0;
      const work = async (item: number) => {
        most = Math.max(most, ++working);
        await scheduler.schedule(Promise.resolve(), `item ${item}`);
        working -= 1;
        return item * 10;
      };
      const answers = collect(inOrder(items, lanes, work));
      await scheduler.waitFor(answers);
      expect(await answers).toEqual(items.map((item) => item * 10));
      expect(most).toBeLessThanOrEqual(lanes);
    }),
  );
});

test("a failure is the reader's, not an unhandled one", async () => {
  const fails = inOrder([1, 2, 3], 2, (item) => (item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item)));
  await expect(collect(fails)).rejects.toThrow("two");
});

test("who stops reading stops the work", async () => {
  const seen: number[] = [];
  for await (const answer of inOrder([1, 2, 3, 4, 5, 6], 1, (item) => Promise.resolve(seen.push(item)))) {
    if (answer === 2) break;
  }
  await Promise.resolve();
  expect(seen.length).toBeLessThan(6);
});

async function collect<Answer>(answers: AsyncIterable<Answer>): Promise<Answer[]> {
  const all: Answer[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
}
