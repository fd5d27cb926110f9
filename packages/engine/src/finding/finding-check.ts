import { flowOf } from '../flow/flow.ts'
import type { Act, Sop, Step } from '../sop.ts'

/** Active verbs anywhere: what is "diverifikasi" or "terverifikasi" was checked by somebody else before. */
const checkingVerb =
  /\b(?:memeriksa|mengecek|mengoreksi|memverifikasi|memvalidasi|mengontrol|meneliti|menelaah|mereviu|mereview|menyetujui|mengesahkan)\b/i
/** Nouns only where the activity begins: "hasil verifikasi" in the middle is a paper. */
const checkingNoun =
  /^\W*(?:melakukan\s+|proses\s+|pelaksanaan\s+)?(?:pemeriksaan|pengecekan|koreksi|verifikasi|validasi|penelitian|penelaahan|telaah|reviu|review|persetujuan|pengesahan)\b/i

/**
 * Whether a row checks something but can only say yes: it has no decision, sends nothing back, and no decision
 * follows it at once. Perpres 39/2019 returns data that does not meet the standard to the Produsen Data.
 */
export function isCheckWithoutRejection(sop: Sop, step: Step): boolean {
  const isCheck = checkingVerb.test(step.activity) || checkingNoun.test(step.activity)
  return isCheck && !step.acts.some((act) => canReject(sop, act))
}

function canReject(sop: Sop, act: Act): boolean {
  const flow = flowOf(sop)
  if (flow.acts.get(act.key)?.act !== act) return false
  const leadsToDecision = act.outcomes.some(({ to }) =>
    to.some((next) => flow.acts.get(next)?.act.kind === 'decision'),
  )
  const sendsBack = act.outcomes.some((outcome) => flow.sendsBack(act.key, outcome))
  return act.outcomes.length > 1 || sendsBack || leadsToDecision
}
