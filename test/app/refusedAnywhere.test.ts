import { namedDeeds, refusedAnywhere } from "./failureAnywhere";

test.each(namedDeeds)(
  "%s: refused anywhere in the middle leaves nothing behind, says so, and heals when it is done again",
  async (name, deed) => {
    expect(await refusedAnywhere(name, deed)).toEqual([]);
  },
  600_000,
);
