import { choice, count, duration, size, text } from '../input.ts'

/** What is pushed, and where to. */
export const IMAGE = {
  image: text(
    'The image to push: a registry reference, a name in the local Docker daemon, a path that is recognised by its content, or one of docker-daemon:name, docker-archive:path[:name], oci:directory[:tag][@digest], oci-archive:path[:tag][@digest]. A name with a registry, a tag or a digest is never a path (./name is), and a given digest is the one that is pushed. Required without images.',
  ),
  repository: text('Repository in Harbor, project/name, as in library/myapp. Required without images.'),
  images: text(
    'Several images in place of image and repository: one image => project/name:tag a line, further tags after commas, or a YAML list of such lines and of mappings with image, repository, tags, platform and dockerfile. They are copied and scanned concurrently and share one gate, one summary, one comment and one verdict.',
  ),
  // Harbor runs ten jobs at a time unless it is configured otherwise.
  'max-parallel': count('With images: how many are copied and scanned at the same time.', {
    lowest: 1,
    highest: 32,
    default: 4,
  }),
  tags: text(
    'Tags to put on the image, separated by newlines or commas: bare tags, or full references of this repository as docker/metadata-action prints them. With images, bare ones are put on every image and references on that of their repository. Without any, the image is pushed by digest only.',
  ),
}

/** How it is copied. */
export const COPYING = {
  platform: text(
    'Push only this platform of a multi-platform image: os/architecture[/variant][:os.version], as in linux/arm64, linux/arm/v7 or windows/amd64:10.0.20348.1, or the digest of one of its manifests.',
  ),
  // Far more than the largest images in use (some tens of GB, with models in them).
  'max-unpacked-size': size(
    'Largest size, as in 50GB, that is read of an image in a registry, that an image in a compressed archive may unpack to, and that may be copied out of any archive. Never more than what is free below RUNNER_TEMP.',
    '50GB',
  ),
  'source-tls': choice(
    '"off" lets the registry of the source image be read over plain HTTP where it does not speak TLS: that host alone, and only a private address (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16) or, with crane 0.20, a name that ends with .local. A password for it then crosses the network in clear text.',
    { values: ['on', 'off'], default: 'on' },
  ),
  signatures: choice(
    'What is done with the signatures and attestations of a source image in a registry: leave only logs that there are some, copy copies them as well. Those that cosign binds to the image by a tag are copied with that tag (sha256-….sig, .att, .sbom).',
    { values: ['leave', 'copy'], default: 'leave' },
  ),
  // A registry may take minutes to commit a large blob after its last byte, and sends nothing.
  'stall-timeout': duration(
    'How long almost no data may move before the copy counts as hung, as in 90s or 15m; a registry may need this time to commit a large blob after its last byte.',
    '15m',
  ),
}
