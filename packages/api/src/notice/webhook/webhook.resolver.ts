import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { idOf } from '../../read-model/id.ts'
import { readPage } from '../../read-model/read-page.ts'
import { readAll } from '../../read-model/read.ts'
import { newest } from '../newest.ts'
import { changeWebhook, makeWebhook, removeWebhook } from './keep-webhook.ts'
import { retryDelivery } from './retry-delivery.ts'
import { deliveryShape, webhookShape } from './webhook.shape.ts'
import {
  ChangeWebhookInput,
  ChangeWebhookResult,
  Delivery,
  DeliveryConnection,
  MakeWebhookInput,
  MakeWebhookResult,
  RemoveWebhookResult,
  RetryDeliveryInput,
  RetryDeliveryResult,
  Webhook,
  WebhookInput,
} from './webhook.type.ts'

@Resolver()
export class WebhookResolver {
  @Query(() => [Webhook], { description: 'Admins only; none for everybody else.' })
  webhooks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Webhook[]> {
    return readAll<Webhook>(context, info, {
      shape: webhookShape,
      where: (webhook) => sql`${webhook}.regency_id = current_regency() and ${isAdmin}`,
      orderBy: (webhook) => sql`${webhook}.made_at, ${webhook}.id`,
    })
  }

  @Query(() => DeliveryConnection, { description: 'Newest first; admins only, none for everybody else.' })
  deliveries(
    @Arg('webhook', () => ID) webhook: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeliveryConnection> {
    return readPage<Delivery>(context, info, page, {
      shape: deliveryShape,
      where: (one) =>
        sql`${one}.regency_id = current_regency() and ${one}.webhook_id = ${idOf(webhook)} and ${isAdmin}`,
      order: newest,
    })
  }

  @Mutation(() => MakeWebhookResult, { description: 'Admins only.' })
  makeWebhook(
    @Arg('input', () => MakeWebhookInput) input: MakeWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MakeWebhookResult> {
    return makeWebhook(context, info, input)
  }

  @Mutation(() => ChangeWebhookResult, { description: 'Admins only.' })
  changeWebhook(
    @Arg('input', () => ChangeWebhookInput) input: ChangeWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangeWebhookResult> {
    return changeWebhook(context, info, input)
  }

  @Mutation(() => RemoveWebhookResult, { description: 'Admins only.' })
  removeWebhook(
    @Arg('input', () => WebhookInput) input: WebhookInput,
    @Ctx() context: Context,
  ): Promise<typeof RemoveWebhookResult> {
    return removeWebhook(context, input)
  }

  @Mutation(() => RetryDeliveryResult, { description: 'Admins only.' })
  retryDelivery(
    @Arg('input', () => RetryDeliveryInput) input: RetryDeliveryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RetryDeliveryResult> {
    return retryDelivery(context, info, input)
  }
}

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What came of the last try.' })
  answer(@Root() { answer }: Delivery, @Ctx() { locale }: Context): string | null {
    return answer && answer[locale]
  }
}
