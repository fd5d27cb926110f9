import type { Work } from '../jobs/work.ts'
import { tellingDelegation } from './deputy/telling-delegation.ts'
import { escalation } from './escalation/escalating.ts'
import { mentionNotices } from './follow-comments.ts'
import { runNotices } from './follow-runs.ts'
import { forgetting } from './forgetting.ts'
import { digestMail } from './mail/digest-mail.ts'
import { deliverMessage } from './webhook/deliver-message.ts'

export const noticeWork: readonly Work[] = [
  runNotices,
  mentionNotices,
  tellingDelegation,
  escalation,
  digestMail,
  deliverMessage,
  forgetting,
]
