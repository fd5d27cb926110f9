import { createInvitation, settingsFromEnvironment, startServer, type RunningServer } from '@satualur/api'
import { fileURLToPath } from 'node:url'

export interface HouseAddress {
  ownerUrl: string
  host: string
  port: number
  filesFolder: string
}

export const hostFromEnvironment = (): string => settingsFromEnvironment(process.env).host

/** The API and the admin on one port. */
export const openHouse = (address: HouseAddress): Promise<RunningServer> =>
  startServer({
    ...settingsFromEnvironment(process.env),
    ...address,
    adminFolder: fileURLToPath(new URL('../../../admin/dist', import.meta.url)),
  })

/** The one-time link that opens a house without a regency; null where there is one. */
export async function invitationLink({ house, url }: RunningServer): Promise<string | null> {
  const secret = await createInvitation(house)
  return secret === null ? null : `${url}/undangan/${secret}`
}
