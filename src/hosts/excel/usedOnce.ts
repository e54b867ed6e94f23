/**
 * A range that only one request needs. Excel is told not to keep it for later ones, which saves the request that would end the keeping.
 */
export function usedOnce(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
