/** Fails loudly when *we* are wrong. Never for people's data: that gives a `Result`. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${message}`);
}
