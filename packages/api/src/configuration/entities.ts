import { datasetEntity } from '../dataset/dataset.entity.ts'
import { scheduleEntity } from '../dataset/schedule.entity.ts'
import { personEntity } from '../people/person.entity.ts'
import { calendarEntity, opdEntity, regencyEntity } from '../regency/regency.entity.ts'
import { configurationTextEntity } from './configuration-text.entity.ts'
import { playerEntity, sopEntity, versionEntity } from '../sop/sop.entity.ts'

/** All that a regency is configured of, from the left to the right. */
export const configured = [
  regencyEntity,
  calendarEntity,
  opdEntity,
  personEntity,
  sopEntity,
  versionEntity,
  playerEntity,
  datasetEntity,
  scheduleEntity,
  configurationTextEntity,
]
