import { onScopeDispose, shallowReactive, watchEffect } from 'vue'

const titles = shallowReactive<(() => string)[]>([])

watchEffect(() => {
  document.title = [titles.at(-1)?.(), 'SatuAlur'].filter(Boolean).join(' · ')
})

/** Names the page in the tab. A page within a page speaks for both as long as it is open. */
export function usePageTitle(title: () => string) {
  titles.push(title)
  onScopeDispose(() => titles.splice(titles.indexOf(title), 1))
}
