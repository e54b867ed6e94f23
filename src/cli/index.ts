/** The door: names the file host, and ties the command line to this process. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { text as textOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { version } from "../../package.json";
import { annotateWorkbook } from "../hosts/file/annotate/annotateWorkbook";
import { reportWorkbook } from "../hosts/file/annotate/reportWorkbook";
import { fileHost } from "../hosts/file/fileHost";
import type { Inflate } from "../hosts/file/zip/inflate";
import { languageOf } from "../workbook/language";
import type { Annotations } from "../workbook/annotation";
import type { Page } from "../workbook/page/page";
import { speakAll } from "../wording/speakAll";
import { checkFile, type FileRequest, type OpenWorkbook } from "./checkFile";
import { checkerInThisThread, checkerInThreads } from "./fileChecker";
import { main } from "./main";
import { sinkOf } from "./sinkOf";

speakAll();

/** Fewer files are read before a second thread has started. */
const worthThreads = 4;

const inflate: Inflate = (deflated, size) =>
  inflateRawSync(deflated, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) });

const open: OpenWorkbook = (bytes, name) => fileHost(bytes, name, { inflate });

const zipping = { inflate, deflate: (part: Uint8Array) => deflateRawSync(part) };
const annotate = (bytes: Uint8Array, annotations: Annotations) => annotateWorkbook(bytes, annotations, zipping);
const report = (bytes: Uint8Array, page: Page) => reportWorkbook(bytes, page, zipping);

if (isMainThread) {
  process.exitCode = await main(
    process.argv.slice(2),
    { out: sinkOf(process.stdout, process.env), err: sinkOf(process.stderr, process.env) },
    { version, today: today(), language: terminalLanguage(), open, annotate, report, checker, readList },
  );
} else {
  parentPort?.on("message", (request: FileRequest) => {
    void checkFile(request, open).then((outcome) => parentPort?.postMessage(outcome));
  });
}

function checker(files: number) {
  const lanes = Math.min(2, availableParallelism());
  return files < worthThreads || lanes < 2
    ? checkerInThisThread(open)
    : checkerInThreads(lanes, () => new Worker(fileURLToPath(import.meta.url)));
}

async function readList(from: string): Promise<string> {
  return from === "-" ? textOf(process.stdin) : readFile(from, "utf8");
}

/** The day on the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** As POSIX ranks them; "C" and nothing at all are English. */
function terminalLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOf(LC_ALL || LC_MESSAGES || LANG || "");
}
