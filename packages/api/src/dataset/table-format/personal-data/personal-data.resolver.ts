import type { ColumnScan } from '@satualur/table-format'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { PersonalDataColumn, PersonalDataReport } from './personal-data.type.ts'

type ReadScan = PersonalDataReport & { scanned: ColumnScan[] | null }

@Resolver(() => PersonalDataReport)
export class PersonalDataReportResolver {
  @FieldResolver(() => Boolean, {
    description: 'Something may be of persons, so that somebody has to judge it before it is public.',
  })
  isFound(@Root() { scanned }: ReadScan): boolean {
    return scanned === null || scanned.some(({ judgement }) => judgement !== 'none')
  }

  @FieldResolver(() => [PersonalDataColumn], {
    description: 'Those in which something was found, or whose name says so.',
  })
  columns(@Root() { scanned }: ReadScan, @Ctx() { locale }: Context): PersonalDataColumn[] {
    return (scanned ?? []).map(({ column, letter, filledCells, judgement, kinds }) => ({
      ...{ column, letter, filledCells, likelihood: judgement },
      hits: kinds.map(({ kind, cells, judgement: likelihood, examples, sentence }) => ({
        ...{ kind, cells, likelihood, examples: [...examples], message: sentence[locale] },
      })),
    }))
  }
}
