import type { ListColumn, StandardColumn } from './list-columns.ts'

/** What offices call the columns of their lists too, beside the two names that we give them. */
export const otherHeads: Partial<Record<ListColumn | StandardColumn, string>> = {
  key: 'Kode dataset, ID dataset, Kunci, Key',
  title: 'Judul, Judul dataset, Nama data, Nama dataset, Nama data/dataset, Uraian data, Dataset, Data',
  producer:
    'Produsen, OPD, Nama OPD, OPD penghasil, OPD produsen, Perangkat Daerah, Nama perangkat daerah, SKPD, Instansi, Nama instansi, Dinas, Unit kerja, Penyedia data, Instansi produsen data, Penanggung jawab data, Agency',
  frequency:
    'Periode, Periodisasi, Periode pemutakhiran, Periode pembaruan, Frekuensi data, Frekuensi pemutakhiran, Frekuensi pembaruan, Frekuensi penerbitan, Frekuensi rilis',
  release:
    'Rilis, Jadwal rilis, Jadwal penerbitan, Jadwal publikasi, Jadwal pemutakhiran, Jadwal pembaruan, Waktu rilis, Tanggal rilis, Release',
  class:
    'Klasifikasi informasi publik, Kelas informasi, Kategori informasi, Jenis informasi, Sifat informasi, Sifat data, Class',
  decidedOn: 'Tanggal keputusan klasifikasi, Klasifikasi diputuskan',
  decidedBy: 'Pejabat yang memutuskan, Penetap klasifikasi',
  reason: 'Alasan klasifikasi',
  ground: 'Dasar hukum pengecualian, Dasar hukum',
  consequence: 'Konsekuensi bila dibuka, Akibat bila dibuka',
  number: 'Nomor berita acara uji konsekuensi, No. uji konsekuensi',
  heldUntil: 'Jangka waktu pengecualian, Masa pengecualian',
  priority: 'Prioritas, Priority',
  agreement: 'Nomor kesepakatan, Nomor berita acara, Agreement',
  agreedOn: 'Tanggal berita acara Forum, Tanggal berita acara',
  decree: 'Nomor SK, Nomor keputusan penetapan, SK penetapan, Decree',
  decreeOn: 'Tanggal SK, Tanggal penetapan',
  definition: 'Definisi operasional',
  classification: 'Klasifikasi data, Klasifikasi penyajian',
}
