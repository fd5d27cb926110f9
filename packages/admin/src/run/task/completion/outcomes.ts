/** An outcome of the act, as the buttons need it. */
export interface Choice {
  key: string
  /** The SOP's own word; null where the paper has none beside the arrow. */
  label?: string | null
  sendsBack: boolean
}

export interface ArrangedChoice {
  key: string
  label: string | null
  sendsBack: boolean
  /** The one way forward that stands out; the rest stays quiet. */
  isStrong: boolean
}

/** Sending back stands first and quiet, going on last and at the thumb; only the first way forward is strong. */
export function arrangeOutcomes(outcomes: readonly Choice[]): ArrangedChoice[] {
  const forward = outcomes.filter(({ sendsBack }) => !sendsBack)
  const arranged = [...outcomes.filter(({ sendsBack }) => sendsBack), ...[...forward].reverse()]
  return arranged.map(({ key, label, sendsBack }) => ({
    key,
    label: label?.trim() || null,
    sendsBack,
    isStrong: key === forward[0]?.key,
  }))
}
