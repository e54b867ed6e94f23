import { plainText, type WordReader } from "../words/readWords";

/** Names of alternatives as a whole text, and which of them is the one that counts. */
const base =
  "base|basis|baseline|mid|middle|medium|midden|gemiddeld|central|expected|likely|most likely|realistic|realistisch|realiste|realista|verwacht|waarschijnlijk|erwartet|wahrscheinlich|mittel|mittlere|moyen|moyenne|normal|normaal|neutral|neutraal|median|management";
const others =
  "low|lower|high|higher|upper|best|worst|bear|bull|optimistic|pessimistic|conservative|moderate|aggressive|stretch|minimum|maximum|min|max|upside|downside|bank|status quo|laag|lage|hoog|hoge|beste|slechtste|slecht|goed|optimistisch|pessimistisch|ambitieus|behoudend|voorzichtig|negatief|positief|niedrig|tief|hoch|schlecht|gut|schlechtester|bester|konservativ|ambitioniert|vorsichtig|bas|basse|haut|haute|prudent|optimiste|pessimiste|ambitious|cautious|floor|ceiling|recession|rezession|recessie";
const noun = "case|scenario|szenario|fall|variant|variante|scenarios|cas|estimate|schatting|caso";
const about = "growth|groei|wachstum|%";
const baseName = new RegExp(`^(?:(?:${noun})\\s)?(?:${base})(?:\\s(?:${noun}|${about}))*$`);
const anyName = new RegExp(`^(?:(?:${noun})\\s)?(?:${base}|${others})(?:\\s(?:${noun}|${about}))*$|^(?:${noun})\\s[a-c1-9]$`);

export function isBaseScenario(text: string): boolean {
  return baseName.test(plain(text));
}

/** "Bear", "Best case", "Scenario B". */
export function isScenarioName(text: string, words: WordReader): boolean {
  const name = plain(text);
  if (name.length > 30) return false;
  return anyName.test(name) || (words.conceptsIn(text).has("scenario") && name.split(" ").length <= 3 && !/^scenario'?s?$/.test(name));
}

function plain(text: string): string {
  return plainText(text)
    .replace(/[()[\]:*]/g, " ")
    .replace(/-/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
