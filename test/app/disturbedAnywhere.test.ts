import { disturbedAnywhere as everyTime } from "./everyFailure";
import { disturbedAnywhere as sometimes, namedDeeds } from "./failureAnywhere";

/** The gate tries some failures of each deed. */
const disturbedAnywhere = process.env["EVERY_FAILURE"] === undefined ? sometimes : everyTime;

test.each(namedDeeds)(
  "%s: comes to the same when somebody sorts, puts in a row, deletes one or types meanwhile",
  async (name, deed) => {
    expect(await disturbedAnywhere(name, deed)).toEqual([]);
  },
  600_000,
);
