import type { Act, Key, Sop } from '@satualur/engine'
import { changeAct, explicit } from '../rewrite.ts'

export const isRole = (sop: Sop, role: Key): boolean => sop.roles.some(({ key }) => key === role)

/** The act with these performers, named by a person; one alone has nobody to confirm jointly with. */
export function performedBy(act: Act, performers: Key[]): Act {
  const isSame =
    performers.length === act.performers.length && performers.every((role) => act.performers.includes(role))
  if (isSame && act.mark.kind === 'explicit') return act
  const mark: Act['mark'] = performers.length > 0 ? explicit : { kind: 'missing' }
  return { ...act, performers, isJoint: act.isJoint && performers.length > 1, mark }
}

export function addPerformer(sop: Sop, act: Key, role: Key): Sop {
  if (!isRole(sop, role)) return sop
  return changeAct(sop, act, (one) =>
    one.performers.includes(role) ? one : performedBy(one, [...one.performers, role]),
  )
}

export function removePerformer(sop: Sop, act: Key, role: Key): Sop {
  return changeAct(sop, act, (one) =>
    one.performers.includes(role)
      ? performedBy(
          one,
          one.performers.filter((key) => key !== role),
        )
      : one,
  )
}

/** Whether every performer has to confirm; only several can. */
export function setJoint(sop: Sop, act: Key, isJoint: boolean): Sop {
  return changeAct(sop, act, (one) =>
    one.isJoint === isJoint || one.performers.length < 2 ? one : { ...one, isJoint },
  )
}
