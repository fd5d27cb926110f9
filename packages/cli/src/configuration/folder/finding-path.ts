import type { Finding, Sop } from '@satualur/engine'

/** Where in its file a finding of an SOP belongs: the reading keeps the order of rows, columns and artefacts. */
export function findingPath({ code, place, data }: Finding, sop: Sop): (string | number)[] {
  const { step, act, header, role, artefact } = place
  const row = sop.steps.findIndex((one) =>
    step === undefined ? act !== undefined && one.acts.some(({ key }) => key === act) : one.key === step,
  )
  const cell = 'cell' in data ? data.cell : 'what' in data ? data.what : undefined
  if (row >= 0) return ['steps', row, ...((cellOf[code] ?? cell) ? [cellOf[code] ?? cell!] : [])]
  if (header !== undefined) return ['header', header]
  if (role !== undefined) return ['roles', sop.roles.findIndex(({ key }) => key === role)]
  if (artefact !== undefined) return ['artefacts', sop.artefacts.findIndex(({ key }) => key === artefact)]
  if (code === 'remark')
    return ['remarks', sop.remarks.findIndex(({ text }) => text === (data as { text: string }).text)]
  return code === 'title-missing' ? ['title'] : []
}

const cellOf: Partial<Record<Finding['code'], string>> = {
  'activity-missing': 'activity',
  'waktu-without-number': 'waktu',
  'outcome-without-target': 'outcomes',
  'broken-chain': 'needs',
  'unknown-apart-step': 'apartFrom',
  'apart-from-itself': 'apartFrom',
  'apart-one-person': 'apartFrom',
}
