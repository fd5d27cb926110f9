import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defineConfig } from 'vite'
import { firstLoads } from './first-loads.ts'
import { inlineDocuments } from './inline-documents.ts'
import { drawnHere, nuxtUi } from './nuxt-ui.ts'
import { precompress } from './precompress.ts'

/** Where the API listens while the admin is developed; in production the API serves the admin itself. */
const api = process.env['SATUALUR_API'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [vue(), ui(nuxtUi), inlineDocuments(), precompress()],
  // RxJS keeps its classes of today under `es2015`; what it offers otherwise is written out for the browsers of 2012.
  resolve: { alias: drawnHere, conditions: ['es2015', ...defaultClientConditions] },
  define: {
    __VUE_OPTIONS_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __INTLIFY_DROP_MESSAGE_COMPILER__: false,
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoads } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/files', '/live'].map((path) => [path, { target: api }])),
  },
})
