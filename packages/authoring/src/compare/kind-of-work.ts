/** What kind of work a row is, whichever words a regency has for it. */
type Work = 'collect' | 'write' | 'hand-over' | 'check' | 'approve' | 'publish' | 'keep'

/**
 * Stems of the verbs and nouns of real SOP sheets. Indonesian puts prefixes and endings around a stem and melts its
 * first letter into the prefix (periksa: memeriksa, pemeriksaan; sepakat: menyepakati), so stems stand without it.
 */
const stems: Record<Work, RegExp> = {
  collect: /umpulkan|umpulan|himpun|identifikasi|inventaris|\binput|unggah/,
  write: /rekomendasi|usun|ancang|\bmembuat|pembuatan|lengkapi|klasifikasi|mengolah|pengolahan|usul/,
  'hand-over': /serahkan|yerahkan|yerahan|ampaikan|ampaian|irimkan|iriman|lapor|informasikan|beritahu/,
  check: /eriksa|mengecek|pengecekan|verifikasi|validasi|ontrol|eliti|menguji|pengujian|reviu|elaah/,
  approve: /etuju|sahkan|pengesahan|etapkan|netapan|nentuan|nentukan|andatangan|epakat|timbang/,
  publish: /sebar|yebar|publikasi|umumkan|pengumuman|ediakan|nyediaan|tayang|nayang|erbit|rilis/,
  keep: /simpan|yimpan|arsip|mencatat|pencatatan|dokumentasi/,
}

/** A sheet may have one row for both; the drawn symbol is often the same. */
const near: [Work, Work][] = [
  ['check', 'approve'],
  ['collect', 'hand-over'],
  ['collect', 'write'],
]

/** The kinds of work in the words of an activity, in the order of the words. */
export function worksIn(activity: string): Work[] {
  const text = activity.toLowerCase()
  return (Object.keys(stems) as Work[])
    .map((work) => ({ work, at: text.search(stems[work]) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ work }) => work)
}

/** Where the words of one row do not tell. */
const untold = 0.25

/** 0 to 1; null where the words of neither row tell. What is named first is what the row is about. */
export function worksLikeness(one: readonly Work[], other: readonly Work[]): number | null {
  const [first] = one
  const [its] = other
  if (!first && !its) return null
  if (!first || !its) return untold
  if (first === its) return 1
  if (one.slice(0, 2).includes(its) || other.slice(0, 2).includes(first)) return 0.6
  return near.some((pair) => pair.includes(first) && pair.includes(its)) ? 0.5 : 0
}
