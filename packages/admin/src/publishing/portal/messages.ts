import { speak } from '../../app/language/speak.ts'

export const t = speak('portal', {
  remove: { id: 'Lepas portal', en: 'Let the portal go' },
  removeQuestion: { id: 'Lepas portal {address}?', en: 'Let the portal {address} go?' },
  removeLead: {
    id: 'Tidak ada lagi yang dikirim ke portal ini. Data tetap tayang di katalog publik, dan tugas yang menayangkan tidak lagi menunggu portal.',
    en: 'Nothing is sent to this portal any more. Data stay public in the catalogue, and tasks that publish wait for no portal any more.',
  },
  fate: { id: 'Yang sekarang ada di portal', en: 'What stands on the portal now' },
  leave: { id: 'Biarkan di sana', en: 'Leave it there' },
  leaveLead: {
    id: '{n} dataset tetap tayang di portal itu apa adanya, dan tidak diperbarui lagi dari sini.',
    en: '{n} dataset stays on that portal as it is, and is renewed from here no more. | {n} datasets stay on that portal as they are, and are renewed from here no more.',
  },
  withdraw: { id: 'Tarik semuanya dahulu', en: 'Take all of it down first' },
  withdrawLead: {
    id: '{n} dataset ditarik dari portal itu; portal dilepas setelah yang terakhir ditarik.',
    en: '{n} dataset is taken down from that portal; it is let go with the last one. | {n} datasets are taken down from that portal; it is let go with the last one.',
  },
  nothingStands: {
    id: 'Tidak ada dataset yang tayang di portal ini.',
    en: 'No dataset stands on this portal.',
  },
  removed: { id: 'Portal dilepas', en: 'The portal was let go' },
  beingRemoved: { id: 'Portal sedang dilepas', en: 'The portal is being let go' },
  isRemoving: { id: 'Portal ini sedang dilepas', en: 'This portal is being let go' },
  isRemovingLead: {
    id: '{n} dataset masih harus ditarik darinya. Setelah yang terakhir, portal ini hilang dari pengaturan.',
    en: '{n} dataset still has to be taken down from it. With the last one this portal leaves the settings. | {n} datasets still have to be taken down from it. With the last one this portal leaves the settings.',
  },
  left: { id: 'Tertinggal di portal yang dilepas', en: 'Left on a portal that was let go' },
})
