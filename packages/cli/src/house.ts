import { migrate, settingsFromEnvironment, startServer } from '@satualur/api'
import { fileURLToPath } from 'node:url'

/** What `start` asks of the other floors. */
export interface HouseAddress {
  ownerUrl: string
  host: string
  port: number
  filesFolder: string
}

export const hostFromEnvironment = (): string => settingsFromEnvironment(process.env).host

export const prepareDatabase = migrate

export const openHouse = (address: HouseAddress) =>
  startServer({
    ...settingsFromEnvironment(process.env),
    ...address,
    adminFolder: fileURLToPath(new URL('../../admin/dist', import.meta.url)),
  })
