import type { Candidate } from "./candidate";
import { cellKeys } from "./cellKeys";
import type { KindOfRate } from "./kind";
import type { PassedRate, UnnamedCopy } from "./passedRates";

/** A cell without a word of its own that repeats a percentage which has one is of the same kind. */
export function namedBySource(unnamed: readonly UnnamedCopy[], named: readonly Candidate[]): PassedRate[] {
  if (unnamed.length === 0) return [];
  const kinds = new Map(named.map((each) => [cellKeys.keyOf(each.survey.sheet.name, each.row, each.column), each.kind]));
  const found: PassedRate[] = [];
  let rest = unnamed;
  for (let more = true; more;) {
    const left: UnnamedCopy[] = [];
    for (const copy of rest) {
      const source = copy.from.flatMap(({ sheet, cells }) => cellKeys.keysOf(sheet, cells)).find((key) => kinds.has(key));
      const kind = source === undefined ? undefined : kinds.get(source);
      if (!kind) {
        left.push(copy);
        continue;
      }
      const own: KindOfRate = { kind: kind.kind, said: kind.said, by: "use", subjectKnown: kind.subjectKnown, onlyIfUsed: kind.onlyIfUsed };
      found.push({ ...copy, kind: own });
      kinds.set(cellKeys.keyOf(copy.survey.sheet.name, copy.row, copy.column), own);
    }
    more = left.length < rest.length;
    rest = left;
  }
  return found;
}
