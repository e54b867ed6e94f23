import { readOnce } from "./readOnce";

/** What a number format says about the number. */
export interface FormatMeaning {
  readonly percent: boolean;
  readonly date: boolean;
  readonly money: boolean;
  /** Letters that the format writes behind or before the number: "E" of `0"E"`, "A" of `mmm/yy" A"`. */
  readonly letters: string;
}

export const meaningOfFormat = readOnce(readFormat);

function readFormat(code: string): FormatMeaning {
  const first = code.split(";")[0] ?? "";
  const bare = first.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "");
  const letters = [...first.matchAll(/"([^"]*)"|\\(.)/g)].map((match) => match[1] ?? match[2] ?? "").join("");
  const general = /general|standard/i.test(bare);
  return {
    percent: bare.includes("%"),
    date: !general && /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[.,]?0+$/, "")),
    money: /[$€£¥₹]|\[\$[^\]-]+/.test(first),
    letters: letters.replace(/[^\p{L}]/gu, ""),
  };
}
