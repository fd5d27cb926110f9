import type { Approval, Instant, IsoDate, Key, NationalRole, Sop } from '@satualur/engine'

/** A completed task of the run. */
export interface DoneStep {
  step: Key
  act: Key
  role: Key
  outcome: Key | null
  isSentBack: boolean
  at: Instant
}

/** Where something public came from, as it was: positions and steps, never a person. */
export interface Provenance {
  sop: { key: Key; title: string; number: string | null; version: number; ratifiedOn: IsoDate | null }
  opd: string
  period: string | null
  steps: {
    number: string | null
    activity: string
    role: string
    outcome: string | null
    completedAt: string
  }[]
  approval: { by: string; at: string } | null
}

interface From {
  sop: Sop
  versionNumber: number
  opd: string
  period: string | null
  steps: readonly DoneStep[]
  approval: Approval | null
}

export function provenanceOf({ sop, versionNumber, opd, period, steps, approval }: From): Provenance {
  return {
    sop: {
      key: sop.key,
      title: sop.title,
      number: sop.header.number,
      version: versionNumber,
      ratifiedOn: sop.header.ratifiedOn?.date ?? null,
    },
    opd,
    period,
    steps: steps.flatMap((done) => {
      const step = sop.steps.find(({ key }) => key === done.step)
      const act = step?.acts.find(({ key }) => key === done.act)
      if (!step) return []
      return [
        {
          number: step.number,
          activity: step.activity,
          role: roleName(sop, done.role),
          outcome: act?.outcomes.find(({ key }) => key === done.outcome)?.label ?? null,
          completedAt: iso(done.at),
        },
      ]
    }),
    approval: approval && { by: approval.by, at: iso(approval.at) },
  }
}

const roleOf = ({ roles }: Sop, role: Key) => roles.find(({ key }) => key === role)

export const roleName = (sop: Sop, role: Key): string => roleOf(sop, role)?.name ?? role

export const nationalRole = (sop: Sop, role: Key): NationalRole | null => roleOf(sop, role)?.national ?? null

const iso = (at: Instant) => new Date(at).toISOString()
