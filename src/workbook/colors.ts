/** Grey is structure, blue is "type here", colour is an exception: amber, red and violet mean somebody has to act. */
export const COLOR = {
  text: '#202124',
  secondary: '#5f6368',
  structure: '#f1f3f4',
  input: '#e8f0fe',
  good: '#0d652d',
  riskFill: '#fdeac2',
  risk: '#6b3a00',
  offFill: '#f7c6c1',
  off: '#7a0c05',
  wordsFill: '#f3e8fd',
  words: '#681da8',
  line: '#e0e3e7',
  sectionLine: '#bdc1c6',
  tab: '#1a73e8',
  notSaved: '#174ea6',
  white: '#ffffff',
} as const;
