import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineProject } from 'vitest/config'
import { drawnHere, nuxtUi } from './nuxt-ui.ts'

export default defineProject({
  root: import.meta.dirname,
  plugins: [vue(), ui(nuxtUi)],
  resolve: { alias: drawnHere },
  test: { name: 'admin', environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
