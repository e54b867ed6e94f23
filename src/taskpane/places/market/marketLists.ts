/** A market's lists, each with its columns. */
export const historyKinds = { year: "year", revenue: "amount", volume: "amount", marketSize: "amount" } as const;
export const competitorKinds = { name: "text", share: "level", growth: "percent", source: "text" } as const;

export type MarketList = "history" | "competitors";

/** What a list's draft is kept by. */
export function listKey(list: MarketList, market: string): string {
  return `${list} ${market}`;
}

export function listOf(key: string) {
  const list: MarketList = key.startsWith("history ") ? "history" : "competitors";
  return { list, market: key.slice(list.length + 1), kinds: list === "history" ? historyKinds : competitorKinds };
}
