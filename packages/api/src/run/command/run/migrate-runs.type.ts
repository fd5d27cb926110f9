import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../../graphql/refusal.ts'
import { Run } from '../../run.type.ts'
import { IdempotencyConflict } from '../refusal/run-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class MigrateRunsInput extends Repeatable {
  @Field(() => [ID], { description: 'At most 100: all of them move, or none.' }) runs!: string[]
  @Field(() => ID, { description: 'The version in force that they go on with, of the same SOP.' })
  version!: string
  @Field(() => String) reason!: string
  @Field(() => Boolean, { description: 'Only tells what would come of it.' }) isDryRun!: boolean
}

@ObjectType({ description: 'Why a run cannot go on with the other version.' })
export class MigrationObstacle {
  @Field(() => String) sentence!: string
}

@ObjectType({ description: 'Whether a run can go on with the other version: without an obstacle it can.' })
export class MigrationVerdict {
  @Field(() => Run) run!: Run
  @Field(() => [MigrationObstacle]) obstacles!: MigrationObstacle[]
}

@ObjectType()
export class RunsMigrated {
  @Field(() => [MigrationVerdict], { description: 'One for each run, in the order they were named.' })
  verdicts!: MigrationVerdict[]
  @Field(() => Boolean, {
    description:
      'All of them go on with the other version now. A dry run never does, nor a batch with an obstacle.',
  })
  isDone!: boolean
}

@ObjectType({
  implements: Refusal,
  description: 'A run goes on only with a version of its own SOP that is in force today.',
})
export class VersionNotRunnable extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Versi tujuan bukan versi yang berlaku hari ini dari SOP pelaksanaan ini. Pilih versi yang berlaku.',
      en: 'The version is not the one in force today of the SOP of these runs. Choose the version in force.',
    })
  }
}

export const MigrateRunsResult = createUnionType({
  name: 'MigrateRunsResult',
  types: () =>
    [
      RunsMigrated,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      VersionNotRunnable,
      IdempotencyConflict,
    ] as const,
})
