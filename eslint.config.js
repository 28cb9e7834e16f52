import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/generated/', 'node_modules/', '.data/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read the environment in the module that owns the configuration, and pass values on.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time from a Clock, so that tests can move it.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take the time from a Clock, so that tests can move it.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    // Data and words: their length is their content.
    files: [
      '**/catalogue/*.ts',
      '**/vocabulary/*.ts',
      '**/i18n/**/*.ts',
      'libs/law/**/*.ts',
      '**/*.outline.ts',
      '**/testing/**',
      '**/*.spec.ts',
      '**/*-spec.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // Where processes begin, the machine is read.
    files: [
      'apps/*/src/main.ts',
      'apps/api/src/worker.ts',
      // The age of cache entries and of files on disk is the machine's own time.
      'apps/pages/src/**',
      'apps/local/**',
      'apps/cli/**',
      'libs/database/embedded/**',
      'libs/testing/**',
      'libs/kernel/clock.ts',
      'prisma/**',
      'test/**',
      'apps/dashboard/**',
      'libs/graphql-client/codegen.ts',
      '**/*.spec.ts',
      '**/*-spec.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: readonlyGlobals('process', 'console', 'module', 'URL', 'fetch', 'setTimeout', 'Buffer'),
    },
  },
  {
    // Scripts that browsers run as they stand.
    files: ['**/*.client.js', 'apps/dashboard/public/*.js'],
    languageOptions: {
      globals: readonlyGlobals(
        'document',
        'window',
        'location',
        'parent',
        'localStorage',
        'matchMedia',
        'addEventListener',
        'setTimeout',
        'clearTimeout',
        'ResizeObserver',
        'URL',
      ),
    },
  },
);

function readonlyGlobals(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
