import { hypothesisDraftKey } from "../../form/hypothesisDraftKey";
import { hypothesisFields } from "../../../wording/hypothesisField";
import type { Held } from "../overWorkbook";
import { allMarkets, hypothesisText } from "./hypothesisForm";

export const held: Held<"hypothesis"> = {
  hypothesis: {
    keys: ({ hypothesis, item }) => [hypothesisDraftKey(hypothesis, item)],
    texts: (key, { check, numbers }) => {
      const row = check.hypotheses.find(({ id }) => id === key);
      return row && Object.fromEntries(hypothesisFields.map((field) => [field, hypothesisText(row, field, numbers)]));
    },
    tables: { "": "hypotheses" },
    labels: ({ hypothesis }) => hypothesis.field,
    shown: (field, text, { hypothesis }) => (field === "scope" && text === allMarkets ? hypothesis.allMarkets : undefined),
    rows: (key, { check }) => check.hypotheses.filter(({ id }) => id === key),
  },
};
