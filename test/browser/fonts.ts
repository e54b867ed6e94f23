import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

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

/** Hands the page several fonts, of which `takeFont` puts one in place: a large one takes the page a third of a second to read. */
export async function handOverFonts(page: Page, fonts: readonly TestFont[]): Promise<void> {
  for (const font of fonts) await page.evaluate(readFont, [font, fontFiles(font)] as const);
}

/** Runs in the page. */
function readFont([font, files]: readonly [TestFont, readonly FontFile[]]): void {
  (window.readFonts ??= new Map()).set(
    font,
    files.flatMap(({ weight, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return ["Segoe UI", "Arial"].map((family) => new FontFace(family, bytes, { weight }));
    }),
  );
}

/** Runs in the page: as `bringFont`, with a font that was handed over. */
export async function takeFont(font: TestFont): Promise<void> {
  const faces = window.readFonts?.get(font) ?? [];
  for (const face of [...document.fonts]) if (face.family === "Segoe UI" || face.family === "Arial") document.fonts.delete(face);
  for (const face of faces) document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}

declare global {
  interface Window {
    readFonts?: Map<string, readonly FontFace[]>;
  }
}
