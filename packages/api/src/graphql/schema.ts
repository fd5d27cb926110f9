import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { EvidencePackResolver } from '../compliance/evidence-pack/evidence-pack.resolver.ts'
import { DraftResolver } from '../authoring/draft/draft.resolver.ts'
import { AcknowledgementResolver, SopVersionReviewResolver } from '../authoring/review/neighbours.ts'
import { RatificationResolver } from '../authoring/ratification/ratification.resolver.ts'
import { ReviewResolver } from '../authoring/review/review.resolver.ts'
import { RevocationResolver } from '../authoring/revocation/revocation.resolver.ts'
import { ComplianceTasksResolver } from '../compliance/tasks/compliance-tasks.resolver.ts'
import { ComplianceDeadlinesResolver } from '../compliance/deadline/compliance-deadlines.resolver.ts'
import { DeadlineComplianceResolver } from '../compliance/deadline/deadline-compliance.resolver.ts'
import { ForecastResolver } from '../compliance/forecast/forecast.resolver.ts'
import { ComplianceResolver } from '../compliance/answer/compliance.resolver.ts'
import { ConfigurationResolver } from '../configuration/configuration.resolver.ts'
import { DataListResolver } from '../dataset/data-list/data-list.resolver.ts'
import { ListEntryResolver } from '../dataset/data-list/list-entry.resolver.ts'
import { DatasetResolver } from '../dataset/dataset.resolver.ts'
import { InformationClassResolver } from '../dataset/information-class/information-class.resolver.ts'
import { MetadataResolver } from '../dataset/metadata/metadata.resolver.ts'
import { RegencyFormResolver } from '../dataset/metadata/regency-form.resolver.ts'
import { ScheduleResolver } from '../dataset/schedule.resolver.ts'
import {
  DatasetTableFormatResolver,
  TableFormatResolver,
} from '../dataset/table-format/table-format.resolver.ts'
import { PersonalDataReportResolver } from '../dataset/table-format/personal-data/personal-data.resolver.ts'
import { TableReportResolver } from '../dataset/table-format/report/table-report.resolver.ts'
import { DiscussionResolver } from '../discussion/discussion.resolver.ts'
import { RunDiscussionResolver, TaskDiscussionResolver } from '../discussion/neighbours.ts'
import { EvidenceResolver } from '../evidence/evidence.resolver.ts'
import { RunArtefactsResolver, TaskSlotsResolver } from '../evidence/neighbours.ts'
import {
  ResourceTableResolver,
  TableReportRightsResolver,
  TaskTablesResolver,
} from '../evidence/table/neighbours.ts'
import { TableResolver } from '../evidence/table/table.resolver.ts'
import { TaskDraftOfTaskResolver, TaskDraftResolver } from '../evidence/task-draft.ts'
import { LibraryResolver } from '../library/library.resolver.ts'
import { SopVersionLibraryResolver } from '../library/neighbours.ts'
import { UpstreamResolver } from '../library/upstream.ts'
import { EscalationResolver } from '../notice/escalation/escalation.resolver.ts'
import { NoticeResolver, ViewerNoticeResolver } from '../notice/notice.resolver.ts'
import { NoticeSettingResolver } from '../notice/setting/setting.resolver.ts'
import { DeliveryResolver, WebhookResolver } from '../notice/webhook/webhook.resolver.ts'
import { ApiTokenResolver } from '../people/api-token/api-token.resolver.ts'
import { DelegationResolver } from '../people/delegation/delegation.resolver.ts'
import { InvitationResolver } from '../people/invitation/invitation.resolver.ts'
import { PeopleResolver } from '../people/people.resolver.ts'
import { RegencyCalendarResolver } from '../regency/calendar.resolver.ts'
import { RegencyResolver } from '../regency/regency.resolver.ts'
import { SopReviewResolver } from '../regency/sop-review.resolver.ts'
import { DatasetReleasesResolver, TaskPublicationResolver } from '../publishing/neighbours.ts'
import { PortalResolver } from '../publishing/portal/portal.resolver.ts'
import { PublicationTableResolver } from '../publishing/push/publication-table.ts'
import { PublicationResolver } from '../publishing/push/publication.resolver.ts'
import { ReleaseResolver } from '../publishing/release/release.resolver.ts'
import { StillPublicResolver } from '../publishing/release/still-public.ts'
import { RunTurnResolver, ScheduleTurnsResolver } from '../recurrence/neighbours.ts'
import { RecurrenceResolver } from '../recurrence/recurrence.resolver.ts'
import { CatalogueResolver } from '../publishing/catalogue/setting/catalogue.resolver.ts'
import { RecordResolver } from '../record/record.resolver.ts'
import { AmendCalendarResolver } from '../run/amendment/amend-calendar.resolver.ts'
import { CalendarPreviewResolver } from '../run/amendment/calendar-preview.resolver.ts'
import { CalendarRevisionResolver, RegencyAmendmentResolver } from '../run/amendment/neighbours.ts'
import { HandoverResolver } from '../run/handover.resolver.ts'
import { DatasetRunsResolver, SopRunsResolver } from '../run/neighbours.ts'
import { DeadlineResolver } from '../run/deadline/deadline.resolver.ts'
import { RunDeadlinesResolver } from '../run/deadline/neighbours.ts'
import { RunCommandResolver } from '../run/command/run/run-command.resolver.ts'
import { RunInterruptionResolver } from '../run/command/run/run-interruption.resolver.ts'
import { OverseeingResolver } from '../run/command/task/overseeing.resolver.ts'
import { ExcusingResolver } from '../run/command/task/excusing.resolver.ts'
import { PerformingResolver } from '../run/command/task/performing.resolver.ts'
import { WorkloadResolver } from '../run/oversight/workload.resolver.ts'
import { RunEventResolver, RunResolver } from '../run/run.resolver.ts'
import { ConfirmationResolver, TaskResolver } from '../run/task.resolver.ts'
import { RunVerdictResolver, TaskVerdictResolver } from '../run/verdict/verdict.resolver.ts'
import { CastResolver } from '../sop/cast.resolver.ts'
import { FindingResolver, RoleResolver, WaktuResolver } from '../sop/definition.resolver.ts'
import { SopVersionResolver } from '../sop/sop-version.resolver.ts'
import { SopResolver } from '../sop/sop.resolver.ts'

