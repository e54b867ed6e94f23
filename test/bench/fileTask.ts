import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { annotateWorkbook } from "../../src/hosts/file/annotate/annotateWorkbook";
import { openZip, rawBytes } from "../../src/hosts/file/zip/openZip";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { annotationsAt, place } from "../hosts/file/annotate/sampleAnnotations";
import { nodeInflate } from "../hosts/file/nodeInflate";

/** One job in a process of its own: `node fileTask read|inflate|annotate FILE`. */
const [task, file = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
switch (task) {
  case "read":
    if (readWorkbook(bytes, file, nodeInflate).sheets.length === 0) throw new Error("nothing read");
    break;
  case "inflate": {
    const zip = openZip(bytes);
    for (const entry of zip.entries.values())
      if (nodeInflate(rawBytes(zip, entry), entry.size).length !== entry.size) throw new Error(entry.name);
    break;
  }
  case "annotate":
    writeFileSync(
      `${file}.copy.xlsx`,
      annotateWorkbook(bytes, annotationsAt([place("Plan", "J3")]), { inflate: nodeInflate, deflate: (part) => deflateRawSync(part) }),
    );
    break;
  default:
    throw new Error(`unknown task ${String(task)}`);
}
