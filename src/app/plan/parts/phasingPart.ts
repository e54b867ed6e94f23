import { assessPhasing } from "../../../domain/phasing/phasing";
import { sum } from "../../../domain/ground/sum";
import { growthBetween } from "../../../domain/ground/ratio";
import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import { phasingsOf } from "../phasings";
import { definePart } from "./planPart";

export const phasingPart = definePart({
  name: "phasing",
  tables: ["phasing", "months"],
  summarise: (check) => {
    const assessed = phasingsOf(check).flatMap(({ phasing }) =>
      phasing ? [{ ...assessPhasing(phasing), lastYear: phasing.lastYear }] : [],
    );
    const behind = assessed.find(({ projectionGap, year }) => projectionGap !== null && projectionGap < -1e-9 * year);
    const [first] = assessed;
    return {
      count: check.tables.rows.phasing.length,
      ...(behind && {
        attention: (words: Words, numbers: Numbers) =>
          words.phasing.attention(
            behind.name,
            words.phasing.short(numbers.money(-(behind.projectionGap ?? 0))),
            behind.remainingGrowth === null ? numbers.money(behind.remaining) : numbers.growth(behind.remainingGrowth),
          ),
      }),
      ...(first && {
        says: ({ phasing }: Words, numbers: Numbers) => {
          const { name, year, lastYear, projectionGap } = first;
          if (projectionGap !== null && projectionGap <= 1e-9 * year) return phasing.says(name, phasing.onCourse);
          if (projectionGap !== null) return phasing.says(name, phasing.above(numbers.money(projectionGap)));
          const growth = growthBetween(sum(lastYear), year);
          return phasing.says(name, phasing.planned(numbers.money(year), growth === null ? "" : numbers.growth(growth)));
        },
      }),
    };
  },
});
