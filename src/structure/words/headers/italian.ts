/** Italian. */
import type { LanguageHeaders } from './language-headers.js';

export const italian: LanguageHeaders = {
  objective: 'obiettivo strategico|obiettivo del trimestre|nostro obiettivo|traguardo generale',
  keyResult: 'risultato atteso|risultati attesi|risultato misurabile|indicatore di successo|risultato|risultati|rc',
  owner: 'responsabili|referente|proprietario|assegnato a|a cura di|capofila|incaricato|chi|titolare|nome',
  start: 'valore di partenza|partenza|base|iniziale|valore base|punto di partenza|inizio|da|situazione iniziale|prima',
  target:
    'obiettivo numerico|valore atteso|valore finale|meta|target finale|arrivo|a|valore target|dopo|valore desiderato|da raggiungere',
  current:
    'attuale|oggi|ad oggi|a oggi|valore di oggi|stato attuale|ultimo valore|raggiunto|realizzato|consuntivo|valore corrente|misura attuale|adesso',
  progress:
    'percentuale|progresso|progressi|completamento|% completamento|stato di avanzamento|% avanzamento|grado di avanzamento|raggiungimento|% raggiunta|% raggiunto',
  score: 'voto|valutazione|punti|punteggio finale',
  confidence: 'livello di fiducia|confidenza|fiducia 1 10',
  due: 'entro|entro il|data di scadenza|termine|data fine',
  note: 'note|osservazioni|commento|prossimi passi|ostacoli|dettagli',
  team: 'reparto|ufficio|area|sede|gruppo|negozio',
  weight: 'ponderazione|importanza',
  unit: 'unita|unita di misura',
  initiative: 'iniziativa|iniziative|azione|azioni|attivita|progetto|compito',
  type: 'livello',
};
