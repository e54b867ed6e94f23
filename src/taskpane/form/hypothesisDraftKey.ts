/** What was typed for a new one belongs to the target that it is made for. */
export function hypothesisDraftKey(hypothesis: string, item: string): string {
  return hypothesis === "new" ? `new ${item}` : hypothesis;
}
