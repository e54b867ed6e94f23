import { escapeText } from "../xml/escapedText";

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text between tags, with SpreadsheetML's escapes for what XML cannot hold. Longer than a cell takes: cut. */
export function textXml(text: string): string {
  const escaped = escapeText(text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text);
  return escaped.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** A value between double quotes. */
export function attributeXml(text: string): string {
  return textXml(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

const mostText = 32_000;
