import { balanceColours } from "../../../domain/balance/balance";
import type { StatementDraft } from "../../balance/statementRows";
import type { RowTexts } from "../../heldForm/formTexts";
import type { Held } from "../overWorkbook";

export const held: Held<"statements"> = {
  statements: {
    keys: () => [""],
    texts: (_, { check }) => {
      const { statements } = check.tables.rows;
      return statements.length === 0 ? undefined : { rows: statements.map(textsOf) };
    },
    tables: { rows: "statements" },
    read: (rows) => ({ rows: rows.map(textsOf) }),
    write: (_, { rows }) => (typeof rows === "object" ? rows.map(statementOf) : []),
    rows: (_, { check }) => check.tables.rows.statements.map(({ id, place }) => ({ list: "rows", id, place })),
  },
};

function textsOf({ id, code, colour, statement }: StatementDraft): RowTexts {
  return { code, colour, statement, ...(id !== undefined && { id }) };
}

function statementOf({ id, code = "", colour, statement = "" }: RowTexts): StatementDraft {
  return { ...(id !== undefined && { id }), code, colour: balanceColours.find((one) => one === colour) ?? "red", statement };
}
