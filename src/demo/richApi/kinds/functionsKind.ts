import type { Grid } from "../grid/Grid";
import { entity, type Entity, type EntityKind } from "../protocol/kind";
import { invalidArgument } from "../protocol/RichApiError";

const millisecondsOfDay = 86_400_000;

const functionsKind: EntityKind<Grid> = {
  type: "Functions",
  methods: {
    /** Days counted as the workbook counts them, for days after February 1900. */
    Date: ({ settings }, [year, month, day]) => {
      const given = [year, month, day].map(Number);
      if (given.some(Number.isNaN)) throw invalidArgument("a year, a month and a day");
      const [y = 0, m = 1, d = 1] = given;
      const { date1904 } = settings.situation;
      const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      return entity(resultKind, (Date.UTC(y, m - 1, d) - first) / millisecondsOfDay);
    },
  },
};

const resultKind: EntityKind<number> = { type: "FunctionResult", get: { Error: () => null, Value: (value) => value } };

export function functionsEntity(grid: Grid): Entity {
  return entity(functionsKind, grid);
}
