import type { BalanceColour } from "../../../domain/balance/balance";

/** Red, green and blue of a light, 0..255. */
export type Light = readonly [number, number, number];

const channels: Readonly<Record<BalanceColour, number>> = { red: 0, green: 1, blue: 2 };
/** What a score of 0 still shows: there is a light, but it hardly burns. */
const faintest = 36;

/** How bright one colour burns. */
export function lightOf(colour: BalanceColour, score: number): Light {
  const strength = Math.round(faintest + ((255 - faintest) * score) / 100);
  return [0, 1, 2].map((channel) => (channel === channels[colour] ? strength : 0)) as unknown as Light;
}

/** As CSS writes it. */
export function cssOf([red, green, blue]: Light): string {
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Whether black is read better on it than white: by its relative luminance (WCAG 2). */
export function needsBlack(light: Light): boolean {
  const [red = 0, green = 0, blue = 0] = light.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
