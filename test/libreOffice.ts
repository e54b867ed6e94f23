import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

const programs = [
  process.env["SOFFICE_PATH"] ?? "",
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** The program, where this machine has it. */
const program = programs.find((path) => path !== "" && existsSync(path));

/** Whether LibreOffice can be run here. */
export const hasLibreOffice = program !== undefined;
if (!hasLibreOffice) console.warn("Skipped: LibreOffice is not on this machine, so it opens and computes nothing of ours.");

/** What LibreOffice makes of a workbook: it opens it without a person and saves it anew. */
export function throughLibreOffice(bytes: Uint8Array, extension: string): Uint8Array {
  return throughLibreOfficeTo(bytes, extension, workbookFilter);
}

export function throughLibreOfficeTo(bytes: Uint8Array, extension: string, filter: string): Uint8Array {
  const [made] = allThroughLibreOffice([{ name: `copy.${extension}`, bytes }], filter);
  if (!made) throw new Error("LibreOffice made nothing of the file.");
  return made;
}

/** Several files in one run of the program, which takes longer to start than to convert. Their names differ before the dot. */
export function allThroughLibreOffice(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  filter = workbookFilter,
): readonly Uint8Array[] {
  if (program === undefined) throw new Error("LibreOffice is not on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "growth-ceiling-"));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = makeProfile(folder);
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless"];
    const paths = files.map(({ name }) => join(folder, name));
    execFileSync(program, [...options, "--convert-to", filter, "--outdir", join(folder, "out"), ...paths], {
      stdio: "pipe",
      timeout: 300_000,
    });
    const kind = filter.split(":")[0] ?? "";
    return files.map(({ name }) => new Uint8Array(readFileSync(join(folder, "out", `${parse(name).name}.${kind}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const workbookFilter = "xlsx:Calc MS Excel 2007 XML";

/**
 * A fresh profile in which no version has run before makes LibreOffice 7.4 try its drawing on 40 bitmaps of 4,096 pixels, 6 of the 7.5 s of
 * processor time of a run; without a screen it never remembers that it did.
 */
function makeProfile(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  return profile;
}

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
`;
