/** The licences of the packages that a build took in: their authors ask that the text goes with the copies. */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join, sep } = require("node:path");

/** `files` are paths of modules, of ours and of packages, in any order. */
exports.noticesOf = function noticesOf(files) {
  const folders = exports.packageFolders(files);
  const notices = new Map(folders.map((folder) => [nameOf(folder), noticeOf(folder)]));
  const sorted = [...notices.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return `Growth Ceiling holds parts of these packages.\n\n${sorted.map(([, notice]) => notice).join("\n\n")}\n`;
};

/** The packages that the files belong to, each once. */
exports.packageFolders = function packageFolders(files) {
  const folders = [...new Set(files.map(packageFolder).filter(Boolean))];
  return [...new Map(folders.map((folder) => [nameOf(folder), folder])).values()];
};

/** ".../node_modules/@scope/name" of a file in it; undefined for our own. */
function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith("@") ? 3 : 2)).join(sep);
}

function nameOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `${name} ${version}`;
}

function noticeOf(folder) {
  const { license, author, homepage } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), "utf8").trim()
    : [typeof author === "string" ? author : author?.name, homepage].filter(Boolean).join("\n");
  return `${"=".repeat(78)}\n${nameOf(folder)} (${license ?? "see below"})\n\n${text}`;
}
