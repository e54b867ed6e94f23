import type { FigureBook } from "../../src/taskpane/figures/figureBook";
import { figures, inputsOf, type FigureId, type FigureSpec } from "../../src/wording/figure";

/** Works a formula out as it is shown to people: with the values of the figures that it names. */
function workOut(formula: string, book: FigureBook): number {
  const valueOf = (id: string) => {
    const value = book[id as FigureId]?.value;
    if (value === undefined) throw new Error(`${id} is named in "${formula}", but cannot be asked for`);
    return `(${value})`;
  };
  const script = formula
    .replaceAll(/\{(\w+)\}/g, (_, id: string) => valueOf(id))
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replaceAll("min(", "Math.min(")
    .replaceAll("ln(1 + ", "Math.log1p(")
    .replaceAll("ln(", "Math.log(")
    .replaceAll(";", ",");
  return Number(new Function(`return ${script}`)());
}

/** Every formula in the book gives the figure that it stands for; answers how many there were. */
export function expectFormulasToHold(book: FigureBook): number {
  let held = 0;
  for (const [id, entry] of Object.entries(book)) {
    const usual: FigureSpec = figures[id as FigureId];
    const formula = entry.parts ? "" : (entry.formula ?? usual.formula ?? "");
    if (entry.parts)
      expect(entry.parts.reduce((sum, { value }) => sum + value, 0) / (entry.value || 1)).toBeCloseTo(entry.value === 0 ? 0 : 1, 9);
    if (formula === "") continue;
    const worked = workOut(formula, book);
    // A difference of two large amounts is as exact as the amounts are.
    const largest = Math.max(1, ...inputsOf(formula).map((input) => Math.abs(book[input]?.value ?? 0)));
    expect({ id, formula, holds: Math.abs(worked - entry.value) <= 1e-9 * largest || `${worked} is not ${entry.value}` }).toEqual({
      id,
      formula,
      holds: true,
    });
    held += 1;
  }
  return held;
}
