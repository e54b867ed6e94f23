import { annotationAuthor } from "./annotation";
import type { CellComment } from "./workbook";

/**
 * The rule of our conditional formats. It is always true, names no cell and no function (a desktop may want that in its own language), so that nothing in the sheet changes it, and says whose it is: by its text
 * a later session, a colleague's too, knows our marks again, wherever they have been moved.
 */
export const markFormula = '="Growth Ceiling mark"<>""';

export function isMarkFormula(formula: string): boolean {
  return formula.includes('"Growth Ceiling mark"');
}

/** The first words of our comments; in Excel their author is the person. Not translated, so that everybody's Growth Ceiling knows them. */
export const markedBy = `${annotationAuthor}: `;

export function isMarkText(text: string): boolean {
  return text.startsWith(markedBy);
}

/** Notes in annotated copies carry our name as their author. */
export function isOurComment({ author, text }: Pick<CellComment, "author" | "text">): boolean {
  return author === annotationAuthor || isMarkText(text);
}

/**
 * Dark letters on a pale purple, between dashed lines: little used in budgets, told from white and from Excel's own yellow, red and green by lightness
 * too, and readable on a dark sheet because both colours are ours.
 */
export const markLook = { fill: "#E9CFF2", font: "#3B1053", line: "#7A2A9A" } as const;
