/** All conformance cases. */
import type { Case } from '../case.js';
import { conditionalFormatCases } from './conditional-format.js';
import { metadataCases } from './metadata.js';
import { nameCases } from './names.js';
import { rangeDateCases } from './range-dates.js';
import { rangeFormatCases } from './range-formats.js';
import { rangeFormulaCases } from './range-formulas.js';
import { rangePlaceCases } from './range-places.js';
import { rangeTextCases } from './range-texts.js';
import { rangeValueCases } from './range-values.js';
import { serviceCases } from './services.js';
import { sheetCases } from './sheet.js';
import { sheetLookCases } from './sheet-looks.js';
import { sheetRowCases } from './sheet-rows.js';
import { spreadsheetCases } from './spreadsheet.js';
import { unknownCases } from './unknowns.js';
import { validationCases } from './validation.js';

export const CASES: readonly Case[] = [
  ...spreadsheetCases,
  ...nameCases,
  ...sheetCases,
  ...sheetRowCases,
  ...sheetLookCases,
  ...rangePlaceCases,
  ...rangeValueCases,
  ...rangeTextCases,
  ...rangeDateCases,
  ...rangeFormulaCases,
  ...rangeFormatCases,
  ...validationCases,
  ...conditionalFormatCases,
  ...metadataCases,
  ...serviceCases,
  ...unknownCases,
];
