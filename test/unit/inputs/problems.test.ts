import { expect, it } from 'vitest'
import type { InputFiles, OutputFiles } from '../../../src/inputs/form.ts'
import { readOutputFile } from '../../../src/inputs/output-file.ts'
import { readQuarantine } from '../../../src/inputs/promotion.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n'

const FILES: InputFiles & OutputFiles = {
  exists: async (path) => path === 'ca.pem',
  readText: async (path) => {
    if (path === 'ca.pem') return PEM
    if (path === 'key.pem') return KEY
    throw new Error('ENOENT: no such file')
  },
  requireWritablePath: async (path) => {
    if (path === 'full/file') throw new Error('it is a directory')
  },
}

const GOOD = {
  'harbor-url': 'https://harbor.example.com',
  'robot-name': 'robot$library+ci',
  'robot-token': 'a-robot-secret',
  image: 'ghcr.io/org/app:1',
  repository: 'library/app',
}

type Inputs = Readonly<Record<string, string>>

const open = (inputs: Inputs) => formOf('push-and-scan', { ...GOOD, ...inputs })

it('what rests on a wrong word has no problem of its own', () => {
  const form = open({ quarantine: 'yes', 'on-failure': 'delete' })
  readQuarantine(form, { scan: 'auto' })
  expect(problemsOf(form)).toEqual(['quarantine: "yes" is not valid. Valid values: true, false'])
})

it('a file that will be written is tried before', async () => {
  const form = open({ 'report-file': 'full/file', 'sbom-file': ' sbom.json ' })
  expect(await readOutputFile(form, { name: 'sarif-file', files: FILES })).toBe('')
  expect(await readOutputFile(form, { name: 'sbom-file', files: FILES })).toBe('sbom.json')
  await readOutputFile(form, { name: 'report-file', files: FILES })
  expect(problemsOf(form)).toEqual(['report-file: "full/file" cannot be written: it is a directory'])
})
