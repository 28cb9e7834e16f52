/** Who may import whom. Messages say where the line of code belongs instead. */
const lib = (name) => `^libs/${name}/`;
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.(int-|e2e-)?spec\\.ts$|/testing/' },
  to: { path: '^(libs|apps|prisma)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('kernel-imports-nothing', lib('kernel'), [], 'The kernel is at the bottom.'),
    only('law-sees-kernel', lib('law'), [lib('kernel')], 'Law is tables; what uses them stands above.'),
    only('policy-is-pure', lib('policy'), [lib('kernel'), lib('law')], 'The compiler knows facts, law and words only.'),
    only(
      'catalogue-is-data',
      lib('catalogue'),
      [lib('kernel'), lib('law'), lib('policy')],
      'The catalogue is data in the words of facts.',
    ),
    only(
      'rendering-sees-trees',
      lib('rendering'),
      [lib('kernel'), lib('law'), lib('policy')],
      'Renderers read document trees.',
    ),
    only('database-sees-kernel', lib('database'), [lib('kernel')], 'The database knows no feature.'),
    only(
      'pages-are-read-only',
      '^apps/pages/',
      [lib('kernel'), lib('rendering'), '^libs/database/published/'],
      'Pages read what is published and nothing else.',
    ),
    only(
      'platform-knows-no-feature',
      '^apps/api/src/platform/',
      [lib('kernel'), '^libs/database/'],
      'What a feature needs, it brings itself.',
    ),
    {
      name: 'features-by-their-front-door',
      severity: 'error',
      comment: 'Import another feature through its index.ts.',
      from: { path: '^apps/api/src/features/([^/]+)/' },
      to: { path: '^apps/api/src/features/[^/]+/.+', pathNot: ['^apps/api/src/features/$1/', '/index\\.ts$'] },
    },
    {
      name: 'contexts-are-granted-at-the-door',
      severity: 'error',
      comment:
        'An AgencyContext is made where somebody is let in: authentication, administration, and the jobs that act for the system.',
      from: {
        pathNot: [
          '^libs/database/',
          '^apps/api/src/features/(authentication|administration)/',
          '\\.handler\\.ts$',
          'spec\\.ts$',
        ],
      },
      to: { path: '^libs/database/grant\\.ts$' },
    },
    {
      name: 'prisma-in-repositories',
      severity: 'error',
      comment: 'Only the database library sees the generated client.',
      from: { pathNot: '^libs/database/' },
      to: { path: '^libs/database/generated/' },
    },
    {
      name: 'product-never-imports-testing',
      severity: 'error',
      comment: 'Testing may import the product, never the other way.',
      from: { path: '^(apps|libs|prisma)/', pathNot: ['^libs/testing/', 'spec\\.ts$', '/testing/'] },
      to: { path: ['^libs/testing/', '/testing/', '^test/'] },
    },
    {
      name: 'no-orphan-dev-dependency',
      severity: 'error',
      comment: 'The server runs with dependencies only.',
      from: {
        path: '^(apps/(api|pages|cli|local)|libs/(kernel|law|policy|rendering|database)|prisma)/',
        pathNot: ['spec\\.ts$', '/testing/', '\\.fixture\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['vern-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
