import { readFileSync } from "node:fs";

/** From packages of npm, so that text is as wide on every machine: Arimo has Arial's widths, Unbounded is wider than any font that Excel's hosts have. */
export type TestFont = "arimo" | "dejavu-sans" | "unbounded";

export interface FontFile {
  readonly weight: string;
  readonly base64: string;
}

/** The latin letters of a font, regular and bold. */
export function fontFiles(font: TestFont): readonly FontFile[] {
  return ["400", "700"].map((weight) => ({
    weight,
    base64: readFileSync(require.resolve(`@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`)).toString("base64"),
  }));
}

/** Runs in the page: the font answers to the names that our styles ask for first, whatever this machine has under them. Once more: takes the place of the one before. */
export function bringFont(files: readonly FontFile[]): void {
  for (const face of [...document.fonts]) if (face.family === "Segoe UI" || face.family === "Arial") document.fonts.delete(face);
  for (const { weight, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    for (const family of ["Segoe UI", "Arial"]) document.fonts.add(new FontFace(family, bytes, { weight }));
  }
}
