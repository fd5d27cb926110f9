/** What a public catalogue tells programs. */
interface ToldCatalogue {
  datasets: {
    key: string
    tags: string[]
    files: { period: string; format: string; sha256: string; url: string }[]
  }[]
}

/** What is public in a regency: its datasets by their keys, each with the periods of its files. */
export async function publicIn(url: string, regency: string): Promise<Record<string, string[]>> {
  const { datasets } = await toldCatalogue(url, regency)
  return Object.fromEntries(datasets.map(({ key, files }) => [key, files.map(({ period }) => period).sort()]))
}

export async function toldCatalogue(url: string, regency: string): Promise<ToldCatalogue> {
  const answer = await fetch(`${url}/katalog/${regency}.json`)
  if (!answer.ok) throw new Error(`the catalogue of ${regency} is closed`)
  return (await answer.json()) as ToldCatalogue
}

/** On 20 November 2026. What is missing waits for its table, or has none. */
export const periodsThen = {
  'kapuas-hulu': {
    'fasilitas-kesehatan': ['2025'],
    sekolah: ['2026-S1'],
    'tangkapan-ikan': ['2026-T3'],
  },
  karanganyar: {
    bumdes: ['2026-T3'],
    'kunjungan-puskesmas': ['2026-09', '2026-10'],
    penduduk: ['2026-S1'],
    'produksi-padi': ['2026-T3'],
  },
  mojokerto: {
    'ibu-hamil': ['2026-09', '2026-10'],
    'industri-kecil': ['2026-S1'],
    paud: ['2025'],
    'produksi-jagung': ['2026-T3'],
  },
  pekalongan: {
    koperasi: ['2025'],
    'kunjungan-puskesmas': ['2026-09', '2026-10'],
    'ruang-kelas': ['2026-S1'],
    'volume-sampah': ['2026-09'],
  },
  pringsewu: { guru: ['2026-S1'], imunisasi: ['2026-09'], 'populasi-ternak': ['2026-S1'] },
}