/** The table of contents: one entry per room's resolvers, from the left to the right. */
export const buildSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      RegencyResolver,
      SopReviewResolver,
      RegencyCalendarResolver,
      PeopleResolver,
      InvitationResolver,
      DelegationResolver,
      ApiTokenResolver,
      SopResolver,
      SopVersionResolver,
      RoleResolver,
      WaktuResolver,
      FindingResolver,
      CastResolver,
      LibraryResolver,
      SopVersionLibraryResolver,
      UpstreamResolver,
      DatasetResolver,
      ScheduleResolver,
      InformationClassResolver,
      ListEntryResolver,
      DataListResolver,
      MetadataResolver,
      RegencyFormResolver,
      TableFormatResolver,
      DatasetTableFormatResolver,
      TableReportResolver,
      PersonalDataReportResolver,
      ConfigurationResolver,
      DraftResolver,
      ReviewResolver,
      RatificationResolver,
      RevocationResolver,
      SopVersionReviewResolver,
      AcknowledgementResolver,
      SopRunsResolver,
      DatasetRunsResolver,
      RunResolver,
      RunEventResolver,
      RunDeadlinesResolver,
      DeadlineResolver,
      TaskResolver,
      ConfirmationResolver,
      TaskVerdictResolver,
      RunVerdictResolver,
      HandoverResolver,
      AmendCalendarResolver,
      CalendarPreviewResolver,
      CalendarRevisionResolver,
      RegencyAmendmentResolver,
      RunCommandResolver,
      RunInterruptionResolver,
      PerformingResolver,
      OverseeingResolver,
      ExcusingResolver,
      WorkloadResolver,
      EvidenceResolver,
      TaskSlotsResolver,
      RunArtefactsResolver,
      TaskTablesResolver,
      ResourceTableResolver,
      TableReportRightsResolver,
      TableResolver,
      TaskDraftOfTaskResolver,
      TaskDraftResolver,
      DiscussionResolver,
      RunDiscussionResolver,
      TaskDiscussionResolver,
      RecordResolver,
      ScheduleTurnsResolver,
      RunTurnResolver,
      RecurrenceResolver,
      NoticeResolver,
      ViewerNoticeResolver,
      NoticeSettingResolver,
      EscalationResolver,
      WebhookResolver,
      DeliveryResolver,
      ComplianceResolver,
      EvidencePackResolver,
      DeadlineComplianceResolver,
      ComplianceDeadlinesResolver,
      ForecastResolver,
      ComplianceTasksResolver,
      PortalResolver,
      ReleaseResolver,
      StillPublicResolver,
      PublicationResolver,
      PublicationTableResolver,
      DatasetReleasesResolver,
      TaskPublicationResolver,
      CatalogueResolver,
    ],
    validate: false,
  })
