import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const fr: WordList = {
  growth: wordsIn(`
    croissance, augmentation, augmentations, hausse, hausses, progression, evolution, tcam, variation %, % variation, accroissement,
    augmente, augmentera, augmenteront, progressera, progresseront, croitra, croitront, majoration, relevement, developpement du ca,
    developpement des ventes, developpement du chiffre d'affaires, ajustement des prix, revision des prix, revalorisation, croiss,
    var %, % var, tcac, gain de clients, montee en charge, montee en puissance, essor, progresser, augmenter, evol, evo, surcroit,
    augmentent, progresse, progressent, croit, croissent, croisse, croitre
  `),
  change: wordsIn(`
    variations, var, evolutions, effet, revision, ajustement
  `),
  revenue: wordsIn(`
    chiffre d’affaires, ca, c.a., ventes, vente, recettes, encaissements, produits d'exploitation, revenu, revenus, clientele,
    quantites, quantite, commandes, commande, abonnes, adherents, visiteurs, visites, utilisateurs, trafic, frequentation, nuitees,
    production vendue, prestations, contrats, effectif clients, unites vendues, vendues, vendus, acheteurs, vendu, membres,
    inscriptions, inscrits, reservations, eleves, etudiants, couverts, repas, loyers encaisses, revenus locatifs, facturation,
    facture, honoraires encaisses, dons, billetterie, encaissement, encaissements clients, ca ht, ca ttc, paniers vendus,
    prestation, commandes clients
  `),
  profit: wordsIn(`
    benefice, benefices, resultat, excedent, ebe, caf, flux de tresorerie, marge contributive
  `),
  valuation: wordsIn(`
    valeur terminale, infini, long terme, perpetuel, perpetuelle, croissance terminale, croissance perpetuelle, perpetuite
  `),
  cost: wordsIn(`
    cout, couts, charge, charges, depense, depenses, frais, salaire, salaires, remunerations, masse salariale, achat, achats,
    amortissement, amortissements, dotation, dotations, investissement, investissements, bfr, stock, stocks, matieres, fournisseurs,
    decaissements, emprunt, dette, dettes, etp, effectif, effectifs, sous traitance, cotisations sociales, charges sociales,
    immobilisations, main d'oeuvre, embauches, recrutement, recrutements, effectif salarie
  `),
  spending: wordsIn(`
    commune, communes, mairie, collectivite, collectivites, loyer, loyers, electricite, publicite, assurance, assurances, entretien,
    transport, transports, fournitures, honoraires
  `),
  market: wordsIn(`
    marche, marches, secteur, concurrence
  `),
  "market-figure": wordsIn(`
    taille du marche, taille de marche, volume du marche, marche total, marche adressable, marche accessible, marche potentiel,
    croissance du marche, part de marche, parts de marche, potentiel du marche, croissance du secteur
  `),
  part: wordsIn(`
    part, parts
  `),
  share: wordsIn(`
    part de marche, part du marche, % du marche, parts de marche, pdm, % marche, taux de capture, captation, part du segment, part
    cible, couverture du marche, parts du marche
  `),
  price: wordsIn(`
    prix, panier, panier moyen, ticket moyen, tarifs, tarification, tarifaire, tarifaires, tjm, taux journalier, taux horaire
    facture, abonnement mensuel, prix moyen, prix unitaire, pu ht, pv ht, pvc, pv,
    tarif
  `),
  funnel: wordsIn(`
    visiteurs, visiteur, visites, devis, clics, essais, rendez vous, rdv, demonstrations, appels entrants, appels d'offres,
    inscriptions, inscrits, passants, propositions commerciales, propositions, paniers
  `),
  conversion: wordsIn(`
    part des clients avec, % de clients avec, clients avec contrat, transformation, taux de reussite, renouvellement, fidelisation,
    taux de reponse, taux de clic, reachat, transfo, transforme, transformes, transformees, concretisation, taux de signature,
    closing, taux d'acceptation, acceptation des devis, devis acceptes, devis signes, devis gagnes, taux de succes, taux de gain,
    gagnes, qui achetent, deviennent clients, reabonnement, reconduction, taux d'achat, taux d'inscription, ventes additionnelles,
    montee en gamme, attachement, taux d'abonnement, convertis, converties, taux de prise de commande, taux de prise de rendez vous,
    souscription, adhesion, taux d'activation, taux de recommandation, clients recurrents, recurrence, clients fideles, taux de
    retour clients, taux d'ouverture, taux d'equipement, vente croisee, ventes croisees
  `),
  margin: wordsIn(`
    mb %, tmb, taux de marque, rentabilite, taux de mb, benefice en %, resultat en %, resultat net en %, excedent brut en %, ebe %,
    resultat / ca, profitabilite, rentabilite commerciale, rentabilite nette, mscv %, taux de mscv, mcv %, tmcv, taux mcv
  `),
  ratio: wordsIn(`
    % du ca, % ca, % du chiffre d'affaires, % des ventes
  `),
  target: wordsIn(`
    obj, objectif, objectifs, cible, cibles, vise, visee, objectif vise, cibler, ciblee, visees, vises, viser, ambitions, souhaite,
    souhaitee
  `),
  plan: wordsIn(`
    hypothese, hypotheses, prevision, previsions, previsionnel, previsionnelle, previsionnels, prevu, prevue, prevus, projete,
    parametre, parametres, donnees d'entree, estime, attendu, attendue, planification, annee prochaine, futur, augmentera,
    augmenteront, progressera, progresseront, croitra, croitront, atteindra, atteindront, nous prevoyons, nous visons, en supposant,
    previsionnelles, prev, plan financier, etude de faisabilite, simule, envisage, envisagee, anticipe, anticipee, a venir,
    projetee, projetes, projections financieres, donnees de base, tablons sur, nous tablons, table sur, va progresser, vont
    progresser, va croitre, va augmenter, vont augmenter, escompte une hausse
  `),
  scenario: wordsIn(`
    optimiste, pessimiste, realiste, prudent, cas de base, hypothese haute, hypothese basse, central, cas optimiste, cas pessimiste,
    hypotheses hautes, hypotheses basses, ambitieux, conservateur, degrade
  `),
  actual: wordsIn(`
    actuel, actuelle, actuellement, reel, reels, reelle, realise, realisee, realises, historique, historiques, constate, annee
    precedente, n 1, obtenu, a progresse, ont progresse, a augmente, ont augmente, a atteint, compte de resultat n,
    =actuel, =actuelle, =auj
  `),
  peers: wordsIn(`
    capitalisation boursiere, moyenne du secteur, repere
  `),
  foreign: wordsIn(`
    habitants, tva, ttc, impot, impots, taxe, interet, interets, remise, remises, escompte, actualisation, cmpc, ipc, pib, chomage,
    retraite, cotisation, cotisations, probabilite, probabilites, confiance, ecart, ecarts, ponderation, poids, repartition, % du
    total, participation, vote, taux de change, avancement, rebut, absenteisme, sondage, rotation, endettement, resiliation, bonus
    ecologie, taux d'occupation, demographique, demographie, natalite, hypotheque, pret, prets,
    rabais, ristourne
  `),
  sensitivity: wordsIn(`
    sensibilite
  `),
  percent: wordsIn(`
    taux, pourcentage, pourcent, par an
  `),
  duration: wordsIn(`
    mois, jour, jours, annees, semaines, heures, duree, nombre, nombre de, numero, delai, nb
  `),
  source: wordsIn(`
    selon, d'apres, insee
  `),
  size: wordsIn(`
    taille, dimension
  `),
  money: wordsIn(`
    capital, prix du marche, chiffre d affaires, ca, c.a., ventes, recettes, encaissements, produits d'exploitation, revenu,
    revenus, production vendue, montant, valeur
  `),
  quantity: wordsIn(`
    quantites, quantite, unites, nombre, nombre de, nb, heures, nuits, jours, capacite
  `),
  customers: wordsIn(`
    abonnes, abonnements, adherents, visiteurs, visites, utilisateurs, trafic, frequentation, nuitees, contrats, commandes,
    commande, effectif clients, menages, magasins, chambres, prospects, salaries
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
