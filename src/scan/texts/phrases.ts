/** Turns of phrase that say what becomes of a percentage in a sentence, in the languages of most workbooks. */
const number = "[+]?\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|percent|procent|prozent|pour ?cent|por ?ciento|per ?cento|por ?cento)";

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
}

const partOfMarket = new RegExp(
  `${number}\\s+(?:of|van|vom|von|der|des|du|de|del|do|da|della|dello|di)\\s+(?:[\\p{L}'’-]+\\s+){0,3}(?:\\p{L}*(?:markt\\p{L}{0,2}|market)|march[ée]|mercado|mercato)(?!\\p{L})`,
  "iu",
);

const direction = new RegExp(
  `(?<!\\p{L})(?:up(?: by)?|higher by|plus|rising|omhoog met|nach oben um|en hausse de)\\s+${number}` +
    `|${number}\\s+(?:up|higher|more|above|hoger|meer|erbij|omhoog|boven|höher|mehr|über|plus|de plus|en plus|au-dessus|más|de más|por encima|in più|a mais|acima)(?!\\p{L})` +
    "|(?<![\\d\\p{L}])[+]\\s?\\d",
  "iu",
);

/** What rises or is raised, before its percentage or (in German and Dutch) behind it. */
const rising = new RegExp(
  "(?<!\\p{L})(?:(?:rise|increase|grow|go up)s?|steigen?|steigt|erhöhen|wachsen|wächst|stijg(?:t|en)|gaa?n?t?|verhogen|groei(?:t|en)|augment(?:e|ent|ons)|progress(?:e|ent)r?|relevons|majorons|sub(?:en?|ir|imos|irán?)|aument(?:a|an|am|amos|ano|iamo|arán?)|crec(?:en?|erán?)|crescono|cresc(?:e|em|eranno)|salgono|salire|sobem?|subirão)(?!\\p{L})" +
    `(?:(?!\\d+ ?%).){0,60}?${number}|${number}.{0,20}(?<!\\p{L})(?:zu|toe|steigen|stijgen|toenemen|zunehmen|groeien|wachsen|progresser|augmenter|crescere|crecer|crescer|subir)(?!\\p{L})|${number}\\s+(?:(?:de|mehr|meer|more|di|más|mais|in più)\\s+)?\\p{L}+\\s+(?:en plus|de plus|in più|más|a mais|meer|mehr)(?!\\p{L})|(?<!\\p{L})(?:mais|más|mehr|meer)\\s+${number}`,
  "iu",
);

const raising = new RegExp(
  "(?<!\\p{L})(?:lift|raise|boost|push|drive|add)s?\\s.{0,60}\\sby\\s+\\d" +
    `|(?<!\\p{L})(?:um|met)\\s+(?:\\p{L}+\\s+)?${number}\\s+(?:heben|anheben|anzuheben|erhöht|erhöhen|angehoben|gesteigert|steigen|zulegen|wachsen|optrekken|opkrikken|verhogen|laten stijgen|omhoog brengen)(?!\\p{L})` +
    `|(?<!\\p{L})(?:relever|majorer|subir|elevar|alzare|elevare)\\s.{0,50}\\s(?:de|un|em|del|di)\\s+${number}`,
  "iu",
);

/** A reduction of our prices is no rise, whatever moves. */
const reduction = anyOf(
  "discounts?|rebates?|\\p{L}*rabatte?|skonto|nachlass|\\p{L}*korting(?:en)?|remises?|réductions?|escompte|descuentos?|descontos?|sconti?o?|lower|reduce|cut|senken|verlagen|baisser|bajar|rebajar|baixar|abbassare|ridurre",
);

