/** Session and Utilities. https://developers.google.com/apps-script/reference/utilities */
import type { SessionService, UtilitiesService } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import { formatJavaDate } from './format-date.js';

export class HostSession implements SessionService {
  constructor(
    private readonly context: ServiceContext,
    private readonly locale: string,
  ) {}
  getActiveUserLocale(): string {
    this.context.handle('Session.getActiveUserLocale');
    return this.locale;
  }
}

export class HostUtilities implements UtilitiesService {
  constructor(private readonly context: ServiceContext) {}
  formatDate(date: Date, timeZone: string, format: string): string {
    this.context.handle('Utilities.formatDate');
    return formatJavaDate(Number(date.getTime()), timeZone, format);
  }
}
