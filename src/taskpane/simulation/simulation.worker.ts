import { breather } from "../state/breathe";
import { answerOrders } from "./answerOrders";
import type { WorkerSide } from "./protocol";

/** Milliseconds: a cancel is heard so soon. */
const period = 40;

answerOrders(self as unknown as WorkerSide, breather(period));
