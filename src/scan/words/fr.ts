import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const fr: WordList = {
  growth: wordsIn(`
    croissance, augmentation, augmentations, hausse, hausses, progression, evolution, tcam, variation %, % variation, accroissement,
    taux d'evolution, augmente, augmentera, augmenteront, progressera, progresseront, croitra, croitront, indexation, majoration,
    relevement, developpement du ca, developpement des ventes, developpement du chiffre d'affaires, ajustement des prix, revision des
    prix, revalorisation, croiss, taux de croiss, hausse des prix, var %, % var, var. %, hypothese de croissance, evolution en %, tcac,
    taux de progression, taux d'accroissement, gain de clients, montee en charge, montee en puissance, essor, progresser, augmenter,
    evol, evol %, evol. %, evo, hausse %, surcroit, augmentent, progresse, progressent, croit, croissent, croisse, croitre
  `),
  change: wordsIn(`
    variation, variations, var, var., evolution, evolutions, effet, revision, ajustement
  `),
  revenue: wordsIn(`
    chiffre d'affaires, chiffre d affaires, chiffre d’affaires, ca, c.a., ventes, vente, recette, recettes, encaissements, produits
    d'exploitation, revenu, revenus, clients, client, clientele, volume, volumes, quantites, quantite, commandes, commande, abonnes,
    abonnements, adherents, visiteurs, visites, utilisateurs, trafic, frequentation, nuitees, production vendue, prestations, contrats,
    effectif clients, unites vendues, d'unites vendues, vendues, vendus, nombre de ventes, acheteurs, vendu, membres, inscriptions,
    inscrits, reservations, eleves, etudiants, patients, couverts, repas, loyers encaisses, revenus locatifs, produits des
    ventes, facturation, facture, honoraires encaisses, dons, donateurs, billetterie, encaissement, encaissements clients, ca ht, ca
    ttc, paniers vendus, prestation, commandes clients, ventes de marchandises
  `),
  profit: wordsIn(`
    benefice, benefices, resultat, excedent, ebe, caf, flux de tresorerie, marge contributive
  `),
  valuation: wordsIn(`
    dividende, dividendes, valeur terminale, infini, long terme, perpetuel, perpetuelle, croissance terminale, croissance perpetuelle,
    taux de croissance a l'infini, perpetuite, a l'infini, croissance a long terme
  `),
  cost: wordsIn(`
    cout, couts, charge, charges, depense, depenses, frais, salaire, salaires, remuneration, remunerations, masse salariale, personnel,
    achat, achats, amortissement, amortissements, dotation, dotations, investissement, investissements, bfr, stock, stocks, matieres,
    fournisseurs, decaissements, emprunt, dette, dettes, etp, effectif, effectifs, sous traitance, cotisations sociales, charges
    sociales, immobilisations, main d'oeuvre, embauches, recrutement, recrutements, effectif salarie
  `),
  spending: wordsIn(`
    commune, communes, mairie, collectivite, collectivites, loyer, loyers, energie, electricite, publicite, marketing, assurance,
    assurances, entretien, transport, transports, fournitures, honoraires, telephone
  `),
  market: wordsIn(`
    marche, marches, secteur, concurrent, concurrents, concurrence
  `),
  "market-figure": wordsIn(`
    taille du marche, taille de marche, volume du marche, marche total, marche adressable, marche accessible, marche potentiel,
    croissance du marche, part de marche, parts de marche, potentiel du marche, croissance du secteur
  `),
  part: wordsIn(`
    part, parts
  `),
  share: wordsIn(`
    part de marche, part du marche, % du marche, parts de marche, pdm, taux de penetration, penetration, % marche, % du marche capte, %
    marche capte, taux de captation, taux de capture, captation, part du segment, part cible, taux de couverture du marche, couverture
    du marche, taux de penetration du marche, parts du marche
  `),
  price: wordsIn(`
    prix, panier, panier moyen, ticket moyen, tarif, tarifs, tarification, tarifaire, tarifaires, tjm, taux journalier, taux horaire
    facture, abonnement mensuel, prix moyen, prix de vente, prix unitaire, pu ht, pv ht, pvc, pv
  `),
  funnel: wordsIn(`
    visiteurs, visiteur, visites, prospects, prospect, leads, lead, devis, clics, essais, rendez vous, rdv, demonstrations, demos,
    contacts, appels entrants, appels d'offres, inscriptions, inscrits, passants, propositions commerciales, propositions, paniers
  `),
  conversion: wordsIn(`
    part des clients avec, % de clients avec, clients avec contrat, taux de conversion, conversion, taux de transformation,
    transformation, taux de reussite, taux de renouvellement, renouvellement, taux de fidelisation, fidelisation, taux de retention,
    taux de reponse, taux de clic, reachat, taux de concretisation, transfo, transforme, transformes, transformees, concretisation, taux
    de signature, taux de closing, closing, taux d'acceptation, acceptation des devis, devis acceptes, devis signes, devis gagnes, taux
    de succes, taux de gain, gagnes, qui achetent, deviennent clients, taux de reabonnement, reabonnement, reconduction, taux de
    reconduction, taux de reachat, taux d'adoption, taux d'achat, taux d'inscription, ventes additionnelles, montee en gamme, taux
    d'attachement, attachement, taux d'abonnement, conversion en clients, convertis, converties, taux de convertis, transformation des
    prospects, taux d'acceptation des devis, taux de prise de commande, taux de prise de rendez vous, taux de souscription,
    souscription, taux d'adhesion, adhesion, taux d'activation, taux de recommandation, clients recurrents, taux de recurrence,
    recurrence, clients fideles, taux de retour clients, taux d'ouverture, ctr, cvr, taux d'equipement, vente croisee, ventes croisees,
    upsell, cross sell,
    
  `),
  margin: wordsIn(`
    mb %, tmb, marge, marges, taux de marge, taux de marque, rentabilite, marge op, taux de mb, tx de marge, tx marge, marge sur cv,
    marge en %, benefice en %, resultat en %, resultat net en %, excedent brut en %, ebe %, ebitda %, ebit %, resultat / ca,
    profitabilite, rentabilite commerciale, rentabilite nette, coefficient de marge, mscv %, taux de mscv, taux de marge sur cout
    variable,
    mcv %, tmcv, taux mcv
  `),
  ratio: wordsIn(`
    % du ca, % ca, % du chiffre d'affaires, en % du ca, % des ventes
  `),
  target: wordsIn(`
    obj, objectif, objectifs, cible, cibles, ambition, vise, visee, objectif vise, cibler, ciblee, visees, vises, viser, ambitions, souhaite,
    souhaitee
  `),
  plan: wordsIn(`
    hypothese, hypotheses, prevision, previsions, previsionnel, previsionnelle, previsionnels, prevu, prevue, prevus, projection,
    projections, projete, budget, budgets, budgete, parametre, parametres, donnees d'entree, estimation, estimations, estime, attendu,
    attendue, business plan, plan, planification, annee prochaine, futur, augmentera, augmenteront, progressera, progresseront, croitra,
    croitront, atteindra, atteindront, nous prevoyons, nous visons, en supposant, previsionnelles, prev, prev., plan d'affaires, plan
    financier, plan de financement, compte de resultat previsionnel, etude de faisabilite, hypotheses de travail, budgetaire, simule,
    envisage, envisagee, anticipe, anticipee, a venir, projetee, projetes, projections financieres, donnees de base, variables,
    tablons sur, nous tablons, table sur, va progresser, vont progresser, va croitre, va augmenter, vont augmenter, nous attendons, escompte une hausse
  `),
  scenario: wordsIn(`
    scenario, scenarios, optimiste, pessimiste, realiste, prudent, cas de base, hypothese haute, hypothese basse, central, scenario bas,
    scenario haut, scenario median, cas optimiste, cas pessimiste, hypotheses hautes, hypotheses basses, ambitieux, conservateur,
    degrade
  `),
  actual: wordsIn(`
    actuel, actuelle, actuellement, reel, reels, reelle, realise, realisee, realises, historique, historiques, constate,
    annee precedente, n 1, obtenu, a progresse, ont progresse, a augmente, ont augmente, a atteint, compte de resultat n
  `),
  peers: wordsIn(`
    comparables, capitalisation boursiere, moyenne du secteur, repere, concurrent, concurrents
  `),
  foreign: wordsIn(`
    habitants, tva, ttc, impot, impots, taxe, taxes, taux d'interet, interet, interets, remise, remises, escompte, actualisation, cmpc,
    inflation, ipc, pib, population, chomage, commission, commissions, retraite, cotisation, cotisations, probabilite, probabilites,
    confiance, ecart, ecarts, ponderation, poids, repartition, % du total, participation, vote, taux de change, avancement, rebut,
    absenteisme, rendement, satisfaction, sondage, enquete, rotation, endettement, attrition, resiliation, bonus ecologie, taux
    d'occupation, demographique, demographie, natalite, hypotheque, pret, prets
  `),
  sensitivity: wordsIn(`
    sensibilite, simulation, simulations
  `),
  percent: wordsIn(`
    taux, pourcentage, %, pourcent, par an
  `),
  duration: wordsIn(`
    mois, jour, jours, annees, semaines, heures, duree, nombre, nombre de, date, numero, delai, nb
  `),
  source: wordsIn(`
    source, sources, selon, d'apres, insee, nielsen
  `),
  size: wordsIn(`
    taille, volume, dimension
  `),
  money: wordsIn(`
    capital, prix du marche, chiffre d'affaires, chiffre d affaires, ca, c.a., ventes, recette, recettes, encaissements,
    produits d'exploitation, revenu, revenus, production vendue, montant, valeur, budget
  `),
  quantity: wordsIn(`
    volume, volumes, quantites, quantite, unites, tonnes, kg, litres, nombre, nombre de, nb, heures, nuits, jours, capacite, pieces
  `),
  customers: wordsIn(`
    clients, client, abonnes, abonnements, adherents, visiteurs, visites, utilisateurs, trafic, frequentation, nuitees, contrats,
    commandes, commande, effectif clients, menages, magasins, chambres, prospects, salaries
  `),
  timeHead: wordsIn(`
    annee, annees, exercice, exercices, mois, trimestre, periode, semaine, date, saison
  `),
  listHead: wordsIn(`
    libelle, designation, description, poste, postes, compte, nom, categorie, produit, produits, article, segment, segments, region,
    pays, magasin, client, service, canal, tache, indicateur, parametre, hypothese, rubrique, no, code
  `),
  baseYear: wordsIn(`
    annee de base, annee de reference, dernier exercice clos, exercice de reference
  `),
};
