import { settingsFields, settingText } from "./settingsForm";
import type { Held } from "../overWorkbook";

export const held: Held<"settings"> = {
  settings: {
    keys: () => [""],
    texts: (_, { check }) =>
      check.tables.found.settings && Object.fromEntries(settingsFields.map((field) => [field, settingText(check.settings, field)])),
    tables: { "": "settings" },
    labels: ({ market }) => market.plan.field,
    rows: (_, { check }) => {
      const found = check.tables.found.settings;
      return found ? [{ place: { sheet: found.sheet, row: found.area.top + 1 } }] : [];
    },
  },
};
