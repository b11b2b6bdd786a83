/** Dutch. */
import type { LanguageHeaders } from './language-headers.js';

export const dutch: LanguageHeaders = {
  objective: 'doelen|doelstellingen|kwartaaldoel|teamdoel|strategisch doel|ons doel',
  keyResult:
    'kernresultaten|belangrijkste resultaat|belangrijk resultaat|sleutelresultaten|meetbaar resultaat|resultaat|resultaten',
  owner: 'verantwoordelijk|trekker|eigenaren|wie|naam|kartrekker|contactpersoon|aanspreekpunt',
  start: 'nulmeting|beginwaarde|uitgangswaarde|begin|startpunt|van|vertrekpunt|vorig kwartaal|uitgangspunt',
  target: 'streefwaarde|streefcijfer|streef|doel waarde|naar|gewenst|eindwaarde|gewenste waarde|tot',
  current:
    'actueel|huidige stand|nu|stand|vandaag|laatste waarde|gemeten|realisatie|werkelijk|tussenstand|actuele waarde|stand nu',
  progress: 'percentage|gereed|% gereed|behaald|% behaald|realisatiegraad|voortgang %|mate van realisatie',
  score: 'cijfer|beoordeling|score eind|punten',
  due: 'deadline|uiterlijk|einddatum|voor wanneer|opleverdatum',
  note: 'toelichting|opmerking|notities|notitie|uitleg|vervolgstap|belemmeringen',
  team: 'afdeling|groep|locatie|vestiging',
  weight: 'weging|gewicht %',
  initiative: 'actie|acties|taak|taken|activiteit|activiteiten|initiatief|initiatieven',
  period: 'kwartaal|periode|jaar',
};
