import { makeStyles, tokens } from "@fluentui/react-components";
import type { BalanceColour } from "../../../domain/balance/balance";
import type { ColourOnPage } from "../../../app/plan/balancePage";
import { useText } from "../../text/text";
import { cssOf, lightOf, needsBlack } from "./lightOf";

export interface LightPictureProps {
  readonly colours: readonly ColourOnPage[];
}

const places: Readonly<Record<BalanceColour, { readonly x: number; readonly y: number; readonly textX: number; readonly textY: number }>> =
  {
    red: { x: 150, y: 66, textX: 150, textY: 42 },
    blue: { x: 118, y: 120, textX: 88, textY: 142 },
    green: { x: 182, y: 120, textX: 212, textY: 142 },
  };

/** Three lights that overlap as light does: where all three burn alike, the middle is white. The list beside it says the same in words. */
export function LightPicture({ colours }: LightPictureProps) {
  const styles = useStyles();
  const { numbers } = useText();
  return (
    <svg className={styles.picture} viewBox="0 0 300 190" aria-hidden="true" focusable="false">
      <rect className="dark" width="300" height="190" rx="8" />
      <g className="lights">
        {colours.map(({ colour, score }) => (
          <circle
            key={colour}
            className="light"
            cx={places[colour].x}
            cy={places[colour].y}
            r="58"
            fill={score === null ? "none" : cssOf(lightOf(colour, score))}
            stroke={score === null ? "#8a8a8a" : "none"}
            strokeDasharray="4 4"
          />
        ))}
      </g>
      {colours.map(({ colour, score }) => (
        <text
          key={colour}
          className="score"
          x={places[colour].textX}
          y={places[colour].textY}
          textAnchor="middle"
          fill={score !== null && needsBlack(lightOf(colour, score)) ? "#000" : "#fff"}
        >
          {score === null ? "–" : numbers.plain(Math.round(score))}
        </text>
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    margin: `${tokens.spacingVerticalS} 0`,
    "& .dark": { fill: "#111" },
    "& .lights": { isolation: "isolate" },
    "& .light": { mixBlendMode: "screen" },
    "& .score": { fontFamily: tokens.fontFamilyBase, fontSize: "20px", fontWeight: tokens.fontWeightBold },
    "@media (forced-colors: active)": {
      "& .dark": { fill: "Canvas", stroke: "CanvasText" },
      "& .light": { fill: "none", stroke: "CanvasText", strokeDasharray: "none", mixBlendMode: "normal" },
      "& .score": { fill: "CanvasText" },
    },
  },
});
