import { t } from './messages.ts'

/** The kinds as the server tells them, and their words. */
export const kindWords = { NOTE: 'note', LINK: 'link', FILE: 'file', RESOURCE: 'resource' } as const

export interface AskedUse {
  text: string
  isRequired: boolean
  kinds: readonly (keyof typeof kindWords)[]
}

export interface AskingStep {
  key: string
  number?: string | null
  needs: readonly AskedUse[]
  yields: readonly AskedUse[]
  apartFrom: readonly { key: string; number?: string | null }[]
}

/** What each row asks of those who perform it, as sentences; rows that ask nothing are left out. */
export function dutiesOf<Asking extends AskingStep>(
  steps: readonly Asking[],
  language: string,
): { step: Asking; name: string; sentences: string[] }[] {
  const nameOf = (key: string) => {
    const row = steps.findIndex((step) => step.key === key)
    const number = steps[row]?.number?.replace(/[.)]+$/, '')
    return number ? t('step', { number }) : t('row', { number: row + 1 })
  }
  const listed = (words: string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(language, { type }).format(words)
  return steps
    .map((step) => {
      const asked = [...step.needs, ...step.yields].flatMap((use) => evidenceOf(use, listed) ?? [])
      const steps = listed(
        step.apartFrom.map(({ key }) => nameOf(key).toLowerCase()),
        'disjunction',
      )
      const sentences = [...asked, ...(steps ? [t('apart', { steps })] : [])]
      return { step, name: nameOf(step.key), sentences }
    })
    .filter(({ sentences }) => sentences.length > 0)
}

function evidenceOf(
  { text, isRequired, kinds }: AskedUse,
  listed: (words: string[], type: 'disjunction') => string,
): string | null {
  const artefact = `“${text}”`
  if (kinds.length === Object.keys(kindWords).length) return isRequired ? t('required', { artefact }) : null
  const words = listed(
    kinds.map((kind) => t(kindWords[kind])),
    'disjunction',
  )
  return t(isRequired ? 'requiredAs' : 'takenAs', { artefact, kinds: words })
}
