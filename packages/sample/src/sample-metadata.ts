import type { FoundedMetadata } from '@satualur/api'
import type { Dataset, RegencyConfiguration } from '@satualur/sop-format'

/** What is measured, by the word that a title begins with. */
const measures: Record<string, string> = {
  Jumlah: 'Jumlah',
  Panjang: 'Panjang',
  Luas: 'Luas',
  Volume: 'Volume',
  Harga: 'Rata-rata',
  Angka: 'Rasio',
  Cakupan: 'Persentase',
  Indeks: 'Indeks',
}

/**
 * The metadata of a sample regency: Standar Data of every dataset, and an indicator for two of three, so that some may be
 * shown and others still wait for theirs.
 */
export const sampleMetadata = ({ datasets, opds }: RegencyConfiguration): FoundedMetadata[] =>
  datasets.flatMap((dataset, index) => {
    const organiser = opds.find(({ key }) => key === dataset.opd)?.name ?? dataset.opd
    const standard = { dataset: dataset.key, form: 'standar-data', answers: standardOf(dataset) }
    return index % 3 === 2 ? [standard] : [standard, indicatorOf(dataset, organiser)]
  })

function standardOf({ title, concept, definition, unit }: Dataset): FoundedMetadata['answers'] {
  return { concept, definition, unit, measure: measureOf(title), classification: classificationOf(title) }
}

function indicatorOf({ key, title, definition, unit }: Dataset, organiser: string): FoundedMetadata {
  return {
    dataset: key,
    form: 'ms-ind',
    answers: {
      ...{ activity: `Pengumpulan data sektoral ${organiser}`, organiser, name: title, definition, unit },
      method: `Rekapitulasi catatan ${organiser} pada akhir periode`,
      classification: classificationOf(title),
      'is-public': true,
    },
  }
}

const measureOf = (title: string): string => measures[title.split(' ')[0]!] ?? 'Jumlah'

/** "Jumlah Guru menurut Jenjang dan Kecamatan": by level and district. */
const classificationOf = (title: string): string => /\bmenurut (.+)$/.exec(title)?.[1] ?? 'Kabupaten/kota'
