import { speak } from '../../app/language/speak.ts'

export const t = speak('catalogue', {
  catalogue: { id: 'Katalog publik', en: 'Public catalogue' },
  catalogueLead: {
    id: 'Laman yang dapat dibuka siapa pun tanpa masuk: data yang sudah disebarluaskan, metadatanya, dan asal-usulnya. Yang belum disebarluaskan atau dikecualikan tidak pernah tampil.',
    en: 'Pages that everybody can open without signing in: the data that have been published, their metadata and where they came from. What is not published, or excepted, never shows.',
  },
  address: { id: 'Alamat', en: 'Address' },
  open: { id: 'Buka katalog', en: 'Open the catalogue' },
  contents: { id: '{datasets} dataset, {files} berkas', en: 'Datasets: {datasets}, files: {files}' },
  feeds: {
    id: 'Portal lain memanen katalog ini lewat DCAT: tambahkan /dcat.jsonld atau /dcat.ttl pada alamatnya.',
    en: 'Other portals harvest this catalogue by DCAT: add /dcat.jsonld or /dcat.ttl to its address.',
  },
  isOpen: { id: 'Katalog terbuka untuk umum', en: 'The catalogue is open to everybody' },
  isOpenHint: {
    id: 'Selama tertutup, alamatnya menjawab seolah-olah tidak ada apa-apa.',
    en: 'While it is closed, its address answers as if there were nothing.',
  },
  description: { id: 'Keterangan singkat', en: 'Short description' },
  descriptionHint: {
    id: 'Tampil di atas daftar dataset. Kosongkan untuk kalimat bawaan.',
    en: 'Stands above the list of datasets. Leave it empty for the usual sentence.',
  },
  contactName: { id: 'Kontak', en: 'Contact' },
  contactNameHint: {
    id: 'Unit yang menjawab pertanyaan, bukan nama orang.',
    en: 'The office that answers, no person.',
  },
  contactEmail: { id: 'Surel kontak', en: 'E-mail of the contact' },
  contactPage: { id: 'Laman kontak', en: 'Page of the contact' },
  licence: { id: 'Lisensi katalog', en: 'Licence of the catalogue' },
  CC_BY: {
    id: 'CC BY 4.0: bebas dipakai dengan menyebut sumber',
    en: 'CC BY 4.0: free to use, naming the source',
  },
  CC_BY_SA: {
    id: 'CC BY-SA 4.0: turunannya berlisensi sama',
    en: 'CC BY-SA 4.0: derived works under the same licence',
  },
  CC_NC: {
    id: 'CC BY-NC 4.0: tidak untuk kepentingan komersial',
    en: 'CC BY-NC 4.0: not for commercial use',
  },
  CC_ZERO: { id: 'CC0 1.0: tanpa syarat', en: 'CC0 1.0: without conditions' },
  ODC_BY: { id: 'ODC-By 1.0: basis data, menyebut sumber', en: 'ODC-By 1.0: databases, naming the source' },
  ODC_ODBL: {
    id: 'ODbL 1.0: basis data, turunannya berlisensi sama',
    en: 'ODbL 1.0: databases, derived ones alike',
  },
  ODC_PDDL: { id: 'PDDL 1.0: basis data, tanpa syarat', en: 'PDDL 1.0: databases, without conditions' },
  keep: { id: 'Simpan', en: 'Save' },
  kept: { id: 'Katalog tersimpan', en: 'Catalogue saved' },
  onlyAdmins: { id: 'Hanya admin yang dapat mengubahnya.', en: 'Only admins can change this.' },
})
