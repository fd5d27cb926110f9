import { headerFindings, type Sop } from '@satualur/engine'
import { setHeader } from '../edit/whole/header.ts'
import { mend, type MendsOf } from './mend.ts'

export const nipLabelledNik: MendsOf<'nip-labelled-nik'> = (sop, { data: { nip } }) => {
  const bare = nip.replace(/\bnik\b[\s.:]*/i, '').trim()
  const relabelled = (one: Sop): Sop =>
    one.header.ratifiedBy ? setHeader(one, { ratifiedBy: { ...one.header.ratifiedBy, nip: bare } }) : one
  return [
    mend(
      sop,
      'drop-label',
      {
        id: () => `Hapus label NIK: tercatat sebagai NIP ${bare}`,
        en: () => `Remove the label NIK: recorded as NIP ${bare}`,
      },
      relabelled,
    ),
  ]
}

/** Two dates in each other's place, if all dates are in order then. */
export const datesOutOfOrder: MendsOf<'dates-out-of-order'> = (sop, { data }) => {
  const swapped = (one: Sop): Sop =>
    setHeader(one, { [data.earlier]: one.header[data.later], [data.later]: one.header[data.earlier] })
  if (headerFindings(swapped(sop)).some(({ code }) => code === 'dates-out-of-order')) return []
  return [
    mend(
      sop,
      'swap-dates',
      {
        id: () => `Tukar kedua tanggal: ${data.laterOn} lebih dahulu, lalu ${data.earlierOn}`,
        en: () => `Swap the two dates: ${data.laterOn} first, then ${data.earlierOn}`,
      },
      swapped,
    ),
  ]
}

/** What a reader noticed is settled in a new version, or is of no more use. */
export const remark: MendsOf<'remark'> = (sop, { data: { where, text } }) => [
  mend(
    sop,
    'settle-remark',
    { id: () => 'Hapus catatan ini: sudah ditangani', en: () => 'Remove this remark: it is settled' },
    (one) => ({
      ...one,
      remarks: one.remarks.filter((each) => each.where !== where || each.text !== text),
    }),
  ),
]
