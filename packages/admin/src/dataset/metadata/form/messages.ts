import { speak } from '../../../app/language/speak.ts'

export const t = speak('metadataForms', {
  title: { id: 'Formulir metadata', en: 'Metadata forms' },
  lead: {
    id: 'Apa yang diminta dari setiap dataset sebelum tayang. Formulir nasional dipakai sampai daerah memasang formulirnya sendiri dengan kunci yang sama.',
    en: 'What is asked of a dataset before it is published. A national form is used until the regency sets its own of the same key.',
  },
  national: { id: 'Nasional', en: 'National' },
  own: { id: 'Milik daerah', en: 'The regency’s own' },
  inPlace: { id: 'Menggantikan formulir nasional', en: 'In place of the national form' },
  fields: { id: '{n} isian, {required} wajib', en: '{n} fields, {required} required' },
  unverified: { id: '{n} belum dicocokkan dengan peraturannya', en: '{n} not compared with the rule yet' },
  setBy: { id: 'Dipasang {name},', en: 'Set by {name},' },
  set: { id: 'Pasang formulir', en: 'Set a form' },
  setLead: {
    id: 'Berkas .form.yaml; cara menulisnya ada di docs/configuration.md. Isian yang sudah ada tidak hilang.',
    en: 'A .form.yaml file; docs/configuration.md tells how to write it. Nothing that was filled in is lost.',
  },
  file: { id: 'Berkas formulir', en: 'File of the form' },
  choose: { id: 'Pilih atau jatuhkan berkas', en: 'Choose or drop a file' },
  chosen: { id: 'Formulir terpasang', en: 'The form is set' },
  line: { id: 'Baris {line}', en: 'Line {line}' },
  download: { id: 'Unduh {title}', en: 'Download {title}' },
  remove: { id: 'Lepas', en: 'Take away' },
  removeOf: { id: 'Lepas {title}', en: 'Take {title} away' },
  removeQuestion: { id: 'Lepas {title}?', en: 'Take {title} away?' },
  removeLead: {
    id: 'Formulir nasional dengan kunci yang sama dipakai kembali, bila ada. Isian tetap tersimpan.',
    en: 'The national form of the same key is used again, if there is one. What was filled in stays.',
  },
  removed: { id: 'Formulir dilepas', en: 'The form was taken away' },
})
