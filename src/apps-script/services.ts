/**
 * Every method of Google's services that the add-on uses, and nothing else.
 *
 * The comment behind a method is its page below https://developers.google.com/apps-script/reference/ .
 * services-check.ts holds these interfaces against @types/google-apps-script; the local host implements
 * them; test/conformance/ has a case for each.
 */

export type CellValue = string | number | boolean | Date;

export interface SpreadsheetAppService {
  getActiveSpreadsheet(): Spreadsheet; // spreadsheet/spreadsheet-app#getactivespreadsheet
  getUi(): Ui; // spreadsheet/spreadsheet-app#getui
  flush(): void; // spreadsheet/spreadsheet-app#flush
  newDataValidation(): DataValidationBuilder; // spreadsheet/spreadsheet-app#newdatavalidation
  newConditionalFormatRule(): ConditionalFormatRuleBuilder; // spreadsheet/spreadsheet-app#newconditionalformatrule
  readonly BorderStyle: {
    readonly SOLID: BorderStyle;
    readonly SOLID_MEDIUM: BorderStyle;
    readonly SOLID_THICK: BorderStyle;
  }; // spreadsheet/border-style
  readonly WrapStrategy: {
    readonly WRAP: WrapStrategy;
    readonly OVERFLOW: WrapStrategy;
    readonly CLIP: WrapStrategy;
  }; // spreadsheet/wrap-strategy
}
/** Enum members are handed back to Google as they are; nothing reads into them. */
export type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
export type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export interface Spreadsheet {
  getSheets(): Sheet[]; // spreadsheet/spreadsheet#getsheets
  getSheetByName(name: string): Sheet | null; // spreadsheet/spreadsheet#getsheetbynamename
  getActiveSheet(): Sheet; // spreadsheet/spreadsheet#getactivesheet
  getActiveRange(): Range | null; // spreadsheet/spreadsheet#getactiverange
  setActiveSheet(sheet: Sheet): Sheet; // spreadsheet/spreadsheet#setactivesheetsheet
  setActiveRange(range: Range): Range; // spreadsheet/spreadsheet#setactiverangerange
  insertSheet(sheetName: string, sheetIndex: number): Sheet; // spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex
  deleteSheet(sheet: Sheet): void; // spreadsheet/spreadsheet#deletesheetsheet
  moveActiveSheet(pos: number): void; // spreadsheet/spreadsheet#moveactivesheetpos
  getSpreadsheetLocale(): string; // spreadsheet/spreadsheet#getspreadsheetlocale
  getSpreadsheetTimeZone(): string; // spreadsheet/spreadsheet#getspreadsheettimezone
  getNamedRanges(): NamedRange[]; // spreadsheet/spreadsheet#getnamedranges
  setNamedRange(name: string, range: Range): void; // spreadsheet/spreadsheet#setnamedrangename,-range
  removeNamedRange(name: string): void; // spreadsheet/spreadsheet#removenamedrangename
  createDeveloperMetadataFinder(): DeveloperMetadataFinder; // spreadsheet/spreadsheet#createdevelopermetadatafinder
  toast(message: string, title: string, timeoutSeconds: number): void; // spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds
}

export interface NamedRange {
  getName(): string; // spreadsheet/named-range#getname
  getRange(): Range; // spreadsheet/named-range#getrange
}

