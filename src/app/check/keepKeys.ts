import { formatArea } from "../../workbook/area";
import type { Check, CheckItem } from "./check";

/**
 * Gives what is the same the key that it had in `before`: the row of our table that remembers it, the same cells, or, where rows and columns were put in,
 * the same words in the same order. So a list that is being read keeps what is open in it, and what was typed about a finding stays with it.
 */
export function keepKeys(before: Check, now: Check): Check {
  const keys = new Map<CheckItem, string>();
  const taken = new Set<string>();
  const sheetsBefore = idsOf(before);
  const sheetsNow = idsOf(now);
  for (const same of [byRow, byPlace, byWords] as const) {
    const waiting = new Map<string, CheckItem[]>();
    for (const item of before.items) {
      const identity = taken.has(item.key) ? undefined : same(item, sheetsBefore);
      if (identity !== undefined) waiting.set(identity, [...(waiting.get(identity) ?? []), item]);
    }
    for (const item of now.items) {
      const identity = keys.has(item) ? undefined : same(item, sheetsNow);
      const match = identity === undefined ? undefined : waiting.get(identity)?.shift();
      if (!match) continue;
      keys.set(item, match.key);
      taken.add(match.key);
    }
  }
  const items = now.items.map((item) => {
    const kept = keys.get(item);
    const key = kept ?? freeKey(item.key, taken);
    taken.add(key);
    return key === item.key ? item : { ...item, key };
  });
  return { ...now, items };
}

type Ids = ReadonlyMap<string, string>;

function byRow({ target, finding }: CheckItem): string | undefined {
  return target && `${target.id} ${finding.where} ${finding.kind}`;
}

/** The same cells with other words are another finding: rows were put in above. */
function byPlace(item: CheckItem, ids: Ids): string | undefined {
  return `${byWords(item, ids)} ${formatArea(item.finding.area)}`;
}

function byWords({ finding: { sheet, where, labels, kind, area } }: CheckItem, ids: Ids): string {
  const size = [area.bottom - area.top, area.right - area.left];
  return JSON.stringify([ids.get(sheet) ?? sheet, where, kind, labels, ...(labels.length === 0 ? [formatArea(area)] : size)]);
}

function idsOf({ workbook }: Check): Ids {
  return new Map(workbook.sheets.map(({ name, id }) => [name, id]));
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}#${number}`;
  return key;
}
