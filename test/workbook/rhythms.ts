import fc from "fast-check";
import { balanceColours } from "../../src/domain/balance/balance";
import type { ScoreRow, StatementRow } from "../../src/domain/balance/balanceRows";
import type { CheckIn, KpiChangeRow, KpiRow } from "../../src/domain/kpi/checkIn";
import { kpiRoles } from "../../src/domain/kpi/kpiFlow";
import { defined } from "../domain/arbitraries";
import type { RhythmTables } from "./rhythmTables";

const words = fc.constantFrom("Fair", "Calls", "Upsells", 'the "big" one', "a*", "Größe");
const quantity = fc.constantFrom(0, 20, 60.5, -3, 1e6);
const maybe = fc.constantFrom("agreed", "agreed", undefined, "");
const quarter = fc.constantFrom("2027-Q1", "2027-Q1", "2026-Q4");
const team = fc.constantFrom("Sales", "Sales", "Marketing");
const day = fc.constantFrom("2027-01-04", "2027-02-01", "2027-02-15", "2027-03-01");

const kpi = fc
  .record({
    quarter,
    team,
    name: words,
    role: fc.constantFrom(...kpiRoles, "other" as const),
    start: fc.option(quantity, { nil: undefined }),
    target: fc.option(quantity, { nil: undefined }),
    agreed: fc.option(quantity, { nil: undefined }),
    workingMethod: maybe,
    rhythm: maybe,
    reward: maybe,
    owner: maybe,
  })
  .map((one) => defined(one) as KpiRow);

const kpiName = fc.record({ quarter, team, kpi: words });
const checkIn = fc.record({ name: kpiName, date: day, value: quantity }).map(({ name, ...rest }): CheckIn => ({ ...name, ...rest }));
const change = fc
  .record({ name: kpiName, date: day, from: quantity, to: quantity, reason: fc.constantFrom("The fair moved", undefined) })
  .map(({ name, ...rest }) => defined({ ...name, ...rest }) as KpiChangeRow);

const statements = fc.record({ red: fc.integer({ min: 1, max: 2 }), more: fc.constantFrom(0, 0, 0, 1) }).map(({ red, more }) =>
  balanceColours.flatMap((colour) =>
    Array.from({ length: red + (colour === "green" ? more : 0) }, (_, index): StatementRow => {
      const code = `${colour.charAt(0).toUpperCase()}${index + 1}`;
      return { code, colour, statement: `Statement ${code}` };
    }),
  ),
);

function answersTo(rows: readonly StatementRow[]): fc.Arbitrary<readonly ScoreRow[]> {
  const person = fc.record({
    group: fc.constantFrom("board", "sales", "finance"),
    scores: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: rows.length, maxLength: rows.length }),
  });
  return fc.array(person, { maxLength: 4 }).map((people) =>
    people.flatMap(({ group, scores }, index) =>
      rows.flatMap(({ code }, at): readonly ScoreRow[] => {
        const score = scores[at] ?? 0;
        return score === 0 ? [] : [{ answer: `answer ${index + 1}`, group, statement: code.toLowerCase(), score }];
      }),
    ),
  );
}

export const rhythm: fc.Arbitrary<RhythmTables> = statements.chain((rows) =>
  fc.record({
    kpis: fc.uniqueArray(kpi, { maxLength: 6, selector: (one) => JSON.stringify([one.quarter, one.team, one.name]) }),
    checkIns: fc.uniqueArray(checkIn, { maxLength: 8, selector: (one) => JSON.stringify([one.quarter, one.team, one.kpi, one.date]) }),
    kpiChanges: fc.array(change, { maxLength: 3 }),
    statements: fc.constant(rows),
    answers: answersTo(rows),
  }),
);