export interface Sheet {
  getSheetId(): number; // spreadsheet/sheet#getsheetid
  getName(): string; // spreadsheet/sheet#getname
  setName(name: string): Sheet; // spreadsheet/sheet#setnamename
  getIndex(): number; // spreadsheet/sheet#getindex
  getMaxRows(): number; // spreadsheet/sheet#getmaxrows
  getMaxColumns(): number; // spreadsheet/sheet#getmaxcolumns
  getLastRow(): number; // spreadsheet/sheet#getlastrow
  getLastColumn(): number; // spreadsheet/sheet#getlastcolumn
  getDataRange(): Range; // spreadsheet/sheet#getdatarange
  getRange(row: number, column: number, numRows: number, numColumns: number): Range; // spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns
  getRange(a1Notation: string): Range; // spreadsheet/sheet#getrangea1notation
  appendRow(rowContents: CellValue[]): Sheet; // spreadsheet/sheet#appendrowrowcontents
  insertRowsAfter(afterPosition: number, howMany: number): Sheet; // spreadsheet/sheet#insertrowsafterafterposition,-howmany
  insertRowsBefore(beforePosition: number, howMany: number): Sheet; // spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet; // spreadsheet/sheet#insertcolumnsafterafterposition,-howmany
  deleteRows(rowPosition: number, howMany: number): void; // spreadsheet/sheet#deleterowsrowposition,-howmany
  deleteColumns(columnPosition: number, howMany: number): void; // spreadsheet/sheet#deletecolumnscolumnposition,-howmany
  moveRows(rowSpec: Range, destinationIndex: number): void; // spreadsheet/sheet#moverowsrowspec,-destinationindex
  setFrozenRows(rows: number): void; // spreadsheet/sheet#setfrozenrowsrows
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet; // spreadsheet/sheet#setcolumnwidthsstartcolumn,-numcolumns,-width
  setRowHeights(startRow: number, numRows: number, height: number): Sheet; // spreadsheet/sheet#setrowheightsstartrow,-numrows,-height
  hideColumns(columnIndex: number, numColumns: number): void; // spreadsheet/sheet#hidecolumnscolumnindex,-numcolumns
  getColumnGroupDepth(columnIndex: number): number; // spreadsheet/sheet#getcolumngroupdepthcolumnindex
  getColumnGroup(columnIndex: number, groupDepth: number): ColumnGroup | null; // spreadsheet/sheet#getcolumngroupcolumnindex,-groupdepth
  hideSheet(): Sheet; // spreadsheet/sheet#hidesheet
  showSheet(): Sheet; // spreadsheet/sheet#showsheet
  isSheetHidden(): boolean; // spreadsheet/sheet#issheethidden
  setHiddenGridlines(hideGridlines: boolean): Sheet; // spreadsheet/sheet#sethiddengridlineshidegridlines
  setTabColor(color: string | null): Sheet; // spreadsheet/sheet#settabcolorcolor
  addDeveloperMetadata(key: string, value: string): Sheet; // spreadsheet/sheet#adddevelopermetadatakey,-value
  getDeveloperMetadata(): DeveloperMetadata[]; // spreadsheet/sheet#getdevelopermetadata
  getConditionalFormatRules(): ConditionalFormatRule[]; // spreadsheet/sheet#getconditionalformatrules
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void; // spreadsheet/sheet#setconditionalformatrulesrules
}

export interface ColumnGroup {
  collapse(): ColumnGroup; // spreadsheet/group#collapse
}

