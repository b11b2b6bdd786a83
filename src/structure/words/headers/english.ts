/** English. */
import type { LanguageHeaders } from './language-headers.js';

export const english: LanguageHeaders = {
  objective:
    'our objective|objective statement|what we want to achieve|what do we want to achieve|ambition|north star|big goal|intent',
  keyResult:
    'how we measure it|how we will know|how do we know|how we know|evidence of success|measure of progress|signs of success|success metric|success metrics',
  owner:
    'driver|responsible owner|accountable person|sponsor|dri name|kr owner|okr owner|objective owner|led by|run by|owner name s|who leads|who owns it|whose|whose job|staff|staff member|colleague|coordinator|keeper',
  start:
    'where we started|where we start|where we were|where we are starting|started at|starting from|start of quarter|at the start|before|last quarter|last year|previous|previous value|prior|opening|opening value|beginning|beginning value|as is|reference value|from value|q start|initial state',
  target:
    'where we want to be|where we want to go|where we are going|where we aim|we want|target for the quarter|quarter target|quarterly target|year end target|should be|to be|to value|aiming for|finish|destination|final target|goal for the quarter|promise|desired value|target level',
  current:
    'actual to date|year to date|ytd|qtd|so far|where we are|where we are now|where we stand|at present|present|present value|most recent|last reading|last value|reading|this week|current level|current status value|current number|actual result|measured|as of now|status today|latest number|now at',
  progress:
    'percent achieved|% achieved|% of target|percent of goal|% of goal|progress so far|overall progress|pct|pct done|pct complete|how far|complete so far|kr progress|progress pct|progress percent|fulfilment|fulfillment|rate of completion|done so far|% reached|% attained',
  score:
    'mark|marks|points|result score|self assessment|self grade|manager score|final grade|mid score|midterm|mid term score|end score|okr grade|score 0 1',
  confidence:
    'how sure|how sure are we|sureness|confidence out of 10|confidence %|belief|chance|chances|probability|odds',
  weight: 'weight percent|wt|share|relative weight|relative importance',
  due: 'deadline date|by|until|complete by|finish by|target completion|target completion date|delivery date|end|expected date',
  note: 'comments and blockers|what we learned|lesson|lessons|notes and links|context|background|additional info|info|description of progress|how it went|story|this week in words|what happened|observations|observation|memo',
  team: 'unit|ward|branch|site|store|shop|location|school|class|campus|office|region|tribe|chapter|directorate|faculty|programme|program|workstream|business area|stream|pillar',
  out: 'printed|version|approved by|reviewed|reviewer|status date|row|line|archived|followers|visibility|color code|sort|rank|effort|budget|estimate|dependencies|dependency|stakeholders|stakeholder',
};
