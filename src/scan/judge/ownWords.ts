import { plainText, readConcepts } from "../words/readWords";

const filler =
  /^(growth|grow|rate|rates|percent|percentage|annual|yearly|monthly|year|month|per|of|the|in|p|a|yoy|groei|wachstum|croissance|groeipercentage|jaar|jahr|assumption|assumptions|plan|total)$/;

/** The words of a label that say what it is about: of "Annual sales growth" only "sales". */
export function ownWordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !filler.test(word));
}

/** "Growth %", "Marge", "évolution en %": such a label is about the line above it. */
export function isGeneric(text: string): boolean {
  return ownWordsOf(text).every((word) => {
    const reads = readConcepts(word);
    return (
      reads.has("growth") || reads.has("margin") || reads.has("ratio") || reads.has("percent") || reads.has("target") || reads.has("plan")
    );
  });
}