export interface Range {
  getSheet(): Sheet; // spreadsheet/range#getsheet
  getRow(): number; // spreadsheet/range#getrow
  getColumn(): number; // spreadsheet/range#getcolumn
  getNumRows(): number; // spreadsheet/range#getnumrows
  getNumColumns(): number; // spreadsheet/range#getnumcolumns
  getA1Notation(): string; // spreadsheet/range#geta1notation
  canEdit(): boolean; // spreadsheet/range#canedit
  getValues(): CellValue[][]; // spreadsheet/range#getvalues
  setValues(values: CellValue[][]): Range; // spreadsheet/range#setvaluesvalues
  getDisplayValues(): string[][]; // spreadsheet/range#getdisplayvalues
  getFormulas(): string[][]; // spreadsheet/range#getformulas
  setFormulas(formulas: string[][]): Range; // spreadsheet/range#setformulasformulas
  getNumberFormats(): string[][]; // spreadsheet/range#getnumberformats
  setNumberFormat(numberFormat: string): Range; // spreadsheet/range#setnumberformatnumberformat
  setNumberFormats(numberFormats: string[][]): Range; // spreadsheet/range#setnumberformatsnumberformats
  getBackgrounds(): string[][]; // spreadsheet/range#getbackgrounds
  getFontWeights(): string[][]; // spreadsheet/range#getfontweights
  getMergedRanges(): Range[]; // spreadsheet/range#getmergedranges
  getRichTextValues(): (RichTextValue | null)[][]; // spreadsheet/range#getrichtextvalues
  getNotes(): string[][]; // spreadsheet/range#getnotes
  setNotes(notes: string[][]): Range; // spreadsheet/range#setnotesnotes
  clearContent(): Range; // spreadsheet/range#clearcontent
  getDataValidations(): (DataValidation | null)[][]; // spreadsheet/range#getdatavalidations
  setDataValidation(rule: DataValidation | null): Range; // spreadsheet/range#setdatavalidationrule
  setDataValidations(rules: (DataValidation | null)[][]): Range; // spreadsheet/range#setdatavalidationsrules
  setBackground(color: string | null): Range; // spreadsheet/range#setbackgroundcolor
  setBackgrounds(colors: (string | null)[][]): Range; // spreadsheet/range#setbackgroundscolor
  setFontColor(color: string | null): Range; // spreadsheet/range#setfontcolorcolor
  setFontColors(colors: (string | null)[][]): Range; // spreadsheet/range#setfontcolorscolors
  setFontSize(size: number): Range; // spreadsheet/range#setfontsizesize
  setFontSizes(sizes: number[][]): Range; // spreadsheet/range#setfontsizessizes
  setFontWeights(weights: ('bold' | 'normal' | null)[][]): Range; // spreadsheet/range#setfontweightsfontweights
  setFontWeight(fontWeight: 'bold' | 'normal' | null): Range; // spreadsheet/range#setfontweightfontweight
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Range; // spreadsheet/range#sethorizontalalignmentalignment
  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): Range; // spreadsheet/range#sethorizontalalignmentsalignments
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range; // spreadsheet/range#setverticalalignmentalignment
  setWrapStrategy(strategy: WrapStrategy): Range; // spreadsheet/range#setwrapstrategystrategy
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: BorderStyle | null,
  ): Range; // spreadsheet/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style
  shiftColumnGroupDepth(delta: number): Range; // spreadsheet/range#shiftcolumngroupdepthdelta
  addDeveloperMetadata(key: string, value: string): Range; // spreadsheet/range#adddevelopermetadatakey,-value
}

export interface DeveloperMetadata {
  getKey(): string; // spreadsheet/developer-metadata#getkey
  getValue(): string | null; // spreadsheet/developer-metadata#getvalue
  setValue(value: string): DeveloperMetadata; // spreadsheet/developer-metadata#setvaluevalue
  getLocation(): DeveloperMetadataLocation; // spreadsheet/developer-metadata#getlocation
  remove(): void; // spreadsheet/developer-metadata#remove
}

export interface DeveloperMetadataLocation {
  getSheet(): Sheet | null; // spreadsheet/developer-metadata-location#getsheet
  getColumn(): Range | null; // spreadsheet/developer-metadata-location#getcolumn
}

export interface DeveloperMetadataFinder {
  withKey(key: string): DeveloperMetadataFinder; // spreadsheet/developer-metadata-finder#withkeykey
  find(): DeveloperMetadata[]; // spreadsheet/developer-metadata-finder#find
}

export interface RichTextValue {
  getLinkUrl(): string | null; // spreadsheet/rich-text-value#getlinkurl
}

export interface DataValidation {
  getCriteriaType(): unknown; // spreadsheet/data-validation#getcriteriatype
  getCriteriaValues(): unknown[]; // spreadsheet/data-validation#getcriteriavalues
}

export interface DataValidationBuilder {
  requireCheckbox(): DataValidationBuilder; // spreadsheet/data-validation-builder#requirecheckbox
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder; // spreadsheet/data-validation-builder#requirevalueinlistvalues,-showdropdown
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder; // spreadsheet/data-validation-builder#requirevalueinrangerange,-showdropdown
  setAllowInvalid(allowInvalidData: boolean): DataValidationBuilder; // spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
  setHelpText(helpText: string): DataValidationBuilder; // spreadsheet/data-validation-builder#sethelptexthelptext
  build(): DataValidation; // spreadsheet/data-validation-builder#build
}

