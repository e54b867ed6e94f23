import fc from "fast-check";
import { colorOf, tinted } from "../../../../src/hosts/file/looks/colors";

const theme = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4"];

test.each([
  [{ rgb: "FF1F3FBF" }, "#1F3FBF"],
  [{ rgb: "1f3fbf" }, "#1F3FBF"],
  [{ theme: "4" }, "#4472C4"],
  // Excel's own "Blue, Accent 1, Lighter 80 %" and "Darker 25 %" of the 2013 theme.
  [{ theme: "4", tint: "0.79998168889431442" }, "#D9E1F2"],
  [{ theme: "4", tint: "-0.249977111117893" }, "#2F5597"],
  [{ theme: "1", tint: "0.499984740745262" }, "#808080"],
  [{ indexed: "10" }, "#FF0000"],
  [{ indexed: "22" }, "#C0C0C0"],
  [{ indexed: "64" }, "#000000"],
])("%j is %s", (attributes, color) => {
  // Excel rounds to 240 steps of lightness, the standard does not.
  expect(distance(colorOf(attributes, theme), color)).toBeLessThanOrEqual(2);
});

test.each([[{ auto: "1" }], [{ rgb: "red" }], [{ theme: "99" }], [{ indexed: "900" }]])("%j has no colour of its own", (attributes) => {
  expect(colorOf(attributes as Record<string, string>, theme)).toBeUndefined();
});

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);

test("a tint of 1 is white, of -1 black, of 0 the colour itself", () => {
  fc.assert(
    fc.property(anyColor, (color) => {
      expect([tinted(color, 1), tinted(color, -1), tinted(color, 0)]).toEqual(["#FFFFFF", "#000000", color]);
    }),
  );
});

test("every tint gives a colour", () => {
  fc.assert(
    fc.property(anyColor, fc.double({ min: -1, max: 1, noNaN: true }), (color, tint) => /^#[0-9A-F]{6}$/.test(tinted(color, tint))),
  );
});

/** The largest difference between two channels. */
function distance(one: string | undefined, other: string): number {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return Math.max(...channels(one ?? "").map((channel, index) => Math.abs(channel - (channels(other)[index] ?? NaN))));
}
