/** What an IT department is handed: the pane with its manifest, the headers to set, a hash of each file, the packages in it, and how to install it. */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { zipSync } = require("fflate");

/** In order: the first pattern that a path fits gives its headers; those of "all" come on top. Icons must never be no-cache, Excel shows none then. */
const headersToSet = (policy) => ({
  all: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Strict-Transport-Security": "max-age=31536000" },
  never: ["X-Frame-Options"],
  paths: [
    { pattern: "^taskpane\\.html$", headers: { "Cache-Control": "no-cache", "Content-Security-Policy": policy } },
    { pattern: "^functions\\..*\\.json$", headers: { "Cache-Control": "public, max-age=86400", "Access-Control-Allow-Origin": "*" } },
    { pattern: "^functions\\.", headers: { "Cache-Control": "public, max-age=86400" } },
    { pattern: "^assets/icons/", headers: { "Cache-Control": "public, max-age=86400" } },
    { pattern: "\\.[0-9a-f]{12}\\.[a-z0-9]+$", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { pattern: "", headers: { "Cache-Control": "no-cache" } },
  ],
});

/** Writes `growth-ceiling-<version>.zip` beside the folder that the pane was built into. The same build gives the same bytes. */
exports.writeArchive = function writeArchive(folder, { version, policy }) {
  const files = new Map(filesIn(folder).map((file) => [`pane/${file}`, readFileSync(join(folder, file))]));
  files.set("headers.json", text(JSON.stringify(headersToSet(policy), null, 1)));
  files.set("INSTALL.txt", text(installation(version)));
  const sums = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
  files.set("SHA256SUMS", text(sums.join("\n")));
  const stamped = Object.fromEntries([...files].map(([name, bytes]) => [name, [new Uint8Array(bytes), { mtime: new Date(2026, 0, 1) }]]));
  writeFileSync(join(dirname(folder), `growth-ceiling-${version}.zip`), zipSync(stamped, { level: 9 }));
};

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

function text(content) {
  return Buffer.from(`${content.trimEnd()}\n`);
}

function installation(version) {
  return `Growth Ceiling ${version}

1. Check the files: sha256sum --check SHA256SUMS  (Windows: Get-FileHash).
2. Put the contents of the folder "pane" on the address that pane/manifest.xml names. It must be https.
3. Set the headers of headers.json: "all" on every file, and of "paths" those of the first pattern that fits the file's path. Never set what "never"
   names: Excel on the web shows the pane in a frame.
4. Leave the functions.* files of the version before beside the new ones for a day: Excel keeps asking for them that long.
5. Give pane/manifest.xml to the Microsoft 365 admin center (Settings > Integrated apps > Upload custom apps), and choose who gets it.

What people's computers must reach: that address, and https://appsforoffice.microsoft.com (Microsoft's script library).
What it may do: read and write the open workbook (ReadWriteDocument). It sends nothing anywhere; see pane/help.html#privacy.
What is in it: pane/bom.cdx.json (CycloneDX 1.6) and pane/LICENSES.txt.
`;
}
