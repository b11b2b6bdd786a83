/** Who else is writing, a command that stopped in time, what an undo leaves: English. */
export const enSafety = {
  // what holds the lock, without and with the name that whoever started it has picked
  'busy.setUp': 'OKRs are being set up',
  'busy.setUp.who': '{who} is setting up OKRs',
  'busy.settings': 'The settings are being saved',
  'busy.settings.who': '{who} is saving the settings',
  'busy.structure': 'An OKR tab is being built',
  'busy.structure.who': '{who} is building an OKR tab',
  'busy.fix': 'Fixes are being applied',
  'busy.fix.who': '{who} is applying fixes',
  'busy.tidy': 'The table is being tidied up',
  'busy.tidy.who': '{who} is tidying up the table',
  'busy.startCheckIn': 'A check-in is being started',
  'busy.startCheckIn.who': '{who} is starting a check-in',
  'busy.saveCheckIn': 'A check-in is being saved',
  'busy.saveCheckIn.who': '{who} is saving a check-in',
  'busy.checkIn': 'A key result is being saved',
  'busy.checkIn.who': '{who} is saving a key result',
  'busy.summary': 'The summary is being renewed',
  'busy.summary.who': '{who} is renewing the summary',
  'busy.check': 'The OKRs are being checked',
  'busy.check.who': '{who} is checking the OKRs',
  'busy.undo': 'The last action is being undone',
  'busy.undo.who': '{who} is undoing the last action',
  'busy.text': 'One OKR command writes at a time. Nothing was changed. Your entry is kept.',
  'busy.loadText': 'One OKR command writes at a time. Nothing was changed.',

  'failure.timeUp.title': '{done} of {total} {total|step is|steps are} done',
  'failure.timeUp.text':
    'Google gives a command six minutes, so it stopped between two steps. Nothing is half-done. Continue does the other {left} and repeats nothing.',

  'failure.closed.title': '{cycle} is closed',
  'failure.closed.text':
    'It may have been closed while this panel was open. Nothing was written. To go on with it, open it again in the Cycles table of OKR Settings.',

  'failure.tableGone.title': 'There is no OKR tab of {cycle}',
  'failure.tableGone.text':
    'If it was deleted, take it back with Ctrl+Z, or under File > Version history. Set-up makes an empty one. Nothing was changed.',

  'failure.protected.part': 'A part of {tab} is protected',
  'failure.protected.whole': 'Nothing was changed. Ask the owner of the file to let you edit it, then try again.',

  'undo.guarded':
    'Undo put back {n} of {m} cells. These are protected and stay: {cells}. Ask the owner of the file, then undo again.',
  'undo.rows': '{n} {n|row is|rows are} back in {n|its|their} place.',
  'undo.stays.tidy': 'Formulas and lists that were restored stay: figures hang on them.',
  'undo.stays.saveCheckIn': 'The check-in tab and the Log stay, as a record.',
  'undo.stays.checkIn': 'Its entry in the Log stays, as a record.',
} as const;
