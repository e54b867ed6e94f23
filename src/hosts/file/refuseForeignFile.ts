import { HostError } from "../../workbook/port";

/** Throws a HostError for everything that does not start as a zip, by what it is instead. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (startsWith(bytes, zipStart) || startsWith(bytes, emptyZipStart)) return;
  if (startsWith(bytes, oleStart)) throw refuseOle(bytes);
  if (isBareXls(bytes)) throw new HostError("old-format", "xls");
  const opening = openingText(bytes);
  if (/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|script|div)\b/is.test(opening))
    throw new HostError("html");
  if (/^mime-version:/i.test(opening)) throw new HostError("html");
  if (/^<\?xml/i.test(opening) && opening.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    throw new HostError("old-format", "xml");
  throw new HostError("not-a-workbook");
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const emptyZipStart = [0x50, 0x4b, 0x05, 0x06];
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Excel 2 to 4, and programs that write like them, put the records of .xls in no container: the first is "BOF", of 4 to 16 bytes. */
function isBareXls([kind, version, low = 0, high]: Uint8Array): boolean {
  return kind === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && low >= 4 && low <= 16 && high === 0;
}

/** Office keeps an encrypted workbook as a stream of this name in an OLE container; .xls is such a container too. */
function refuseOle(bytes: Uint8Array): HostError {
  if (holdsName(bytes, "EncryptedPackage")) return new HostError("encrypted");
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) return new HostError("old-format", "xls");
  return new HostError("not-a-workbook");
}

/** A directory entry of an OLE container: 64 bytes of UTF-16 name, then its length in bytes with the closing zero. Case is no difference. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array(66);
  const other = wanted.slice();
  [...name].forEach((letter, index) => {
    wanted[index * 2] = letter.toLowerCase().charCodeAt(0);
    other[index * 2] = letter.toUpperCase().charCodeAt(0);
  });
  wanted[64] = other[64] = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte || bytes[at + index] === other[index])) return true;
  }
  return false;
}

function openingText(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 4096)).trimStart();
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
