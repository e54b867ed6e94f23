import type { SimulationOrder, WorkerSide } from "./protocol";
import { simulateInSlices } from "./simulateInSlices";

/** Every so many trials are worth a message. */
const trialsBetweenReports = 32_768;

/** Makes a worker do what it is told: the last run only, until it is cancelled. */
export function answerOrders(worker: WorkerSide, pause: () => Promise<void>): void {
  let current: number | undefined;
  worker.onmessage = ({ data }) => {
    if (data.is === "cancel") {
      if (current === data.request) current = undefined;
      return;
    }
    current = data.request;
    void run(data);
  };

  async function run({ request, job, range }: Extract<SimulationOrder, { readonly is: "run" }>): Promise<void> {
    let reported = 0;
    try {
      const outcomes = await simulateInSlices(job, range, {
        pause,
        isCancelled: () => current !== request,
        onProgress: (done) => {
          if (done - reported < trialsBetweenReports) return;
          reported = done;
          worker.postMessage({ is: "progressed", request, done }, []);
        },
      });
      // Handed over, not copied: a million trials are 8 MB.
      if (outcomes && current === request)
        worker.postMessage({ is: "finished", request, outcomes }, [outcomes.revenue.buffer as ArrayBuffer]);
    } catch (error) {
      if (current === request)
        worker.postMessage({ is: "failed", request, reason: error instanceof Error ? error.message : String(error) }, []);
    }
  }
}
