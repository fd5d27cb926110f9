/** What a column head says; `group` stands over several columns, `stage` beside the activity. */
export type HeadWord = 'number' | 'activity' | 'needs' | 'waktu' | 'yields' | 'note' | 'stage' | 'group'

/**
 * The heads as real sheets print them, by the letters alone: "MUTU BUKU" and "PELAKSAN" are real too. `Tahap` numbers
 * rows, `Tahapan` is the activity where the sheet has no other.
 */
const heads: readonly [HeadWord, RegExp][] = [
  ['number', /^(no|nomor|nomer|nokegiatan|nomorkegiatan|nourut|tahap)$/],
  ['group', /^(pelaksana?|pelaksanaan|aktor|mutubak[uo]|mutubuku|bakumutu|unitpelaksana)$/],
  ['activity', /^(uraian)?(kegiatan|aktivitas|aktifitas|prosedur|tugas|proses)*(uraian)?$/],
  ['activity', /^(langkah|langkahlangkah|langkahkegiatan|aktivitaskegiatan|rinciankegiatan)$/],
  ['stage', /^(tahapan|tahapankegiatan)$/],
  [
    'needs',
    /^(kelengkapan|persyaratan|perlengkapan|syarat|sumberdata|input)(dan|kelengkapan|persyaratan|perlengkapan|peralatan|alat|input)*$/,
  ],
  ['waktu', /^(waktu|durasi|lamawaktu)/],
  ['yields', /^(output|outpun|keluaran|hasil)(dan|output|keluaran|hasil)*$/],
  ['note', /^(ket|keterangan|catatan)$/],
]

/** What a head cell says, or null where it names something else: a performer, or the words of a row. */
export function headWord(text: string): HeadWord | null {
  const letters = text.toLowerCase().replace(/\p{M}|[^a-z]/gu, '')
  if (letters === '' || letters.length > 40) return null
  return heads.find(([, form]) => form.test(letters))?.[0] ?? null
}
