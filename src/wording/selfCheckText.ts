import type { SelfCheck } from "../workbook/selfCheck";

/** What is sent to us: in English whatever the reader speaks, by the facts' codes. */
export function selfCheckReport({ facts, host, requirements, culture, leftSheet }: SelfCheck): string {
  return [
    `Growth Ceiling self-check: ${host}, ${requirements}, ${culture}`,
    ...facts.map(({ fact, isTrue, found, needs }) => {
      if (needs !== undefined) return `not tried ${fact}: needs ${needs}`;
      return `${isTrue ? "passed" : "DIFFERENT"} ${fact}${found === undefined ? "" : `: ${found}`}`;
    }),
    ...(leftSheet === undefined ? [] : [`sheet left behind: ${leftSheet}`]),
  ].join("\n");
}
