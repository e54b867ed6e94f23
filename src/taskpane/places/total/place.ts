import type { BridgeOrder } from "../../../domain/market/fullBridge";
import { always, definePlace, noDrafts, noRow } from "../definePlace";
import type { TotalEffect } from "./totalPage";

/** How the total is looked at, while the pane is open. */
export interface TotalView {
  readonly order: BridgeOrder;
  /** The effect that the markets are sorted by. */
  readonly by: TotalEffect;
  /** The scenarios asked for beside the base, the last one last. */
  readonly beside: readonly string[];
}

export const total = definePlace()({ at: "total", until: "itself", isThere: always, row: noRow, drafts: noDrafts });
