/** The data that Mojokerto's story of publishing is about, in the words that people type. */
export const coffee = {
  title: 'Produksi Kopi menurut Kecamatan',
  proposal: {
    'Judul data': 'Produksi Kopi menurut Kecamatan',
    'Produsen Data': 'Dinas Pertanian',
    Frekuensi: 'Bulanan',
    'Hari setelah periode': '1',
    'Jabatan yang memutuskan': 'PPID Utama',
  },
  standard: {
    Konsep: 'Produksi kopi rakyat',
    Definisi: 'Hasil panen kopi dalam bentuk biji kering, dari kebun yang diusahakan rakyat.',
    Klasifikasi: 'Menurut kecamatan',
    Ukuran: 'Jumlah',
    Satuan: 'ton',
  },
  variable: {
    'Identitas kegiatan': 'Pendataan produksi perkebunan',
    Penyelenggara: 'Dinas Pertanian Kabupaten Mojokerto',
    'Nama variabel': 'Produksi kopi',
    Konsep: 'Produksi kopi rakyat',
    Definisi: 'Hasil panen kopi dalam bentuk biji kering, dalam satu bulan.',
    'Tipe data': 'Bilangan',
  },
}

/** No number in row 5, less than nothing in row 6: three rows of the template stand above. */
export const faultyHarvest = [
  ['Trawas', 41.2],
  ['Pacet', 'belum ada'],
  ['Gondang', -7],
  ['Jatirejo', 18],
]

export const harvest = [
  ['Trawas', 41.2],
  ['Pacet', 63.5],
  ['Gondang', 7],
  ['Jatirejo', 18],
]

/** How the rows of Mojokerto's SOP begin. */
export const row = {
  forum: 'Forum Satu Data Palapa menetapkan Daftar Data Kabupaten Mojokerto',
  format: 'Walidata membuat format tabel dataset',
  informing: 'Walidata menginformasikan format tabel dataset',
  collecting: 'Produsen data mengumpulkan data statistik sektoral',
  checking: 'Admin Portal Satu Data Palapa Perangkat Daerah memeriksa kebenaran data',
  approving: 'Kepala Perangkat Daerah menyetujui kebenaran data',
  publishing: 'Admin Portal Satu Data Palapa Perangkat Daerah melakukan input data',
}

/** What the row of the producer asks for. */
export const artefact = 'Data statistik sektoral Perangkat Daerah'
