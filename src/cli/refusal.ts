import { HostError, type HostErrorCode } from "../workbook/port";

/** Why a path gave no answer: the file system's reasons, the host's, and our own mistakes. */
export type RefusalCode = FileRefusalCode | HostErrorCode;
export type FileRefusalCode = "file-missing" | "no-access" | "not-a-file" | "empty-folder" | "read-failed" | "our-mistake";

export interface Refusal {
  readonly code: RefusalCode;
  /** The sheet, part, system code or message that it is about; may be empty. */
  readonly subject: string;
}

/** Doors are where failures are caught: a host's keeps its code, a file system's gets one, anything else is our mistake. */
export function refusalOf(failure: unknown): Refusal {
  if (failure instanceof HostError) return { code: failure.code, subject: failure.subject };
  const systemCode = systemCodeOf(failure);
  if (systemCode !== undefined) {
    const code = systemCodes[systemCode];
    return code ? { code, subject: "" } : { code: "read-failed", subject: systemCode };
  }
  return { code: "our-mistake", subject: failure instanceof Error ? failure.message : String(failure) };
}

const systemCodes: Readonly<Record<string, RefusalCode>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EACCES: "no-access",
  EPERM: "no-access",
  EISDIR: "not-a-file",
  ERR_FS_FILE_TOO_LARGE: "too-large",
  ERR_WORKER_OUT_OF_MEMORY: "too-large",
};

/** Node's failures carry a code such as ENOENT; our own mistakes carry none. */
function systemCodeOf(failure: unknown): string | undefined {
  if (typeof failure !== "object" || failure === null || !("code" in failure) || typeof failure.code !== "string") return undefined;
  return failure.code in systemCodes || "syscall" in failure ? failure.code : undefined;
}
