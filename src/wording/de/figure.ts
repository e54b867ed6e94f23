import type { figureWords as english } from "../en/figure";
import { planFigureWords } from "./planFigure";

export const figureWords: typeof english = {
  target: { name: "Ziel", meaning: "Der Prozentsatz, wie er in der Arbeitsmappe steht." },
  years: { name: "Jahre", meaning: "Jahre vom Basisjahr bis zum Zieljahr." },
  marketSize: { name: "Marktvolumen", meaning: "Was alle Anbieter zusammen im Basisjahr verkauft haben, in Stück." },
  marketGrowth: { name: "Marktwachstum", meaning: "Erwartetes Wachstum des Marktvolumens pro Jahr." },
  marketPotential: {
    name: "Marktpotenzial",
    meaning:
      "Was der Markt in einem Jahr kaufen würde, wenn jeder mögliche Kunde in vollem Umfang kaufte. Kein Markt wächst darüber hinaus.",
  },
  share: { name: "eigener Marktanteil", meaning: "Der eigene Anteil am Marktvolumen im Basisjahr, nach Menge." },
  volume: { name: "eigener Absatz", meaning: "Eigene Verkäufe im Basisjahr, in Stück." },
  price: { name: "Nettopreis", meaning: "Eigener durchschnittlicher Nettopreis im Basisjahr." },
  priceChange: { name: "Preisänderung", meaning: "Erwartete Änderung des eigenen Nettopreises pro Jahr. Leer zählt als 0 %." },
  shareNext: { name: "geplanter Marktanteil", meaning: "Der für das Zieljahr geplante Marktanteil. Leer: wie heute." },
  maxShare: { name: "erreichbarer Marktanteil", meaning: "Der höchste Marktanteil, der hier zu erreichen ist. Leer zählt als 100 %." },
  marketNext: {
    name: "Markt im Zieljahr",
    meaning: "Das Marktvolumen nach seinem Wachstum, nie über dem Marktpotenzial. Ein unbekanntes Potenzial begrenzt nicht.",
  },
  priceNext: { name: "Preis im Zieljahr", meaning: "Der Nettopreis nach seiner jährlichen Änderung." },
  shareUsed: { name: "angesetzter Marktanteil", meaning: "Der geplante Marktanteil, nie über dem erreichbaren." },
  volumeNext: { name: "Absatz beim geplanten Marktanteil", meaning: "Eigene Verkäufe im Zieljahr beim angesetzten Marktanteil." },
  revenueBase: { name: "Umsatz heute", meaning: "Eigener Umsatz im Basisjahr." },
  revenueNext: { name: "Umsatz beim geplanten Marktanteil", meaning: "Eigener Umsatz im Zieljahr beim angesetzten Marktanteil." },
  growth: { name: "Wachstum beim geplanten Marktanteil", meaning: "Über alle Jahre bis zum Zieljahr." },
  cutByCeiling: { name: "durch die Obergrenze gekappt", meaning: "Was ein Blatt ohne Obergrenzen zusätzlich ausgewiesen hätte." },
  baselineRevenue: {
    name: "Umsatz beim heutigen Marktanteil",
    meaning: "Nichts gewonnen und nichts verloren: nur Markt und Preis bewegen sich.",
  },
  marketCeiling: {
    name: "Marktobergrenze",
    meaning: "Alles, was im Zieljahr in diesem Markt zu verkaufen ist, beim erreichbaren Marktanteil.",
  },
  potentialCeiling: {
    name: "Obergrenze beim Marktpotenzial",
    meaning:
      "Alles, was in diesem Markt je zu verkaufen wäre, beim erreichbaren Marktanteil. Ein unbekanntes Potenzial zählt als der Markt im Zieljahr.",
  },
  growthCeiling: { name: "höchstes Wachstum", meaning: "Wachstum bis zur Obergrenze beim Marktpotenzial, über alle Jahre." },
  requiredRevenue: { name: "verlangter Umsatz", meaning: "Worauf das Ziel im Zieljahr hinausläuft." },
  cappedGrowth: {
    name: "Wachstum, das die Obergrenze übrig lässt",
    meaning: "Das Ziel über alle Jahre, nie über dem höchsten Wachstum.",
  },
  gap: {
    name: "zu gewinnen",
    meaning: "Was Markt und Preis nicht bringen und von Wettbewerbern gewonnen werden muss. In Preisen des Zieljahres.",
  },
  requiredVolume: { name: "erforderlicher Absatz", meaning: "Die Stückzahl, die das Ziel im Zieljahr verlangt." },
  requiredShare: { name: "erforderlicher Marktanteil", meaning: "Der erforderliche Absatz als Anteil am Markt im Zieljahr." },
  shareGain: { name: "zu gewinnender Marktanteil", meaning: "Der erforderliche Marktanteil abzüglich des heutigen, in Prozentpunkten." },
  wonVolume: {
    name: "zu gewinnende Menge",
    meaning: "Der erforderliche Absatz abzüglich dessen, was der heutige Marktanteil verkaufen würde.",
  },
  takenFromRivals: {
    name: "Anteil am Absatz der Wettbewerber",
    meaning: "Wie viel von allem, was Wettbewerber verkaufen würden, zu gewinnen ist.",
  },
  askMarket: { name: "was der Markt bringt", meaning: "Wachstum des Marktes bei heutigem Marktanteil und heutigem Preis." },
  askPrice: { name: "was der Preis bringt", meaning: "Die Preisänderung auf den Absatz beim heutigen Marktanteil im Zieljahr." },
  headroom: { name: "Spielraum im Markt", meaning: "Was der Markt über den heutigen Marktanteil hinaus noch kaufen kann." },
  onPaper: {
    name: "Hypothesen auf dem Papier",
    meaning: "Der erwartete Umsatz aller nicht verworfenen Hypothesen in diesem Bereich.",
  },
  proven: {
    name: "vereinbart, mit Nachweis",
    meaning: "Der erwartete Umsatz der Hypothesen, die vereinbart sind und einen Nachweis haben.",
  },
  proposed: { name: "vorgeschlagen", meaning: "Hypothesen, die noch nicht vereinbart sind oder noch keinen Nachweis haben." },
  unsupportedRevenue: { name: "dafür hat niemand einen Plan", meaning: "Was zu gewinnen ist, abzüglich dessen, was Hypothesen decken." },
  unsupportedPoints: { name: "nicht belegte Prozentpunkte", meaning: "Dasselbe in Prozentpunkten des jährlichen Wachstums." },
  coveredPart: { name: "gedeckter Teil", meaning: "Wie viel von dem, was zu gewinnen ist, Hypothesen auf dem Papier decken." },
  supportedUpTo: {
    name: "belegt bis",
    meaning: "Das höchste Ziel, das Markt, Preis und vereinbarte Hypothesen mit Nachweis tragen.",
  },
  coveredUpTo: {
    name: "auf dem Papier gedeckt bis",
    meaning: "Das höchste Ziel, das Markt, Preis und alle nicht verworfenen Hypothesen tragen.",
  },
  neededShare: {
    name: "Marktanteil, der allein ausreicht",
    meaning: "Der Marktanteil, bei dem das Ziel aufgeht, wenn Markt und Preis sich wie erwartet entwickeln.",
  },
  neededPriceChange: {
    name: "Preisänderung, die allein ausreicht",
    meaning:
      "Die jährliche Preisänderung, bei der das Ziel aufgeht, mit heutigem Marktanteil, dem Markt wie erwartet und ohne dass der Preis einen Kunden kostet.",
  },
  neededMarketGrowth: {
    name: "Marktwachstum, das allein ausreicht",
    meaning: "Das jährliche Marktwachstum, bei dem das Ziel aufgeht, mit heutigem Marktanteil und dem Preis wie erwartet.",
  },
  shareFactor: {
    name: "größere Marktanteile, die allein ausreichen",
    meaning: "Um wie viel der Marktanteil in jedem dieser Märkte größer sein müsste, mit Märkten und Preisen wie erwartet.",
  },
  priceFactor: {
    name: "höhere Preise, die allein ausreichen",
    meaning: "Um wie viel jeder Preis pro Jahr stärker steigen müsste als erwartet, mit heutigen Marktanteilen.",
  },
  marketFactor: {
    name: "größere Märkte, die allein ausreichen",
    meaning:
      "Um wie viel jeder Markt pro Jahr stärker wachsen müsste als erwartet, keiner über sein Potenzial, mit heutigen Marktanteilen. Durch Probieren gefunden.",
  },
  targetGrowth: { name: "verlangtes Wachstum pro Jahr", meaning: "Worauf das Ziel als Umsatzwachstum pro Jahr hinausläuft." },
  marketPace: {
    name: "wirksames Marktwachstum pro Jahr",
    meaning: "Wie sich der Markt bis zum Zieljahr tatsächlich bewegt, mit seinem Potenzial als Grenze.",
  },
  bestYear: { name: "eigenes bestes Jahr", meaning: "Das höchste jährliche Wachstum der angegebenen Historie." },
  medianYear: {
    name: "eigenes mittleres Jahr",
    meaning: "Der Median des jährlichen Wachstums der angegebenen Historie: die Hälfte der Jahre war besser.",
  },
  bestGain: {
    name: "eigenes bestes Jahr",
    meaning: "Die meisten Prozentpunkte Marktanteil, die in einem Jahr der angegebenen Historie gewonnen wurden.",
  },
  medianGain: {
    name: "eigenes mittleres Jahr",
    meaning: "Der Median der Prozentpunkte Marktanteil, die pro Jahr der angegebenen Historie gewonnen wurden.",
  },
  shareGainPerYear: {
    name: "Anteilsgewinn pro Jahr",
    meaning: "Prozentpunkte Marktanteil, die in jedem Jahr bis zum Zieljahr hinzukommen müssen.",
  },
  probability: {
    name: "Wahrscheinlichkeit",
    meaning:
      "Der Teil aller Durchläufe, in denen das Ziel erreicht wird. In jedem Durchlauf nimmt jede unsichere Zahl einen Wert ihrer Bandbreite an, am häufigsten nahe dem erwarteten.",
  },
  revenueP10: { name: "Umsatz, einer von zehn darunter", meaning: "Einer von zehn Durchläufen endet unter diesem Umsatz." },
  revenueP50: { name: "Umsatz, die Hälfte darunter", meaning: "Die Hälfte der Durchläufe endet unter diesem Umsatz." },
  revenueP90: { name: "Umsatz, einer von zehn darüber", meaning: "Einer von zehn Durchläufen endet über diesem Umsatz." },
  growthP10: { name: "Wachstum, einer von zehn darunter (P10)", meaning: "Einer von zehn Durchläufen wächst weniger." },
  growthP50: { name: "Wachstum, die Hälfte darunter (P50)", meaning: "Die Hälfte der Durchläufe wächst weniger, die Hälfte mehr." },
  growthP90: { name: "Wachstum, einer von zehn darüber (P90)", meaning: "Einer von zehn Durchläufen wächst mehr." },
  expectedRevenue: {
    name: "Umsatz wie erwartet",
    meaning:
      "Mit jeder unsicheren Zahl auf ihrem erwarteten Wert: der geplante Marktanteil und die nicht verworfenen Hypothesen, nichts über einer Obergrenze.",
  },
  swing: {
    name: "größter Ausschlag",
    meaning: "Der Unterschied im Umsatz zwischen dem unteren und dem oberen Ende einer Eingabe, die übrigen wie erwartet.",
  },
  correlation: {
    name: "Korrelation der Märkte",
    meaning: "Wie sehr je zwei Märkte gemeinsam wachsen und schrumpfen: 0 % jeder für sich, 100 % alle im Gleichlauf. Leer zählt als 50 %.",
  },
  moneyAtStake: {
    name: "Betrag, der davon abhängt",
    meaning: "Der Betrag, den die Formeln des Blatts mit diesem Prozentsatz multiplizieren.",
  },
  largestAtStake: {
    name: "Beträge, die davon abhängen",
    meaning:
      "Die Beträge, die die Formeln der Blätter mit diesen Prozentsätzen multiplizieren. Sie überschneiden sich, wie ein Unternehmen seine Regionen enthält, und werden daher nicht addiert.",
  },
  revenueChange: { name: "Veränderung des Umsatzes", meaning: "Alle Effekte zusammen." },
  marketSizeEffect: {
    name: "Markteffekt",
    meaning:
      "Was das Wachstum der Märkte bringt. In der Reihenfolge des Rechnungswesens: bei heutigem Marktanteil und heutigem Preis. Ohne Reihenfolge: Durchschnitt über alle Reihenfolgen.",
  },
  marketShareEffect: {
    name: "Anteilseffekt",
    meaning:
      "Was die geplante Änderung des Marktanteils bringt. In der Reihenfolge des Rechnungswesens: im gewachsenen Markt, zum heutigen Preis. Ohne Reihenfolge: Durchschnitt über alle Reihenfolgen.",
  },
  priceEffect: {
    name: "Preiseffekt",
    meaning:
      "Was die Preisänderung bringt. In der Reihenfolge des Rechnungswesens: auf den geplanten Absatz des Zieljahres. Ohne Reihenfolge: Durchschnitt über alle Reihenfolgen.",
  },
  ceilingEffect: {
    name: "durch die Obergrenze gekappt",
    meaning: "Was über das Marktpotenzial oder den erreichbaren Marktanteil hinaus geplant war und daher nicht zu verkaufen ist.",
  },
  newSegments: { name: "neue Märkte", meaning: "Umsatz im Zieljahr aus Märkten, in denen heute nichts verkauft wird." },
  lostSegments: { name: "entfallene Märkte", meaning: "Heutiger Umsatz aus Märkten, in denen im Zieljahr nichts verkauft wird." },
  revenueUncapped: {
    name: "Umsatz ohne Obergrenzen",
    meaning: "Was ein Blatt ohne Obergrenzen ausgewiesen hätte: geplanter Marktanteil, Marktwachstum und Preisänderung, fortgeschrieben.",
  },
  pureVolume: { name: "Mengeneffekt", meaning: "Die Veränderung der Stückzahl, zum heutigen Durchschnittspreis." },
  mix: {
    name: "Mixeffekt",
    meaning:
      "Teurere oder günstigere Stücke darunter: die Stückzahlen des Zieljahres zum heutigen Preis jedes Marktes, abzüglich derselben Stückzahlen zum Durchschnittspreis.",
  },
  priceOnVolume: {
    name: "Preiseffekt",
    meaning: "Die Preisänderung auf die Stückzahlen, die im Zieljahr verkauft werden, nach der Obergrenze.",
  },
  shortOfTarget: {
    name: "Lücke zum Unternehmensziel",
    meaning: "Was das Unternehmensziel verlangt, abzüglich des Umsatzes bei den geplanten Marktanteilen. Unter null: mehr als verlangt.",
  },
  bottomUp: {
    name: "Summe der Märkte",
    meaning:
      "Je Markt, was sein eigenes Ziel verlangt, nie mehr als seine Obergrenze beim Marktpotenzial. Ohne eigenes Ziel: der Umsatz beim heutigen Marktanteil und was vereinbarte Hypothesen mit Nachweis hinzufügen.",
  },
  topDownDifference: { name: "Differenz", meaning: "Was das Unternehmensziel verlangt, abzüglich der Summe der Märkte." },
  topDownPoints: { name: "Differenz in Prozentpunkten", meaning: "Dasselbe in Prozentpunkten des jährlichen Wachstums." },
  marketUncapped: { name: "Markt ohne Obergrenze", meaning: "Das Marktvolumen nach seinem Wachstum, als könnte nichts es aufhalten." },
  yearsToFull: {
    name: "Jahre bis zur Ausschöpfung des Marktes",
    meaning: "Jahre ab dem Basisjahr, bis der Markt bei erwartetem Wachstum sein Potenzial erreicht.",
  },
  usualShareGain: {
    name: "üblicher Anteilsgewinn",
    meaning:
      "Prozentpunkte Marktanteil, die große Unternehmen im Durchschnitt pro Jahr gewinnen (Baghai, Smit, Viguerie: The Granularity of Growth).",
  },
  maxShareProposed: {
    name: "Schätzung des erreichbaren Marktanteils",
    meaning:
      "Der heutige Marktanteil und für jedes Jahr der beste jährliche Gewinn der eigenen Historie; ohne Historie der übliche Gewinn großer Unternehmen.",
  },
  shareSumNow: { name: "Marktanteile heute, zusammen", meaning: "Der eigene Marktanteil und die Anteile der aufgeführten Wettbewerber." },
  shareSumNext: {
    name: "Marktanteile im Zieljahr, zusammen",
    meaning:
      "Was alle zu verkaufen planen, als Anteil am Markt im Zieljahr: der eigene geplante Marktanteil und der heutige Absatz jedes Wettbewerbers mit dem angekündigten Wachstum. Mehr als 100 % kann nicht vollständig aufgehen.",
  },
  leftForOthers: { name: "bleibt für alle übrigen", meaning: "Was im Zieljahr vom Markt für alle bleibt, die nicht aufgeführt sind." },
  excessVolume: {
    name: "zusammen zu viel",
    meaning:
      "Stück pro Jahr, um die diese Pläne mehr enthalten, als der Markt kauft: jemand hier muss sie gegenüber dem eigenen Plan verlieren.",
  },
  ...planFigureWords,
};
