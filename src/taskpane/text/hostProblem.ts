import type { HostErrorCode } from "../../workbook/port";

export interface HostProblem {
  readonly code: HostErrorCode;
  readonly subject: string;
}
