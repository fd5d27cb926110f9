import type { Sop } from '@satualur/engine'
import type { StageInRow } from './cells.ts'

/** The stage cell of every row; null where the SOP has no stages. Rows of one stage that follow each other look like one cell. */
export function stageRows({
  stages,
  steps,
}: Pick<Sop, 'stages' | 'steps'>): (StageInRow | undefined)[] | null {
  if (stages.length === 0) return null
  const known = new Map(stages.map((stage) => [stage.key, stage]))
  return steps.map(({ stage: key }, row) => {
    const stage = key === null ? undefined : known.get(key)
    if (!stage) return undefined
    return {
      key: stage.key,
      name: [stage.number, stage.name].filter(Boolean).join('. '),
      isFirst: steps[row - 1]?.stage !== key,
      isLast: steps[row + 1]?.stage !== key,
    }
  })
}
