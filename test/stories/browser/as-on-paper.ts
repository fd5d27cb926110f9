import type { Header, Sop, Step } from '@satualur/engine'

/** An SOP as somebody reads it from the sheet: names and numbers instead of keys, and nothing about how it was read. */
export function asOnPaper(sop: Sop) {
  return {
    title: sop.title,
    header: headerOnPaper(sop.header),
    performers: sop.roles.map(({ name }) => name),
    rows: sop.steps.map((step) => rowOnPaper(sop, step)),
  }
}

function headerOnPaper({ marks: _, ...header }: Header) {
  return header
}

function rowOnPaper(sop: Sop, { number, activity, acts, needs, waktu, yields, note }: Step) {
  const nameOf = (role: string) => sop.roles.find(({ key }) => key === role)?.name
  const rowOf = (act: string) => sop.steps.find((step) => step.acts.some(({ key }) => key === act))?.number
  return {
    ...{ number, activity, waktu, note },
    needs: needs.map(({ text }) => text),
    yields: yields.map(({ text }) => text),
    symbols: acts.map(({ kind, performers, isJoint, outcomes }) => ({
      ...{ kind, isJoint },
      performers: performers.map(nameOf),
      arrows: outcomes
        .map(({ label, to }) => ({ label, to: to.map(rowOf) }))
        .toSorted((one, other) => String(one.label).localeCompare(String(other.label))),
    })),
  }
}
