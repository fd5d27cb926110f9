import { fileURLToPath } from 'node:url'
import type { NuxtUIOptions } from '@nuxt/ui/unplugin'

/** One reading of Nuxt UI for the build and for the tests. Composables are imported by name, so that a reader sees where they come from. */
export const nuxtUi: NuxtUIOptions = {
  dts: false,
  autoImport: false,
  colorMode: false,
  components: { dirs: [] },
  // The styles of what is used, and not of the whole kit.
  experimental: { componentDetection: true },
  icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'], globExclude: ['src/generated/**'] } } },
  ui: {
    colors: { primary: 'blue', neutral: 'zinc', success: 'green', warning: 'amber', error: 'red' },
    button: {
      slots: { base: 'cursor-pointer' },
      // Paler than this, the word on it would be too faint to read while the mouse is over it.
      compoundVariants: [
        { color: 'primary', variant: 'solid', class: 'hover:bg-primary/90 active:bg-primary/90' },
      ],
    },
  },
}

/** Icons are drawn by our own hand, from the bundle alone. */
export const drawnHere = {
  '@iconify/vue': fileURLToPath(new URL('./src/design/icon-drawing.ts', import.meta.url)),
}
