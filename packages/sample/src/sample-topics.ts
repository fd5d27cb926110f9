import type { FoundedMetadata } from '@satualur/api'
import type { RegencyConfiguration } from '@satualur/sop-format'

/** By what people look for data, by words of their titles. */
const topics: [string, RegExp][] = [
  ['Kesehatan', /puskesmas|kesehatan|imunisasi|stunting|tuberkulosis|demam|hamil|penyakit|pasien/i],
  ['Pendidikan', /siswa|sekolah|guru|paud|kelas|pendidikan|partisipasi/i],
  ['Pertanian', /padi|jagung|lada|pupuk|ternak/i],
  ['Perikanan', /perikanan/i],
  ['Lingkungan hidup', /sampah|air sungai|rob\b/i],
  ['Ekonomi', /harga|usaha|industri|koperasi|umkm|badan usaha/i],
  ['Desa', /desa\b|pekon/i],
  ['Kependudukan', /penduduk\b/i],
  ['Sosial', /bantuan sosial|keluarga/i],
  ['Ketenagakerjaan', /kerja\b/i],
  ['Infrastruktur', /\bjalan (kabupaten|dan)|internet|menara|aplikasi/i],
  ['Keterbukaan informasi', /informasi publik|badan publik/i],
  ['Perencanaan', /indikator/i],
  ['Kebudayaan', /budaya|batik/i],
]

/** The topics of every dataset of a sample regency, as its form for the catalogue holds them. */
export const sampleTopics = ({ datasets }: RegencyConfiguration): FoundedMetadata[] =>
  datasets.map(({ key, title }) => {
    const keywords = topics.filter(([, words]) => words.test(title)).map(([topic]) => topic)
    return { dataset: key, form: 'katalog', answers: { keywords } }
  })
