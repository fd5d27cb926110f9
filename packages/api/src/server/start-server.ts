import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { configured } from '../configuration/entities.ts'
import { Door } from '../database/door.ts'
import { migrate } from '../database/migrate.ts'
import { openOrm } from '../database/orm.ts'
import { Questions } from '../exports/questions.ts'
import { apolloServer } from '../graphql/apollo.ts'
import { buildSchema } from '../graphql/schema.ts'
import { Onlookers } from '../jobs/follow/onlookers.ts'
import { Jobs } from '../jobs/jobs.ts'
import { Measures } from '../metrics/measures.ts'
import { Calendars } from '../regency/calendars.ts'
import { Changes } from '../run/rows/changes.ts'
import { Press } from '../sheets/press.ts'
import { Definitions } from '../sop/definitions.ts'
import { adminRoute } from './page/admin-route.ts'
import { answerRoutes } from './program/answer-routes.ts'
import { calendarRoute } from './program/calendar-route.ts'
import { catalogueRoutes } from './catalogue/catalogue-routes.ts'
import { evidencePackRoute } from './file/evidence-pack-route.ts'
import { configurationRoute } from './file/configuration-route.ts'
import { exportRoutes } from './program/export-routes.ts'
import { workbookRoutes } from './table/workbook-routes.ts'
import { fileRoutes } from './file/file-routes.ts'
import { graphqlRoute } from './page/graphql-route.ts'
import { httpServer } from './http/http-server.ts'
import { liveRoute } from './page/live-route.ts'
import { logFaults } from './http/log-faults.ts'
import type { House } from './house.ts'
import type { ServerSettings } from './settings.ts'
import { metricsRoute } from './program/metrics-route.ts'
import { recordRoutes } from './paper/record-routes.ts'
import { sheetRoutes } from './paper/sheet-routes.ts'
import { tableRoutes } from './table/table-routes.ts'
import { workOfRooms } from './work-of-rooms.ts'

export interface RunningServer {
  url: string
  house: House
  /** Stops listening, finishes what is under way, closes the connections. */
  close(): Promise<void>
}

/** Migrates, listens, and answers where. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { appUrl } = await migrate(settings.ownerUrl)
  const http: FastifyInstance = await httpServer(settings)
  const measures = new Measures()
  const standing = {
    door: new Door(appUrl, settings.connections, settings.clock, measures.visit),
    orm: await openOrm(appUrl, configured),
    definitions: new Definitions(),
    calendars: new Calendars(),
    changes: new Changes(),
    onlookers: new Onlookers(),
    settings,
  }
  const jobs = new Jobs(workOfRooms, { ...standing, clock: settings.clock }, http.log)
  const house: House = { ...standing, jobs }
  const schema = buildSchema()
  const apollo = apolloServer(schema, [fastifyApolloDrainPlugin(http), logFaults(http.log)])
  await apollo.start()
  metricsRoute(http, house, measures)
  graphqlRoute(http, apollo, house)
  await http.register((files) => fileRoutes(files, house))
  const press = new Press()
  http.addHook('onClose', () => press.close())
  sheetRoutes(http, house, press)
  recordRoutes(http, house, press)
  const questions = new Questions(schema)
  exportRoutes(http, house, questions)
  configurationRoute(http, house)
  answerRoutes(http, house, questions, press)
  await http.register((sheets) => workbookRoutes(sheets, house, press))
  evidencePackRoute(http, house)
  tableRoutes(http, house)
  calendarRoute(http, house)
  catalogueRoutes(http, house)
  await liveRoute(http, house)
  await adminRoute(http, settings)
  const url = await http.listen({ host: settings.host, port: settings.port })
  if (settings.jobs !== 'by-hand') jobs.start(appUrl)
  return {
    url,
    house,
    close: async () => {
      await Promise.all([jobs.stop(), apollo.stop().then(() => http.close())])
      await house.door.close()
      await house.orm.close()
    },
  }
}
