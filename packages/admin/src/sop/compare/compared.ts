import { t } from './messages.ts'

/** One side of a comparison as the address names it: `v:` a version of the regency, `p:` an entry of the library. */
export interface Side {
  version: string | null
  entry: string | null
}

export function sideOf(address: string | undefined): Side {
  const [kind, id = ''] = (address ?? '').split(/:(.*)/s)
  return { version: kind === 'v' && id ? id : null, entry: kind === 'p' && id ? id : null }
}

export interface SideChoice {
  label: string
  value: string
}

/** Everything that can stand on a side: versions newest first, then the library. */
export function choicesOf(
  sops: readonly { title: string; versions: readonly { id: string; number: number }[] }[],
  entries: readonly { id: string; title: string; origin: string }[],
): SideChoice[] {
  return [
    ...sops.flatMap(({ title, versions }) =>
      versions.map(({ id, number }) => ({ label: t('version', { title, number }), value: `v:${id}` })),
    ),
    ...entries.map(({ id, title, origin }) => ({ label: t('entry', { title, origin }), value: `p:${id}` })),
  ]
}
