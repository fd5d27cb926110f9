import type { Handover, RunEvent, TaskName } from '@satualur/engine'

type HandingIn = Extract<
  RunEvent,
  { type: 'TaskConfirmed' | 'TaskCompleted' | 'EvidenceAttached' | 'RecordCorrected' }
>

export interface HandoverRow extends TaskName {
  artefact: string
  kind: Handover['kind']
  text: string | null
  url: string | null
  file: string | null
  resource: string | null
  at: number
  by: string
  for: string | null
  is_correction: boolean
}

export function handoverRow(handover: Handover, event: HandingIn): HandoverRow {
  const { artefact, kind } = handover
  const { act, attempt, at, actor } = event
  return {
    act,
    attempt,
    artefact,
    kind,
    text: kind === 'note' ? handover.text : kind === 'link' ? handover.title : null,
    url: kind === 'link' ? handover.url : null,
    file: kind === 'file' ? handover.file : null,
    resource: kind === 'resource' ? handover.resource : null,
    at,
    by: actor,
    for: event.type === 'RecordCorrected' ? null : (event.onBehalfOf ?? null),
    is_correction: event.type === 'RecordCorrected',
  }
}
