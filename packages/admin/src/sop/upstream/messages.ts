import { speak } from '../../app/language/speak.ts'

export const t = speak('sopUpstream', {
  upstream: { id: 'Perubahan dari hulu', en: 'Changes upstream' },
  none: { id: 'Tidak ada yang diambil', en: 'Nothing to take in' },
  noneLead: {
    id: 'SOP ini tidak diturunkan dari SOP lain, belum memiliki rancangan, atau sudah memakai edisi terbaru.',
    en: 'This SOP is not derived from another, has no draft, or has the latest edition already.',
  },
  toSop: { id: 'Ke SOP', en: 'To the SOP' },
  lead: {
    id: '“{title}” ({origin}) kini edisi {now}; rancangan Anda dibuat dari edisi {then}.',
    en: '“{title}” ({origin}) is at edition {now} now; your draft was made from edition {then}.',
  },
  taken: { id: 'Akan diambil', en: 'Will be taken in' },
  takenLead: {
    id: 'Tidak bertentangan dengan perubahan Anda.',
    en: 'None of them contradicts your own changes.',
  },
  noneTaken: {
    id: 'Tidak ada perubahan yang dapat diambil tanpa bertanya.',
    en: 'No change can be taken in without asking.',
  },
  conflicts: { id: 'Pilih satu per satu', en: 'Choose one by one' },
  conflictsLead: {
    id: 'Di sini Anda dan hulu mengubah hal yang sama. Tidak ada yang diterapkan diam-diam.',
    en: 'Here you and the upstream changed the same thing. Nothing is applied silently.',
  },
  theirs: { id: 'Dari hulu', en: 'From upstream' },
  take: { id: 'Ambil ke rancangan', en: 'Take into the draft' },
  toChoose: { id: 'Masih {n} yang belum dipilih', en: '{n} still to choose' },
  done: { id: 'Perubahan hulu diambil', en: 'Upstream changes taken in' },
})
