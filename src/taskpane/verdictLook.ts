import { tokens } from "@fluentui/react-components";
import type { Verdict } from "../domain/plan";

export interface VerdictLook {
  /** For icons and words; readable on the pane's background. */
  readonly ink: string;
  /** For areas. */
  readonly fill: string;
  /** Behind a sentence. */
  readonly tint: string;
  readonly edge: string;
}

/** From the worst to the best, as the bar and the legend show them. Every verdict also has its own shape. */
export const verdictOrder = ["no-market-data", "impossible", "beyond-market", "unsupported", "to-agree", "supported"] as const satisfies readonly Verdict[];

export const verdictLook: Readonly<Record<Verdict, VerdictLook>> = {
  "no-market-data": {
    ink: tokens.colorPaletteRedForeground1,
    fill: tokens.colorPaletteRedBackground3,
    tint: tokens.colorPaletteRedBackground1,
    edge: tokens.colorPaletteRedBorder1,
  },
  impossible: {
    ink: tokens.colorPaletteDarkOrangeForeground1,
    fill: tokens.colorPaletteDarkOrangeBackground3,
    tint: tokens.colorPaletteDarkOrangeBackground1,
    edge: tokens.colorPaletteDarkOrangeBorder1,
  },
  "beyond-market": {
    ink: tokens.colorPaletteDarkOrangeForeground1,
    fill: tokens.colorPaletteDarkOrangeBackground3,
    tint: tokens.colorPaletteDarkOrangeBackground1,
    edge: tokens.colorPaletteDarkOrangeBorder1,
  },
  unsupported: {
    ink: tokens.colorPaletteMarigoldForeground2,
    fill: tokens.colorPaletteMarigoldBackground3,
    tint: tokens.colorPaletteMarigoldBackground1,
    edge: tokens.colorPaletteMarigoldBorder1,
  },
  "to-agree": {
    ink: tokens.colorPaletteLightGreenForeground2,
    fill: tokens.colorPaletteLightGreenBackground3,
    tint: tokens.colorPaletteLightGreenBackground1,
    edge: tokens.colorPaletteLightGreenBorder1,
  },
  supported: {
    ink: tokens.colorPaletteGreenForeground1,
    fill: tokens.colorPaletteGreenBackground3,
    tint: tokens.colorPaletteGreenBackground1,
    edge: tokens.colorPaletteGreenBorder1,
  },
};
