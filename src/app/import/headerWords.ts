import type { MarketInput } from "../../workbook/tables/marketInputs";

/** What a column of a person's own table can hold for us: a field of a market, or the own revenue where the market is known in money only. */
export type ImportField = MarketInput | "revenue";

/** Header words of each field in English, Dutch, German and French, lower case and without accents. The longest that a header holds decides. */
export const headerWords: Readonly<Record<ImportField, readonly string[]>> = {
  segment: [
    "segment", "product", "region", "product market", "customer group", "category", "business line",
    "regio", "productgroep", "productmarkt", "klantgroep", "categorie", "markt", "market",
    "produkt", "kategorie", "kundengruppe", "sparte",
    "produit", "marche", "groupe de clients", "gamme",
  ],
  unit: ["unit", "units of measure", "eenheid", "einheit", "unite"],
  currency: ["currency", "valuta", "munt", "wahrung", "devise"],
  marketSize: [
    "market size", "size of the market", "total market", "market volume", "market value", "market units", "tam", "sam",
    "marktomvang", "omvang markt", "omvang van de markt", "totale markt", "marktvolume", "marktwaarde",
    "marktgrosse", "marktvolumen", "gesamtmarkt", "marktwert",
    "taille du marche", "marche total", "volume du marche", "valeur du marche",
  ],
  marketGrowth: [
    "market growth", "growth of the market", "growth", "growth rate", "cagr",
    "marktgroei", "groei markt", "groei van de markt", "groei",
    "marktwachstum", "wachstum",
    "croissance du marche", "croissance",
  ],
  marketPotential: [
    "market potential", "total potential", "potential", "marktpotentieel", "totaal potentieel", "potentieel",
    "marktpotenzial", "marktpotential", "potenzial", "potentiel du marche", "potentiel",
  ],
  share: ["market share", "our share", "own share", "share", "marktaandeel", "ons aandeel", "eigen aandeel", "aandeel", "marktanteil", "anteil", "part de marche"],
  volume: [
    "volume", "own volume", "sales volume", "units sold", "quantity",
    "eigen volume", "afzet", "verkochte aantallen", "aantal",
    "absatz", "absatzmenge", "menge", "stuckzahl", "volumen",
    "quantite", "ventes en volume",
  ],
  revenue: ["revenue", "own revenue", "turnover", "net sales", "sales value", "omzet", "eigen omzet", "umsatz", "chiffre d affaires"],
  price: ["price", "net price", "average price", "prijs", "nettoprijs", "gemiddelde prijs", "preis", "nettopreis", "durchschnittspreis", "prix", "prix net", "prix moyen"],
  priceChange: [
    "price change", "price increase", "price growth", "prijswijziging", "prijsverhoging", "prijsstijging",
    "preisanderung", "preiserhohung", "preissteigerung", "hausse de prix", "hausse des prix", "evolution des prix", "variation de prix",
  ],
  shareNext: ["planned share", "target share", "planned market share", "gepland aandeel", "gepland marktaandeel", "doelaandeel", "geplanter anteil", "zielanteil", "geplanter marktanteil", "part prevue", "part visee", "part de marche prevue", "part de marche visee"],
  maxShare: [
    "reachable share", "maximum share", "max share", "highest share", "haalbaar aandeel", "maximaal aandeel", "hoogste aandeel",
    "erreichbarer anteil", "maximaler anteil", "hochster anteil", "part atteignable", "part maximale",
  ],
  contributionMargin: ["contribution margin", "margin", "contributiemarge", "dekkingsbijdrage", "marge", "deckungsbeitrag", "marge sur couts variables", "taux de marge"],
  source: ["source", "bron", "quelle", "herkomst"],
  sourceDate: ["source date", "date of the source", "date", "brondatum", "datum bron", "datum", "quellendatum", "stand", "date de la source"],
  owner: ["owner", "responsible", "eigenaar", "verantwoordelijke", "verantwortlich", "eigentumer", "responsable", "proprietaire"],
};

/** Headers that only look like one of ours. */
export const otherWords = ["revenue growth", "sales growth", "growth of revenue", "volume growth", "croissance du chiffre d affaires", "market share change", "cost price", "kostprijs", "inkoopprijs"];

/** Words for the sum under a table, whose row is no market. */
export const totalWords = ["total", "totals", "grand total", "sum", "totaal", "som", "summe", "gesamt", "insgesamt", "somme"];

/** Factors that a header or a cell names, such as "(x 1,000)" or "€ mln". */
export const scaleWords: readonly (readonly [RegExp, number])[] = [
  [/\b(bn|billions?|miljard|mld|milliarden?|mrd|milliards?)\b/, 1e9],
  [/\b(mln|mio|millions?|miljoen|millionen|mn|mm)\b|[€$£]\s?m\b|\bm\s?[€$£]|1[., ]?000[., ]?000/, 1e6],
  [/\b(thousands?|duizend(en)?|tausend|tsd|milliers?|k)\b|[€$£]\s?k\b|\bk\s?[€$£]|['’]000\b|1[., ]?000\b/, 1e3],
];

export const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/€|\beur(o|os)?\b/, "EUR"],
  [/£|\bgbp\b/, "GBP"],
  [/\bchf\b/, "CHF"],
  [/\$|\busd\b/, "USD"],
];

export const percentFields: ReadonlySet<ImportField> = new Set(["marketGrowth", "share", "priceChange", "shareNext", "maxShare", "contributionMargin"]);

export const textFields: ReadonlySet<ImportField> = new Set(["segment", "unit", "currency", "source", "owner"]);
