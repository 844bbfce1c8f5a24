/** The check for secrets that every run of act goes through: what is planted turns it red, in each encoding. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ActSandbox, workflowOf } from '../support/act.ts'
import { leaksIn, secretForms } from '../support/secret-forms.ts'

const SECRET = 'Tk+/n "quoted" & %41é<secret>'
const secrets = { HARBOR_TOKEN: SECRET }

let act: ActSandbox
beforeAll(async () => {
  act = await ActSandbox.create()
})
afterAll(async () => {
  await act.remove()
})

/** A job that does with the secret what `script` says; it stands for an action that is not careful. */
function leak(script: string): Promise<unknown> {
  const env = { SECRET: '${{ secrets.HARBOR_TOKEN }}' }
  return act.run({ workflow: workflowOf([{ id: 'it', env, run: script }]), secrets })
}

const node = (code: string): string => `node -e '${code}'`
const S = 'process.env.SECRET'

describe('a secret that a step leaves behind is found', () => {
  it.each([
    ['base64 in the log', node(`console.log(Buffer.from(${S}).toString("base64"))`), /as base64 in log/],
    [
      'a registry login in the log',
      node(`console.log(Buffer.from("robot$ci:" + ${S}).toString("base64"))`),
      /as base64 in log/,
    ],
    ['hex in the log', node(`console.log(Buffer.from(${S}).toString("hex"))`), /as hex in log/],
    ['percent in the log', node(`console.log(encodeURIComponent(${S}))`), /as percent in log/],
    ['JSON in the log', node(`console.log(JSON.stringify(${S}))`), /as JSON in log/],
    [
      'a file in RUNNER_TEMP',
      node(`require("fs").writeFileSync(process.env.RUNNER_TEMP + "/kept", ${S})`),
      /as plain text in temporary.*kept/,
    ],
    [
      'a file in HOME',
      'mkdir -p ~/.docker; printf "%s" "$SECRET" > ~/.docker/config.json',
      /in home\/.docker/,
    ],
    [
      'a file in base64url',
      node(
        `require("fs").writeFileSync(process.env.RUNNER_TEMP + "/x", Buffer.from(${S}).toString("base64url"))`,
      ),
      /as base64url? in /,
    ],
    ['an output', 'echo "value=$(printf %s "$SECRET" | base64 -w0)" >> "$GITHUB_OUTPUT"', /the output value/],
  ])('%s', async (_, script, message) => {
    await expect(leak(script)).rejects.toThrow(message)
  })

  it('and a step that keeps it to itself is not', async () => {
    await expect(leak('test -n "$SECRET"')).resolves.toMatchObject({ exitCode: 0 })
  })
})

describe('the forms of a secret', () => {
  it.each([0, 1, 2, 3, 4, 5])('are found in base64 with %i bytes before and any after', (before) => {
    for (const after of ['', '\n', '"}', ' ...']) {
      const bytes = Buffer.from(`${'x'.repeat(before)}${SECRET}${after}`)
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = `auth: ${bytes.toString(encoding)}`
        expect(leaksIn(text, { place: 'log', secrets }).map(({ encoding }) => encoding)).not.toEqual([])
      }
      const twice = Buffer.from(bytes.toString('base64')).toString('base64')
      expect(leaksIn(twice, { place: 'log', secrets })).not.toEqual([])
    }
  })

  it('do not take ordinary text for a secret', () => {
    expect(leaksIn('the token of the robot', { place: 'log', secrets })).toEqual([])
    // Four letters stand in every other word.
    expect(secretForms('tok')).toEqual([])
  })
})
