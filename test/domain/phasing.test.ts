import { assessPhasing, type Phasing } from "../../src/domain/phasing/phasing";
import { checkPhasing } from "../../src/domain/phasing/checkPhasing";
import { sum } from "../../src/domain/ground/sum";

const lastYear = [82, 79, 95, 101, 99, 108, 71, 64, 104, 112, 118, 167];

test.each([83e6, 499_999_999, 500e6, 999_999_999, 1e9, 5e9, 123_456_789_012, 1e12])("the months of a year of %d add up to it", (year) => {
  const phasing: Phasing = { name: "Revenue", year, lastYear: lastYear.map((month) => month * 1000) };
  expect(checkPhasing(phasing)).toEqual([]);
  const answer = assessPhasing(phasing);
  expect([answer.year, sum(answer.months), answer.remaining]).toEqual([year, year, year]);
});
