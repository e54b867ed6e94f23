import type { PaneState } from "./paneState";

type List = PaneState["list"];

export function listWith(list: List, change: { readonly [Key in keyof List]?: List[Key] | undefined }): List {
  const entries = Object.entries({ ...list, ...change }).filter(([, value]) => value !== undefined);
  return { showsDismissed: list.showsDismissed, ...Object.fromEntries(entries) };
}
