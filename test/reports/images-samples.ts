/** Reports of several images, for the eye and for comparison. */

import type { SourceLocation } from '../../src/domain/report/location.ts'
import type { ImageOutcome, Outcomes } from '../../src/domain/report/outcomes.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { digestOf, policy, scanResult } from '../support/builders.ts'
import {
  AMD64,
  failing,
  HOSTILE,
  hostile,
  platformOf,
  realistic,
  sample,
  threePlatforms,
  undecided,
} from './samples.ts'

export interface ImagesSample {
  readonly name: string
  readonly outcomes: Outcomes
}

function imagesSample(name: string, images: readonly ImageOutcome[]): ImagesSample {
  return {
    name,
    outcomes: { generatedAt: '2026-11-24T09:45:00.000Z', layout: 'list', images },
  }
}

const judged = (report: Report, location?: SourceLocation): ImageOutcome => ({
  kind: 'judged',
  report,
  ...(location === undefined ? {} : { location }),
})

/** A report of another repository of the shop. */
function imageOf(
  name: string,
  options: { readonly findings?: readonly [from: number, to?: number] } = {},
): Report {
  const findings = options.findings === undefined ? [] : realistic().slice(...options.findings)
  return sample(name, {
    repository: { project: 'library', name: `shop/${name}` },
    digest: digestOf('a'),
    tags: ['1.24.0', 'latest'],
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', findings)] }),
  }).report
}

function renamed(report: Report, name: string): Report {
  const rename = (text: string): string =>
    text.replace('shop/api', `shop/${name}`).replace('shop%2Fapi', `shop%2F${name}`)
  const { image } = report
  return {
    ...report,
    image: {
      ...image,
      reference: rename(image.reference),
      repository: rename(image.repository),
      link: rename(image.link),
    },
  }
}

function three(): ImagesSample {
  return imagesSample('images-three', [
    judged(failing().report, { path: 'api/Dockerfile', line: 14 }),
    judged(renamed(undecided().report, 'web'), { path: 'web/Dockerfile', line: 3 }),
    judged(imageOf('worker', { findings: [7, 10] }), { path: 'worker/Dockerfile', line: 8 }),
  ])
}

/** A monorepo on a bad day: of everything some, and most of it fine. */
function thirty(): ImagesSample {
  const images = Array.from({ length: 30 }, (_, index): ImageOutcome => {
    const name = `service-${String(index + 1).padStart(2, '0')}`
    const location = { path: `services/${name}/Dockerfile`, line: 9 }
    switch (index) {
      case 3:
        return judged(renamed(failing().report, name), location)
      case 7:
        return judged(renamed(threePlatforms().report, name), location)
      case 11:
        return judged(imageOf(name, { findings: [2, 8] }), location)
      case 19:
        return judged(imageOf(name, { findings: [0, 1] }), location)
      case 14:
        return judged(renamed(undecided().report, name), location)
      case 22:
        return {
          kind: 'not-judged',
          repository: `library/shop/${name}`,
          tags: ['1.24.0', 'latest'],
          message: `failed to read the image ${name}:4f2c9a7 from the Docker daemon: it has no such image. Build it before this step`,
          location,
        }
      case 25:
        return judged(
          {
            ...imageOf(name),
            promotion: {
              state: 'incomplete',
              repository: `library/shop/${name}`,
              tags: ['stable'],
              detail:
                'Tagged 1.24.0, latest and not stable: the tag is immutable. Remove the rule or give another tag, then run the job again',
            },
          },
          location,
        )
      default:
        return judged(imageOf(name, index % 4 === 1 ? { findings: [7, 7 + (index % 5)] } : {}), location)
    }
  })
  return imagesSample('images-thirty', images)
}

function hostileImages(): ImagesSample {
  const { report } = hostile()
  const location = { path: HOSTILE, line: 1 }
  return imagesSample('images-hostile', [
    judged(report, location),
    { kind: 'not-judged', repository: HOSTILE, tags: [HOSTILE, 'v1'], message: HOSTILE, location },
    judged({
      ...imageOf('worker'),
      image: { ...imageOf('worker').image, tags: [HOSTILE] },
      promotion: { state: 'incomplete', repository: HOSTILE, tags: [HOSTILE], detail: HOSTILE },
    }),
    judged({
      ...imageOf('other'),
      image: {
        reference: HOSTILE,
        repository: HOSTILE,
        digest: digestOf('b'),
        tags: [HOSTILE],
        link: 'javascript:alert(1)',
      },
      policy: policy(),
    }),
  ])
}

export function imagesSamples(): ImagesSample[] {
  return [three(), thirty(), hostileImages()]
}
