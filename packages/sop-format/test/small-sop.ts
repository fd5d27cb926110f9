/** A small SOP file in which every kind of reference occurs. */
export const smallSop = `key: contoh
title: Contoh
roles:
  - { key: produsen, name: Produsen Data }
  - { key: walidata, name: Walidata }
stages:
  - { key: pemeriksaan, number: 1, name: Pemeriksaan }
artefacts:
  - { key: data, name: Data sektoral }
steps:
  - number: 1
    activity: Mengirim data
    performer: produsen
    waktu: 1 hari
    yields: [data]
  - number: 2
    stage: pemeriksaan
    activity: Memeriksa data
    performer: walidata
    outcomes: { Ya: 3, Tidak: 1 }
    needs:
      - data: Data yang dikirim
  - number: 3
    activity: Menyebarluaskan
    performer: { role: walidata, inferred: Perpres 39/2019, confidence: 0.9 }
`
