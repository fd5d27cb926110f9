import type { Sop as Definition } from '@satualur/engine'
import { areStartsAlternatives, isoDateAt } from '@satualur/engine'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { viewOf } from './definition-view.ts'
import { Finding } from './finding.type.ts'
import { findingsOf } from './findings-of.ts'
import { SopHeader } from './header.type.ts'
import { Role } from './role.type.ts'
import { SopVersion } from './sop.type.ts'
import { StatutoryDeadline } from './statutory-deadline.type.ts'
import { Artefact, Stage, Step } from './step.type.ts'

const bareDayReadings = {
  id: { working: 'hari kerja', calendar: 'hari kalender' },
  en: { working: 'working days', calendar: 'calendar days' },
}

/** The content of a version is one document that the process keeps: none of these fields asks the database again. */
@Resolver(() => SopVersion)
export class SopVersionResolver {
  @FieldResolver(() => String)
  async title(@Root() version: SopVersion, @Ctx() context: Context): Promise<string> {
    return (await definitionOf(version, context)).title
  }

  @FieldResolver(() => SopHeader)
  async header(@Root() version: SopVersion, @Ctx() context: Context): Promise<SopHeader> {
    return viewOf(await definitionOf(version, context)).header
  }

  @FieldResolver(() => [Role], { description: 'The columns of the table.' })
  async roles(@Root() version: SopVersion, @Ctx() context: Context): Promise<Role[]> {
    return viewOf(await definitionOf(version, context)).roles
  }

  @FieldResolver(() => [Stage])
  async stages(@Root() version: SopVersion, @Ctx() context: Context): Promise<Stage[]> {
    return viewOf(await definitionOf(version, context)).stages
  }

  @FieldResolver(() => [Artefact])
  async artefacts(@Root() version: SopVersion, @Ctx() context: Context): Promise<Artefact[]> {
    return viewOf(await definitionOf(version, context)).artefacts
  }

  @FieldResolver(() => [Step], { description: 'The rows of the table, from the top.' })
  async steps(@Root() version: SopVersion, @Ctx() context: Context): Promise<Step[]> {
    return viewOf(await definitionOf(version, context)).steps
  }

  @FieldResolver(() => Boolean, {
    description: 'A run opens at one of its starts, and whoever starts it says at which.',
  })
  async areStartsAlternatives(@Root() version: SopVersion, @Ctx() context: Context): Promise<boolean> {
    return areStartsAlternatives(await definitionOf(version, context))
  }

  @FieldResolver(() => String, { description: 'What a bare “hari” is read as.' })
  async bareDayReading(@Root() version: SopVersion, @Ctx() context: Context): Promise<string> {
    return bareDayReadings[context.locale][(await definitionOf(version, context)).bareDay]
  }

  @FieldResolver(() => Int, { description: 'How often an act may open again before the run is stuck.' })
  async loopLimit(@Root() version: SopVersion, @Ctx() context: Context): Promise<number> {
    return (await definitionOf(version, context)).loopLimit
  }

  @FieldResolver(() => [StatutoryDeadline], { description: 'What laws set for its runs as a whole.' })
  async statutory(@Root() version: SopVersion, @Ctx() context: Context): Promise<StatutoryDeadline[]> {
    return viewOf(await definitionOf(version, context)).statutory
  }

  @FieldResolver(() => [Finding], {
    description: 'What keeps it from running and what a careful reader asks, worst first.',
  })
  async findings(@Root() version: SopVersion, @Ctx() context: Context): Promise<Finding[]> {
    // Only the year counts for findings, so that any zone of the country does.
    return findingsOf(await definitionOf(version, context), isoDateAt(context.clock(), 'Asia/Jakarta'))
  }
}

const definitionOf = ({ id }: SopVersion, context: Context): Definition | Promise<Definition> =>
  context.definitions.load(context.door, tokenOf(context), id)
