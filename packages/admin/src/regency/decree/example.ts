/** How a decree file looks. The year is one that no decree is known for: nobody takes it for a real one by accident. */
export const exampleOf = (year: number): string => `year: ${year}
decree: SKB 3 Menteri Nomor … Tahun ${year - 1}
days:
  - date: ${year}-01-01
    name: Tahun Baru ${year} Masehi
  - date: ${year}-12-24
    name: Cuti bersama Kelahiran Yesus Kristus (Natal)
    kind: joint-leave
  - date: ${year}-12-25
    name: Kelahiran Yesus Kristus (Natal)
`
