import fc from 'fast-check'

/** The units of the paper, each with the largest number that is tried. */
const units = {
  menit: 60,
  jam: 60,
  hari: 20,
  'hari kerja': 20,
  'hari kalender': 20,
  minggu: 6,
  bulan: 3,
  'x 24 jam': 20,
}
export type Unit = keyof typeof units

/** A number of one of the units; the printed text is `${value} ${unit}`. */
export const randomTime: fc.Arbitrary<{ unit: Unit; value: number }> = fc
  .constantFrom(...(Object.keys(units) as Unit[]))
  .chain((unit) => fc.record({ unit: fc.constant(unit), value: fc.integer({ min: 1, max: units[unit] }) }))
