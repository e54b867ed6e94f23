import type { glossaryWords as english } from "../en/glossary";

export const glossaryWords: typeof english = {
  title: "Was bedeuten diese Wörter?",
  text: "Jede unterstrichene Zahl zeigt auf Druck ihre Formel und ihre Eingaben.",
  verdicts: "Urteile",
  terms: "Begriffe",
  verdict: {
    "no-market-data": "Kein Markt ist zugeordnet, oder eine seiner Zahlen fehlt. Dann kann niemand sagen, was zutreffen müsste.",
    "no-base": "Im Basisjahr gibt es keinen Umsatz, auf den sich der Prozentsatz beziehen könnte.",
    "no-evidence": "Hinter der Marge oder Quote steht kein eigener Messwert, keine Quelle und keine Hypothese.",
    impossible: "Mehr, als alle möglichen Kunden je kaufen könnten: Das Ziel liegt über dem Gesamtpotenzial des Marktes.",
    "beyond-market": "Mehr, als der Markt im Zieljahr voraussichtlich kauft, auch beim vollen erreichbaren Marktanteil.",
    unsupported: "Markt und Preis bringen es nicht, und Hypothesen decken den Rest nicht oder nur zum Teil.",
    "to-agree": "Hypothesen decken den Rest, aber noch nicht alle sind vereinbart oder belegt.",
    supported: "Markt, Preis und vereinbarte, belegte Hypothesen bringen alles.",
  },
};
