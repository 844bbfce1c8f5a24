/** The forms for issues, as GitHub reads them: a fault in one takes it off the page without a word. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from './manifests.ts'

interface Element {
  readonly type: string
  readonly id?: string
  readonly attributes: {
    readonly label?: string
    readonly value?: string
    readonly options?: readonly (string | { readonly label: string; readonly required?: boolean })[]
  }
  readonly validations?: { readonly required?: boolean }
}

interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly Element[]
}

const FOLDER = join(ROOT, '.github', 'ISSUE_TEMPLATE')
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const FORMS = readdirSync(FOLDER).filter((name) => name !== 'config.yml')

describe.each(FORMS)('%s', (name) => {
  const form = parse(read(name)) as Form

  it('has a name, a text, and elements that GitHub knows', () => {
    expect(form.name.length).toBeGreaterThan(0)
    expect(form.description.length).toBeGreaterThan(0)
    const unknown = form.body.filter(
      ({ type }) => !['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type),
    )
    expect(unknown).toEqual([])
    expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true)
  })

  it('gives every question a label and an id of its own', () => {
    const questions = form.body.filter(({ type }) => type !== 'markdown')
    for (const { attributes } of questions) expect(attributes.label).toBeTruthy()
    const ids = questions.map(({ id = '' }) => id)
    expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives every choice its options', () => {
    const choices = form.body.filter(({ type }) => type === 'dropdown' || type === 'checkboxes')
    expect(choices.filter(({ attributes }) => (attributes.options ?? []).length === 0)).toEqual([])
  })
})

describe('the form for a fault', () => {
  const { body } = parse(read('bug.yml')) as Form

  it('warns of secrets before anything is asked, and has to be confirmed', () => {
    expect(body[0]?.attributes.value).toContain('This page is public')
    const confirmed = body.flatMap(({ attributes }) => attributes.options ?? [])
    expect(confirmed).toContainEqual(expect.objectContaining({ required: true }))
  })

  it('asks for what a fault cannot be found without', () => {
    const required = body.filter(({ validations }) => validations?.required === true).map(({ id }) => id)
    expect(required).toEqual(['what', 'step', 'version', 'harbor', 'server', 'runner'])
  })
})

it('a weakness is not reported as an issue', () => {
  const config = parse(read('config.yml')) as {
    readonly blank_issues_enabled: boolean
    readonly contact_links: readonly { readonly url: string }[]
  }
  expect(config.blank_issues_enabled).toBe(false)
  expect(config.contact_links[0]?.url).toMatch(/\/security\/advisories\/new$/)
})
