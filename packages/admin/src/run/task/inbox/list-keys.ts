import type { Ref } from 'vue'
import { useKeys } from '../../../app/page/keys.ts'
import { t } from '../messages.ts'

/** J and K move the focus through the links of a list; Enter opens one, as with every link. */
export function useListKeys(list: Readonly<Ref<HTMLElement | null>>) {
  function move(by: 1 | -1) {
    const links = [...(list.value?.querySelectorAll<HTMLElement>('a[href]') ?? [])]
    const here = links.findIndex((link) => link === document.activeElement)
    const from = here >= 0 ? here : links.findIndex((link) => link.ariaCurrent === 'true')
    const next = from < 0 ? 0 : Math.min(Math.max(from + by, 0), links.length - 1)
    links[next]?.focus()
  }
  useKeys([
    { keys: 'j', label: () => t('nextInList'), run: () => move(1) },
    { keys: 'k', label: () => t('previousInList'), run: () => move(-1) },
  ])
  return { move }
}
