import type { RowTexts } from "../../heldForm/formTexts";
import type { Held } from "../overWorkbook";
import { typedLevels } from "./cascadeDraft";
import type { LevelDraft } from "./place";

export const held: Held<"cascade"> = {
  cascade: {
    keys: () => [""],
    texts: (_, { check, numbers }) =>
      check.tables.rows.cascade.length === 0 ? undefined : { levels: typedLevels(check, undefined, [], numbers).map(textsOf) },
    tables: { levels: "cascade" },
    read: ({ levels }) => (levels ? { levels: levels.map(textsOf) } : {}),
    write: (_, { levels }) => (typeof levels === "object" ? { levels: levels.map(levelOf) } : {}),
    rows: (_, { check }) => check.tables.rows.cascade.map(({ id, place }) => ({ list: "levels", id, place })),
  },
};

function textsOf({ id, key, level, growth }: LevelDraft): RowTexts {
  return { level, growth, key, ...(id !== undefined && { id }) };
}

function levelOf({ id, key, level = "", growth = "" }: RowTexts, index: number): LevelDraft {
  return { key: key ?? `merged ${index}`, ...(id !== undefined && { id }), level, growth };
}
