import { disturbedAnywhere, namedDeeds } from "./failureAnywhere";

test.each(namedDeeds)(
  "%s: comes to the same when somebody sorts, puts in a row, deletes one or types meanwhile",
  async (name, deed) => {
    expect(await disturbedAnywhere(name, deed)).toEqual([]);
  },
  600_000,
);
