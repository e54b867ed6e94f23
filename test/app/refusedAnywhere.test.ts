import { refusedAnywhere as everyTime } from "./everyFailure";
import { refusedAnywhere as sometimes, namedDeeds } from "./failureAnywhere";

/** The gate tries some failures of each deed. */
const refusedAnywhere = process.env["EVERY_FAILURE"] === undefined ? sometimes : everyTime;

test.each(namedDeeds)(
  "%s: refused anywhere in the middle leaves nothing behind, says so, and heals when it is done again",
  async (name, deed) => {
    expect(await refusedAnywhere(name, deed)).toEqual([]);
  },
  600_000,
);
