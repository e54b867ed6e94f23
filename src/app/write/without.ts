/** The same without some of its fields. */
export function without<Whole extends object, Key extends keyof Whole & string>(whole: Whole, keys: readonly Key[]): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<Whole, Key>;
}
