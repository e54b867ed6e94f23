import { balanceColours, type BalanceColour } from "../../domain/balance/balance";
import type { Words } from "../../wording/catalogues";

/** A statement as a person writes it. */
export interface StatementDraft {
  /** Of the row that it is already. */
  readonly id?: string;
  readonly code: string;
  readonly colour: BalanceColour;
  readonly statement: string;
}

const letters: Readonly<Record<BalanceColour, string>> = { red: "R", blue: "B", green: "G" };

/** The set that is provided, in the reader's language. */
export function standardStatements({ balance }: Words): readonly StatementDraft[] {
  return Object.entries(balance.statements).map(([code, statement]) => ({
    code,
    statement,
    colour: balanceColours.find((colour) => code.startsWith(letters[colour])) ?? "red",
  }));
}

/** A new one, of the colour that has the fewest. */
export function withAnother(rows: readonly StatementDraft[]): readonly StatementDraft[] {
  const count = (colour: BalanceColour) => rows.filter((row) => row.colour === colour).length;
  const colour = [...balanceColours].sort((one, other) => count(one) - count(other))[0] ?? "red";
  return [...rows, { code: nextCode(rows, colour), colour, statement: "" }];
}

/** Of another colour. One that is not saved yet takes a code of that colour; answers name a saved one by the code that it has. */
export function recoloured(rows: readonly StatementDraft[], row: StatementDraft, colour: BalanceColour): StatementDraft {
  return { ...row, colour, ...(row.id === undefined && { code: nextCode(rows, colour) }) };
}

function nextCode(rows: readonly StatementDraft[], colour: BalanceColour): string {
  const taken = new Set(rows.map(({ code }) => code.toUpperCase()));
  let number = 1;
  while (taken.has(`${letters[colour]}${number}`)) number += 1;
  return `${letters[colour]}${number}`;
}

/** "4 / 4 / 3" where the colours have not as many as each other. */
export function unevenCounts(rows: readonly StatementDraft[]): string | undefined {
  const counts = balanceColours.map((colour) => rows.filter((row) => row.colour === colour).length);
  return counts.every((count) => count === counts[0]) ? undefined : counts.join(" / ");
}