const ownPrices = new RegExp(
  "(?<!\\p{L})(?:our|unsere[rn]?|onze|nos|nuestr[oa]s|noss[oa]s|nostr[ie]|i nostri|le nostre)\\s(?:\\p{L}+\\s){0,2}?" +
    "(?:\\p{L}*prices?|rates|tariffs?|fees|\\p{L}*preise|tarife|stundensätze|\\p{L}*prijzen|\\p{L}*tarieven|prix|tarifs|precios|tarifas|preços|prezzi|listini)(?!\\p{L})" +
    `.{0,60}(?<!\\p{L})(?:by|um|met|de|en|un|del|em|di)\\s(?:\\p{L}+\\s){0,2}?${number}`,
  "iu",
);

const reached = anyOf(
  "exceeded|surpassed|outperformed|beat|missed|fell short|came in",
  "übertroffen|übertraf|verfehlt|verfehlte|overtroffen|gemist|niet gehaald|dépassé|manqué|superado|superamos|superato|mancato",
);

const counted = anyOf(
  "should|must|has to|have to|soll|sollen|muss|müssen|moet|moeten|zou moeten|doit|doivent|devrait|devraient",
  "debe|deben|debemos|debería|deberían|tiene que|deve|devono|dobbiamo|dovrebbe|devem|deverá|tem de",
);

const partOfSeveral = new RegExp(
  `${number}\\s+(?:of (?:the |our )?|der |unserer |van (?:de |onze )?|des |de (?:los|las|nos|nuestr[oa]s) |d[aeo]s |dei |delle )\\p{L}`,
  "iu",
);

const level = new RegExp(`(?<!\\p{L})(?:of|von|van|de|del|di|do)\\s+${number}`, "iu");