export interface ConditionalFormatRule {
  getRanges(): Range[]; // spreadsheet/conditional-format-rule#getranges
  getBooleanCondition(): BooleanCondition | null; // spreadsheet/conditional-format-rule#getbooleancondition
}

export interface BooleanCondition {
  getCriteriaValues(): unknown[]; // spreadsheet/boolean-condition#getcriteriavalues
}

export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder; // spreadsheet/conditional-format-rule-builder#whenformulasatisfiedformula
  setBackground(color: string): ConditionalFormatRuleBuilder; // spreadsheet/conditional-format-rule-builder#setbackgroundcolor
  setFontColor(color: string): ConditionalFormatRuleBuilder; // spreadsheet/conditional-format-rule-builder#setfontcolorcolor
  setBold(bold: boolean): ConditionalFormatRuleBuilder; // spreadsheet/conditional-format-rule-builder#setboldbold
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder; // spreadsheet/conditional-format-rule-builder#setrangesranges
  build(): ConditionalFormatRule; // spreadsheet/conditional-format-rule-builder#build
}

export interface Ui {
  createAddonMenu(): Menu; // base/ui#createaddonmenu
  showSidebar(userInterface: HtmlOutput): void; // base/ui#showsidebaruserinterface
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu; // base/menu#additemcaption,-functionname
  addSeparator(): Menu; // base/menu#addseparator
  addToUi(): void; // base/menu#addtoui
}

export interface HtmlServiceService {
  createHtmlOutputFromFile(filename: string): HtmlOutput; // html/html-service#createhtmloutputfromfilefilename
}
export interface HtmlOutput {
  setTitle(title: string): HtmlOutput; // html/html-output#settitletitle
  append(addedContent: string): HtmlOutput; // html/html-output#appendaddedcontent
}

export interface LockServiceService {
  getDocumentLock(): Lock | null; // lock/lock-service#getdocumentlock
}
export interface Lock {
  tryLock(timeoutInMillis: number): boolean; // lock/lock#trylocktimeoutinmillis
  releaseLock(): void; // lock/lock#releaselock
}

export interface PropertiesServiceService {
  getUserProperties(): Properties; // properties/properties-service#getuserproperties
  getDocumentProperties(): Properties | null; // properties/properties-service#getdocumentproperties
}
export interface Properties {
  getProperty(key: string): string | null; // properties/properties#getpropertykey
  setProperty(key: string, value: string): Properties; // properties/properties#setpropertykey,-value
  deleteProperty(key: string): Properties; // properties/properties#deletepropertykey
}

export interface SessionService {
  getActiveUserLocale(): string; // base/session#getactiveuserlocale
}

export interface UtilitiesService {
  formatDate(date: Date, timeZone: string, format: string): string; // utilities/utilities#formatdatedate,-timezone,-format
}

/** The globals that the bundle finds in its realm. */
export interface Services {
  readonly SpreadsheetApp: SpreadsheetAppService;
  readonly HtmlService: HtmlServiceService;
  readonly LockService: LockServiceService;
  readonly PropertiesService: PropertiesServiceService;
  readonly Session: SessionService;
  readonly Utilities: UtilitiesService;
}

/** What Google hands to onOpen. */
export interface OpenEvent {
  readonly authMode: unknown; // guides/triggers/events; compared with the text 'NONE' by its name
}

/** What Google hands to a simple onEdit. `value` and `oldValue` exist for a single cell only. */
export interface EditEvent {
  readonly authMode: unknown;
  readonly source: Spreadsheet;
  readonly range: Range & {
    /** 1-based bounds that Google puts on the event's range as plain fields; reading them is no service call. */
    readonly rowStart: number;
    readonly rowEnd: number;
    readonly columnStart: number;
    readonly columnEnd: number;
  };
  readonly value?: string;
  readonly oldValue?: string;
}
