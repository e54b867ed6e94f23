const comparison =
  /(?<!\p{L})(?:on|over|versus|than|compared (?:to|with)|ggü\.?|zum|gegenüber|im vergleich zu[mr]?|t\.?\s?o\.?\s?v\.?|ten opzichte van|dan|par rapport à|sur)\s+(?:the |dem |het |de |l['’])?(?:last year|prior year|previous year|ly|py|vorjahr|vorig jaar|vorig boekjaar|vorige jaar|an dernier|année dernière|année précédente|n-1)(?!\p{L})/giu;

/** "30% versus 2024", "dan eind 2024": the year that a plan is compared with. */
const comparedYear =
  /(?<!\p{L})(?:versus|vs\.?|than|compared (?:to|with)|ggü\.?|gegenüber|im vergleich zu[mr]?|t\.?\s?o\.?\s?v\.?|ten opzichte van|dan|par rapport à|respecto a|frente a|rispetto a|face a|em relação a|comparado com)(?:l|o)?\s+(?:(?:the )?(?:end of|einde?|ende|fin(?: de)?|year|jahr|jaar)\s+)?(?:fy\s?)?20\d\d(?!\d)/giu;

/** "8% over last year", "Steigerung ggü. Vorjahr": it compares, and does not tell of last year. */
export function withoutComparison(text: string): string {
  return /\p{L}\s/u.test(text) ? text.replace(comparison, " ").replace(comparedYear, " ") : text;
}
