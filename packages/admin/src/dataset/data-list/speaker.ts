/** For whom somebody speaks in the Daftar Data: admins for all and for the Forum, others for their OPD, readers for nobody. */
export interface Speaker {
  isAdmin: boolean
  /** Of somebody who speaks for one OPD alone. */
  ownOpd: string | undefined
  mayPropose: boolean
}

export function speakerOf(person?: { access: string; opd?: { id: string } | null } | null): Speaker {
  const isAdmin = person?.access === 'ADMIN'
  const ownOpd = person?.access === 'OPD_USER' ? person.opd?.id : undefined
  return { isAdmin, ownOpd, mayPropose: isAdmin || ownOpd !== undefined }
}
