import { readOnce } from "../sheet/readOnce";

const sign = "(?:€|\\$|£|¥|₹|(?:US|A|C)\\$|eur|euros?|usd|dollars?|gbp|chf|sek|nok|dkk|pln|inr|cad|aud)";
/** "5 million" is an amount, "in millions" a scale. */
const noNumber = "(?<![\\d.,]\\s?)";

const billions = new RegExp(
  `${noNumber}(?<!\\p{L})(?:${sign}\\s?(?:bn|bln|billions?|mrd|milliarden|miljard|mld)(?!\\p{L})|(?:bn|bln|mrd|mld|billions?|miljard(?:en)?|milliarden?|milliards?)\\.?\\s?(?:of\\s|d')?${sign}|in (?:billions?|bn|miljarden|milliarden|mrd\\.?|milliards))(?!\\p{L})|(?:x|×|\\*|in)\\s*${sign}?\\s*1(?:[.,'’ ]?000){3}(?![.,]?\\d)`,
  "iu",
);
const millions = new RegExp(
  `${noNumber}(?<!\\p{L})(?:${sign}\\s?(?:mm?|mn|mil|mln|mio|millions?|miljoen(?:en)?|millionen)\\.?(?!\\p{L})|(?:m|mm|mn|mln|mio|millions?|miljoen(?:en)?|millionen)\\.?\\s?(?:of\\s|d')?${sign}(?!\\p{L})|in (?:the )?(?:millions?|mm|mn|m|mln\\.?|mio\\.?|miljoen(?:en)?|millionen)(?!\\p{L})|(?:millions|miljoenen|millionen)(?!\\p{L})|\\((?:m|mm|mn|mln|mio|millions?)\\.?\\))|(?:x|×|\\*|in)\\s*${sign}?\\s*1(?:[.,'’ ]?000){2}(?![.,'’ ]?\\d)|(?:'000,000|000,000s)`,
  "iu",
);
const thousands = new RegExp(
  `${noNumber}(?<!\\p{L})(?:${sign}\\s?(?:k|t|thousands?|duizend(?:en)?|tausend|tsd|milliers)\\.?(?!\\p{L})|(?:k|t|tsd|tausend|duizend(?:en)?|thousands?|milliers)\\.?\\s?(?:of\\s|d')?${sign}(?!\\p{L})|in (?:the )?(?:thousands?|k|duizend(?:en|tallen)?|tausend(?:en)?|tsd\\.?|milliers)(?!\\p{L})|(?:tsd|duizendtallen)\\.?(?!\\p{L})|\\(k\\))|(?:x|×|\\*|in)\\s*${sign}?\\s*1[.,'’ ]?000(?![.,'’ ]?\\d)|${sign}?\\s?['’]000s?(?![.,\\d])|(?<![\\d.,])${sign}?\\s?000(?:'?s)(?!\\p{L})|(?<![\\d.,'’])${sign}\\s?000(?![.,\\d])`,
  "iu",
);

/** What one in the cells stands for, where a text says it: "x € 1.000", "$ in millions", "T€", "Mio. €". */
export const scaleOfText = readOnce((text): number | undefined => {
  if (text.length > longest) return undefined;
  if (billions.test(text)) return 1_000_000_000;
  if (millions.test(text)) return 1_000_000;
  return thousands.test(text) ? 1_000 : undefined;
});

const longest = 120;
