import type { Key } from '@satualur/engine'

/** What people ask each agency of the sample for. */
export const askedFor: Record<Key, readonly string[]> = {
  diskominfotik: [
    'lokasi menara telekomunikasi',
    'anggaran layanan internet publik',
    'rencana pengadaan aplikasi',
    'jumlah permohonan informasi tahun lalu',
    'daftar desa tanpa sinyal',
  ],
  dinkes: [
    'sebaran tenaga kesehatan per puskesmas',
    'realisasi anggaran obat',
    'prosedur rujukan pasien',
    'cakupan imunisasi per kecamatan',
    'rencana pembangunan puskesmas',
  ],
  disdikbud: [
    'daftar sekolah rusak menurut kecamatan',
    'realisasi dana bantuan pendidikan',
    'kebutuhan guru per jenjang',
    'daftar cagar budaya',
    'kriteria penerima bantuan pendidikan',
  ],
  distangan: [
    'penyaluran pupuk bersubsidi',
    'luas tanam lada per kecamatan',
    'daftar kelompok tani',
    'bantuan alat dan mesin pertanian',
    'harga lada di tingkat petani',
  ],
  disperikanan: [
    'bantuan alat tangkap untuk nelayan',
    'izin usaha perikanan yang diterbitkan',
    'kawasan konservasi perairan',
    'produksi keramba per kecamatan',
    'realisasi anggaran pembenihan',
  ],
  pupr: [
    'kontrak perbaikan jalan kabupaten',
    'kondisi jembatan per kecamatan',
    'rencana tata ruang wilayah',
    'hasil pelelangan paket pekerjaan',
    'anggaran pemeliharaan jalan',
  ],
}
