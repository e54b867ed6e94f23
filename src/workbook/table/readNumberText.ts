/**
 * A number that was typed as text, when it can be read in one way only: "12,5%" and "1.200,5" can, "1.200" cannot (twelve hundred, or one and a fifth).
 * Percentages come back as fractions.
 */
export function readNumberText(text: string): number | undefined {
  const match = /^([-+−]?)([\d.,' \u00A0\u202F]+)(%?)$/.exec(text.trim().replace(/\s*%$/, "%"));
  if (!match) return undefined;
  const [, sign = "", digits = "", percent = ""] = match;
  const size = readDigits(digits.replace(/[\u00A0\u202F']/g, " ").trim());
  if (size === undefined) return undefined;
  const value = sign === "-" || sign === "−" ? 0 - size : size;
  return percent ? divideByHundred(value) : value;
}

function readDigits(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  // Two kinds of sign: the first groups, the last is the decimal one.
  const mixed = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d{1,3}(?: \d{3})+)[.,](\d+)$/.exec(digits);
  if (mixed) {
    const [whole = "", fraction = ""] = mixed.slice(1).filter((part) => part !== undefined);
    return Number(`${whole.replace(/[., ]/g, "")}.${fraction}`);
  }
  if (/^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(,\d{3}){2,}$|^\d{1,3}( \d{3})+$/.test(digits)) return Number(digits.replace(/[., ]/g, ""));
  const single = /^(\d*)[.,](\d+)$/.exec(digits);
  if (!single) return undefined;
  const [, whole = "", fraction = ""] = single;
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return couldGroup ? undefined : Number(`${whole || "0"}.${fraction}`);
}

/** 12.5 % is 0.125 to the last digit, which a division by 100 is not always. */
function divideByHundred(value: number): number {
  return Number(`${value}e-2`);
}
