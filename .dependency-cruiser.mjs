// Imports point one way: main -> actions -> commands -> workbook, structure -> okr; actions -> apps-script.

/**
 * @param {string} folder what the rule is about, a path or the beginning of one
 * @param {string[]} allowed beginnings of the paths that it may import
 * @param {string} comment
 */
const only = (folder, allowed, comment) => ({
  name: `${folder.replace(/[/.]+$/, '')} imports only what it may`,
  comment,
  severity: 'error',
  from: { path: `^${folder}` },
  to: { pathNot: [folder, ...allowed].map((path) => `^${path}`) },
});

export default {
  forbidden: [
    {
      name: 'no cycles',
      comment: 'A type may look back; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('src/', [], 'The add-on is self-contained: no packages, no Node, nothing of the sidebar or the preview.'),
    only('src/okr/', ['src/panel-api/'], 'The domain knows itself, and the codes that the panel knows too.'),
    only(
      'src/i18n/',
      ['src/okr/', 'src/panel-api/', 'src/workbook/example.ts'],
      'Words know codes, and the shape of the example company.',
    ),
    only('src/workbook/', ['src/okr/', 'src/i18n/', 'src/panel-api/'], 'The tabs as data.'),
    only('src/structure/', ['src/okr/', 'src/i18n/', 'src/panel-api/'], 'Reading foreign tables.'),
    only(
      'src/commands/',
      ['src/workbook/', 'src/structure/', 'src/okr/', 'src/i18n/', 'src/panel-api/'],
      'A command is a pure function.',
    ),
    only(
      'src/apps-script/',
      ['src/workbook/', 'src/structure/', 'src/okr/', 'src/i18n/', 'src/panel-api/'],
      'The edge to Google reads a book and applies changes; it decides nothing.',
    ),
    only(
      'src/actions/',
      [
        'src/commands/',
        'src/apps-script/',
        'src/workbook/',
        'src/structure/',
        'src/okr/',
        'src/i18n/',
        'src/panel-api/',
      ],
      'An action reads the book, runs a command, and has its changes applied.',
    ),
    only(
      'sidebar/',
      ['src/panel-api/', 'src/i18n/', 'src/okr/', 'node_modules/preact/', 'package.json'],
      'The sidebar talks to the add-on through one interface.',
    ),
    only(
      'preview/host/',
      ['src/apps-script/services.ts', 'node_modules/@odoo/', '[^/]+$'],
      'The host stands in for Google and knows nothing of the add-on.',
    ),
    only(
      'preview/page/',
      ['preview/host/', 'src/apps-script/services.ts', 'node_modules/@odoo/'],
      'The page is built around the host.',
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
