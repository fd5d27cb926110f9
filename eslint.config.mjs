import vue from 'eslint-plugin-vue'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'
import { names } from './lint/names.mjs'
import { api, engine, everywhere, noDefaultExport, tests } from './lint/sentences.mjs'

const testFiles = ['**/*.test.ts', 'packages/*/test/**', 'test/**']
const refusing = (...sentences) => ({ 'no-restricted-syntax': ['error', ...sentences.flat()] })

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/dist.*/',
      '**/node_modules/',
      'packages/*/src/generated/',
      'coverage/',
      '.satualur/',
    ],
  },
  typescript.configs.recommended,
  vue.configs['flat/essential'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { names } } },
    rules: {
      'house/names': 'error',
      'max-lines': ['error', 250],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      ...refusing(everywhere),
    },
  },
  { files: ['**/*.ts'], ignores: ['**/*.config.ts'], rules: refusing(everywhere, noDefaultExport) },
  { files: testFiles, rules: refusing(everywhere, noDefaultExport, tests) },
  {
    files: ['packages/engine/src/**/*.ts', 'packages/sop-format/src/**/*.ts'],
    ignores: testFiles,
    rules: refusing(everywhere, noDefaultExport, engine),
  },
  {
    files: ['packages/api/src/**/*.ts'],
    ignores: [...testFiles, 'packages/api/src/server/settings.ts', 'packages/api/src/**/emit-*.ts'],
    rules: { ...refusing(everywhere, noDefaultExport, api), 'no-console': 'error' },
  },
  {
    // What nobody waits for fails unseen. These two rules need types, so they look only where promises live.
    files: ['packages/{api,ckan,cli,postgres,sample,table-format}/src/**/*.ts'],
    ignores: testFiles,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      'max-lines': ['error', 150],
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      // Every visible text goes through i18n, Indonesian first. Marks without a letter belong to no language.
      'vue/no-bare-strings-in-template': ['error', { allowlist: ['SatuAlur', '/^[^\\p{L}]+$/u'] }],
    },
  },
  { files: ['**/*Page.vue'], rules: { 'max-lines': ['error', 80] } },
)
