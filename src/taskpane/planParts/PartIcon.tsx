import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PartState } from "../../app/plan/parts/planLines";

export interface PartIconProps {
  readonly state: PartState;
}

/** A shape of its own for each state, so that colour is never the only sign. The words stand beside it. */
export function PartIcon({ state }: PartIconProps) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[state])}
      width="20"
      height="20"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;

const shapes: Readonly<Record<PartState, ReactNode>> = {
  empty: <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.4 2.5" />,
  wrong: (
    <>
      <path d="M8 1.8 14.8 13.8H1.2Z" {...line} />
      <path d="M8 6v3.6" {...line} strokeWidth={1.8} />
      <circle cx="8" cy="11.7" r=".9" fill="currentColor" />
    </>
  ),
  attention: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 4.5v4.2" {...line} strokeWidth={1.8} />
      <circle cx="8" cy="11.2" r="1" fill="currentColor" />
    </>
  ),
  "in-order": (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.9 8.2 2.2 2.2 4-4.6" {...line} className="cut" />
    </>
  ),
};

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    "& .cut": { stroke: tokens.colorNeutralBackground1 },
    "@media (forced-colors: active)": { color: "CanvasText", "& .cut": { stroke: "Canvas" } },
  },
  empty: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  attention: { color: tokens.colorPaletteMarigoldForeground2 },
  "in-order": { color: tokens.colorPaletteGreenForeground1 },
});
