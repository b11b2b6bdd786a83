/** SpreadsheetApp: the document, builders, flush. */
import type {
  BorderStyle,
  ConditionalFormatRuleBuilder,
  DataValidationBuilder,
  Spreadsheet,
  SpreadsheetAppService,
  Ui,
  WrapStrategy,
} from '../../src/apps-script/services.js';
import { HostConditionalFormatRuleBuilder } from './conditional-format.js';
import type { ServiceContext } from './context.js';
import { enumMember } from './enums.js';
import { HostSpreadsheet } from './spreadsheet.js';
import type { HostUi } from './ui.js';
import { HostDataValidationBuilder } from './validation.js';

export class HostSpreadsheetApp implements SpreadsheetAppService {
  readonly BorderStyle = {
    SOLID: enumMember<BorderStyle>('SOLID'),
    SOLID_MEDIUM: enumMember<BorderStyle>('SOLID_MEDIUM'),
    SOLID_THICK: enumMember<BorderStyle>('SOLID_THICK'),
  };
  readonly WrapStrategy = {
    WRAP: enumMember<WrapStrategy>('WRAP'),
    OVERFLOW: enumMember<WrapStrategy>('OVERFLOW'),
    CLIP: enumMember<WrapStrategy>('CLIP'),
  };
  constructor(
    private readonly context: ServiceContext,
    private readonly ui: HostUi,
  ) {}

  getActiveSpreadsheet(): Spreadsheet {
    this.context.handle('SpreadsheetApp.getActiveSpreadsheet');
    return new HostSpreadsheet(this.context, this.ui);
  }
  getUi(): Ui {
    this.context.handle('SpreadsheetApp.getUi');
    return this.ui;
  }
  /** Applies what waits; a rejected write is thrown here. */
  flush(): void {
    this.context.read('SpreadsheetApp.flush', () => {});
  }
  newDataValidation(): DataValidationBuilder {
    this.context.handle('SpreadsheetApp.newDataValidation');
    return new HostDataValidationBuilder(this.context);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    this.context.handle('SpreadsheetApp.newConditionalFormatRule');
    return new HostConditionalFormatRuleBuilder(this.context);
  }
}
