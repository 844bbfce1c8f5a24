/** Images for the tests and the demo; see README.md. */
export {
  combineLayouts,
  flattenLayout,
  layoutFiles,
  writeDocker25Archive,
  writeDockerArchive,
  writeDockerArchiveOfMany,
  writeOciArchive,
  writeTruncated,
} from './archives.ts'
export { type MadeImage, makeImage } from './image.ts'
export { makeLayeredImage } from './layered.ts'
export {
  blobPath,
  copyBlobs,
  type Descriptor,
  digestOfFile,
  type Index,
  type Manifest,
  OCI,
  readIndexJson,
  readJson,
  readManifests,
  removeBlob,
  sha256,
  startLayout,
  writeBlob,
  writeIndexJson,
  writeJson,
} from './layout.ts'
export { programFor } from './programs.ts'
export { makeSyntheticImage } from './synthetic.ts'
export { type TarFile, writeTar } from './tar.ts'
