import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice can be run here. */
export const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
if (!hasLibreOffice) console.warn("Skipped: LibreOffice is not on this machine, so it does not open the annotated copies.");

/** What LibreOffice makes of a workbook: it opens it without a person and saves it anew. */
export function throughLibreOffice(bytes: Uint8Array, extension: string): Uint8Array {
  return throughLibreOfficeTo(bytes, extension, "xlsx:Calc MS Excel 2007 XML");
}

export function throughLibreOfficeTo(bytes: Uint8Array, extension: string, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "growth-ceiling-"));
  try {
    const file = join(folder, `copy.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), file], {
      stdio: "pipe",
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(folder, "out", `copy.${filter.split(":")[0] ?? ""}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
