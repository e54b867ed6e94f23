/** Of one column of figures, in px: "+€ 123,456" and its mark. */
const columnWidth = 92;

/** How many scenarios stand beside the base; one at least. */
export function scenariosThatFit(width: number): number {
  return Math.max(1, Math.min(4, Math.floor(width / columnWidth) - 1));
}

/** Those chosen last, as many as fit, filled up from the start of the list, in its order. */
export function shownScenarios(names: readonly string[], chosen: readonly string[], fit: number): readonly string[] {
  const recent = [...chosen].reverse().filter((name) => names.includes(name));
  const shown = new Set([...new Set([...recent, ...names])].slice(0, fit));
  return names.filter((name) => shown.has(name));
}
