/** Outcomes of images for tests, each in one of the states that an image can be in. */
import type { ImageOutcome, Outcomes, UnjudgedImage } from '../../src/domain/report/outcomes.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { findings, platformScan, report, unfinished } from './builders.ts'

export const listOf = (...images: readonly ImageOutcome[]): Outcomes => ({
  generatedAt: '2026-11-24T09:45:00.000Z',
  layout: 'list',
  images,
})

export const of = (name: string, options: Parameters<typeof report>[0] = {}): Report =>
  report({ repository: { project: 'library', name }, tags: ['v1'], ...options })
export const judged = (value: Report): ImageOutcome => ({
  kind: 'judged',
  report: value,
  location: { path: `${value.image.repository}/Dockerfile`, line: 3 },
})

export const passed = (name = 'good'): ImageOutcome => judged(of(name))
export const failed = (name = 'bad', count = 1): ImageOutcome =>
  judged(of(name, { scan: { platforms: [platformScan({ findings: findings('high', count) })] } }))
export const undecided = (name = 'slow', found = findings('low', 0)): ImageOutcome =>
  judged(
    of(name, {
      scan: {
        platforms: [platformScan({ isComplete: false, overview: unfinished('Running'), findings: found })],
        couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan within 10 min' }],
      },
    }),
  )
export const unjudged = (name = 'gone'): UnjudgedImage => ({
  kind: 'not-judged',
  repository: `library/${name}`,
  tags: ['v1'],
  message: 'it could not be copied',
})
export const untagged = (state: 'waiting' | 'incomplete'): ImageOutcome =>
  judged({
    ...of('free'),
    promotion: { state, repository: 'library/free', tags: ['v2'], detail: 'Tagged v1 and not v2' },
  })
