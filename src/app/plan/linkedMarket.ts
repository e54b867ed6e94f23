import type { SegmentAssessment } from "../../domain/market/assessSegment";
import type { Segment } from "../../domain/plan";

/** A market that a linked target stands on, over the target's own years. Of a row with a mistake only the name is known. */
export interface LinkedMarket {
  readonly id: string;
  readonly segment: Segment;
  readonly assessment: SegmentAssessment;
  /** False: its row holds a mistake. */
  readonly isUsable: boolean;
}
