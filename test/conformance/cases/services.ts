/** Menus, pages, locks, properties, the session, dates. */
import { type Case, thrown } from '../case.js';

const MOMENT = Date.UTC(2026, 10, 24, 9, 5, 7);

export const serviceCases: readonly Case[] = [
  {
    method: 'SpreadsheetApp.getUi',
    name: 'is there in a script of the file',
    source: 'reference/spreadsheet/spreadsheet-app#getui; a standalone run throws (seen, IX 61374647574)',
    run: ({ SpreadsheetApp }) => thrown(() => SpreadsheetApp.getUi()),
    expect: 'nothing was thrown',
  },
  ...(['addItem', 'addSeparator', 'addToUi'] as const).map(
    (method): Case => ({
      method: `Menu.${method}`,
      name: 'builds a menu step by step',
      source: `reference/base/menu#${method.toLowerCase()}`,
      run: ({ SpreadsheetApp }) =>
        thrown(() =>
          SpreadsheetApp.getUi()
            .createAddonMenu()
            .addItem('Self test', 'selfTest')
            .addSeparator()
            .addItem('Again', 'selfTest')
            .addToUi(),
        ),
      expect: 'nothing was thrown',
    }),
  ),
  {
    method: 'Ui.createAddonMenu',
    name: 'starts an empty menu',
    source: 'reference/base/ui#createaddonmenu',
    run: ({ SpreadsheetApp }) => thrown(() => SpreadsheetApp.getUi().createAddonMenu()),
    expect: 'nothing was thrown',
  },
  {
    method: 'Ui.showSidebar',
    name: 'returns at once',
    source: 'reference/base/ui#showsidebaruserinterface',
    run: ({ SpreadsheetApp, HtmlService }) =>
      thrown(() =>
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('self-test').setTitle('Self test')),
      ),
    expect: 'nothing was thrown',
  },
  ...(
    [
      ['HtmlService.createHtmlOutputFromFile', 'reference/html/html-service#createhtmloutputfromfilefilename'],
      ['HtmlOutput.setTitle', 'reference/html/html-output#settitletitle'],
      ['HtmlOutput.append', 'reference/html/html-output#appendaddedcontent'],
    ] as const
  ).map(
    ([method, source]): Case => ({
      method,
      name: 'takes the file self-test.html of the project',
      source,
      run: ({ HtmlService }) =>
        thrown(() => HtmlService.createHtmlOutputFromFile('self-test').setTitle('T').append('<p>more</p>')),
      expect: 'nothing was thrown',
    }),
  ),
  {
    method: 'HtmlService.createHtmlOutputFromFile',
    name: 'throws for a file that is not there',
    source: 'reference/html/html-service#createhtmloutputfromfilefilename',
    run: ({ HtmlService }) =>
      thrown(() => HtmlService.createHtmlOutputFromFile('no-such-file')) === 'nothing was thrown',
    expect: false,
  },
  {
    method: 'LockService.getDocumentLock',
    name: 'is there inside a file',
    source: 'GF testlock (null outside of one)',
    run: ({ LockService }) => LockService.getDocumentLock() !== null,
    expect: true,
  },
  {
    method: 'Lock.tryLock',
    name: 'is true again for whoever holds the lock',
    source: 'GF testlock',
    run: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      const answers = [lock?.tryLock(0), lock?.tryLock(0)];
      lock?.releaseLock();
      return answers;
    },
    expect: [true, true],
  },
  {
    method: 'Lock.releaseLock',
    name: 'may be called without a lock',
    source: 'reference/lock/lock#releaselock',
    run: ({ LockService }) => thrown(() => LockService.getDocumentLock()?.releaseLock()),
    expect: 'nothing was thrown',
  },
  ...(['getUserProperties', 'getDocumentProperties'] as const).map(
    (method): Case => ({
      method: `PropertiesService.${method}`,
      name: 'remembers',
      source: `reference/properties/properties-service#${method.toLowerCase()}`,
      run: ({ PropertiesService }, { free }) => {
        const key = free('key');
        PropertiesService[method]()?.setProperty(key, 'value');
        const value = PropertiesService[method]()?.getProperty(key);
        PropertiesService[method]()?.deleteProperty(key);
        return value;
      },
      expect: 'value',
    }),
  ),
  {
    method: 'Properties.getProperty',
    name: 'is null for what was never set',
    source: 'reference/properties/properties#getpropertykey',
    run: ({ PropertiesService }, { free }) => PropertiesService.getUserProperties().getProperty(free('missing')),
    expect: null,
  },
  {
    method: 'PropertiesService.getUserProperties',
    name: 'holds other things than the store of the document',
    source: 'guides/services/properties',
    run: ({ PropertiesService }, { free }) => {
      const key = free('key');
      PropertiesService.getUserProperties().setProperty(key, 'mine');
      const ofDocument = PropertiesService.getDocumentProperties()?.getProperty(key);
      PropertiesService.getUserProperties().deleteProperty(key);
      return ofDocument;
    },
    expect: null,
  },
  {
    method: 'Properties.setProperty',
    name: 'holds texts of up to 9 KB',
    source: 'guides/services/quotas',
    run: ({ PropertiesService }, { free }) => {
      const key = free('key');
      const user = PropertiesService.getUserProperties();
      const fits = thrown(() => user.setProperty(key, 'x'.repeat(9000)));
      const tooLong = thrown(() => user.setProperty(key, 'x'.repeat(9300)));
      user.deleteProperty(key);
      return [fits, tooLong === 'nothing was thrown'];
    },
    expect: ['nothing was thrown', false],
  },
  {
    method: 'Properties.deleteProperty',
    name: 'takes it away',
    source: 'reference/properties/properties#deletepropertykey',
    run: ({ PropertiesService }, { free }) => {
      const key = free('key');
      const user = PropertiesService.getUserProperties();
      user.setProperty(key, 'x').deleteProperty(key);
      return user.getProperty(key);
    },
    expect: null,
  },
  {
    method: 'Session.getActiveUserLocale',
    name: 'is a language, perhaps with a country',
    source: 'reference/base/session#getactiveuserlocale (for example, en)',
    run: ({ Session }) => {
      const locale = Session.getActiveUserLocale();
      return /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/i.test(locale) ? 'as expected' : locale;
    },
    expect: 'as expected',
  },
  {
    method: 'Utilities.formatDate',
    name: 'writes Java patterns in the zone',
    source: 'reference/utilities/utilities#formatdatedate,-timezone,-format',
    run: ({ Utilities }) => [
      Utilities.formatDate(new Date(MOMENT), 'Etc/GMT', "yyyy-MM-dd'T'HH:mm:ss"),
      Utilities.formatDate(new Date(MOMENT), 'Asia/Shanghai', 'EEE, d MMM yyyy HH:mm'),
      Utilities.formatDate(new Date(MOMENT), 'America/New_York', 'h:mm a Z'),
    ],
    expect: ['2026-11-24T09:05:07', 'Tue, 24 Nov 2026 17:05', '4:05 AM -0500'],
  },
  {
    method: 'Utilities.formatDate',
    name: 'knows the day on both sides of the date line and of midnight',
    source: 'reference/utilities/utilities#formatdatedate,-timezone,-format',
    run: ({ Utilities }) =>
      (
        [
          [2026, 11, 31, 9, 59, 'Pacific/Kiritimati'],
          [2026, 11, 31, 10, 0, 'Pacific/Kiritimati'],
          [2027, 0, 1, 10, 59, 'Pacific/Pago_Pago'],
          [2028, 1, 29, 12, 0, 'Etc/GMT'],
        ] as const
      ).map(([year, month, day, hour, minute, zone]) =>
        Utilities.formatDate(new Date(Date.UTC(year, month, day, hour, minute)), zone, 'yyyy-MM-dd HH:mm'),
      ),
    expect: ['2026-12-31 23:59', '2027-01-01 00:00', '2026-12-31 23:59', '2028-02-29 12:00'],
  },
  {
    method: 'Utilities.formatDate',
    name: 'knows when clocks are changed',
    source: 'reference/utilities/utilities#formatdatedate,-timezone,-format',
    run: ({ Utilities }) =>
      [
        [2026, 2, 29, 0, 59],
        [2026, 2, 29, 1, 0],
        [2026, 9, 25, 0, 59],
        [2026, 9, 25, 1, 0],
      ].map(([year = 0, month = 0, day, hour, minute]) =>
        Utilities.formatDate(
          new Date(Date.UTC(year, month, day, hour, minute)),
          'Europe/Berlin',
          'yyyy-MM-dd HH:mm:ss',
        ),
      ),
    expect: ['2026-03-29 01:59:00', '2026-03-29 03:00:00', '2026-10-25 02:59:00', '2026-10-25 02:00:00'],
  },
];
