import { breather } from "../state/breathe";
import { answerScans } from "./answerScans";
import type { WorkerSide } from "./protocol";

/** Milliseconds: a cancel is heard so soon. */
const period = 40;

answerScans(self as unknown as WorkerSide, breather(period));
