import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { Regency } from '../regency/regency.type.ts'
import { Finding } from '../sop/finding.type.ts'
import { SopVersion } from '../sop/sop.type.ts'
import type { PlacedProblem } from './read-configuration.ts'

@InputType({ description: 'Configuration files as texts (YAML); what they leave out stays as it is.' })
export class ApplyConfigurationInput {
  @Field(() => String, {
    nullable: true,
    description: 'The file of the regency: OPDs, people, casts, datasets, calendar.',
  })
  regency?: string | null
  @Field(() => [String], { nullable: true, description: 'The files of SOPs.' }) sops?: string[] | null
}

@ObjectType({ description: 'Everything in the files is in the house now.' })
export class ConfigurationApplied {
  @Field(() => Regency) regency!: Regency
  @Field(() => [SopVersion], {
    description: 'The new versions. An SOP that says the same as its version in force makes none.',
  })
  versions!: SopVersion[]
}

@ObjectType({ description: 'Something in a file that keeps it from being read, and what to write instead.' })
export class ConfigurationProblem {
  @Field(() => Int, { nullable: true, description: 'From 1; null where the problem is not in one place.' })
  line!: number | null
  @Field(() => Int, { nullable: true }) column!: number | null
  @Field(() => String, {
    description: 'The file of the input and the place in it: `sops/0/steps/2/performer`.',
  })
  path!: string
  @Field(() => String) message!: string
}

@ObjectType({ implements: Refusal, description: 'The files cannot be read.' })
export class ConfigurationInvalid extends Refusal {
  @Field(() => [ConfigurationProblem]) problems: ConfigurationProblem[]
  constructor(locale: Locale, problems: readonly PlacedProblem[]) {
    super(locale, {
      id: 'Berkas konfigurasi belum dapat diterapkan. Perbaiki masalah berikut, lalu terapkan kembali.',
      en: 'The configuration files cannot be applied yet. Mend the following and apply them again.',
    })
    this.problems = problems.map(({ line = null, column = null, path, message }) => ({
      ...{ line, column, path },
      message: message[locale],
    }))
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The files can be read, but an SOP in them could not run to its end.',
})
export class SopUnsound extends Refusal {
  @Field(() => [Finding]) findings: Finding[]
  constructor(locale: Locale, titles: string[], findings: Finding[]) {
    const named = titles.map((title) => `“${title}”`).join(', ')
    super(locale, {
      id: `SOP ${named} belum dapat dijalankan sampai selesai. Perbaiki alurnya sesuai temuan, lalu terapkan kembali.`,
      en: `The SOP ${named} cannot run to its end yet. Mend its flow as the findings say and apply it again.`,
    })
    this.findings = findings
  }
}

export const ApplyConfigurationResult = createUnionType({
  name: 'ApplyConfigurationResult',
  types: () => [ConfigurationApplied, NotSignedIn, NotAllowed, ConfigurationInvalid, SopUnsound] as const,
})
