import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { inlineDocuments } from './inline-documents.ts'
import { drawnHere, nuxtUi } from './nuxt-ui.ts'
import { precompress } from './precompress.ts'

/** Where the API listens while the admin is developed; in production the API serves the admin itself. */
const api = process.env['SATUALUR_API'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [vue(), ui(nuxtUi), inlineDocuments(), precompress()],
  resolve: { alias: drawnHere },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __INTLIFY_DROP_MESSAGE_COMPILER__: false,
  },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/files', '/live'].map((path) => [path, { target: api }])),
  },
})
