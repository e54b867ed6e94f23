import type { figureWords as english } from "../en/figure";
import { planFigureWords } from "./planFigure";

export const figureWords: typeof english = {
  target: { name: "doel", meaning: "Het percentage zoals het in de werkmap staat." },
  years: { name: "jaren", meaning: "Jaren van het basisjaar tot het doeljaar." },
  marketSize: { name: "marktomvang", meaning: "Wat alle aanbieders samen in het basisjaar verkochten, in aantallen." },
  marketGrowth: { name: "marktgroei", meaning: "Verwachte groei van de marktomvang, per jaar." },
  marketPotential: {
    name: "marktpotentieel",
    meaning: "Wat de markt per jaar zou kopen als elke mogelijke klant ten volle kocht. Daar groeit geen markt bovenuit.",
  },
  share: { name: "eigen marktaandeel", meaning: "Het eigen deel van de marktomvang in het basisjaar, naar afzet." },
  volume: { name: "eigen afzet", meaning: "Eigen verkopen in het basisjaar, in aantallen." },
  price: { name: "nettoprijs", meaning: "Eigen gemiddelde nettoprijs in het basisjaar." },
  priceChange: { name: "prijswijziging", meaning: "Verwachte verandering van de eigen nettoprijs, per jaar. Leeg telt als 0 %." },
  shareNext: { name: "gepland aandeel", meaning: "Het marktaandeel dat voor het doeljaar is gepland. Leeg: zoals nu." },
  maxShare: { name: "haalbaar aandeel", meaning: "Het hoogste marktaandeel dat hier te bereiken is. Leeg telt als 100 %." },
  marketNext: {
    name: "markt in het doeljaar",
    meaning: "De marktomvang na groei, nooit boven het marktpotentieel. Een onbekend potentieel begrenst niet.",
  },
  priceNext: { name: "prijs in het doeljaar", meaning: "De nettoprijs na de jaarlijkse wijziging." },
  shareUsed: { name: "aandeel waarmee gerekend wordt", meaning: "Het geplande aandeel, nooit boven het haalbare." },
  volumeNext: { name: "afzet bij gepland aandeel", meaning: "Eigen verkopen in het doeljaar bij het aandeel waarmee gerekend wordt." },
  revenueBase: { name: "omzet nu", meaning: "Eigen omzet in het basisjaar." },
  revenueNext: { name: "omzet bij gepland aandeel", meaning: "Eigen omzet in het doeljaar bij het aandeel waarmee gerekend wordt." },
  growth: { name: "groei bij gepland aandeel", meaning: "Over alle jaren tot het doeljaar." },
  cutByCeiling: { name: "afgetopt door het plafond", meaning: "Wat een blad zonder plafonds erbij had getoond." },
  baselineRevenue: { name: "omzet bij huidig aandeel", meaning: "Niets veroverd en niets verloren: alleen markt en prijs bewegen." },
  marketCeiling: { name: "marktplafond", meaning: "Alles wat in het doeljaar in deze markt te verkopen is, bij het haalbare aandeel." },
  potentialCeiling: {
    name: "plafond bij totaal potentieel",
    meaning:
      "Alles wat in deze markt ooit te verkopen is, bij het haalbare aandeel. Een onbekend potentieel telt als de markt in het doeljaar.",
  },
  growthCeiling: { name: "hoogste groei", meaning: "Groei tot het plafond bij totaal potentieel, over alle jaren." },
  requiredRevenue: { name: "gevraagde omzet", meaning: "Waar het doel in het doeljaar op neerkomt." },
  cappedGrowth: { name: "groei die het plafond overlaat", meaning: "Het doel over alle jaren, nooit boven de hoogste groei." },
  gap: {
    name: "te winnen",
    meaning: "Wat markt en prijs niet opleveren en op concurrenten veroverd moet worden. In prijzen van het doeljaar.",
  },
  requiredVolume: { name: "benodigde afzet", meaning: "De aantallen die het doel in het doeljaar vraagt." },
  requiredShare: { name: "benodigd aandeel", meaning: "De benodigde afzet als deel van de markt in het doeljaar." },
  shareGain: { name: "te winnen aandeel", meaning: "Het benodigde aandeel min dat van nu, in procentpunten." },
  wonVolume: { name: "te veroveren aantallen", meaning: "De benodigde afzet min wat het huidige aandeel zou verkopen." },
  takenFromRivals: { name: "deel van concurrenten", meaning: "Hoeveel van alles wat concurrenten zouden verkopen veroverd moet worden." },
  askMarket: { name: "wat de markt oplevert", meaning: "Groei van de markt bij het huidige aandeel en de huidige prijs." },
  askPrice: { name: "wat de prijs oplevert", meaning: "De prijswijziging op de afzet van het huidige aandeel in het doeljaar." },
  headroom: { name: "ruimte in de markt", meaning: "Wat de markt boven het huidige aandeel nog kan kopen." },
  onPaper: { name: "hypothesen op papier", meaning: "De verwachte omzet van alle niet verworpen hypothesen binnen dit bereik." },
  proven: { name: "afgesproken, met bewijs", meaning: "De verwachte omzet van hypothesen die zijn afgesproken en bewijs hebben." },
  proposed: { name: "voorgesteld", meaning: "Hypothesen die nog niet zijn afgesproken of nog geen bewijs hebben." },
  unsupportedRevenue: { name: "niemand heeft een plan voor", meaning: "Wat veroverd moet worden min wat hypothesen dekken." },
  unsupportedPoints: { name: "niet onderbouwde procentpunten", meaning: "Hetzelfde in procentpunten jaarlijkse groei." },
  coveredPart: { name: "gedekt deel", meaning: "Hoeveel van wat veroverd moet worden hypothesen op papier dekken." },
  supportedUpTo: { name: "onderbouwd tot", meaning: "Het hoogste doel dat markt, prijs en afgesproken hypothesen met bewijs dragen." },
  coveredUpTo: { name: "op papier gedekt tot", meaning: "Het hoogste doel dat markt, prijs en alle niet verworpen hypothesen dragen." },
  neededShare: {
    name: "aandeel dat alleen genoeg is",
    meaning: "Het marktaandeel waarbij het doel uitkomt als markt en prijs gaan zoals verwacht.",
  },
  neededPriceChange: {
    name: "prijswijziging die alleen genoeg is",
    meaning:
      "De jaarlijkse prijswijziging waarbij het doel uitkomt met het aandeel van nu, de markt zoals verwacht en zonder een klant te verliezen door de prijs.",
  },
  neededMarketGrowth: {
    name: "marktgroei die alleen genoeg is",
    meaning: "De jaarlijkse marktgroei waarbij het doel uitkomt met het aandeel van nu en de prijs zoals verwacht.",
  },
  shareFactor: {
    name: "grotere aandelen die alleen genoeg zijn",
    meaning: "Hoeveel groter het aandeel in elk van deze markten moet zijn, met markten en prijzen zoals verwacht.",
  },
  priceFactor: {
    name: "hogere prijzen die alleen genoeg zijn",
    meaning: "Hoeveel elke prijs per jaar meer moet stijgen dan verwacht, met de aandelen van nu.",
  },
  marketFactor: {
    name: "grotere markten die alleen genoeg zijn",
    meaning:
      "Hoeveel elke markt per jaar meer moet groeien dan verwacht, geen boven zijn potentieel, met de aandelen van nu. Gevonden door te proberen.",
  },
  targetGrowth: { name: "gevraagde groei per jaar", meaning: "Waar het doel op neerkomt als omzetgroei per jaar." },
  marketPace: {
    name: "marktgroei die telt, per jaar",
    meaning: "Hoe de markt tot het doeljaar echt beweegt, met het potentieel als grens.",
  },
  bestYear: { name: "eigen beste jaar", meaning: "De hoogste jaarlijkse groei in de opgegeven historie." },
  medianYear: {
    name: "eigen mediane jaar",
    meaning: "De jaarlijkse groei in het midden van de opgegeven historie: de helft van de jaren was beter.",
  },
  bestGain: {
    name: "eigen beste jaar",
    meaning: "De meeste procentpunten marktaandeel die in een jaar van de opgegeven historie zijn gewonnen.",
  },
  medianGain: {
    name: "eigen mediane jaar",
    meaning: "De procentpunten marktaandeel die in het middelste jaar van de opgegeven historie zijn gewonnen.",
  },
  shareGainPerYear: { name: "aandeelwinst per jaar", meaning: "Procentpunten marktaandeel die er elk jaar tot het doeljaar bij moeten." },
  probability: {
    name: "kans dat het lukt",
    meaning:
      "Het deel van alle trekkingen waarin het doel wordt gehaald. In elke trekking krijgt elk onzeker cijfer een waarde tussen laag en hoog, het vaakst dicht bij de verwachte.",
  },
  revenueP10: { name: "omzet, één op tien eronder", meaning: "Eén op tien trekkingen komt onder deze omzet uit." },
  revenueP50: { name: "omzet, de helft eronder", meaning: "De helft van de trekkingen komt onder deze omzet uit." },
  revenueP90: { name: "omzet, één op tien erboven", meaning: "Eén op tien trekkingen komt boven deze omzet uit." },
  growthP10: { name: "groei, één op tien eronder (P10)", meaning: "Eén op tien trekkingen groeit minder dan dit." },
  growthP50: { name: "groei, de helft eronder (P50)", meaning: "De helft van de trekkingen groeit minder dan dit, de helft meer." },
  growthP90: { name: "groei, één op tien erboven (P90)", meaning: "Eén op tien trekkingen groeit meer dan dit." },
  expectedRevenue: {
    name: "omzet zoals verwacht",
    meaning:
      "Met elk onzeker cijfer op zijn verwachte waarde: het geplande aandeel en de niet verworpen hypothesen, geen boven een plafond.",
  },
  swing: { name: "grootste uitslag", meaning: "Het verschil in omzet tussen laag en hoog van een cijfer, met de andere zoals verwacht." },
  correlation: {
    name: "correlatie van de markten",
    meaning: "Hoezeer twee markten samen groeien en krimpen: 0 % elk op zichzelf, 100 % allemaal gelijk. Leeg telt als 50 %.",
  },
  moneyAtStake: { name: "geld dat eraan hangt", meaning: "Het bedrag dat de formules van het blad met dit percentage vermenigvuldigen." },
  largestAtStake: {
    name: "geld dat eraan hangt",
    meaning:
      "De bedragen die de formules van de bladen met deze percentages vermenigvuldigen. Ze overlappen, zoals een bedrijf zijn regio's bevat, en worden dus niet opgeteld.",
  },
  revenueChange: { name: "verandering van de omzet", meaning: "Alle effecten samen." },
  marketSizeEffect: {
    name: "markt",
    meaning:
      "Wat de groei van de markten oplevert. In de volgorde van accountants: bij het aandeel en de prijs van nu. Zonder volgorde: gemiddeld over alle volgordes.",
  },
  marketShareEffect: {
    name: "aandeel",
    meaning:
      "Wat de geplande verandering van het marktaandeel oplevert. In de volgorde van accountants: in de gegroeide markt, bij de prijs van nu. Zonder volgorde: gemiddeld over alle volgordes.",
  },
  priceEffect: {
    name: "prijs",
    meaning:
      "Wat de prijswijziging oplevert. In de volgorde van accountants: op de geplande afzet van het doeljaar. Zonder volgorde: gemiddeld over alle volgordes.",
  },
  ceilingEffect: {
    name: "afgetopt door het plafond",
    meaning: "Wat boven het marktpotentieel of boven het haalbare aandeel was gepland en dus niet te verkopen is.",
  },
  newSegments: { name: "nieuwe markten", meaning: "Omzet in het doeljaar van markten waarin nu niets wordt verkocht." },
  lostSegments: { name: "vervallen markten", meaning: "Omzet van nu van markten waarin in het doeljaar niets wordt verkocht." },
  revenueUncapped: {
    name: "omzet zonder plafonds",
    meaning: "Wat een blad zonder plafonds had getoond: gepland aandeel, marktgroei en prijswijziging, doorgerekend.",
  },
  pureVolume: { name: "meer stuks", meaning: "De verandering in aantallen, tegen de gemiddelde prijs van nu." },
  mix: {
    name: "mix",
    meaning:
      "Duurdere of goedkopere stuks daaronder: de aantallen van het doeljaar tegen de prijs van nu van elke markt, min dezelfde aantallen tegen de gemiddelde prijs.",
  },
  priceOnVolume: { name: "prijs", meaning: "De prijswijziging op de aantallen die in het doeljaar worden verkocht, na het plafond." },
  shortOfTarget: {
    name: "tekort op het bedrijfsdoel",
    meaning: "Wat het bedrijfsdoel vraagt min de omzet bij de geplande aandelen. Onder nul: meer dan het vraagt.",
  },
  bottomUp: {
    name: "som van de markten",
    meaning:
      "Per markt wat het eigen doel vraagt, nooit meer dan het plafond bij totaal potentieel. Zonder eigen doel: de omzet bij het huidige aandeel, plus wat afgesproken hypothesen met bewijs toevoegen.",
  },
  topDownDifference: { name: "verschil", meaning: "Wat het bedrijfsdoel vraagt min de som van de markten." },
  topDownPoints: { name: "verschil in procentpunten", meaning: "Hetzelfde in procentpunten jaarlijkse groei." },
  marketUncapped: { name: "markt zonder plafond", meaning: "De marktomvang na groei, alsof niets die kan stuiten." },
  yearsToFull: {
    name: "jaren tot de markt vol is",
    meaning: "Jaren vanaf het basisjaar tot de markt, bij de verwachte groei, het marktpotentieel bereikt.",
  },
  usualShareGain: {
    name: "gebruikelijke winst aan aandeel",
    meaning: "Punten aandeel die grote bedrijven gemiddeld per jaar winnen (Baghai, Smit, Viguerie: The Granularity of Growth).",
  },
  maxShareProposed: {
    name: "schatting van het haalbare aandeel",
    meaning:
      "Het aandeel van nu plus, voor elk jaar, de beste jaarlijkse winst uit de eigen historie; zonder historie de gebruikelijke winst van grote bedrijven.",
  },
  shareSumNow: { name: "aandelen nu, samen", meaning: "Het eigen aandeel en dat van de concurrenten in de lijst." },
  shareSumNext: {
    name: "aandelen in het doeljaar, samen",
    meaning:
      "Wat ieder van plan is te verkopen als deel van de markt in het doeljaar: het eigen geplande aandeel, en van elke concurrent de afzet van nu met de aangekondigde groei. Meer dan 100 % kan niet allemaal uitkomen.",
  },
  leftForOthers: {
    name: "over voor alle anderen",
    meaning: "Wat er in het doeljaar van de markt overblijft voor wie niet in de lijst staat.",
  },
  excessVolume: {
    name: "samen te veel",
    meaning:
      "Aantallen per jaar die deze plannen meer bevatten dan de markt koopt: iemand hier moet die verliezen ten opzichte van het eigen plan.",
  },
  ...planFigureWords,
};
