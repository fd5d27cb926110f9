import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { WebhookKind } from './webhook-kind.ts'

export const DeliveryStatus = { WAITING: 'waiting', DELIVERED: 'delivered', FAILED: 'failed' } as const
registerEnumType(DeliveryStatus, {
  name: 'DeliveryStatus',
  description:
    'What waits is tried, again and again for some hours; what has failed can be sent once more by hand.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'Another program that is told what happens (Standard Webhooks).',
})
export class Webhook {
  @Field(() => ID) id!: string
  @Field(() => String) url!: string
  @Field(() => [WebhookKind]) kinds!: WebhookKind[]
  @Field(() => DateTimeScalar) madeAt!: number
  @Field(() => Person) madeBy!: Person
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it has taken nothing.' })
  failingSince!: number | null
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Switched off: by an admin, or after days of failing.',
  })
  disabledAt!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One message to one webhook.' })
export class Delivery {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'The `webhook-id` that every try carries.' }) messageId!: string
  @Field(() => WebhookKind) kind!: WebhookKind
  @Field(() => DeliveryStatus) status!: (typeof DeliveryStatus)[keyof typeof DeliveryStatus]
  @Field(() => Int) attempts!: number
  @Field(() => DateTimeScalar) at!: number
  @Field(() => DateTimeScalar, { nullable: true }) triedAt!: number | null

  answer!: Sentence | null
}

@ObjectType({ simpleResolvers: true })
export class DeliveryEdge {
  @Field(() => String) cursor!: string
  @Field(() => Delivery) node!: Delivery
}

@ObjectType({ simpleResolvers: true, description: 'A page of deliveries.' })
export class DeliveryConnection {
  @Field(() => [Delivery]) nodes!: Delivery[]
  @Field(() => [DeliveryEdge]) edges!: DeliveryEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@InputType()
export class MakeWebhookInput {
  @Field(() => String, { description: 'Begins with https://.' }) url!: string
  @Field(() => [WebhookKind]) kinds!: WebhookKind[]
}

@InputType({ description: 'What is not told stays as it is.' })
export class ChangeWebhookInput {
  @Field(() => ID) webhook!: string
  @Field(() => String, { nullable: true }) url?: string | null
  @Field(() => [WebhookKind], { nullable: true }) kinds?: WebhookKind[] | null
  @Field(() => Boolean, { nullable: true }) isEnabled?: boolean | null
}

@InputType()
export class WebhookInput {
  @Field(() => ID) webhook!: string
}

@InputType()
export class RetryDeliveryInput {
  @Field(() => ID) delivery!: string
}

@ObjectType()
export class WebhookMade {
  @Field(() => Webhook) webhook!: Webhook
  @Field(() => String, { description: 'Signs every message. Told this once and never again.' })
  secret!: string
}

@ObjectType()
export class WebhookChanged {
  @Field(() => Webhook) webhook!: Webhook
}

@ObjectType()
export class WebhookRemoved {
  @Field(() => ID) webhook!: string
}

@ObjectType()
export class DeliveryRetried {
  @Field(() => Delivery) delivery!: Delivery
}

@ObjectType({ implements: Refusal, description: 'Messages may not go to this address.' })
export class AddressRefused extends Refusal {
  constructor(locale: Locale, why: Sentence) {
    super(locale, {
      id: `Alamat ini tidak dapat dipakai (${why.id}). Isi alamat lengkap yang diawali https:// dan terletak di luar jaringan server ini, atau minta pengelola server mendaftarkannya.`,
      en: `This address cannot be used (${why.en}). Give a full address that begins with https:// and lies outside this server’s network, or ask whoever runs the server to list it.`,
    })
  }
}

@ObjectType({ implements: Refusal, description: 'It waits, was delivered, or its webhook is switched off.' })
export class DeliveryNotFailed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Kiriman ini tidak perlu atau tidak dapat dikirim ulang: belum gagal, atau webhook-nya sedang dimatikan.',
      en: 'This delivery need not or cannot be sent again: it has not failed, or its webhook is switched off.',
    })
  }
}

export const MakeWebhookResult = createUnionType({
  name: 'MakeWebhookResult',
  types: () => [WebhookMade, AddressRefused, NotSignedIn, NotAllowed] as const,
})
export const ChangeWebhookResult = createUnionType({
  name: 'ChangeWebhookResult',
  types: () => [WebhookChanged, AddressRefused, NotFound, NotSignedIn, NotAllowed] as const,
})
export const RemoveWebhookResult = createUnionType({
  name: 'RemoveWebhookResult',
  types: () => [WebhookRemoved, NotFound, NotSignedIn, NotAllowed] as const,
})
export const RetryDeliveryResult = createUnionType({
  name: 'RetryDeliveryResult',
  types: () => [DeliveryRetried, DeliveryNotFailed, NotFound, NotSignedIn, NotAllowed] as const,
})
