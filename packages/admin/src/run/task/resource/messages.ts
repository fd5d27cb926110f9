import { speak } from '../../../app/language/speak.ts'

export const t = speak('resource', {
  title: { id: 'Tambah sumber data', en: 'Add a data resource' },
  lead: {
    id: 'Berkas atau alamat web dari {about}. Ia menjadi bagian dataset dan dapat dipakai lagi.',
    en: 'A file or a web address of {about}. It becomes part of the dataset and can be used again.',
  },
  add: { id: 'Tambahkan', en: 'Add' },
  name: { id: 'Nama', en: 'Name' },
  nameHelp: {
    id: 'Dengan nama yang sudah ada, ini menjadi versi barunya.',
    en: 'Under a name that is there already, it becomes a newer version of that.',
  },
  newVersion: { id: 'Versi baru dari “{name}”.', en: 'A newer version of “{name}”.' },
  nameMissing: { id: 'Isi namanya.', en: 'Give it a name.' },
  kind: { id: 'Berupa', en: 'It is' },
  FILE: { id: 'Berkas', en: 'A file' },
  ADDRESS: { id: 'Alamat web', en: 'A web address' },
  chooseFile: { id: 'Pilih berkas', en: 'Choose a file' },
  otherFile: { id: 'Ganti berkas', en: 'Choose another file' },
  fileMissing: { id: 'Pilih berkasnya dahulu.', en: 'Choose the file first.' },
  fileUnderWay: { id: 'Tunggu sampai berkasnya terunggah.', en: 'Wait until the file has arrived.' },
  address: { id: 'Alamat', en: 'Address' },
  addressBroken: {
    id: 'Tulis alamat lengkap yang dimulai dengan https:// atau http://.',
    en: 'Write the whole address, beginning with https:// or http://.',
  },
  format: { id: 'Format (boleh dikosongkan)', en: 'Format (optional)' },
  formatHelp: { id: 'Misalnya API atau XLSX.', en: 'Such as API or XLSX.' },
  added: { id: '“{name}” ditambahkan', en: '“{name}” has been added' },
})
