import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { assessPlanFile, assessPlanText } from "../../app/plan/assessPlanFile";
import { isIsoDate } from "../../domain/ground/isoDate";
import { annotate } from "../annotate";
import { checkFile, isRefused, type FileOutcome } from "../checkFile";
import { listFiles } from "../listFiles";
import { refusalOf } from "../refusal";
import { report } from "../report";
import { refusalText } from "../refusalText";
import type { Tools } from "../tools";
import type { Voice } from "../voice";
import type { AllowedFolders } from "./allowedFolders";
import { memoryStreams } from "./memoryStreams";
import { toolTexts } from "./toolTexts";

/** The commands of the command line as tools of the Model Context Protocol. Every answer is JSON, as `--json` gives it. */
export function growthServer(folders: AllowedFolders, tools: Tools, voice: Voice): McpServer {
  const server = new McpServer({ name: "growth-ceiling", version: tools.version }, { instructions: toolTexts.server });
  const asOf = z.string().refine(isIsoDate, "a day that exists, as YYYY-MM-DD").optional().describe(toolTexts.asOf);

  server.registerTool(
    "check",
    {
      description: toolTexts.check,
      inputSchema: { path: z.string().describe(toolTexts.path), asOf },
      annotations: { readOnlyHint: true },
    },
    async ({ path, asOf: day }) => {
      const real = await folders.existing(path);
      if (real === undefined) return failure(toolTexts.outside);
      const files: unknown[] = [];
      for (const { path: file, refusal } of await listFiles([real])) {
        // A link below a folder may lead outside as well.
        const isAllowed = refusal !== undefined || (await folders.existing(file)) !== undefined;
        if (!isAllowed) files.push({ file, error: { code: "outside", text: toolTexts.outside } });
        else files.push(answerOf(refusal ? { path: file, refusal } : await checkFile(request(file, day), tools.open), voice));
      }
      return success({ files });
    },
  );

  for (const [name, run] of [
    ["annotate", annotate],
    ["report", report],
  ] as const) {
    server.registerTool(
      name,
      {
        description: toolTexts[name],
        inputSchema: { path: z.string().describe(toolTexts.path), out: z.string().describe(toolTexts.out), asOf },
      },
      async ({ path, out, asOf: day }) => {
        const [real, copy] = [await folders.existing(path), await folders.toWrite(out)];
        if (real === undefined || copy === undefined) return failure(toolTexts.outside);
        if (endingOf(real) !== endingOf(copy)) return failure(voice.words.misuse["out-other-kind"](out));
        const { streams, text } = memoryStreams();
        const code = await run({ do: name, path: real, out: copy, asJson: true, ...(day ? { asOf: day } : {}) }, streams, tools, voice);
        return code === 0 ? success(JSON.parse(text.out()) as Record<string, unknown>) : failure(text.err());
      },
    );
  }

  server.registerTool(
    "assess",
    {
      description: toolTexts.assess,
      inputSchema: {
        plan: z.record(z.string(), z.unknown()).optional().describe(toolTexts.plan),
        path: z.string().optional().describe(toolTexts.path),
      },
      annotations: { readOnlyHint: true },
    },
    async ({ plan, path }) => {
      if ((plan === undefined) === (path === undefined)) return failure(toolTexts.one);
      const real = path === undefined ? undefined : await folders.existing(path);
      if (path !== undefined && real === undefined) return failure(toolTexts.outside);
      const answer = await assessed(plan, real, voice);
      if (typeof answer === "string") return failure(answer);
      if (answer.ok) return success({ answer: answer.value });
      return failure(answer.problems.map(({ path: at, code, detail }) => `${at}: ${voice.shared.problem[code](detail ?? "")}`).join("\n"));
    },
  );

  return server;

  function request(path: string, day: string | undefined) {
    return { path, asOf: day ?? tools.today, language: voice.language };
  }
}

async function assessed(plan: unknown, path: string | undefined, voice: Voice) {
  if (path === undefined) return assessPlanFile(plan);
  try {
    return assessPlanText(await readFile(path, "utf8"));
  } catch (problem) {
    return refusalText(refusalOf(problem), voice);
  }
}

function answerOf(outcome: FileOutcome, voice: Voice): unknown {
  if (!isRefused(outcome)) return outcome.report;
  return { file: outcome.path, error: { code: outcome.refusal.code, text: refusalText(outcome.refusal, voice) } };
}

function success(answer: Record<string, unknown>): CallToolResult {
  return { structuredContent: answer, content: [{ type: "text", text: JSON.stringify(answer) }] };
}

function failure(text: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text }] };
}

function endingOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";
}
