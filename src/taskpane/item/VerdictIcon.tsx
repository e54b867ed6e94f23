import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Standing } from "./standing";
import { verdictLook } from "./verdictLook";

export interface VerdictIconProps {
  readonly verdict: Standing;
  readonly size?: number;
}

/** A shape of its own for each verdict, so that colour is never the only sign. The words stand beside it. */
export function VerdictIcon({ verdict, size = 16 }: VerdictIconProps) {
  const styles = useStyles();
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ color: verdictLook[verdict].ink }}
    >
      {shapes[verdict]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;

const shapes: Readonly<Record<Standing, ReactNode>> = {
  "no-market-data": (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.4 2.5" />
      <path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.2" {...line} />
      <circle cx="8" cy="11.4" r=".9" fill="currentColor" />
    </>
  ),
  "figures-beside": (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.4 2.5" />
      <path d="M5 10.5V9M8 10.5v-3M11 10.5v-5" {...line} strokeWidth={1.8} />
    </>
  ),
  "no-base": (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.4 2.5" />
      <path d="M5.2 8h5.6" {...line} strokeWidth={1.8} />
    </>
  ),
  "no-evidence": (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.4 2.5" />
      <path d="M8 4.6v4" {...line} strokeWidth={1.8} />
      <circle cx="8" cy="11.2" r="1" fill="currentColor" />
    </>
  ),
  impossible: (
    <>
      <path d="M1.5 2.5h13" {...line} strokeWidth={2} />
      <path d="M8 5 13.4 14H2.6Z" fill="currentColor" />
    </>
  ),
  "beyond-market": (
    <>
      <path d="M1.5 2.5h13" {...line} strokeDasharray="2 2.4" />
      <path d="M8 5.6 12.8 13.4H3.2Z" {...line} />
    </>
  ),
  unsupported: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 4.5v4.2" {...line} strokeWidth={1.8} />
      <circle cx="8" cy="11.2" r="1" fill="currentColor" />
    </>
  ),
  "to-agree": (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5Z" fill="currentColor" />
    </>
  ),
  supported: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.9 8.2 2.2 2.2 4-4.6" {...line} className="verdict-cut" />
    </>
  ),
};

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    "& .verdict-cut": { stroke: tokens.colorNeutralBackground1 },
    "@media (forced-colors: active)": { color: "CanvasText !important", "& .verdict-cut": { stroke: "Canvas" } },
  },
});
