/** A CycloneDX 1.6 list of the packages that a build took in. The plugin for it brings some thirty packages for what the lock file and LICENSES.txt know. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { packageFolders } = require("./notices.cjs");

const root = join(__dirname, "..");

/** `files` are paths of modules, of ours and of packages, in any order. */
exports.bomOf = function bomOf(files) {
  const { name, version, license, description } = readJson(join(root, "package.json"));
  const lock = readJson(join(root, "package-lock.json")).packages;
  const components = packageFolders(files)
    .map((folder) => componentOf(folder, lock))
    .sort((one, other) => (one.purl < other.purl ? -1 : 1));
  const application = { type: "application", name, version, description, licenses: [{ license: { id: license } }] };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([application, components]))}`,
    version: 1,
    metadata: { component: { "bom-ref": `${name}@${version}`, ...application } },
    components,
  };
};

function componentOf(folder, lock) {
  const { name, version, license } = readJson(join(folder, "package.json"));
  const path = folder.slice(folder.indexOf("node_modules")).replaceAll("\\", "/");
  const [algorithm, digest] = (lock[path]?.integrity ?? "").split(/-(.*)/);
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    ...(license && { licenses: [/ (OR|AND) /.test(license) ? { expression: license } : { license: { id: license } }] }),
    ...(algorithm === "sha512" && { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] }),
  };
}

/** The same list always has the same number: builds of one version are alike. */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
