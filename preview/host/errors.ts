/**
 * The words of Google's exceptions, as seen on live Google; each has a conformance case that names its source.
 * Scripts get them as Error objects of their own realm, named Exception.
 */
export const ERROR = {
  rowsOfData: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsOfData: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  startingRow: 'The starting row of the range is too small.',
  startingColumn: 'The starting column of the range is too small.',
  atLeastOneRow: 'The number of rows in the range must be at least 1.',
  atLeastOneColumn: 'The number of columns in the range must be at least 1.',
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  rangeNotFound: 'Range not found',
  tabNameTaken: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastFreeRow: 'Sorry, it is not possible to delete all non-frozen rows.',
  lastFreeColumn: 'Sorry, it is not possible to delete all non-frozen columns.',
  rejectedByList: (cell: string, values: readonly string[]) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell. Please enter one of the following values: ${values.join(', ')}.`,
  rejected: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  metadataOnPart:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  dropdownTooLong:
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  signature: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  timeout: 'Exceeded maximum execution time',
  lastTab: "You can't remove all the sheets in a document.", // seen, IX 39033612573
  tabGone: (id: number) => `Sheet ${id} not found`,
  // Not seen with a source; written after the pattern of the others.
  lastVisibleTab: "You can't hide all the sheets in a document.",
  unknownName: (name: string) => `The named range ${name} does not exist.`,
  badName: (name: string) => `The name ${name} is not a valid named range name.`,
  noGroup: (index: number) => `A group does not exist at column ${index} with group depth 1`,
} as const;
