/** Provinces by the code that NIK and Kartu Keluarga begin with (kode wilayah Kemendagri). */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
)
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether 16 digits have the shape of a NIK: province, regency and district, a day of birth (40 more for a woman), and a
 * serial number that is not 0000. A family card's number has the same shape. Of 16 random digits one or two in 100 have it.
 */
export function isNik(digits: string): boolean {
  if (!/^\d{16}$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false
  const part = (from: number) => Number(digits.slice(from, from + 2))
  const [regency, district, day, month] = [part(2), part(4), part(6) % 40, part(8)]
  const isRegency = (regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)
  const isDay = part(6) < 72 && day >= 1 && day <= (days[month - 1] ?? 0)
  return isRegency && district >= 1 && isDay && !digits.endsWith('0000')
}
