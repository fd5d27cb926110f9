import {
  createInvitation,
  settingsFromEnvironment,
  SettingWrong,
  startServer,
  type RunningServer,
} from '@satualur/api'
import { fileURLToPath } from 'node:url'
import { Refused } from '../terminal/say.ts'

type Said = ReturnType<typeof settingsFromEnvironment>

export interface HouseAddress {
  ownerUrl: string
  port: number
  filesFolder: string
}

/** What the environment says; refused before anything is opened where that cannot be meant. */
export function saidSettings(): Said {
  try {
    return settingsFromEnvironment(process.env)
  } catch (error) {
    throw error instanceof SettingWrong ? new Refused(error.indonesian, error.english) : error
  }
}

/** The API and the admin on one port. */
export const openHouse = (said: Said, address: HouseAddress): Promise<RunningServer> =>
  startServer({
    ...said,
    ...address,
    adminFolder: fileURLToPath(new URL('../../../admin/dist', import.meta.url)),
  })

/** The one-time link that opens a house without a regency; null where there is one. */
export async function invitationLink({ house, url }: RunningServer): Promise<string | null> {
  const secret = await createInvitation(house)
  return secret === null ? null : `${url}/undangan/${secret}`
}
