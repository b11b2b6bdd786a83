/** German. */
import type { LanguageHeaders } from './language-headers.js';

export const german: LanguageHeaders = {
  objective:
    'zielbild|quartalsziel|unser ziel|ziel o|ubergeordnetes ziel|teamziele|bereichsziel|strategisches ziel|hauptziel',
  keyResult:
    'messbares ergebnis|messbare ergebnisse|key result kr|schlusselergebnis kr|ergebniskennzahl|erfolgskriterium|erfolgskriterien|woran wir es merken|messkriterium|kernergebnis|kernergebnisse|resultat|resultate',
  owner:
    'verantwortliche person|ansprechpartner|ansprechpartnerin|zustandige person|zustandigkeit|besitzer|inhaber|wer kummert sich|treiber|paten|pate|patin|leitung|kummerer|betreut von|name',
  start:
    'anfangswert|ausgangslage|ausgangspunkt|ausgangsbasis|anfang|zu beginn|beginn|vorher|vorjahr|vorquartal|bisher|von|startpunkt|start wert|referenzwert|ausgang|stand anfang|stand zu beginn|nullmessung',
  target:
    'zielgrosse|zielmarke|ziel wert|bis|wohin|angestrebt|plan|planwert|vorgabe|soll bis quartalsende|ziel bis ende|quartalsziel wert|zielvorgabe|nachher|auf',
  current:
    'ist stand|istzustand|aktueller ist wert|aktuell ist|derzeit|momentan|jetzt|heute|stand heute|zwischenstand|aktuelle zahl|gemessen|erreichter wert|bisher erreicht|letzter wert|aktueller messwert|laufend',
  progress:
    'erreichung %|erfullt|erfullung %|fortschritt %|umsetzungsgrad|umsetzungsstand|zielerreichungsgrad|erreichungsgrad|grad der erreichung|fertigstellung|% erreicht|in %|quote|prozent',
  score: 'punktzahl|selbsteinschatzung|wertung|score ende|endnote|endbewertung',
  confidence: 'zuversicht 1 10|wie sicher|sicherheit|wahrscheinlichkeit|einschatzung',
  due: 'fallig am|faellig|bis zum|abgabe|stichtag|zieldatum|endtermin|fertig bis|erledigt bis|termin bis',
  status: 'ampelstatus|farbe|lage|zielstatus',
  note: 'hinweis|hinweise|erlauterung|erklarung|kommentar zum stand|hindernisse|hindernis|blocker|was ist passiert|ruckblick|quelle|begrundung',
  team: 'standort|filiale|gruppe|ressort|fachbereich|station|kreis|werk|teilteam',
  initiative: 'vorhaben|projekte|projekt|initiativen|arbeitspaket|schritte|to dos',
  out: 'beginn datum|erstellt|erstellt am|geandert|rangfolge|lfd',
};
