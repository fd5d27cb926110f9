import { sopFile } from '../configuration/files.ts'

/** The usual SOP, stuck when work has been sent back to one act more often than this. */
export const withLoopLimit = (limit: number, file = sopFile()): string =>
  file.replace('roles:\n', `loopLimit: ${limit}\nroles:\n`)

/** An answer that a law wants within six working days, and a report that may be as long as the second row waits. */
export const withDeadlines = (file: string): string => `${file}statutory:
  - key: jawaban
    title: Pemberitahuan tertulis
    basis: UU 14/2008 Pasal 22 ayat (7)
    waktu: 6 hari kerja
    extension: 3 hari kerja
    endsAt: 4
  - key: laporan
    title: Laporan
    basis: UU 14/2008 Pasal 36 ayat (2)
    waktu: 1 hari kerja
    startsAt: 2
`

const withSteps = (steps: string): string =>
  sopFile({ effectiveOn: '2025-03-01' }).replace(/\nsteps:\n[^]*$/, `\nsteps:\n${steps}`)

/** Two rows of the same person: the first completion opens a task, the last ends the run. */
export const twoRows = withSteps(`  - number: 1
    activity: Menyiapkan data
    performer: walidata
    symbol: start
  - number: 2
    activity: Menyebarluaskan data
    performer: walidata
    symbol: end
    next: []
`)

/** A request arrives in one of two ways, never in both. */
export const twoWaysIn = withSteps(`  - number: 1
    activity: Menerima permintaan langsung
    performer: walidata
    symbol: start
    next: 3
  - number: 2
    activity: Menerima permintaan melalui surel
    performer: walidata
    symbol: start
    next: 3
  - number: 3
    activity: Menjawab permintaan
    performer: walidata
    symbol: end
    next: []
`)

/** The time of the second row is given for each "berkas". */
export const timedPerItem = withSteps(`  - number: 1
    activity: Menerima permintaan
    performer: walidata
    symbol: start
  - number: 2
    activity: Memeriksa berkas permintaan
    performer: walidata
    symbol: end
    waktu: 1 jam/berkas
    next: []
`)

/** Everything a run can do: branches that meet, a joint decision, work sent back, and a limit to it. */
export const branchesThatMeet = withLoopLimit(
  1,
  withSteps(`  - number: 1
    activity: Meminta data
    performer: walidata
    symbol: start
    next: [2, 3]
  - number: 2
    activity: Menyusun data
    performer: produsen
    waktu: 3 hari
    yields: [tabel]
    next: 4
  - number: 3
    activity: Menyusun metadata
    performer: walidata
    waktu: 1 x 24 jam
    next: 4
  - number: 4
    activity: Memeriksa bersama
    performer: [produsen, walidata]
    isJoint: true
    waitsFor: all
    symbol: decision
    needs: [tabel]
    waktu: 1 hari
    outcomes:
      Sesuai: 5
      Tidak: 1
  - number: 5
    activity: Menyetujui
    performer: walidata
    symbol: decision
    outcomes:
      Ya: 6
      Ulang: 4
  - number: 6
    activity: Menyebarluaskan data
    performer: walidata
    symbol: end
    next: []
`),
)

/**
 * Several people share each row: what the first yields has to be handed in, nobody who made it checks it, and the third
 * is signed together.
 */
export const sharedWork = sopFile({ effectiveOn: '2025-03-01' }).replace(
  /\nsteps:\n[^]*$/,
  `
steps:
  - number: 1
    activity: Menyusun data
    performer: produsen
    symbol: start
    needs: [surat]
    waktu: 3 hari kerja
    yields:
      - tabel: { isRequired: true, kinds: [note, link] }
  - number: 2
    activity: Memeriksa data
    performer: walidata
    symbol: decision
    apartFrom: 1
    needs: [tabel]
    waktu: 120 menit
    outcomes:
      Sesuai: 3
      Tidak: 1
  - number: 3
    activity: Menandatangani bersama
    performer: [produsen, walidata]
    isJoint: true
    waktu: 1 x 24 jam
    next: 4
  - number: 4
    activity: Menyebarluaskan data
    performer: walidata
    symbol: end
    next: []
`,
)
