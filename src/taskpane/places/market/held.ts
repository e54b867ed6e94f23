import type { Check } from "../../../app/check/check";
import { rowAsTyped } from "../../../app/check/rowAsTyped";
import { segmentKey } from "../../../domain/scope/scope";
import type { HeldKnown } from "../../heldForm/heldDraft";
import type { Held } from "../overWorkbook";
import { heldByMarket, heldText } from "./heldByMarket";
import { listKey, listOf } from "./marketLists";
import { rowDraft } from "./rowForm";

export const held: Held<"market"> = {
  market: {
    keys: ({ market }) => [market],
    texts: (key, { check, numbers }) => {
      const row = check.markets.find(({ id }) => id === key);
      if (!row) return undefined;
      const holds = heldByMarket(row.segment);
      return Object.fromEntries(Object.keys(holds).map((field) => [field, heldText(holds, field, numbers)]));
    },
    tables: { "": "markets" },
    labels: ({ market, uncertainty }) => ({ ...market.field, ...uncertainty.field }),
    rows: "beside",
  },
  rows: {
    keys: ({ market }) => [listKey("history", market), listKey("competitors", market)],
    texts: (key, known) => {
      const { list, kinds } = listOf(key);
      const rows = rowsUnder(key, known).map((row) => rowDraft(row.id, Object.fromEntries(Object.entries(row)), kinds, known.numbers));
      return { [list]: rows.map(({ id = "", cells }) => ({ id, ...cells })) };
    },
    tables: { history: "history", competitors: "competitors" },
    read: (rows) => {
      // Which list it is does not stand in the rows, but its columns do.
      const texts = rows.map(({ id, cells }) => ({ ...(id !== undefined && { id }), ...cells }));
      return { history: texts, competitors: texts };
    },
    write: (_, own) => {
      const rows = own["history"] ?? own["competitors"] ?? [];
      return typeof rows === "string" ? [] : rows.map(({ id, ...cells }) => ({ ...(id !== undefined && { id }), cells }));
    },
    rows: (key, known) => rowsIn(key, known).map(({ id, place }) => ({ list: listOf(key).list, id, place })),
  },
};

function rowsUnder(key: string, known: HeldKnown) {
  return rowsIn(key, known).map((row) => rowAsTyped(known.check, listOf(key).list, row));
}

function rowsIn(key: string, { check }: HeldKnown) {
  const { list, market } = listOf(key);
  const name = check.markets.find(({ id }) => id === market)?.segment.segment;
  const rows: Check["history"] | Check["competitors"] = check[list];
  return rows.filter(({ segment }) => name !== undefined && segmentKey(segment) === segmentKey(name));
}
