import { good } from "../../domain/ground/result";
import type { Scope, Segment } from "../../domain/plan";
import { scopeText } from "../../workbook/tables/encodeCells";
import { baseGap } from "../check/baseGap";
import { itemByKey } from "../check/itemByKey";
import type { Deed, Undoing } from "./deed";
import { deleteMarket } from "./deleteMarket";
import { updateRow } from "./editsToRemember";
import { saveMarket } from "./saveMarket";

export interface BaseCover {
  /** Its key. */
  readonly item: string;
  /** `rest`: a market for what its markets lack, beside them; `total`: one market for all that the sheet applies it to, instead of them. */
  readonly by: "rest" | "total";
  /** Of the market that is made. */
  readonly name: string;
}

/**
 * Makes a market for the amount that a target's markets lack, and puts it behind the target. It is known in money only (one unit of currency at base-year prices);
 * what the market as a whole is, is asked next.
 */
export const coverBase: Deed<"cover-base", BaseCover> = {
  name: "cover-base",
  edits: (writing, { item: key, by, name }) => {
    const { check, language } = writing;
    const item = itemByKey(check, key);
    const { target } = item;
    const gap = baseGap(item, check);
    const amount = gap && (by === "total" ? gap.sheetBase : gap.sheetBase - gap.covered);
    if (!target || amount === undefined || amount <= 0) return good([]);
    const { currency } = check.settings;
    const segment: Segment = { segment: name, volume: amount, price: 1, ...(currency !== undefined && { currency, unit: currency }) };
    const saved = saveMarket.edits(writing, { segment });
    if (!saved.ok) return saved;
    const scope = scopeWith(target.scope ?? [], by, name);
    if (scope === target.scope) return saved;
    return good([...saved.value, updateRow(writing, target.id, { scope: scopeText(scope, check.tables.found, language) })]);
  },
  undo: (done, input) => [...withoutMarket(done), ...scopeAsBefore(done, input)],
};

function scopeWith(scope: Scope, by: BaseCover["by"], name: string): Scope {
  if (by === "total") return [name];
  return scope === "all" ? scope : [...scope, name];
}

function withoutMarket({ before, after }: Undoing) {
  const added = after.check.markets.filter(({ id }) => !before.markets.some((row) => row.id === id));
  return added.flatMap(({ id }) => {
    const edits = deleteMarket.edits(after, { id });
    return edits.ok ? edits.value : [];
  });
}

function scopeAsBefore({ before, after }: Undoing, { item }: BaseCover) {
  const { target } = itemByKey(before, item);
  const scope = target?.scope;
  return target && scope ? [updateRow(after, target.id, { scope: scopeText(scope, after.check.tables.found, after.language) })] : [];
}
