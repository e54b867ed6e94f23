/** What a person's Excel knows us by, for ever; the manifest for working here has an id of its own (learn.microsoft.com, custom functions naming). */
const storeId = "b6d1c3f4-7a52-4e0c-9f38-2d4a6e91c07b";

/** "functions.nl.0-1-0": Excel keeps the functions' files for up to a day by their address (custom functions troubleshooting), so each version has one. */
exports.versioned = function versioned(name, version) {
  return `${name}.${version.replaceAll(".", "-")}`;
};

/** The manifest with the address it will stand at; for the store also with the store's id, name and namespace. */
exports.deployedManifest = function deployedManifest(xml, { from, to, version, isStore }) {
  const placed = xml
    .replaceAll(from, to)
    .replaceAll(/(\/functions(?:\.[a-z]{2})?)\.(js|html|json)"/g, (_, name, kind) => `${exports.versioned(name, version)}.${kind}"`);
  if (!isStore) return placed;
  return placed
    .replace(/<!--[^]*?-->\s*/, "")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${storeId}</Id>`)
    .replaceAll(" (development)", "")
    .replace('"GROWTHCEILINGDEV"', '"GROWTHCEILING"');
};
