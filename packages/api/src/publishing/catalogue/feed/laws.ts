import type { Law } from '@satualur/dcat'

/** By which regencies make and publish data, at the addresses of the state's own collection of its laws. */
export const laws: readonly Law[] = [
  {
    iri: 'https://peraturan.go.id/id/perpres-no-39-tahun-2019',
    title: {
      id: 'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia',
      en: 'Presidential Regulation 39 of 2019 on One Data Indonesia',
    },
  },
  {
    iri: 'https://peraturan.go.id/id/uu-no-14-tahun-2008',
    title: {
      id: 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      en: 'Law 14 of 2008 on the openness of public information',
    },
  },
]
