/**
 * The 38 provinces by the code that NIK and Kartu Keluarga begin with (kode wilayah, Keputusan Menteri Dalam Negeri
 * 300.2.2-2138/2025: 416 kabupaten and 98 kota), and the highest numbers that their kabupaten and their kota have or ever had:
 * kabupaten are counted from 01, kota from 71. A NIK keeps the code of where somebody was first entered, so numbers that have
 * gone over to younger provinces stay: those of Papua, Papua Barat and Kalimantan Timur.
 */
const provinces: Record<string, readonly [name: string, kabupaten: number, kota: number]> = {
  11: ['Aceh', 18, 75],
  12: ['Sumatera Utara', 25, 78],
  13: ['Sumatera Barat', 12, 77],
  14: ['Riau', 10, 72],
  15: ['Jambi', 9, 72],
  16: ['Sumatera Selatan', 13, 74],
  17: ['Bengkulu', 9, 71],
  18: ['Lampung', 13, 72],
  19: ['Kepulauan Bangka Belitung', 6, 71],
  21: ['Kepulauan Riau', 5, 72],
  31: ['DKI Jakarta', 1, 75],
  32: ['Jawa Barat', 18, 79],
  33: ['Jawa Tengah', 29, 76],
  34: ['DI Yogyakarta', 4, 71],
  35: ['Jawa Timur', 29, 79],
  36: ['Banten', 4, 74],
  51: ['Bali', 8, 71],
  52: ['Nusa Tenggara Barat', 8, 72],
  53: ['Nusa Tenggara Timur', 21, 71],
  61: ['Kalimantan Barat', 12, 72],
  62: ['Kalimantan Tengah', 13, 71],
  63: ['Kalimantan Selatan', 11, 72],
  64: ['Kalimantan Timur', 11, 74],
  65: ['Kalimantan Utara', 4, 71],
  71: ['Sulawesi Utara', 11, 74],
  72: ['Sulawesi Tengah', 12, 71],
  73: ['Sulawesi Selatan', 26, 73],
  74: ['Sulawesi Tenggara', 15, 72],
  75: ['Gorontalo', 5, 71],
  76: ['Sulawesi Barat', 6, 70],
  81: ['Maluku', 9, 72],
  82: ['Maluku Utara', 8, 72],
  91: ['Papua', 29, 71],
  92: ['Papua Barat', 12, 71],
  93: ['Papua Selatan', 4, 70],
  94: ['Papua Tengah', 8, 70],
  95: ['Papua Pegunungan', 8, 70],
  96: ['Papua Barat Daya', 5, 71],
}

/** Regions are divided, and a number that nobody here has read of must not hide a person: so many more are taken. */
const [kabupatenToCome, kotaToCome] = [2, 1]

/** Whether four digits name a kabupaten or kota that there is, was, or may soon be. */
export function isRegency(code: string): boolean {
  const known = provinces[code.slice(0, 2)]
  if (!known) return false
  const [, kabupaten, kota] = known
  const number = Number(code.slice(2))
  return number > 70 ? number <= kota + kotaToCome : number >= 1 && number <= kabupaten + kabupatenToCome
}
