import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { writtenRegency } from '../written-regency.ts'
import { schemaFindings } from './schema-findings.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('the schema', () => {
  it('lets no regency reach another’s rows', async () => {
    expect(await schemaFindings(open.owner)).toEqual([])
  })

  it.each([
    ['create table note (id uuid primary key)', ['note: belongs to no regency']],
    [
      'create table note (regency_id uuid, id uuid primary key)',
      [
        'note: has no forced row-level security',
        'note: has no restrictive policy for every command',
        'note_pkey: is a unique key that does not begin with the regency',
      ],
    ],
    [`alter table task no force row level security`, ['task: has no forced row-level security']],
    [`create policy open on task using (true)`, ['task: has more than one permissive policy']],
    [
      'alter table task add unique (id); alter table handover add constraint loose foreign key (task_id) references task (id)',
      [
        'loose: is a foreign key that does not carry the regency',
        'task_id_key: is a unique key that does not begin with the regency',
      ],
    ],
    [
      `create view all_tasks as select * from task`,
      ['all_tasks: is a view that looks with its owner’s eyes'],
    ],
    [
      `create function peek() returns int language sql security definer as 'select 1'`,
      ['peek: is a function with its owner’s rights and no fixed search path'],
    ],
    [
      `do $$ begin execute format('grant select on app_login to %I', (select name from app_login)); end $$`,
      ['app_login: can be read by the app’s login, which holds its password'],
    ],
    [
      `do $$ begin execute format('alter table sop owner to %I', (select name from app_login)); end $$`,
      [
        'sop: is owned by the app’s login',
        'sop_pkey: is owned by the app’s login',
        'sop_regency_id_key_key: is owned by the app’s login',
      ],
    ],
  ])('would be found wanting after %s', async (change, findings) => {
    const owner = await open.owner.connect()
    try {
      await owner.query(`begin; ${change}`)
      expect(await schemaFindings(owner)).toEqual(expect.arrayContaining(findings))
    } finally {
      await owner.query('rollback')
      owner.release()
    }
  })

  it('shows a dropped policy, as does an attempt to read past it', async () => {
    const [here, there] = [await writtenRegency(open.owner), await writtenRegency(open.owner)]
    const owner = await open.owner.connect()
    try {
      await owner.query('begin; drop policy own_regency on opd')
      expect(await schemaFindings(owner)).toEqual(['opd: has no restrictive policy for every command'])
      const { rows } = await owner.query<{ name: string }>('select name from app_login')
      await owner.query(`set local role "${rows[0]!.name}"`)
      await owner.query(`select set_config('app.regency', $1, true)`, [here.id])
      expect((await owner.query('select from opd where regency_id = $1', [there.id])).rowCount).toBe(2)
      expect((await owner.query('select from sop where regency_id = $1', [there.id])).rowCount).toBe(0)
    } finally {
      await owner.query('rollback')
      owner.release()
    }
  })
})
