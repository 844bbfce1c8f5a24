import type { Outcomes } from '../domain/report/outcomes.ts'
import type { DraftedFile } from '../domain/report/render/renderer.ts'
import type { Report } from '../domain/report/report.ts'
