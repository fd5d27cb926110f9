import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { addPerformer, setJoint } from './acts.ts'
import { setStage } from './cells.ts'
import { addRole, mergeRoles, moveRole, removeRole, renameRole, setNational, setScope } from './roles.ts'
import { addStage, removeStage, renameStage, setPhase } from './stages.ts'

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

describe('a stage', () => {
  const staged = setStage(addStage(addStage(sop, 'Perencanaan'), 'Pemeriksaan'), 'row-2', 'pemeriksaan')

  it('is added behind the others and given to rows', () => {
    expect(staged.stages.map(({ key, number, name }) => [key, number, name])).toEqual([
      ['perencanaan', '1', 'Perencanaan'],
      ['pemeriksaan', '2', 'Pemeriksaan'],
    ])
    expect(staged.steps.map(({ stage }) => stage)).toEqual([null, 'pemeriksaan', null])
    expect(setStage(staged, 'row-1', 'lenyap')).toBe(staged)
  })

  it('is renamed, put in a phase of the law, and removed from its rows', () => {
    const changed = setPhase(renameStage(staged, 'pemeriksaan', 'Verifikasi'), 'pemeriksaan', 'pemeriksaan')
    expect(changed.stages[1]).toMatchObject({ key: 'pemeriksaan', name: 'Verifikasi', phase: 'pemeriksaan' })
    const removed = removeStage(changed, 'pemeriksaan')
    expect(removed.steps.map(({ stage }) => stage)).toEqual([null, null, null])
    expect(removed.steps[0]).toBe(changed.steps[0])
  })
})
