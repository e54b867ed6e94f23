import * as every from "./everyFailure";
import * as some from "./failureAnywhere";

/** The gate tries some failures of each deed. */
const { disturbedAnywhere } = process.env["EVERY_FAILURE"] === undefined ? some : every;

test.each(some.namedDeeds)(
  "%s: comes to the same when somebody sorts, puts in a row, deletes one or types meanwhile",
  async (name, deed) => {
    expect(await disturbedAnywhere(name, deed)).toEqual([]);
  },
  600_000,
);
