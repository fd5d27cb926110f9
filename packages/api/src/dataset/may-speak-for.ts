import type { Entry } from '../database/door.ts'

/** OPDs speak for their own data, admins for everybody's. Each OPD that is named has to be the speaker's own. */
export const maySpeakFor = ({ access, opdId }: Entry, ...opds: (string | null | undefined)[]): boolean =>
  access === 'admin' ||
  (access === 'opd-user' && opdId !== null && opds.every((opd) => opd == null || opd === opdId))
