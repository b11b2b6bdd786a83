/** French. */
import type { LanguageHeaders } from './language-headers.js';

export const french: LanguageHeaders = {
  objective:
    'objectif strategique|objectif trimestriel|notre objectif|objectif o|grand objectif|intitule de lobjectif|ambition|cap|objectif du trimestre',
  keyResult:
    'resultat attendu|resultats attendus|resultat mesurable|resultats mesurables|indicateur de reussite|indicateur cle|critere de succes|criteres de succes|mesure du succes|comment on le mesure|resultat cle rc|rc',
  owner:
    'responsable du rc|personne responsable|referent|referente|porteur du projet|portee par|porte par|piloté par|pilote par|pilotage|proprietaire|en charge|chef de file|charge de|animateur|animatrice|nom',
  start:
    'valeur de base|valeur de reference|reference|point de depart|situation initiale|situation de depart|au depart|avant|de base|debut|valeur au debut|niveau initial|base de depart|valeur debut|annee precedente|t 1',
  target:
    'valeur visee|vise|visee|valeur attendue|attendu|a atteindre|niveau cible|cible trimestre|cible finale|objectif chiffre|but|apres|arrivee|fin|valeur finale|valeur souhaitee',
  current:
    'valeur du jour|a ce jour|a date|aujourdhui|aujourd hui|en cours|realise a ce jour|realisation|realisations|valeur realisee|resultat actuel|niveau actuel|situation actuelle|derniere valeur|dernier releve|constate|mesure actuelle|ou en est on',
  progress:
    'taux davancement|taux d avancement|avancement %|etat davancement|etat d avancement|taux de realisation|taux datteinte|taux d atteinte|atteinte|% atteint|% realise|progression %|pourcentage|pourcentage atteint|degre datteinte',
  score: 'note finale|score final|evaluation|auto evaluation|autoevaluation|note sur 1',
  confidence: 'niveau de confiance|indice de confiance|confiance sur 10|degre de confiance',
  due: 'date butoir|date de fin prevue|pour le|avant le|delai|date cible|fin prevue',
  status: 'statut actuel|feu|feu tricolore|couleur|situation',
  note: 'note|notes|observation|observations|precisions|explications|blocages|points de blocage|prochaines etapes|prochaine etape|suivi|commentaire du mois',
  team: 'pole|direction|departement|agence|magasin|site|bureau|domaine|perimetre',
  initiative: 'initiative|chantier|chantiers|projets|actions|actions prevues|plan daction|plan d action',
  weight: 'coefficient|coef|importance',
  unit: 'unite de mesure',
};
