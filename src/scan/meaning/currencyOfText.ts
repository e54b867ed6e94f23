import { readOnce } from "../sheet/readOnce";

/** Signs and names of currencies, the longer before what they hold. ISO 4217. */
const names: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:US|U\.S\.)\s?\$|USD|(?<!\p{L})us dollars?(?!\p{L})/iu, "USD"],
  [/(?<![\p{L}])(?:AU|A)\$|AUD(?!\p{L})|australian dollars?/iu, "AUD"],
  [/(?<![\p{L}])(?:CA|CDN|C)\$|(?<!\p{L})[kmt]?CAD(?!\p{L})|canadian dollars?/iu, "CAD"],
  [/(?<![\p{L}])NZ\$|(?<!\p{L})NZD(?!\p{L})/iu, "NZD"],
  [/(?<![\p{L}])HK\$|(?<!\p{L})HKD(?!\p{L})/iu, "HKD"],
  [/(?<![\p{L}])SG?\$|(?<!\p{L})SGD(?!\p{L})/iu, "SGD"],
  [/(?<![\p{L}])MX\$|(?<!\p{L})MXN(?!\p{L})/iu, "MXN"],
  [/(?<![\p{L}])R\$|(?<!\p{L})BRL(?!\p{L})/iu, "BRL"],
  [/€|(?<!\p{L})(?:[kmt]|mio\.?|mln\.?)?\s?EUR(?!\p{L})|(?<!\p{L})euro(?:'?s)?(?!\p{L})/iu, "EUR"],
  [/£|(?<!\p{L})[kmt]?GBP(?!\p{L})|pounds? sterling/iu, "GBP"],
  [/(?<!\p{L})[kmt]?CHF(?!\p{L})|(?<!\p{L})SFr\.?(?!\p{L})|schweizer franken/iu, "CHF"],
  [/₹|(?<!\p{L})INR(?!\p{L})|(?<!\p{L})Rs\.?(?!\p{L})|(?<!\p{L})rupees?(?!\p{L})/iu, "INR"],
  [/(?<!\p{L})(?:CNY|RMB)(?!\p{L})|renminbi/iu, "CNY"],
  [/(?<!\p{L})JPY(?!\p{L})|(?<!\p{L})yen(?!\p{L})/iu, "JPY"],
  [/₩|(?<!\p{L})KRW(?!\p{L})/iu, "KRW"],
  [/zł|(?<!\p{L})[kmt]?PLN(?!\p{L})/iu, "PLN"],
  [/(?<!\p{L})[kmt]?SEK(?!\p{L})/iu, "SEK"],
  [/(?<!\p{L})[kmt]?NOK(?!\p{L})/iu, "NOK"],
  [/(?<!\p{L})[kmt]?DKK(?!\p{L})/iu, "DKK"],
  [/Kč|(?<!\p{L})CZK(?!\p{L})/iu, "CZK"],
  [/(?<!\p{L})HUF(?!\p{L})/iu, "HUF"],
  [/₺|(?<!\p{L})TRY(?!\p{L})/u, "TRY"],
  [/₽|(?<!\p{L})RUB(?!\p{L})/iu, "RUB"],
  [/(?<!\p{L})ZAR(?!\p{L})/iu, "ZAR"],
  [/(?<!\p{L})AED(?!\p{L})/iu, "AED"],
  [/₪|(?<!\p{L})ILS(?!\p{L})/iu, "ILS"],
  [/₦|(?<!\p{L})NGN(?!\p{L})/iu, "NGN"],
  [/¥/u, "JPY"],
  [/\$|(?<!\p{L})(?:dollars?)(?!\p{L})/iu, "USD"],
];

/** The only currency that a text names; undefined where it names none, or several. */
export const currencyOfText = readOnce(readCurrency);

function readCurrency(text: string): string | undefined {
  if (text.length > longest) return undefined;
  let rest = text;
  const found = new Set<string>();
  for (const [pattern, code] of names) {
    if (!pattern.test(rest)) continue;
    found.add(code);
    rest = rest.replace(new RegExp(pattern.source, `${pattern.flags}g`), " ");
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

const longest = 120;

/** Windows' numbers of the places whose money shares a sign with others. */
const dollarOfPlace: Readonly<Record<string, string>> = {
  C09: "AUD",
  "1009": "CAD",
  C0C: "CAD",
  "1409": "NZD",
  "1004": "SGD",
  "4809": "SGD",
  C04: "HKD",
  "80A": "MXN",
};
const kroneOfPlace: Readonly<Record<string, string>> = { "41D": "SEK", "414": "NOK", "814": "NOK", "406": "DKK" };

/** Of a number format: `[$€-2] #,##0`, `"$"#,##0`, `#,##0 "CHF"`. */
export const currencyOfFormat = readOnce(readFormat);

function readFormat(code: string): string | undefined {
  const first = code.split(";")[0] ?? "";
  const placed = /\[\$([^\]-]+)(?:-([0-9A-F]+))?\]/i.exec(first);
  if (placed) {
    const [, sign = "", place = ""] = placed;
    const key = place.toUpperCase().replace(/^0+/, "");
    if (sign.trim() === "$" && dollarOfPlace[key]) return dollarOfPlace[key];
    if (/^kr\.?$/i.test(sign.trim())) return kroneOfPlace[key];
    if (sign.trim() === "¥" && key === "804") return "CNY";
    return currencyOfText(sign);
  }
  return currencyOfText(first.replace(/\[[^\]]*\]/g, "").replace(/[_*]./g, ""));
}
