import { tokens } from "@fluentui/react-components";
import type { Standing } from "./standing";

export interface VerdictLook {
  /** For icons and words; readable on the pane's background. */
  readonly ink: string;
  /** For areas. */
  readonly fill: string;
  /** Behind a sentence. */
  readonly tint: string;
  readonly edge: string;
}

/** Nobody can say: something that is needed is not there. */
const unknown: VerdictLook = {
  ink: tokens.colorPaletteRedForeground1,
  fill: tokens.colorPaletteRedBackground3,
  tint: tokens.colorPaletteRedBackground1,
  edge: tokens.colorPaletteRedBorder1,
};

/** Every mark also has its own shape. */
export const verdictLook: Readonly<Record<Standing, VerdictLook>> = {
  "no-market-data": unknown,
  "no-base": unknown,
  "no-evidence": unknown,
  "figures-beside": {
    ink: tokens.colorBrandForeground1,
    fill: tokens.colorBrandBackground,
    tint: tokens.colorBrandBackground2,
    edge: tokens.colorBrandStroke2,
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
