import { h, ref, shallowReactive, type FunctionalComponent } from 'vue'

interface Drawing {
  body: string
  width?: number
  height?: number
}

const drawings = shallowReactive(new Map<string, Drawing>())
const haveCome = ref(false)

// Words first: on a slow line a page can be read and used before its icons have come. Their room is kept for them.
void import('virtual:nuxt-ui-icons').then(({ init }) => {
  init((name, drawing) => drawings.set(name.replace(':', '-'), drawing))
  haveCome.value = true
})

/**
 * Stands in for @iconify/vue, which asks a foreign server for an icon that is not in the bundle. Here a missing icon
 * stays blank and is told on the console.
 */
export const Icon: FunctionalComponent<{ icon: string; width?: string | number }> = (
  { icon, width },
  { attrs },
) => {
  const drawing = drawings.get(icon.replace(':', '-'))
  if (!drawing && haveCome.value) return missing(icon)
  return h('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${drawing?.width ?? 24} ${drawing?.height ?? 24}`,
    width: width ?? '1em',
    height: width ?? '1em',
    'aria-hidden': attrs['role'] === 'img' ? undefined : 'true',
    innerHTML: drawing?.body,
  })
}
Icon.props = ['icon', 'width', 'height', 'mode', 'customise', 'ssr']

export const iconLoaded = (): boolean => true

function missing(icon: string): null {
  console.error(`The icon ${icon} is not in the bundle: write its full name (i-lucide-...) in the source`)
  return null
}
