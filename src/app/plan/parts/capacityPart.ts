import { assessCapacity } from "../../../domain/capacity/capacity";
import type { Numbers } from "../../../wording/numbers";
import type { Words } from "../../../wording/catalogues";
import { capacitiesOf } from "../capacitiesOf";
import { definePart } from "./planPart";

export const capacityPart = definePart({
  name: "capacity",
  tables: ["capacity", "sellers", "cascade"],
  summarise: ({ tables }) => {
    const teams = capacitiesOf(tables).flatMap(({ head, capacity }) =>
      capacity ? [{ name: head.name, ...assessCapacity(capacity) }] : [],
    );
    const short = teams.find((team) => (team.short ?? 0) > 0);
    const [first] = teams;
    return {
      count: tables.rows.capacity.length + (tables.rows.cascade.length > 0 ? 1 : 0),
      ...(short && {
        attention: ({ capacity }: Words, numbers: Numbers) => {
          const { hires, hireBy } = short;
          const hiring = hires && typeof hireBy === "number" ? capacity.hireNow(hires, String(hireBy)) : "";
          return `${capacity.attention(short.name, numbers.money(short.short ?? 0))}${hiring}`;
        },
      }),
      ...(first && {
        says: ({ capacity }: Words, numbers: Numbers) =>
          typeof first.coverage === "number"
            ? capacity.says(first.name, numbers.percent(first.coverage))
            : capacity.carries(first.name, numbers.money(first.capacity)),
      }),
    };
  },
});
