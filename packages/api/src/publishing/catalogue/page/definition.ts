import type { AnsweredForm } from '@satualur/engine'

/** What a dataset is, in one sentence: its definition by Standar Data, or else its concept; null where nobody has said it. */
export function definitionOf(forms: readonly AnsweredForm[]): string | null {
  const answers = forms.find(({ form }) => form.follows === 'standar-data')?.answers ?? {}
  const said = [answers['definition'], answers['concept']].map((answer) => String(answer ?? '').trim())
  return said.find(Boolean) ?? null
}