const withinYears =
  /(?<!\p{L})(?:in|within|over(?: the)? next|binnen|innerhalb von|d['’]ici|en|entro|em|dentro de)\s+(?:\d{1,2}|two|three|four|five|ten|twee|drie|vier|vijf|tien|zwei|drei|fünf|zehn|deux|trois|quatre|cinq|dix|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|três|quatro)\s+(?:years|jaar|jahren?|ans|años|anni|anos)(?!\p{L})/iu;

const everyPeriod =
  /(?<!\p{L})(?:(?:per|each|every|a|pro|jedes|jeden|elk|elke|ieder|iedere|par|chaque|por|al|cada|all['’]|l['’]|ogni|ao|à|jede|jeder)\s?(?:annum|year|month|quarter|jahr|monat|quartal|jaar|maand|kwartaal|an|année|mois|trimestre|año|mes|anno|mese|ano|mês)|jährlich|monatlich|jaarlijks|maandelijks|annuel(?:le)?(?:ment)?|mensuel(?:le)?(?:ment)?|anual(?:es|mente)?|mensual(?:es|mente)?|annu[oa]|annual(?:ly)?|monthly|yearly|mensal(?:mente)?)(?!\p{L})/iu;

const fromDate =
  /(?<!\p{L})(?:from|as of|effective|starting|ab|vanaf|per|met ingang van|zum|à partir d[eu']|à compter d[eu']|dès|au|a partir de|desde|dal?|da|dall['’])\s?(?=\S)(?:(?:le |den |dem |el )?\d{1,2}(?:\.|er|º)?\s?(?:de )?)?(?:\d{1,2}\.|jan|feb|fév|mar|mär|mrt|maart|apr|avr|may|mai|mei|jun|juin|jul|juil|aug|août|sep|oct|okt|nov|dec|déc|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|fev)/iu;

/** "in april", "en enero", "em março", "per 1-1" */
const inMonth =
  /(?<!\p{L})(?:(?:in|im|en|em|a)\s(?:jan|feb|fév|fev|mar|mär|maart|apr|avr|abr|ma[iyj]|mei|mag|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|out|ott|nov|dec|déc|dez|dic|ene|gen)|per\s\d{1,2}-\d{1,2})/iu;

/** Who sets prices plans them: "Wir erhöhen die Preise um 2,5 %", "Subir tarifas un 3%". */
const setting = anyOf(
  "we (?:raise|increase|adjust)|wir (?:erhöhen|heben|passen)|(?:we|wij) (?:verhogen|passen)|nous (?:augmentons|relevons)|subimos|subir|aumentamos|aumentiamo|aumentar|aumentare",
);

/** "Increase ...", "- Omzet verhogen", "Aumentar las ventas": what begins or ends with a deed is a task. */
const taskAtStart =
  /^(?:[^:\d]{1,30}:)?(?:[-–*\d.)\s]*)(?:increase|grow|raise|boost|lift|achieve|reach|expand|improve|double|capture|gain|win|secure|verhoog|vergroot|bereik|realiseer|steigere|erhöhe|erreiche|augmenter|atteindre|accroître|développer|relever|gagner|passer|porter|viser|faire|maintenir|garder|convertir|mantener|conservar|mantenere|convertire|manter|converter|maintain|keep|convert|behoud|halte|captar|lograr|alcanzar|incrementar|aumentar|subir|crecer|ganar|llegar|elevar|raggiungere|aumentare|crescere|portare|conquistare|alzare|atingir|conquistar|crescer|ganhar|chegar)(?![\p{L}])/iu;
const taskAtEnd =
  /(?<!\p{L})(?:verhogen|vergroten|bereiken|behalen|realiseren|behouden|vasthouden|halten|steigern|erhöhen|erreichen|erzielen|gewinnen|ausbauen|anheben|wachsen)(?=[\s.,:;)]|$)/iu;

const wanted = anyOf(
  "asks? for|asked for|wants?|demands?|insists? on|aims?|aim for|wil|willen|wenst|eist|vraagt om|mikken op|streven naar|wünscht|verlangt|fordert|möchte|möchten|wollen|streben|peilen",
  "souhaite|souhaitons|veut|voulons|demande|exige|visons|vise|queremos|quiere|buscamos|pide|vogliamo|vuole|puntiamo|chiede|quer|pretende|pretendemos|pede",
);

export const phrases = {
  /** "4% of the reachable market", "4 % van de bereikbare markt" */
  isPartOfMarket: (clause: string): boolean => partOfMarket.test(clause),
  /** A direction beside the percentage: "rates up 4%", "3% hoger", "den Umsatz um 5 % heben". */
  isRise: (clause: string): boolean => raising.test(clause) || rising.test(clause) || direction.test(clause),
  /** "We adjust our prices by 3 %": why (dearer materials) does not matter. */
  raisesOwnPrices: (clause: string): boolean => ownPrices.test(clause) && !reduction.test(clause),
  /** "Price increase of 3% in April", "we raise the prices": a price is set for a day to come. */
  setsPrice: (clause: string): boolean => inMonth.test(clause) || setting.test(clause),
  /** "20 % der Angebote", "25% van de offertes", "10 % des prospects": a part of those who may buy. */
  isPartOfSeveral: (clause: string): boolean => partOfSeveral.test(clause),
  /** "Rohertrag von 35 %", "EBIT of 8%": a level, no rise. */
  isLevel: (clause: string): boolean => level.test(clause),
  /** "We exceeded our target by 9%", "das Ziel um 3 % verfehlt" */
  wasReached: (clause: string): boolean => reached.test(clause),
  /** "should lift", "soll ... heben": somebody counts on it. */
  isCountedOn: (clause: string): boolean => counted.test(clause),
  /** "in three years", "binnen 5 jaar", "d'ici 3 ans" */
  isWithinYears: (clause: string): boolean => withinYears.test(clause),
  /** "by 8% per year", "jährlich um 8%", "cada mes": what goes on for ever was not measured. */
  isEveryPeriod: (clause: string): boolean => everyPeriod.test(clause),
  /** "from April", "ab 1.4.", "per 1 maart", "à partir d'avril" */
  isFromDate: (clause: string): boolean => fromDate.test(clause),
  /** A task or a wish: "Increase revenue by 20%", "Omzet verhogen met 10%", "the board wants". */
  isAsked: (clause: string): boolean => taskAtStart.test(clause) || taskAtEnd.test(clause) || wanted.test(clause),
} as const;
