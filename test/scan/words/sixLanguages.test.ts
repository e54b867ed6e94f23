import type { FindingKind } from "../../../src/scan/finding";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { workbookOf } from "../../golden/grid";

/** What people write beside a percentage and in a sentence, in six languages, and what it is. A plan, a line of sales, and the label: nothing else helps. */
type Wanted = FindingKind | "growth" | "none";

const labels: Readonly<Record<Exclude<Wanted, "growth-assumption" | "growth-target">, string>> = {
  growth: `omzetgroei; groei omzet; afzetgroei; volumegroei; toename omzet; stijging omzet; omzetstijging; omzettoename; groeivoet;
    groeipercentage; groei%; jaarlijkse groei; organische groei; autonome groei; LFL groei; mutatie omzet; ontwikkeling omzet; groei
    aantal klanten; klantgroei; ledengroei; groei orders; groei orderintake; groei abonnees; omzetontwikkeling; meeromzet; extra omzet
    %; delta omzet %; groei tov 2026; groei winkels; groei webshop; Omzetmutatie; afzetontwikkeling; volume-effect; volumestijging;
    groei bezoekers; instroom leerlingen groei; opschaling omzet; omzetplus; Umsatzwachstum; Wachstum; Wachstumsrate;
    Umsatzsteigerung; Absatzwachstum; Mengenwachstum; Absatzsteigerung; Wachstum p.a.; Umsatzplus; Umsatzentwicklung; Veränderung
    Umsatz; Umsatzveränderung %; Steigerungsrate; Zuwachs; Zuwachsrate; Umsatzzuwachs; Kundenzuwachs; Mehrumsatz %; Mehrabsatz;
    Wachstumsziel; Steigerung ggü. Vj.; Umsatz ggü. VJ %; organisches Wachstum; Wachstum Neukunden; Volumenwachstum;
    Mengenentwicklung; Mitgliederwachstum; Steigerung Auftragseingang; Wachst. %; Expansion Filialen Umsatz; Hochlauf;
    Bestandswachstum Kunden; croissance; croissance du CA; taux de croissance; progression; progression du CA; évolution du CA; hausse
    du CA; augmentation du CA; augmentation des ventes; hausse des ventes; évolution ventes; var. CA %; variation CA; croissance des
    volumes; hausse des volumes; croissance organique; croissance abonnés; développement du CA; CA +%; évol. CA; Évolution N+1; taux
    d'évolution; taux de progression; accroissement des ventes; croiss.; objectif de croissance; croissance annuelle; progression
    attendue; croissance clientèle; hausse fréquentation; évolution fréquentation; crecimiento; crecimiento ventas; tasa de
    crecimiento; incremento de ventas; aumento de ventas; variación ventas; incremento; crec.; evolución ventas; crecimiento esperado;
    subida de ventas; objetivo de crecimiento; crecimiento en volumen; incremento facturación; crecimiento clientes; Δ ventas %; %
    crecimiento; alza de ventas; crecimiento anual; crecimiento interanual; mejora de ventas; aumento de la facturación; ampliación de
    ventas; previsión de aumento; crescita; crescita fatturato; tasso di crescita; incremento ricavi; incremento fatturato; aumento
    vendite; variazione fatturato; var. % ricavi; sviluppo fatturato; crescita volumi; crescita attesa; obiettivo di crescita;
    crescita annua; crescita clienti; incremento %; andamento vendite; tasso di incremento; aumento del fatturato; Δ fatturato;
    cresc.; crescita organica; evoluzione ricavi; crescimento; crescimento das vendas; taxa de crescimento; aumento de vendas;
    incremento de vendas; variação de vendas; var. vendas; evolução das vendas; crescimento esperado; meta de crescimento; crescimento
    em volume; aumento da faturação; crescimento de clientes; acréscimo de vendas; crescimento anual; subida de vendas; variação
    homóloga; expansão das vendas; aumento do faturamento; crescimento previsto; crescimento da receita; Var. % vendas; % cresc.`,
  "share-target": `marktaandeel; doelaandeel; aandeel in de markt; aandeel van de markt; penetratie; marktpenetratie; penetratiegraad; beoogd
    marktaandeel; SOM %; aandeel markt; marktbereik; Marktanteil; Zielmarktanteil; Anteil am Markt; Marktdurchdringung; Penetration;
    Marktpenetration; angestrebter Marktanteil; Marktabdeckung; Anteil am Marktvolumen; Durchdringungsgrad; part de marché; PDM; pdm
    cible; pénétration; taux de pénétration; part du marché visée; part de marché cible; % du marché; couverture du marché; cuota de
    mercado; participación de mercado; penetración; cuota objetivo; % del mercado; participación en el mercado; cuota prevista de
    mercado; quota di mercato; quota mercato; penetrazione; quota obiettivo; % di mercato; copertura del mercato; quota de mercado;
    participação de mercado; market share; penetração; fatia de mercado; quota alvo; % do mercado; penetração de mercado`,
  "price-increase": `prijsverhoging; prijsstijging; prijsindexatie verkoop; tariefverhoging; verhoging verkoopprijs; prijseffect; prijsaanpassing;
    stijging uurtarief; prijsmutatie; tariefstijging; prijsontwikkeling verkoop; verhoging tarieven; Preiserhöhung; Preisanpassung;
    Preissteigerung; Preisanhebung; Preiseffekt; Erhöhung VK; Verkaufspreiserhöhung; Preisaufschlag; Preisentwicklung Absatz;
    Preisindexierung Verkauf; Honorarerhöhung; Stundensatzerhöhung; hausse des prix; augmentation tarifaire; hausse tarifaire;
    augmentation des tarifs; hausse de tarif; revalorisation tarifaire; augmentation prix de vente; effet prix; évolution des prix de
    vente; hausse du panier moyen; majoration des tarifs; indexation tarifs clients; subida de precios; incremento de precios; aumento
    de tarifas; alza de precios; actualización de tarifas; subida de tarifas; revisión de precios de venta; efecto precio; incremento
    PVP; aumento prezzi; aumento listino; incremento prezzi; rincaro listini; adeguamento listino; adeguamento tariffe; aumento
    tariffe; effetto prezzo; revisione listino; aumento de preços; subida de preços; reajuste de preços; atualização de preços;
    reajuste tarifário; efeito preço; aumento do PVP; revisão de preços de venda`,
  "conversion-target": `conversie; conversieratio; conversiepercentage; conversiegraad; slagingskans; hitrate; scoringskans offertes; winratio; leads naar
    klant; offertes naar orders; % offertes gewonnen; retentie; retentiegraad; klantbehoud; verlengingspercentage; verlengingen %;
    herhaalaankopen; responspercentage; % bezoekers dat koopt; aanvraag naar afspraak; conv.; conv%; click to order; orderratio;
    offertescore; opvolgingsratio; % terugkerende klanten; attach rate; bijverkoop %; Conversion Rate; Konversionsrate;
    Abschlussquote; Abschlussrate; Erfolgsquote Angebote; Angebotserfolgsquote; Trefferquote; Hit Rate; Hitrate; Auftragsquote;
    Umwandlungsrate; Umwandlungsquote; Gewinnquote Angebote; Verlängerungsquote; Kundenbindungsquote; Bindungsrate; Wiederkaufsrate;
    Wiederkaufrate; Rücklaufquote Mailing; Lead zu Auftrag; Angebote zu Aufträgen; Win-Rate; Bestellquote; Kaufquote; Zuschlagsquote;
    Response; Abo-Verlängerung; Stammkundenquote; Terminquote; Leadquote; Zusatzverkaufsquote; Upselling-Quote; taux de conversion;
    taux de transformation; tx transfo; taux de transfo; taux de concrétisation; taux de closing; taux de succès devis; taux de
    réussite AO; taux de renouvellement; taux de réabonnement; taux de fidélisation; taux de rétention; taux de réachat; devis signés
    %; prospect -> client; leads transformés; taux de signature; taux d'adhésion; taux de souscription; taux d'acceptation des devis;
    taux de rendez-vous; taux de gain; taux de clic; taux de réponse; tasa de conversión; conversión; tasa de cierre; ratio de cierre;
    % cierre; ratio de conversión; tasa de éxito; tasa de renovación; tasa de retención; fidelización; tasa de recompra; tasa de
    respuesta; ofertas ganadas %; ratio de éxito ofertas; % que compra; visitas a pedidos; tasa de aceptación; tasa de repetición;
    tasso di conversione; conversione; tasso di chiusura; tasso di successo; tasso di rinnovo; tasso di ritenzione; fidelizzazione;
    tasso di riacquisto; preventivi accettati %; tasso di risposta; redemption; tasso di acquisizione; hit rate offerte; taxa de
    conversão; conversão; taxa de fecho; taxa de fechamento; taxa de sucesso; taxa de renovação; taxa de retenção; fidelização;
    recompra; taxa de resposta; propostas ganhas %; taxa de adjudicação; taxa de aceitação; lead para cliente; taxa de repetição; taxa
    de adesão`,
  "margin-target": `brutomarge; nettomarge; marge; marge %; brutomarge%; BM%; EBITDA-marge; ebit marge; winstmarge; bedrijfsmarge; brutowinstmarge;
    brutowinst %; operationele marge; contributiemarge; dekkingsbijdrage %; rendement op omzet; ROS; nettowinst % omzet; resultaat %
    omzet; marge handel; doelmarge; gewenste marge; Bruttomarge; Rohmarge; Rohertragsmarge; Rohertragsquote; Marge; Marge %;
    Handelsspanne; Spanne %; EBIT-Marge; EBITDA-Marge; Umsatzrendite; Deckungsbeitragsquote; DB-Quote; DB %; DB I %; Gewinnmarge;
    Nettomarge; Betriebsergebnis %; operative Marge; Zielmarge; Aufschlagsspanne; Rohgewinn %; Rohertrag %; Ertragsquote; marge brute;
    taux de marge; taux de marge brute; marge nette; marge commerciale; taux de marque; marge opérationnelle; marge d'EBE; marge
    EBITDA; résultat net % CA; EBE % CA; marge objectif; marge cible; rentabilité commerciale; marge contributive; taux de marge sur
    coûts variables; taux de profitabilité; MCV %; margen bruto; margen; margen %; margen neto; margen comercial; margen EBITDA;
    margen operativo; margen de contribución; margen objetivo; rentabilidad sobre ventas; margen s/ventas; beneficio %; % margen;
    resultado % ventas; margine lordo; margine; margine %; primo margine; margine operativo; margine EBITDA; MOL %; margine di
    contribuzione; marginalità; margine netto; ricarico; redditività delle vendite; EBITDA margin; utile %; margine obiettivo; margem
    bruta; margem; margem %; margem líquida; margem EBITDA; margem operacional; margem comercial; margem de contribuição; mg. bruta;
    margem s/ vendas; MB %; markup; rentabilidade das vendas; resultado % vendas; mg bruta %`,
  none: `btw; korting; loonstijging; huurverhoging; inflatie; rente; ziekteverzuim; kostenstijging; inkoopprijs stijging; commissie;
    belasting; leegstand; afschrijving; retourpercentage; bezettingsgraad; kans; indexatie huur; personeelskosten groei; stijging
    energiekosten; vpb; premie; verzuim; uitval; voortgang; MwSt; Skonto; Rabatt; Inflation; Lohnsteigerung; Tarifsteigerung Löhne;
    Mietsteigerung; Zinssatz; Kostensteigerung; Personalkostenquote; Materialquote; Steuerquote; Abschreibung; Provision;
    Krankenquote; Fluktuation; Auslastung; Ausschussquote; Eigenkapitalquote; Wahrscheinlichkeit; Fertigstellungsgrad;
    Energiepreissteigerung; Materialpreiserhöhung; Reklamationsquote; Retourenquote; Fehlerquote; Wareneinsatzquote; Abgabesatz; TVA;
    remise; escompte; inflation; hausse des salaires; augmentation des salaires; hausse des loyers; taux d'intérêt; charges sociales;
    IS; amortissement; commission; absentéisme; taux d'occupation; probabilité; avancement; taux d'endettement; évolution des charges;
    hausse du coût matières; augmentation achats; retenue de garantie; taux de chute; ratio masse salariale / CA; taux de retour; taux
    d'impayés; IVA; descuento; inflación; subida salarial; alquiler; interés; comisión; amortización; retención IRPF; impuesto;
    probabilidad; absentismo; % avance; ocupación; incremento de costes; aumento de gastos; coste de ventas %; mermas; rebajas;
    devoluciones; morosidad; IPC; euríbor; sconto; inflazione; aumento salari; affitto; interesse; provvigioni; ammortamento; TFR;
    IRES; probabilità; assenteismo; stato avanzamento; aumento costi; incidenza costi; resi; LTV; rivalutazione ISTAT; desconto;
    inflação; aumento salarial; renda; juros; comissão; amortização; IRS; TSU; probabilidade; % execução; quebras; aumento de custos;
    custo das vendas %; devoluções; taxa de ocupação; imposto; fornecimentos`,
};

