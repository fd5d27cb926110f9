import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { addPerformer, setJoint } from './performers.ts'
import { addRole, mergeRoles, moveRole, removeRole, renameRole, setNational, setScope } from './roles.ts'

const sop = drawSop('a @walidata: b\nb @kepala: c\nc @walidata,kepala joint:')
const performers = (changed: typeof sop) => changed.steps.map(({ acts }) => acts[0]!.performers)
const names = (changed: typeof sop) => changed.roles.map(({ name }) => name)

describe('a performer column', () => {
  it('is added at a place, with a key of its own', () => {
    const added = addRole(addRole(sop, 'Walidata', 1), 'Walidata')
    expect(added.roles.map(({ key, name }) => [key, name])).toEqual([
      ['walidata', 'walidata'],
      ['walidata-2', 'Walidata'],
      ['kepala', 'kepala'],
      ['walidata-3', 'Walidata'],
    ])
  })

  it('is renamed and moved without changing who performs', () => {
    const changed = moveRole(renameRole(sop, 'kepala', 'Kepala OPD'), 'kepala', 0)
    expect(names(changed)).toEqual(['Kepala OPD', 'walidata'])
    expect(changed.steps).toBe(sop.steps)
    expect(moveRole(sop, 'kepala', 1)).toBe(sop)
  })

  it('is merged into another, which performs each act once and is known by both names', () => {
    const merged = mergeRoles(sop, 'kepala', 'walidata')
    expect(performers(merged)).toEqual([['walidata'], ['walidata'], ['walidata']])
    expect(merged.roles.map(({ name, aliases }) => [name, aliases])).toEqual([['walidata', ['kepala']]])
    expect(merged.steps[2]!.acts[0]!.isJoint).toBe(false)
    expect(merged.steps[0]).toBe(sop.steps[0])
    expect(mergeRoles(sop, 'kepala', 'kepala')).toBe(sop)
    expect(mergeRoles(sop, 'kepala', 'lenyap')).toBe(sop)
  })

  it('keeps acts joint in which others perform beside it', () => {
    const three = setJoint(addPerformer(addRole(sop, 'ppid'), 'c', 'ppid'), 'c', true)
    expect(mergeRoles(three, 'kepala', 'walidata').steps[2]!.acts[0]).toMatchObject({
      performers: ['walidata', 'ppid'],
      isJoint: true,
    })
  })

  it('leaves its symbols without performer when it is removed', () => {
    const removed = removeRole(sop, 'kepala')
    expect(performers(removed)).toEqual([['walidata'], [], ['walidata']])
    expect(names(removed)).toEqual(['walidata'])
    expect(removeRole(sop, 'lenyap')).toBe(sop)
  })

  it('is known by national law, and cast for the regency or for each OPD', () => {
    const changed = setScope(setNational(sop, 'walidata', 'walidata'), 'walidata', 'regency')
    expect(changed.roles[0]).toMatchObject({ national: 'walidata', scope: 'regency' })
    expect(setScope(changed, 'walidata', 'regency')).toBe(changed)
  })
})
