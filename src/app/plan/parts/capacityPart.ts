import { assessCapacity } from "../../../domain/capacity/capacity";
import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import { cascadeText } from "../../../wording/cascadeText";
import { capacitiesOf } from "../capacitiesOf";
import { cascadeOf, isCushioned } from "../cascadeOf";
import { definePart } from "./planPart";

export const capacityPart = definePart({
  name: "capacity",
  tables: ["capacity", "sellers", "cascade"],
  summarise: (check) => {
    const { tables } = check;
    const teams = capacitiesOf(tables).flatMap(({ head, capacity }) =>
      capacity ? [{ name: head.name, ...assessCapacity(capacity) }] : [],
    );
    const short = teams.find((team) => (team.short ?? 0) > 0);
    const [first] = teams;
    const cascade = cascadeOf(check);
    const cascadeSentence = (words: Words, numbers: Numbers) => cascadeText(cascade, words, numbers) ?? words.plan.inOrder;
    return {
      count: tables.rows.capacity.length + (tables.rows.cascade.length > 0 ? 1 : 0),
      ...(isCushioned(cascade) && { attention: cascadeSentence }),
      ...(short && {
        attention: ({ capacity }: Words, numbers: Numbers) => {
          const { hires, hireBy } = short;
          const hiring = hires && typeof hireBy === "number" ? capacity.hireNow(hires, String(hireBy)) : "";
          return `${capacity.attention(short.name, numbers.money(short.short ?? 0))}${hiring}`;
        },
      }),
      ...(!first && { says: cascadeSentence }),
      ...(first && {
        says: ({ capacity }: Words, numbers: Numbers) =>
          typeof first.coverage === "number"
            ? capacity.says(first.name, numbers.percent(first.coverage))
            : capacity.carries(first.name, numbers.money(first.capacity)),
      }),
    };
  },
});