const sentences: Readonly<Record<Exclude<Wanted, "growth-assumption" | "growth-target">, readonly string[]>> = {
  growth: [
    "We rekenen op 8% groei van de omzet",
    "Doel: 10% meer omzet dan in 2026",
    "Omzet moet 6% omhoog",
    "Wij gaan uit van 4% volumegroei per jaar",
    "Streven: omzet +12%",
    "Directie wil 7% groeien",
    "Ambitie is om met 15% te groeien",
    "5% omzetgroei verwacht",
    "Volgend jaar verwachten we een omzetstijging van 5%",
    "In 2027 willen we 20% meer klanten",
    "Omzet groeit naar verwachting met 9%",
    "het aantal leden moet met 3% toenemen",
    "Wir planen mit 6 % Umsatzwachstum",
    "Ziel: 10 % mehr Umsatz als 2026",
    "Der Umsatz soll um 8 % steigen",
    "Absatz +5 % erwartet",
    "Wir gehen von 4 % Wachstum p. a. aus",
    "Für 2027 erwarten wir ein Plus von 7 % beim Umsatz",
    "Umsatzziel: +12 %",
    "Die Geschäftsführung fordert 9 % Wachstum",
    "Wir wollen 15 % mehr Kunden gewinnen",
    "Umsatz wächst jährlich um 3 %",
    "bis 2028 soll der Absatz um 20 % zulegen",
    "Nous prévoyons une croissance de 8 %",
    "Objectif : +10 % de CA en 2027",
    "Le CA doit progresser de 6 %",
    "Augmenter les ventes de 12 %",
    "Hypothèse de croissance : 5 % par an",
    "Nous tablons sur une hausse des ventes de 7 %",
    "CA en hausse de 9 % prévu",
    "La direction vise 15 % de croissance",
    "Faire progresser le CA de 4 %",
    "20 % de clients en plus en 2027",
    "Prevemos crecer un 8 %",
    "Objetivo: +10 % de ventas",
    "Las ventas deben subir un 6 %",
    "Aumentar la facturación un 12 %",
    "Esperamos un crecimiento del 5 % anual",
    "Queremos vender un 15 % más en 2027",
    "Las ventas crecerán un 7 %",
    "Previsión: incremento del 4 %",
    "Prevediamo una crescita dell'8%",
    "Obiettivo: +10% di fatturato",
    "Il fatturato deve crescere del 6%",
    "Aumentare le vendite del 12%",
    "Ci aspettiamo un aumento del 5% annuo",
    "Vogliamo crescere del 15%",
    "I ricavi cresceranno del 7% nel 2027",
    "Prevemos crescer 8%",
    "Objetivo: +10% de vendas",
    "As vendas devem subir 6%",
    "Aumentar as vendas em 12%",
    "Esperamos um crescimento de 5% ao ano",
    "Queremos vender mais 15% em 2027",
    "As vendas vão crescer 7%",
    "Previsão: aumento de 4% nas vendas",
  ],
  "share-target": [
    "We willen 12% marktaandeel in 2028",
    "Doel 8% van de markt",
    "Marktaandeel van 5% naar 8% in 3 jaar",
    "Marktanteil von 8 % bis 2029",
    "Wir wollen 5 % des Marktes erreichen",
    "Ziel: 12 % Marktanteil",
    "Nous visons 10 % de part de marché",
    "Atteindre 5 % du marché d'ici 3 ans",
    "Objectif : part de marché de 8 %",
    "Queremos alcanzar el 10 % de cuota de mercado",
    "Llegar al 5 % del mercado",
    "Cuota objetivo del 8 %",
    "Raggiungere il 10% di quota di mercato",
    "Puntiamo al 5% del mercato",
    "Quota di mercato obiettivo 8%",
    "Queremos atingir 10% de quota de mercado",
    "Chegar a 5% do mercado",
    "Quota alvo de 8%",
  ],
  "price-increase": [
    "Prijzen gaan per 1 januari met 3% omhoog",
    "Tarieven stijgen in 2027 met 4%",
    "We verhogen de prijzen met 2,5%",
    "Prijsverhoging van 3% per 1-1",
    "Preise steigen zum 1.1. um 3 %",
    "Preiserhöhung von 4 % ab April",
    "Wir erhöhen die Preise um 2,5 %",
    "Preisanpassung um durchschnittlich 3,5 % zum 01.04.2027",
    "Hausse des tarifs de 3 % au 1er janvier",
    "Les prix augmentent de 4 % en 2027",
    "Augmentation des prix de 2,5 % prévue",
    "Nous augmentons nos prix de 3 %",
    "Subida de precios del 3 % en enero",
    "Los precios suben un 4 % en 2027",
    "Subir tarifas un 2,5 %",
    "Aumento prezzi del 3% da gennaio",
    "I prezzi aumentano del 4% nel 2027",
    "Adeguamento listino +2,5%",
    "Aumento de preços de 3% em janeiro",
    "Os preços sobem 4% em 2027",
    "Subir os preços 2,5%",
  ],
  "conversion-target": [
    "Conversie moet naar 3%",
    "Doel: 25% van de offertes scoren",
    "Verwachte conversie 2,5%",
    "Abschlussquote soll auf 25 % steigen",
    "Ziel: 20 % der Angebote gewinnen",
    "Erwartete Conversion 2,5 %",
    "Taux de transformation visé : 25 %",
    "Convertir 10 % des prospects",
    "Passer à 3 % de conversion",
  ],
  "margin-target": [
    "We streven naar een brutomarge van 35%",
    "Doelmarge 28%",
    "Marge moet naar 30%",
    "EBITDA-marge van 12% in 2028",
    "Ziel-Marge 30 %",
    "Die EBIT-Marge soll auf 8 % steigen",
    "Rohertrag von 35 % angestrebt",
    "Objectif de marge : 35 %",
    "Taux de marge visé de 40 %",
    "Maintenir une marge de 30 %",
    "Margen objetivo del 35 %",
    "Mantener un margen del 30 %",
    "Alcanzar un margen bruto del 40 %",
    "Margine obiettivo 35%",
    "Mantenere un margine del 30%",
    "Margem alvo de 35%",
    "Manter uma margem de 30%",
    "Atingir margem bruta de 40%",
  ],
  none: [
    "De cao stijgt met 3%",
    "De huur gaat met 4% omhoog",
    "Inflatie 2,5% verwacht",
    "Vorig jaar groeiden we 6%",
    "btw 21%",
    "2% korting bij betaling binnen 8 dagen",
    "De energiekosten stijgen met 10%",
    "rente 5%",
    "30% aanbetaling",
    "Ziekteverzuim moet onder 4%",
    "Voor 80% gereed",
    "Die Löhne steigen um 3 %",
    "Miete +4 %",
    "2 % Skonto bei Zahlung in 10 Tagen",
    "Inflation von 2 % erwartet",
    "Im Vorjahr wuchs der Umsatz um 5 %",
    "19 % MwSt",
    "Zinssatz 4 %",
    "Energiekosten steigen um 10 %",
    "Anzahlung 30 %",
    "Projekt zu 80 % fertig",
    "Les salaires augmentent de 3 %",
    "Loyer +4 %",
    "2 % d'escompte",
    "Inflation de 2 % attendue",
    "En 2025 le CA a progressé de 5 %",
    "TVA 20 %",
    "Taux d'emprunt 4 %",
    "Acompte de 30 %",
    "Travaux avancés à 80 %",
    "le marché progresse de 6 % par an",
    "Los salarios suben un 3 %",
    "IVA 21 %",
    "2 % de descuento por pronto pago",
    "Inflación prevista del 2 %",
    "En 2025 las ventas crecieron un 5 %",
    "Interés del 4 %",
    "El alquiler sube un 3 %",
    "I salari aumentano del 3%",
    "IVA 22%",
    "Sconto 2%",
    "Inflazione prevista 2%",
    "Nel 2025 il fatturato è cresciuto del 5%",
    "Tasso 4%",
    "L'affitto sale del 3%",
    "Os salários sobem 3%",
    "IVA 23%",
    "2% de desconto",
    "Inflação prevista de 2%",
    "Em 2025 as vendas cresceram 5%",
    "Juro de 4%",
    "A renda sobe 3%",
  ],
};

const found = (rows: Parameters<typeof workbookOf>[0][number]["rows"]): readonly string[] =>
  scanWorkbook(workbookOf([{ name: "Sheet1", rows }]), { asOf: "2026-11-21" }).map(({ kind }) => kind.replace(/^growth-.*/, "growth"));
const wantedOf = (kind: string): readonly string[] => (kind === "none" ? [] : [kind]);

const listed = Object.entries(labels).flatMap(([kind, list]) =>
  list.split(";").map((label) => [label.trim().replace(/\s+/g, " "), kind] as const),
);

it.each(listed)("%s: %s", (label, kind) => {
  expect(found([["Plan 2027"], ["Revenue", 1000], [label, "5%"]])).toEqual(wantedOf(kind));
});

const said = Object.entries(sentences).flatMap(([kind, list]) => list.map((sentence) => [sentence, kind] as const));

it.each(said)("%s: %s", (sentence, kind) => {
  expect(found([[sentence]])).toEqual(wantedOf(kind));
});
