/**
 * Files name fonts that this computer may not have, and a canvas then draws with a serif one. Each name gets a list of local fonts to
 * fall back on; nothing is loaded from anywhere. Resolves when they can be drawn with.
 */
export async function standInFonts(names: readonly string[]): Promise<void> {
  const fresh = [...new Set(names)].filter((name) => !known.has(name) && /^[\w .-]{1,64}$/.test(name));
  await Promise.all(fresh.map(addFont));
}

const known = new Set<string>();
const sans = ["Carlito", "Arial", "Liberation Sans", "Helvetica", "DejaVu Sans"];
const serif = ["Times New Roman", "Liberation Serif", "DejaVu Serif"];
const monospace = ["Courier New", "Liberation Mono", "DejaVu Sans Mono"];

async function addFont(name: string): Promise<void> {
  known.add(name);
  await Promise.all(
    ["normal", "bold"].map(async (weight) => {
      const suffix = weight === "bold" ? " Bold" : "";
      const source = [name, ...fallbacks(name)].map(
        (local) => `local("${local}${suffix}"), local("${local.replaceAll(" ", "")}-${weight === "bold" ? "Bold" : "Regular"}")`,
      );
      const face = new FontFace(name, source.join(", "), { weight });
      document.fonts.add(face);
      await face.load().catch(() => document.fonts.delete(face));
    }),
  );
}

function fallbacks(name: string): readonly string[] {
  if (/times|georgia|garamond|cambria|book|roman|serif(?!.*sans)|palatino|constantia/i.test(name) && !/sans/i.test(name)) return serif;
  return /mono|courier|consol|typewriter/i.test(name) ? monospace : sans;
}
