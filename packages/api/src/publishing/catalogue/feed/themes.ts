import type { Theme } from '@satualur/dcat'

/** The themes of the EU by the words that offices use for them: a translation of what they have written, and no more. */
const words: Record<Exclude<Theme, 'INTR'>, string> = {
  AGRI: 'pertanian perikanan kelautan kehutanan peternakan perkebunan pangan padi ternak ikan',
  ECON: 'ekonomi keuangan pajak perdagangan industri umkm koperasi inflasi investasi anggaran apbd pasar pariwisata',
  EDUC: 'pendidikan kebudayaan budaya olahraga sekolah guru murid siswa perpustakaan',
  ENER: 'energi listrik',
  ENVI: 'lingkungan sampah iklim bencana sungai pencemaran',
  GOVE: 'pemerintahan pemerintah kepegawaian aparatur asn perizinan pelayanan informasi',
  HEAL: 'kesehatan puskesmas stunting imunisasi gizi posyandu hamil penyakit',
  JUST: 'hukum keamanan ketertiban kriminalitas',
  REGI: 'wilayah desa kelurahan kecamatan perumahan permukiman infrastruktur',
  SOCI: 'kependudukan penduduk sosial kemiskinan miskin ketenagakerjaan pekerja perempuan anak pemuda',
  TECH: 'teknologi informatika komunikasi internet telekomunikasi',
  TRAN: 'transportasi perhubungan jalan jembatan kendaraan angkutan',
}

const byWord = new Map(
  Object.entries(words).flatMap(([theme, all]) => all.split(' ').map((word) => [word, theme as Theme])),
)

/** What a dataset is about, by its topics; where they say nothing, by its title, and else about the region that it is of. */
export function themesOf({ title, tags }: { title: string; tags: readonly string[] }): Theme[] {
  const found = themesIn(tags.join(' '))
  if (found.length > 0) return found
  const named = themesIn(title)
  return named.length > 0 ? named : ['REGI']
}

const themesIn = (text: string): Theme[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => byWord.get(word) ?? []),
  ),
]
