import { fileURLToPath } from 'node:url'
import type { NuxtUIOptions } from '@nuxt/ui/unplugin'

/** One reading of Nuxt UI for the build and for the tests. Composables are imported by name, so that a reader sees where they come from. */
export const nuxtUi: NuxtUIOptions = {
  dts: false,
  autoImport: false,
  colorMode: false,
  components: { dirs: [] },
  icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'], globExclude: ['src/generated/**'] } } },
  ui: {
    colors: { primary: 'blue', neutral: 'zinc', success: 'green', warning: 'amber', error: 'red' },
    button: { slots: { base: 'cursor-pointer' } },
  },
}

/** Icons are drawn by our own hand, from the bundle alone. */
export const drawnHere = {
  '@iconify/vue': fileURLToPath(new URL('./src/design/icon-drawing.ts', import.meta.url)),
}
