/** What rows say in a field, each once: to choose from elsewhere. */
export function said<Field extends string>(rows: readonly { readonly [Name in Field]?: string }[], field: Field): readonly string[] {
  return [...new Set(rows.flatMap((row) => row[field] ?? []))].filter((text) => text !== "");
}
