import { assessLeakage } from "../../../domain/leakage/leakage";
import { latestLeakage } from "../../../domain/leakage/yearInFigures";
import { usable } from "../usable";
import { definePart, type Sentence } from "./planPart";

/** The latest two years: the largest leak needs somebody. */
export const leakagePart = definePart({
  name: "leakage",
  tables: ["leakage"],
  summarise: ({ tables: { rows } }) => {
    const count = rows.leakage.length;
    const years = latestLeakage(usable(rows.leakage));
    if (!years) return { count, attention: ({ leakage }) => leakage.line.oneYear };
    const answer = assessLeakage(years);
    const { largest } = answer;
    const attention: Sentence | undefined =
      largest === null ? undefined : ({ leakage }, numbers) => leakage.line.largest(leakage.leak[largest], numbers.money(answer[largest]));
    return { count, ...(attention && { attention }), says: ({ leakage }) => leakage.nothing };
  },
});
