/** Polish. */
import type { LanguageHeaders } from './language-headers.js';

export const polish: LanguageHeaders = {
  objective: 'cel|cele|cel strategiczny|cel kwartalny|cel zespolu|nasz cel',
  keyResult:
    'kluczowy rezultat|kluczowe rezultaty|kluczowy wynik|kluczowe wyniki|rezultat kluczowy|rezultat|rezultaty|wskaznik sukcesu',
  owner:
    'osoba|wlasciciel|wlasciciele|odpowiedzialny|odpowiedzialna|osoba odpowiedzialna|odpowiedzialnosc|kto|lider|prowadzacy|opiekun|imie i nazwisko',
  start:
    'wartosc poczatkowa|poczatek|start|bylo|punkt wyjscia|wartosc bazowa|baza|stan poczatkowy|od|na starcie|wartosc wyjsciowa',
  target:
    'wartosc docelowa|docelowo|cel liczbowy|wartosc celu|stan docelowy|do|ma byc|plan|oczekiwana wartosc|poziom docelowy',
  current:
    'aktualnie|wartosc biezaca|wartosc aktualna|obecnie|obecna wartosc|teraz|stan na dzis|dzis|biezacy stan|jest|wykonanie|stan obecny|aktualna wartosc|stan biezacy',
  progress:
    'postep|postepy|realizacja|% realizacji|stopien realizacji|procent|procent realizacji|wykonano %|zaawansowanie|ukonczenie',
  score: 'ocena|punkty|wynik koncowy|ocena koncowa',
  confidence: 'pewnosc|poziom pewnosci|ufnosc',
  weight: 'waga|wagi',
  status: 'stan|kolor|sygnal',
  due: 'termin|do kiedy|data zakonczenia|ostateczny termin',
  note: 'uwagi|uwaga|komentarz|komentarze|notatki|notatka|opis|nastepne kroki',
  team: 'zespol|dzial|oddzial|obszar|grupa|sklep',
  period: 'kwartal|okres|rok',
  type: 'rodzaj|poziom',
  initiative: 'inicjatywa|inicjatywy|zadanie|zadania|dzialanie|dzialania|projekt',
};
