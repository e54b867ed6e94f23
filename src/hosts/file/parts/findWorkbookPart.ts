import { HostError } from "../../../workbook/port";
import type { Package } from "../zip/package";
import { readRelationships } from "./readRelationships";

/** The key of the workbook part: by the package's relationships, or where those are broken by its usual place. */
export function findWorkbookPart(parts: Package): string {
  const named = mainPart(parts);
  if (named !== undefined && parts.has(named) && /^xl\/.*\.xml$|\.xml$/.test(named)) return named;
  if (parts.has(usual)) return usual;
  if (named?.endsWith(".bin") || parts.has("xl/workbook.bin")) throw new HostError("old-format", "xlsb");
  throw new HostError("not-a-workbook");
}

const usual = "xl/workbook.xml";

function mainPart(parts: Package): string | undefined {
  try {
    return readRelationships(parts, "").find(({ kind, isExternal }) => kind === "officeDocument" && !isExternal)?.target;
  } catch (cause) {
    if (cause instanceof HostError && cause.code === "broken") return undefined;
    throw cause;
  }
}
