import type { Worker } from "node:worker_threads";
import { checkFile, type FileOutcome, type FileRequest, type OpenWorkbook } from "./checkFile";
import { refusalOf } from "./refusal";

export interface FileChecker {
  /** How many files it works on at a time. */
  readonly lanes: number;
  check(request: FileRequest): Promise<FileOutcome>;
  close(): Promise<void>;
}

export function checkerInThisThread(open: OpenWorkbook): FileChecker {
  return { lanes: 1, check: (request) => checkFile(request, open), close: () => Promise.resolve() };
}

/** A thread that dies (of memory, mostly) costs the file that it was reading; a new one takes the next. */
export function checkerInThreads(lanes: number, start: () => Worker): FileChecker {
  const idle: Worker[] = [];
  const started = new Set<Worker>();
  const take = () => {
    const worker = idle.pop() ?? start();
    started.add(worker);
    return worker;
  };
  return {
    lanes,
    async check(request) {
      const worker = take();
      try {
        const outcome = await ask(worker, request);
        idle.push(worker);
        return outcome;
      } catch (failure) {
        started.delete(worker);
        await worker.terminate();
        return { path: request.path, refusal: refusalOf(failure) };
      }
    },
    async close() {
      await Promise.all([...started].map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, request: FileRequest): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    const onMessage = (outcome: FileOutcome) => settle(() => resolve(outcome));
    const onError = (failure: unknown) => settle(() => reject(failure));
    const onExit = (code: number) => settle(() => reject(new Error(`a thread ended with ${code}`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}
