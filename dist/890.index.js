export const id = 890;
export const ids = [890];
export const modules = {

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createImageStager)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/oci/manifest.js
var oci_manifest = __webpack_require__(5380);
;// CONCATENATED MODULE: ./build/js/domain/oci/problem.js
/**
 * What is wrong with an image on disk. The message continues a sentence that begins with the file's name,
 * which whoever reads the file adds.
 */
class ImageProblem extends Error {
    name = 'ImageProblem';
}
const MAX_QUOTED = 120;
/** Foreign text within a message: quoted, control characters escaped, not longer than a line. */
function quote(text) {
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
;// CONCATENATED MODULE: ./build/js/domain/oci/document.js

/** The only layout version there is (OCI image spec, image-layout.md). */
const LAYOUT_VERSION = '1.0.0';
/** Content of the file `oci-layout`. */
function formatLayoutMarker() {
    return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION });
}
/** An OCI index over descriptors; the same descriptors always give the same bytes. */
function formatIndex(manifests) {
    return JSON.stringify({
        schemaVersion: 2,
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociIndex,
        manifests: manifests.map(formatDescriptor),
    });
}
/** An OCI image manifest; the same configuration and layers always give the same bytes. */
function formatImageManifest(image) {
    return JSON.stringify({
        schemaVersion: 2,
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociManifest,
        config: formatDescriptor(image.config),
        layers: image.layers.map(formatDescriptor),
    });
}
/** Names belong to the layout an image lies in, not to the image: they do not go along. */
const NAMING = /^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/;
function formatDescriptor(descriptor) {
    const { mediaType, digest, size, platform, annotations = {} } = descriptor;
    const kept = Object.entries(annotations)
        .filter(([key]) => !NAMING.test(key))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
        mediaType,
        digest,
        size,
        ...(platform === undefined
            ? {}
            : {
                platform: {
                    architecture: platform.architecture,
                    os: platform.os,
                    ...(platform.variant ? { variant: platform.variant } : {}),
                },
            }),
        ...(kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) }),
    };
}

// EXTERNAL MODULE: ./build/js/domain/oci/reference.js
var reference = __webpack_require__(9120);
;// CONCATENATED MODULE: ./build/js/domain/oci/image-choice.js




/** Where builders write the name of an image in an index.json. */
const NAME_ANNOTATIONS = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
/** Names of a large archive are not all shown. */
const MAX_NAMES_SHOWN = 10;
/** A name that can be shown as it is to be typed. */
const PLAIN_NAME = /^[\w./:@+-]{1,128}$/;
/**
 * Chooses the image among the entries of an index.json. Entries with one digest are one image under several
 * names; entries for different platforms, without names that tell them apart, are one image too.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
function chooseImage(entries, options) {
    const attestations = entries.filter(oci_manifest/* isAttestation */.H3);
    const images = groupByDigest(entries.filter((entry) => !(0,oci_manifest/* isAttestation */.H3)(entry)));
    const candidates = filterByName(images, options);
    const [first, ...others] = candidates;
    if (first === undefined)
        throw new ImageProblem('holds no image');
    const chosen = candidates.map(({ image }) => image);
    const digests = new Set(chosen.map(({ digest }) => digest));
    const attached = attestations.filter((entry) => digests.has(entry.annotations?.['vnd.docker.reference.digest'] ?? ''));
    if (others.length === 0 && attached.length === 0)
        return { kind: 'one', descriptor: first.image };
    if (others.length === 0 || isOneImage(candidates)) {
        return { kind: 'platforms', descriptors: [...chosen, ...attached] };
    }
    throw severalImages(candidates, options);
}
/**
 * Narrows images to the one asked for by name, or leaves them all without a name.
 *
 * @throws ImageProblem when no image has the name.
 */
function filterByName(images, options) {
    const { name } = options;
    if (name === undefined)
        return images;
    const exact = images.filter(({ names }) => names.includes(name));
    if (exact.length > 0)
        return exact;
    const wanted = canonicalName(name);
    const same = images.filter(({ names }) => names.some((candidate) => canonicalName(candidate) === wanted));
    if (wanted !== undefined && same.length > 0)
        return same;
    throw new ImageProblem(`holds no image named ${quote(name)}; it holds ${listNames(images)}`);
}
/** The refusal of a file with several images, of which one has to be named. */
function severalImages(images, options) {
    const names = images.flatMap((image) => image.names).filter((name) => name !== options.name);
    const example = names.find((name) => PLAIN_NAME.test(name)) ?? '<name>';
    const advice = names.length === 0
        ? 'they have no names to choose by; put the one to push into a file of its own'
        : `choose one by its name, as in ${options.address}:${example}`;
    return new ImageProblem(`holds ${images.length} images: ${listNames(images)}; ${advice}`);
}
function groupByDigest(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const { digest } = entry;
        const group = groups.get(digest) ?? { image: entry, names: [], label: `${(0,oci_digest/* shortDigest */.VK)(digest)} (no name)` };
        const names = NAME_ANNOTATIONS.flatMap((key) => entry.annotations?.[key] || []);
        groups.set(digest, { ...group, names: [...new Set([...group.names, ...names])] });
    }
    return [...groups.values()];
}
/** Different platforms, and no names or the same ones. */
function isOneImage(images) {
    const platforms = images.flatMap(({ image }) => image.platform ?? []);
    const distinct = new Set(platforms.map(oci_manifest/* formatPlatform */.Bq));
    const names = new Set(images.map((image) => JSON.stringify(image.names.toSorted())));
    return distinct.size === images.length && names.size === 1;
}
/** `app` and `docker.io/library/app:latest` are the same name; undefined for what is no reference. */
function canonicalName(name) {
    try {
        const { host = 'docker.io', path, tag = 'latest' } = (0,reference/* parseReference */.F2)(name);
        const isOfficial = host === 'docker.io' && !path.includes('/');
        return `${host}/${isOfficial ? 'library/' : ''}${path}:${tag}`;
    }
    catch {
        return undefined;
    }
}
function listNames(images) {
    const texts = images.map(({ names: [name], label }) => (name === undefined ? label : quote(name)));
    const shown = texts.slice(0, MAX_NAMES_SHOWN);
    const rest = texts.length - shown.length;
    return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

;// CONCATENATED MODULE: ./build/js/domain/oci/platform-choice.js


/** The variant that an architecture has when none is written (containerd normalises platforms the same way). */
const USUAL_VARIANT = { arm64: 'v8', arm: 'v7', amd64: 'v1' };
/**
 * Whether an image is of the platform that was asked for. A variant counts only where both sides name one:
 * older image configurations leave it out.
 */
function isOfPlatform(found, asked) {
    if (!isSameArchitecture(found, asked))
        return false;
    return !asked.variant || !found.variant || asked.variant === found.variant;
}
/**
 * The entry of an index for one platform; `linux/arm64` and `linux/arm64/v8` are the same.
 *
 * @throws ImageProblem when there is none, or several variants and none of them was asked for.
 */
function choosePlatform(entries, asked) {
    const images = entries.filter((entry) => !(0,oci_manifest/* isAttestation */.H3)(entry));
    const exact = images.filter(({ platform }) => platform !== undefined && isSameVariant(platform, asked));
    const near = images.filter(({ platform }) => platform !== undefined && isSameArchitecture(platform, asked));
    const [chosen, ...others] = exact.length > 0 || asked.variant ? exact : near;
    if (chosen === undefined) {
        throw new ImageProblem(`has no platform ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}; it has ${listPlatforms(images)}`);
    }
    if (others.some(({ digest }) => digest !== chosen.digest)) {
        throw new ImageProblem(`has several images for ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}: ${listPlatforms([chosen, ...others])}`);
    }
    return chosen;
}
function isSameArchitecture(a, b) {
    return a.os === b.os && a.architecture === b.architecture;
}
function isSameVariant(a, b) {
    return isSameArchitecture(a, b) && variantOf(a) === variantOf(b);
}
function variantOf(platform) {
    return platform.variant || USUAL_VARIANT[platform.architecture] || '';
}
function listPlatforms(entries) {
    if (entries.length === 0)
        return 'none';
    return entries.map(({ platform }) => (0,oci_manifest/* formatPlatform */.Bq)(platform)).join(', ');
}

// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/adapters/image-compression.js

/** RFC 1952 section 2.3.1 and RFC 8878 section 3.1.1: the first bytes of what is compressed. */
const MAGIC = {
    gzip: Buffer.from([0x1f, 0x8b]),
    zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
};
/** How many bytes at the beginning tell the compression. */
const MAGIC_LENGTH = 4;
/** Told by the content: names of files lie. */
function detectCompression(beginning) {
    if (beginning.subarray(0, MAGIC.gzip.length).equals(MAGIC.gzip))
        return 'gzip';
    if (beginning.subarray(0, MAGIC.zstd.length).equals(MAGIC.zstd))
        return 'zstd';
    return 'none';
}
function createDecompressor(compression) {
    return compression === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
}
/** What a decompressor's error means for the file, or undefined when it is no such error. */
function explainDecompressionError(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    const code = String(error.code);
    if (code === 'Z_BUF_ERROR')
        return 'is truncated: its compressed data ends too early';
    if (code.startsWith('Z_') || code.startsWith('ZSTD_'))
        return `is damaged: ${error.message} (${code})`;
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/js/adapters/image-content.js





/** Registries need not take manifests above this size (OCI distribution spec, "Pushing Manifests"). */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Where the OCI image layout keeps a blob. */
function blobName(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
function readContent(content, signal) {
    const { path, offset, size } = content;
    if (size === 0)
        return external_node_stream_.Readable.from([]);
    return (0,external_node_fs_.createReadStream)(path, {
        start: offset,
        end: offset + size - 1,
        highWaterMark: CHUNK_BYTES,
        signal,
    });
}
/** @throws ImageProblem when a JSON document is too large to be one. */
function checkDocumentSize(size, what) {
    if (size <= MAX_DOCUMENT_BYTES)
        return;
    throw new ImageProblem(`has ${what} of ${(0,format/* formatBytes */.z3)(size)}; more than ${(0,format/* formatBytes */.z3)(MAX_DOCUMENT_BYTES)} is not taken`);
}
/** Reads a JSON document whole. @throws ImageProblem when it is too large to be one. */
async function readDocument(content, options) {
    checkDocumentSize(content.size, options.what);
    return Buffer.concat(await readContent(content, options.signal).toArray());
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Passes chunks on; knows their digest and number of bytes when all have passed. */
class Measure extends external_node_stream_.Transform {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    size = 0;
    _transform(chunk, _encoding, done) {
        this.#hash.update(chunk);
        this.size += chunk.length;
        done(null, chunk);
    }
    /** To be asked once, at the end. */
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/adapters/image-wire.js





/**
 * The JSON of images on disk to domain types: OCI image spec (index, manifest, config, layout) and the
 * manifest.json of docker save. Fields that are not used are ignored; `null` and absent mean the same.
 * Every decoder throws ImageProblem; `what` is how its sentence calls the document.
 */
const names = dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const platform = dist/* object */.Ikc({ os: dist/* string */.YjP(), architecture: dist/* string */.YjP(), variant: dist/* nullish */.cl6(dist/* string */.YjP()) });
const descriptor = dist/* object */.Ikc({
    mediaType: dist/* string */.YjP(),
    digest: dist/* string */.YjP(),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    platform: dist/* nullish */.cl6(platform),
    annotations: names,
});
const index = dist/* object */.Ikc({ mediaType: dist/* nullish */.cl6(dist/* string */.YjP()), manifests: dist/* nullish */.cl6(dist/* array */.YOg(descriptor), []) });
const manifest = dist/* object */.Ikc({
    mediaType: dist/* nullish */.cl6(dist/* string */.YjP()),
    config: descriptor,
    layers: dist/* nullish */.cl6(dist/* array */.YOg(descriptor), []),
});
const config = dist/* object */.Ikc({
    os: dist/* nullish */.cl6(dist/* string */.YjP()),
    architecture: dist/* nullish */.cl6(dist/* string */.YjP()),
    variant: dist/* nullish */.cl6(dist/* string */.YjP()),
    rootfs: dist/* nullish */.cl6(dist/* object */.Ikc({ diff_ids: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())) })),
});
const layoutMarker = dist/* object */.Ikc({ imageLayoutVersion: dist/* string */.YjP() });
const dockerManifest = dist/* array */.YOg(dist/* object */.Ikc({
    Config: dist/* string */.YjP(),
    RepoTags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    Layers: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
}));
function decodeLayoutMarker(bytes) {
    const { imageLayoutVersion } = decode(layoutMarker, { bytes, what: 'oci-layout' });
    if (imageLayoutVersion !== LAYOUT_VERSION) {
        throw new ImageProblem(`has the layout version ${quote(imageLayoutVersion)}; ${LAYOUT_VERSION} is the one there is`);
    }
}
/** The entries of the file index.json. */
function decodeLayoutIndex(bytes) {
    return decode(index, { bytes, what: 'index.json' }).manifests.map((entry) => toDescriptor(entry, 'index.json'));
}
/** A manifest or an index, told apart by the media type of the descriptor that led to it. */
function decodeDocument(bytes, from) {
    const { mediaType } = from;
    if ((0,oci_manifest/* isIndexMediaType */.$$)(mediaType)) {
        const what = `the index ${from.digest}`;
        const wire = decode(index, { bytes, what });
        checkMediaType(wire.mediaType, { from, what });
        return { kind: 'index', mediaType, manifests: wire.manifests.map((entry) => toDescriptor(entry, what)) };
    }
    const what = `the manifest ${from.digest}`;
    const wire = decode(manifest, { bytes, what });
    checkMediaType(wire.mediaType, { from, what });
    return {
        kind: 'manifest',
        mediaType,
        config: toDescriptor(wire.config, what),
        layers: wire.layers.map((layer) => toDescriptor(layer, what)),
    };
}
function decodeImageConfig(bytes, what) {
    const wire = decode(config, { bytes, what });
    const diffIds = (wire.rootfs?.diff_ids ?? []).map((text) => toDigest(text, what));
    if (!wire.os || !wire.architecture)
        return { diffIds };
    return {
        platform: toPlatform({ os: wire.os, architecture: wire.architecture, variant: wire.variant }),
        diffIds,
    };
}
/** The file manifest.json of a docker-archive. */
function decodeDockerManifests(bytes) {
    return decode(dockerManifest, { bytes, what: 'manifest.json' }).map((entry) => ({
        config: entry.Config,
        layers: entry.Layers ?? [],
        names: entry.RepoTags ?? [],
    }));
}
function decode(schema, document) {
    const { bytes, what } = document;
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new ImageProblem(`is damaged: ${what} is not JSON`, { cause });
    }
    const result = dist/* safeParse */.xLC(schema, json);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    // Of the issue's own message nothing is shown: it repeats foreign text.
    const where = dist/* getDotPath */.BuJ(issue);
    const expected = issue.expected === null ? '' : ` (expected: ${issue.expected})`;
    throw new ImageProblem(`is damaged: ${what} has ${where === null ? 'another form' : `a wrong value at ${quote(where)}`}${expected}`);
}
/** A registry refuses a document whose own media type is another than the one it is sent with. */
function checkMediaType(own, at) {
    if (own == null || own === '' || own === at.from.mediaType)
        return;
    throw new ImageProblem(`is damaged: ${at.what} calls itself ${quote(own)}, but is listed as ${quote(at.from.mediaType)}`);
}
function toDescriptor(wire, what) {
    return {
        mediaType: wire.mediaType,
        digest: toDigest(wire.digest, what),
        size: wire.size,
        ...(wire.platform == null ? {} : { platform: toPlatform(wire.platform) }),
        ...(wire.annotations == null ? {} : { annotations: wire.annotations }),
    };
}
function toPlatform(wire) {
    const { os, architecture, variant } = wire;
    return { os, architecture, ...(variant ? { variant } : {}) };
}
const OTHER_ALGORITHM = /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/;
function toDigest(text, what) {
    if ((0,oci_digest/* isDigest */.Bc)(text))
        return text;
    const [, algorithm] = OTHER_ALGORITHM.exec(text) ?? [];
    if (algorithm !== undefined && algorithm !== 'sha256') {
        throw new ImageProblem(`uses the digest algorithm ${algorithm} in ${what}, which registries do not take; build the image with sha256`);
    }
    throw new ImageProblem(`is damaged: ${what} has ${quote(text)} in place of a sha256 digest`);
}

;// CONCATENATED MODULE: ./build/js/adapters/oci-image.js







/** An index of a multi-platform image holds manifests; nobody nests deeper than an index in an index. */
const MAX_DEPTH = 4;
/** Indexes and manifests of one image. The largest in use have some dozens. */
const MAX_DOCUMENTS = 1_000;
/**
 * Follows an image from its root to its last layer. Manifests and configurations are compared with their
 * digests; layers with their sizes.
 *
 * @throws ImageProblem for whatever is missing or damaged.
 */
async function readOciImage(root, options) {
    const documents = new Map();
    const blobs = new Map();
    const platforms = [];
    const visit = async (descriptor, at) => {
        const document = decodeDocument(at.bytes, descriptor);
        if (document.kind === 'manifest') {
            const platform = await readPlatform(document.config, options);
            if (platform !== undefined && !(0,oci_manifest/* isAttestation */.H3)(descriptor))
                platforms.push(descriptor.platform ?? platform);
            for (const blob of [document.config, ...document.layers])
                await addBlob(blob);
            return;
        }
        if (at.depth === MAX_DEPTH)
            throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`);
        for (const child of document.manifests) {
            if (documents.has(child.digest))
                continue;
            if (!isDocument(child)) {
                await addBlob(child);
                continue;
            }
            const content = await findDocument(child, options);
            documents.set(child.digest, { digest: child.digest, content });
            if (documents.size > MAX_DOCUMENTS)
                throw new ImageProblem(`has more than ${MAX_DOCUMENTS} manifests`);
            await visit(child, { depth: at.depth + 1, bytes: await readVerified(child, { ...options, content }) });
        }
    };
    const addBlob = async (descriptor) => {
        const { digest, mediaType } = descriptor;
        if (blobs.has(digest) || !(0,oci_manifest/* isDistributable */.bq)(mediaType))
            return;
        blobs.set(digest, { digest, content: await findBlob(descriptor, options) });
    };
    const rootBytes = await readRoot(root, options);
    await visit(root.descriptor, { depth: 0, bytes: rootBytes });
    return {
        root: root.descriptor,
        rootBytes,
        documents: [...documents.values()],
        blobs: [...blobs.values()],
        platforms,
    };
}
/**
 * Goes from the root through indexes down to the manifest of one platform.
 *
 * @throws ImageProblem when the image is not for that platform.
 */
async function descendTo(platform, options) {
    let at = options.root;
    for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
        const document = decodeDocument(await readRoot(at, options), at.descriptor);
        if (document.kind === 'manifest') {
            // An index has said already for which platform its entry is.
            if (depth === 0)
                await checkPlatform(platform, { ...options, config: document.config });
            return at;
        }
        at = { descriptor: choosePlatform(document.manifests, platform) };
    }
    throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`);
}
async function checkPlatform(asked, options) {
    const found = await readPlatform(options.config, options);
    if (found !== undefined && isOfPlatform(found, asked))
        return;
    throw new ImageProblem(`is an image for ${(0,oci_manifest/* formatPlatform */.Bq)(found)}, not for ${(0,oci_manifest/* formatPlatform */.Bq)(asked)}, which the input platform asks for`);
}
async function readPlatform(config, options) {
    const content = await findBlob(config, options);
    if (!(0,oci_manifest/* isImageConfigMediaType */.i8)(config.mediaType)) {
        await verifyContent({ digest: config.digest, content }, options.signal);
        return undefined;
    }
    const bytes = await readVerified(config, { ...options, content });
    return decodeImageConfig(bytes, `the configuration ${config.digest}`).platform;
}
async function readRoot(root, options) {
    if (root.bytes !== undefined)
        return root.bytes;
    const { descriptor } = root;
    if (!isDocument(descriptor)) {
        throw new ImageProblem(`holds ${quote(descriptor.mediaType)}, which is no image that can be pushed`);
    }
    return readVerified(descriptor, { ...options, content: await findDocument(descriptor, options) });
}
function isDocument({ mediaType }) {
    return (0,oci_manifest/* isIndexMediaType */.$$)(mediaType) || (0,oci_manifest/* isManifestMediaType */.CM)(mediaType);
}
/** docker save keeps the index of an image and leaves out the platforms that the machine does not have. */
async function findDocument(descriptor, options) {
    const content = await findSized(descriptor, options);
    if (content !== undefined)
        return content;
    const { platform, digest } = descriptor;
    const subject = platform === undefined ? `the manifest ${digest}` : `${(0,oci_manifest/* formatPlatform */.Bq)(platform)} (${digest})`;
    throw new ImageProblem(`is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`);
}
async function findBlob(descriptor, options) {
    const content = await findSized(descriptor, options);
    if (content !== undefined)
        return content;
    throw new ImageProblem(`is incomplete: the blob ${descriptor.digest} (${(0,format/* formatBytes */.z3)(descriptor.size)}) is missing`);
}
async function findSized(descriptor, options) {
    const content = await options.files.find(blobName(descriptor.digest));
    if (content !== undefined && content.size !== descriptor.size) {
        throw new ImageProblem(`is damaged: ${descriptor.digest} has ${content.size} bytes, and its descriptor says ${descriptor.size}`);
    }
    return content;
}
async function readVerified(descriptor, options) {
    const bytes = await readDocument(options.content, {
        what: `the document ${descriptor.digest}`,
        signal: options.signal,
    });
    checkDigest(descriptor.digest, digestOf(bytes));
    return bytes;
}
async function verifyContent(part, signal) {
    const measure = new Measure();
    measure.resume();
    await (0,external_node_stream_promises_.pipeline)(readContent(part.content, signal), measure, { signal });
    checkDigest(part.digest, measure.digest());
}
/** @throws ImageProblem when content is not what its digest says. */
function checkDigest(expected, found) {
    if (expected === found)
        return;
    throw new ImageProblem(`is damaged: the content of ${expected} has the digest ${found}`);
}

;// CONCATENATED MODULE: ./build/js/adapters/oci-layout.js







async function createLayout(target) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(target.directory, 'blobs', 'sha256'), { recursive: true });
}
/**
 * Takes over a part that is there. A plain file of a layout costs nothing: it gets a second name. Everything
 * else is copied and its digest checked on the way.
 *
 * @throws ImageProblem when the content is not what its digest says.
 */
async function storePart(part, target) {
    const { content, digest } = part;
    if (!content.isForeign) {
        await linkOrCopy(content.path, blobPath(digest, target));
        return;
    }
    const stored = await storeStream([readContent(content, target.signal)], target);
    checkDigest(digest, stored.digest);
}
async function storeBytes(bytes, target) {
    const digest = digestOf(bytes);
    await (0,promises_.writeFile)(blobPath(digest, target), bytes);
    return digest;
}
/** Writes what comes out at the end of a chain of streams as a blob, under the digest that it turns out to have. */
async function storeStream(chain, target) {
    const measure = new Measure();
    const partial = (0,external_node_path_.join)(target.directory, 'partial');
    await (0,external_node_stream_promises_.pipeline)([...chain, measure, (0,external_node_fs_.createWriteStream)(partial)], { signal: target.signal });
    const digest = measure.digest();
    await (0,promises_.rename)(partial, blobPath(digest, target));
    return { digest, size: measure.size };
}
/** Makes the layout whole: an index.json with exactly one entry, which is all that crane pushes. */
async function finishLayout(root, target) {
    const { mediaType, digest, size } = root;
    await (0,promises_.writeFile)((0,external_node_path_.join)(target.directory, 'index.json'), formatIndex([{ mediaType, digest, size }]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(target.directory, 'oci-layout'), formatLayoutMarker());
}
function blobPath(digest, target) {
    return (0,external_node_path_.join)(target.directory, blobName(digest));
}
/** A link fails on another file system, and on files of other users where the kernel protects those. */
async function linkOrCopy(from, to) {
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE));
}

;// CONCATENATED MODULE: ./build/js/adapters/docker-image.js















/**
 * Level of the compression, which is part of the digest. crane and other pushers choose the fastest one too:
 * higher levels take several times as long for a tenth less.
 */
const GZIP_LEVEL = 1;
/**
 * Chooses the image among the entries of a manifest.json.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
function chooseDockerManifest(manifests, options) {
    const images = [...Map.groupBy(manifests, ({ config }) => config).values()].flatMap((entries) => {
        const [image] = entries;
        const names = entries.flatMap((entry) => entry.names);
        return image === undefined ? [] : { image, names, label: quote(image.config) };
    });
    const candidates = filterByName(images, options);
    const [chosen, ...others] = candidates;
    if (chosen === undefined)
        throw new ImageProblem('holds no image');
    if (others.length > 0)
        throw severalImages(candidates, options);
    return chosen.image;
}
/** @throws ImageProblem for whatever is missing, damaged, or not of the platform asked for. */
async function readDockerImage(manifest, options) {
    const what = `the configuration ${quote(manifest.config)}`;
    const content = await findFile(manifest.config, options.files);
    const config = await readDocument(content, { what, signal: options.signal });
    checkConfigName(manifest.config, digestOf(config));
    const { platform, diffIds } = decodeImageConfig(config, what);
    if (options.platform !== undefined && !(platform && isOfPlatform(platform, options.platform))) {
        throw new ImageProblem(`is an image for ${(0,oci_manifest/* formatPlatform */.Bq)(platform)}, not for ${(0,oci_manifest/* formatPlatform */.Bq)(options.platform)}, which the input platform asks for`);
    }
    if (diffIds.length !== manifest.layers.length) {
        throw new ImageProblem(`is damaged: its configuration knows ${diffIds.length} layers, its manifest.json ${manifest.layers.length}`);
    }
    const layers = [];
    for (const [position, diffId] of diffIds.entries()) {
        layers.push({ content: await findFile(manifest.layers[position] ?? '', options.files), diffId });
    }
    return { config, layers, ...(platform === undefined ? {} : { platform }) };
}
/**
 * Writes the image as an OCI image: the configuration as it is, uncompressed layers compressed with gzip,
 * compressed ones as they are. The same image gives the same digest every time.
 *
 * @throws ImageProblem when a layer is not the one that the configuration knows.
 */
async function convertDockerImage(image, options) {
    const { target } = options;
    const config = {
        mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociConfig,
        digest: await storeBytes(image.config, target),
        size: image.config.length,
    };
    const byDiffId = new Map();
    const layers = [];
    for (const [position, layer] of image.layers.entries()) {
        const descriptor = byDiffId.get(layer.diffId) ?? (await storeLayer(layer, target));
        if (descriptor.size !== layer.content.size) {
            options.log(`Layer ${position + 1} of ${image.layers.length}: ${(0,format/* formatBytes */.z3)(layer.content.size)} compressed to ${(0,format/* formatBytes */.z3)(descriptor.size)}`);
        }
        byDiffId.set(layer.diffId, descriptor);
        layers.push(descriptor);
    }
    return {
        manifest: Buffer.from(formatImageManifest({ config, layers })),
        blobs: [config, ...byDiffId.values()],
    };
}
async function storeLayer(layer, target) {
    const { content, diffId } = layer;
    const { signal } = target;
    const compression = detectCompression(await readBeginning(content, signal));
    const uncompressed = new Measure();
    if (compression === 'none') {
        const gzip = (0,external_node_zlib_.createGzip)({ level: GZIP_LEVEL });
        const stored = await storeStream([readContent(content, signal), uncompressed, gzip], target);
        checkLayer(diffId, uncompressed.digest());
        return { mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociLayerGzip, ...stored };
    }
    uncompressed.resume();
    await (0,external_node_stream_promises_.pipeline)([readContent(content, signal), createDecompressor(compression), uncompressed], { signal });
    checkLayer(diffId, uncompressed.digest());
    const stored = await storeStream([readContent(content, signal)], target);
    return { mediaType: compression === 'gzip' ? oci_manifest/* MEDIA_TYPE */.Ap.ociLayerGzip : oci_manifest/* MEDIA_TYPE */.Ap.ociLayerZstd, ...stored };
}
async function readBeginning(content, signal) {
    const beginning = { ...content, size: Math.min(content.size, MAGIC_LENGTH) };
    return Buffer.concat(await readContent(beginning, signal).toArray());
}
function checkLayer(expected, found) {
    if (expected === found)
        return;
    throw new ImageProblem(`is damaged: a layer has the uncompressed digest ${found}, and the configuration says ${expected}`);
}
/** docker save names a configuration by its digest, as do most others in one of these ways. */
function checkConfigName(name, found) {
    const base = external_node_path_.posix.basename(name, '.json');
    const expected = base.startsWith('sha256:') ? base : `sha256:${base}`;
    if ((0,oci_digest/* isDigest */.Bc)(expected))
        checkDigest(expected, found);
}
async function findFile(name, files) {
    const content = await files.find(name);
    if (content !== undefined)
        return content;
    throw new ImageProblem(`is incomplete: ${quote(name)} is missing, which its manifest.json names`);
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/js/adapters/image-archive.js








/** An image has some hundred files; this keeps a hostile archive from filling the memory. */
const MAX_ENTRIES = 100_000;
/** Older docker save writes a layer that occurs twice as a link to the first. */
const MAX_LINKS = 8;
/** Files that say what is in an archive; their bytes are kept while the archive goes by. */
const CONTENTS_FILES = new Set(['oci-layout', 'index.json', 'manifest.json']);
/** Archives without the mark of ustar (the oldest format) are read too; the option is missing in the types. */
const TAR_OPTIONS = { allowUnknownFormat: true };
/**
 * Reads a tar archive from its first to its last header, without keeping what lies between. A compressed one
 * is decompressed on the way, into the file `unpackTo` when its files are to be read afterwards. Nothing is
 * ever written under a name that the archive gives.
 *
 * @throws ImageProblem when the file is truncated, damaged, no archive, or names files outside of itself; the
 * decompressor's own errors as they are.
 */
async function readArchive(path, options) {
    const { signal, unpackTo } = options;
    const compression = await readCompression(path);
    if (compression === 'none') {
        const { entries, contents } = await readTar(openSource(path, signal), { signal, compression });
        return { contents, files: createArchiveFiles(path, entries) };
    }
    const decompressor = createDecompressor(compression);
    if (unpackTo === undefined) {
        const source = openSource(path, signal);
        source.once('error', (error) => decompressor.destroy(error));
        decompressor.once('close', () => source.destroy());
        const { contents } = await readTar(source.pipe(decompressor), { signal, compression });
        return { contents };
    }
    await (0,external_node_stream_promises_.pipeline)(openSource(path, signal), decompressor, (0,external_node_fs_.createWriteStream)(unpackTo), { signal });
    const { entries, contents } = await readTar(openSource(unpackTo, signal), { signal, compression });
    return { contents, files: createArchiveFiles(unpackTo, entries) };
}
async function readCompression(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC_LENGTH), 0, MAGIC_LENGTH, 0);
        if (bytesRead === 0)
            throw new ImageProblem('is empty');
        return detectCompression(buffer);
    }
    finally {
        await file.close();
    }
}
function openSource(path, signal) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES, signal });
}
async function readTar(source, options) {
    const entries = new Map();
    const contents = new Map();
    const tar = (0,tar_stream.extract)(TAR_OPTIONS);
    // pipe() ends the destination of a stream that ends, but not that of one that fails.
    source.once('error', (error) => tar.destroy(error));
    try {
        for await (const entry of source.pipe(tar)) {
            const name = insidePath(entry.header.name);
            if (CONTENTS_FILES.has(name)) {
                checkDocumentSize(entry.header.size, `the file ${name}`);
                contents.set(name, await collect(entry));
            }
            else {
                entry.resume();
            }
            const found = toEntry(entry.header, name);
            if (found !== undefined)
                entries.set(name, found);
            if (entries.size > MAX_ENTRIES) {
                throw new ImageProblem(`holds more than ${MAX_ENTRIES} files, which no image does`);
            }
        }
    }
    catch (error) {
        throw explainTarError(error, { ...options, isBeginning: entries.size === 0 });
    }
    finally {
        source.destroy();
    }
    return { entries, contents };
}
async function collect(entry) {
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The texts are those of tar-stream 3, which has no codes. */
function explainTarError(error, at) {
    if (at.signal.aborted || !(error instanceof Error) || error instanceof ImageProblem)
        return error;
    const { message } = error;
    if (message !== 'Unexpected end of data' && !/header/i.test(message))
        return error;
    if (at.isBeginning) {
        const found = at.compression === 'none' ? 'is' : 'is compressed, but holds';
        return new ImageProblem(`${found} no tar archive, and so no image`, { cause: error });
    }
    if (message === 'Unexpected end of data') {
        return new ImageProblem('is truncated: the archive ends in the middle of a file', { cause: error });
    }
    return new ImageProblem(`is damaged: the archive has an unreadable header (${message})`, { cause: error });
}
function toEntry(header, name) {
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return { kind: 'file', offset: byteOffset(header), size: header.size };
        case 'link':
            return { kind: 'link', target: insidePath(header.linkname) };
        case 'symlink':
            return { kind: 'link', target: insidePath(header.linkname, external_node_path_.posix.dirname(name)) };
        default:
            return undefined;
    }
}
/** Where the content begins; the types do not know of it. */
function byteOffset(header) {
    return header.byteOffset;
}
/**
 * A name in an archive as a path from its top, without `./`.
 *
 * @throws ImageProblem when it leads out of the archive.
 */
function insidePath(name, directory = '.') {
    const path = external_node_path_.posix.join(directory, name);
    if (external_node_path_.posix.isAbsolute(name) || path === '..' || path.startsWith('../')) {
        throw new ImageProblem(`is refused: it names ${quote(name)}, which is outside of the archive`);
    }
    return path;
}
function createArchiveFiles(path, entries) {
    return {
        async find(name) {
            let entry = entries.get(insidePath(name));
            for (let links = 0; entry?.kind === 'link'; links += 1) {
                if (links === MAX_LINKS)
                    throw new ImageProblem(`is damaged: ${quote(name)} is a link without end`);
                entry = entries.get(entry.target);
            }
            if (entry === undefined)
                return undefined;
            return { path, offset: entry.offset, size: entry.size, isForeign: true };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/adapters/image-directory.js


/**
 * The files of an OCI layout directory. A file that is reached by a symbolic link (bazel writes such layouts)
 * counts as foreign: it is read, but goes nowhere unless its content is what its digest says.
 */
async function openDirectory(path) {
    const root = await (0,promises_.realpath)(path);
    return {
        async find(name) {
            try {
                const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, name));
                const found = await (0,promises_.stat)(real);
                if (!found.isFile())
                    return undefined;
                return { path: real, offset: 0, size: found.size, isForeign: real !== (0,external_node_path_.join)(root, name) };
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
    };
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./build/js/adapters/image-opening.js






/**
 * Tells by the content what is at a path.
 *
 * @param options.unpackTo where to unpack a compressed archive, whose files can then be read.
 * @throws ImageProblem when it is no image, or an archive that cannot be read to its end.
 */
async function openImage(path, options) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        if (image_opening_isMissing(cause))
            throw new ImageProblem('does not exist', { cause });
        throw cause;
    });
    if (found.isDirectory())
        return openLayout(path, options.signal);
    if (!found.isFile())
        throw new ImageProblem('is neither a directory nor a file');
    const { contents, files } = await readArchive(path, options);
    const entries = readEntries(contents);
    const dockerManifest = contents.get('manifest.json');
    const dockerManifests = dockerManifest === undefined ? [] : decodeDockerManifests(dockerManifest);
    const opened = { dockerManifests, ...(files === undefined ? {} : { files }) };
    if (entries !== undefined && (entries.length > 0 || dockerManifests.length === 0)) {
        return { kind: 'oci-archive', entries, ...opened };
    }
    if (dockerManifest !== undefined)
        return { kind: 'docker-archive', entries: [], ...opened };
    throw new ImageProblem('is an archive, but no image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save');
}
async function openLayout(path, signal) {
    const files = await openDirectory(path);
    const contents = new Map();
    for (const name of ['index.json', 'oci-layout']) {
        const content = await files.find(name);
        if (content !== undefined)
            contents.set(name, await readDocument(content, { what: `the file ${name}`, signal }));
    }
    const entries = readEntries(contents);
    if (entries !== undefined)
        return { kind: 'oci-layout', entries, dockerManifests: [], files };
    const missing = ['index.json', 'oci-layout'].filter((name) => !contents.has(name));
    throw new ImageProblem(`is a directory, but no OCI layout: it has no ${missing.join(' and no ')}`);
}
/** The entries of an OCI layout; undefined when it is none. */
function readEntries(contents) {
    const index = contents.get('index.json');
    const marker = contents.get('oci-layout');
    if (index === undefined || marker === undefined)
        return undefined;
    decodeLayoutMarker(marker);
    return decodeLayoutIndex(index);
}
function image_opening_isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./build/js/adapters/image-plan.js








/**
 * Chooses the image by name and platform and checks that it is whole.
 *
 * @throws ImageProblem for whatever is in the way of a push.
 */
async function planImage(opened, options) {
    const { files, dockerManifests } = opened;
    if (opened.kind === 'docker-archive') {
        const manifest = chooseDockerManifest(dockerManifests, options);
        if (files === undefined)
            return { kind: 'unread' };
        return { kind: 'docker', image: await readDockerImage(manifest, { ...options, files }) };
    }
    const root = chooseRoot(opened.entries, options);
    if (files === undefined)
        return { kind: 'unread' };
    const { platform, signal } = options;
    const start = platform === undefined ? root : await descendTo(platform, { files, signal, root });
    const image = await readOciImage(start, { files, signal });
    const uncompressed = findUncompressed(image, dockerManifests);
    if (uncompressed === undefined)
        return { kind: 'oci', image };
    return { kind: 'docker', image: await readDockerImage(uncompressed, { ...options, files }) };
}
function chooseRoot(entries, options) {
    const choice = chooseImage(entries, options);
    if (choice.kind === 'one')
        return { descriptor: choice.descriptor };
    if (options.platform !== undefined) {
        return { descriptor: choosePlatform(choice.descriptors, options.platform) };
    }
    const bytes = Buffer.from(formatIndex(choice.descriptors));
    return {
        descriptor: { mediaType: oci_manifest/* MEDIA_TYPE */.Ap.ociIndex, digest: digestOf(bytes), size: bytes.length },
        bytes,
    };
}
/**
 * Docker with its classic store keeps no manifest and no compressed layer of what it has built. `docker save`
 * then makes up a manifest over uncompressed layers, several times the size of those that `docker push`
 * sends. Nobody knows that digest; so the image is compressed for the push.
 */
function findUncompressed(image, dockerManifests) {
    if (dockerManifests.length === 0)
        return undefined;
    const document = decodeDocument(image.rootBytes, image.root);
    if (document.kind === 'index')
        return undefined;
    if (!document.layers.some(({ mediaType }) => mediaType === oci_manifest/* MEDIA_TYPE */.Ap.ociLayer))
        return undefined;
    return dockerManifests.find(({ config }) => config === blobName(document.config.digest));
}

;// CONCATENATED MODULE: ./build/js/adapters/image-files.js











/** How the input image is written for each kind. */
const TRANSPORT = {
    'oci-layout': 'oci',
    'oci-archive': 'oci-archive',
    'docker-archive': 'docker-archive',
};
/**
 * What is at a path. An archive that is both, as newer Dockers and BuildKit write them, counts as an OCI
 * archive: that keeps the digest of the builder.
 *
 * @throws UserError when it is none of them, or cannot be read to its end; CancelledError.
 */
async function recogniseImageFile(path, options) {
    return explainProblems(async () => (await openImage(path, options)).kind, { path, ...options });
}
/**
 * Finds everything that is wrong with an image on disk as far as that can be told without reading its layers:
 * no image, several images, a platform that is not there, missing files, wrong sizes, an archive that ends too
 * early. Of a compressed archive only the names and the list of its images are looked at.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
async function checkImageFile(source, options) {
    const check = async () => {
        const opened = await openImage(source.path, options);
        await planImage(opened, planOptions(source, { ...options, kind: opened.kind }));
        return opened.kind;
    };
    return explainProblems(check, { path: source.path, ...options });
}
/**
 * Makes an OCI layout with exactly one entry below `directory`, from which crane pushes bit for bit what was
 * built. The source stays as it is.
 *
 * @throws UserError with one sentence that names the path; CancelledError.
 */
async function stageImage(source, options) {
    const { directory, signal } = options;
    const unpackTo = (0,external_node_path_.join)(directory, 'archive.tar');
    const target = { directory: (0,external_node_path_.join)(directory, 'layout'), signal };
    const stage = async () => {
        const opened = await openImage(source.path, { signal, unpackTo });
        const plan = await planImage(opened, planOptions(source, { ...options, kind: opened.kind }));
        switch (plan.kind) {
            case 'oci':
                return stageOci(plan.image, target);
            case 'docker':
                return stageDocker(plan.image, { ...options, target });
            case 'unread':
                throw new Error(`${source.path} was unpacked, and yet its files are not there`);
        }
    };
    try {
        return await explainProblems(stage, { path: source.path, signal });
    }
    finally {
        await (0,promises_.rm)(unpackTo, { force: true });
    }
}
function planOptions(source, options) {
    return {
        name: source.name,
        address: `${TRANSPORT[options.kind]}:${source.path}`,
        platform: options.platform,
        signal: options.signal,
    };
}
async function stageOci(image, target) {
    const { root, rootBytes, documents, blobs, platforms } = image;
    await createLayout(target);
    await storeBytes(rootBytes, target);
    const parts = new Map([...documents, ...blobs].map((part) => [part.digest, part]));
    parts.delete(root.digest);
    for (const part of parts.values())
        await storePart(part, target);
    await finishLayout(root, target);
    return {
        directory: target.directory,
        digest: root.digest,
        mediaType: root.mediaType,
        manifestBytes: rootBytes,
        platforms,
        ...sumBlobs(blobs.map(({ digest, content }) => ({ digest, size: content.size }))),
    };
}
async function stageDocker(image, options) {
    const { target } = options;
    await createLayout(target);
    const { manifest, blobs } = await convertDockerImage(image, options);
    const mediaType = oci_manifest/* MEDIA_TYPE */.Ap.ociManifest;
    const digest = digestOf(manifest);
    await storeBytes(manifest, target);
    await finishLayout({ mediaType, digest, size: manifest.length }, target);
    return {
        directory: target.directory,
        digest,
        mediaType,
        manifestBytes: manifest,
        platforms: image.platform === undefined ? [] : [image.platform],
        ...sumBlobs(blobs.map(({ digest: blob, size }) => ({ digest: blob, size }))),
    };
}
function sumBlobs(blobs) {
    return { blobs, totalBytes: blobs.reduce((total, { size }) => total + size, 0) };
}
/** Gives what went wrong the name of the file and, where it is the user's to mend, the shape of a sentence. */
async function explainProblems(work, options) {
    try {
        return await work();
    }
    catch (cause) {
        const subject = `"${options.path}"`;
        if (options.signal.aborted) {
            throw new errors/* CancelledError */.cc(`reading ${subject} was stopped: the job is being cancelled`, { cause });
        }
        const problem = cause instanceof ImageProblem ? cause.message : explainDecompressionError(cause);
        if (problem !== undefined)
            throw new errors/* UserError */.yo(`${subject} ${problem}`, { cause });
        if (cause instanceof Error && 'syscall' in cause) {
            throw new errors/* UserError */.yo(`${subject} could not be read or copied: ${cause.message}`, { cause });
        }
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/js/adapters/image-stager.js



/** Staging below one temporary directory, which the caller removes. */
function createImageStager(options) {
    return {
        isPath: (path) => (0,promises_.stat)(path).then(() => true, () => false),
        recognise: (path) => recogniseImageFile(path, options),
        check: (source, platform) => checkImageFile(source, { signal: options.signal, ...optional(platform) }),
        stage: async (source, platform) => stageImage(source, {
            directory: await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory, 'harbor-actions-stage-')),
            log: (line) => options.log.info(line),
            signal: options.signal,
            ...optional(platform),
        }),
    };
}
function optional(platform) {
    return platform === undefined ? {} : { platform };
}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ parseImageSource),
/* harmony export */   Bf: () => (/* binding */ registrySource),
/* harmony export */   Mu: () => (/* binding */ mayBeLocal)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

/** skopeo's transport names; `docker://` is its name for a registry. */
const FILE_TRANSPORTS = {
    oci: 'oci-layout',
    'oci-archive': 'oci-archive',
    'docker-archive': 'docker-archive',
};
/** @throws Error that says what is wrong, without naming an input. */
function parseImageSource(text) {
    if (text.startsWith('docker://'))
        return registrySource(text.slice('docker://'.length));
    const separator = text.indexOf(':');
    const transport = text.slice(0, Math.max(separator, 0));
    const rest = text.slice(separator + 1);
    if (transport === 'docker-daemon') {
        if (rest === '')
            throw new Error('"docker-daemon:" must be followed by the name of a local image');
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(rest);
        return { kind: 'docker-daemon', name: rest };
    }
    if (transport === 'oci' || transport === 'oci-archive' || transport === 'docker-archive') {
        const { path, name } = splitName(rest);
        if (path === '')
            throw new Error(`"${transport}:" must be followed by a path`);
        return { kind: FILE_TRANSPORTS[transport], path, ...(name === undefined ? {} : { name }) };
    }
    return { kind: 'bare', text };
}
/** A bare text that is no path on disk. */
function registrySource(text) {
    return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text), text };
}
/**
 * Whether a reference may mean an image of the local Docker daemon: only short names without a host or a
 * digest do. A name with a registry is read from that registry, so that a stale local copy on a
 * self-hosted runner is never pushed by surprise (`docker-daemon:` asks for it explicitly).
 */
function mayBeLocal(reference) {
    return reference.host === undefined && reference.digest === undefined;
}
/** `path[:name]`. A colon before a slash, or that of a Windows drive, belongs to the path. */
function splitName(rest) {
    const drive = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
    const colon = rest.indexOf(':', drive);
    if (colon < 0)
        return { path: rest };
    const path = rest.slice(0, colon);
    const name = rest.slice(colon + 1);
    return name === '' ? { path } : { path, name };
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ parseCraneVersion),
/* harmony export */   j4: () => (/* binding */ planCraneDownload),
/* harmony export */   k2: () => (/* binding */ DEFAULT_CRANE_URL),
/* harmony export */   zy: () => (/* binding */ DEFAULT_CRANE_VERSION)
/* harmony export */ });
/* unused harmony exports ARCHIVE_SHA256, archiveName */
/** Release archives of go-containerregistry, which hold crane, and how they are told apart. */
/** SHA-256 of the archives by release tag and archive name; what is not here needs `crane-sha256`. */
const ARCHIVE_SHA256 = {
    'v0.20.6': {
        'go-containerregistry_Linux_x86_64.tar.gz': 'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
        'go-containerregistry_Linux_arm64.tar.gz': 'fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b',
        'go-containerregistry_Darwin_x86_64.tar.gz': '5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5',
        'go-containerregistry_Darwin_arm64.tar.gz': 'ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9',
        'go-containerregistry_Windows_x86_64.tar.gz': '399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d',
    },
    'v0.21.9': {
        'go-containerregistry_Linux_x86_64.tar.gz': '5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e',
        'go-containerregistry_Linux_arm64.tar.gz': '1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd',
        'go-containerregistry_Darwin_x86_64.tar.gz': 'f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56',
        'go-containerregistry_Darwin_arm64.tar.gz': '11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e',
        'go-containerregistry_Windows_x86_64.tar.gz': '2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03',
        'go-containerregistry_Windows_arm64.tar.gz': 'd265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862',
    },
    'v0.22.1': {
        'go-containerregistry_Linux_x86_64.tar.gz': '0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0',
        'go-containerregistry_Linux_arm64.tar.gz': '898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110',
        'go-containerregistry_Darwin_arm64.tar.gz': '2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb',
        'go-containerregistry_Windows_x86_64.tar.gz': '0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21',
    },
};
const DEFAULT_CRANE_VERSION = 'v0.20.6';
/** Where releases are, with the places that `crane-url` may use too. */
const DEFAULT_CRANE_URL = 'https://github.com/google/go-containerregistry/releases/download/{version}/{archive}';
const VERSION = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;
/** `v0.20.6` from `v0.20.6` or `0.20.6`. @throws Error for anything else: `latest` cannot be verified. */
function parseCraneVersion(text) {
    const [, version] = VERSION.exec(text) ?? [];
    if (version === undefined) {
        throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in ${DEFAULT_CRANE_VERSION}`);
    }
    return `v${version}`;
}
const OS_NAMES = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' };
const ARCHITECTURE_NAMES = {
    x64: 'x86_64',
    arm64: 'arm64',
    arm: 'armv6',
    ia32: 'i386',
    s390x: 's390x',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
};
/** Name of the release archive for a machine, by Node's `process.platform` and `process.arch`. */
function archiveName(machine) {
    const os = OS_NAMES[machine.platform];
    const architecture = ARCHITECTURE_NAMES[machine.arch];
    if (os === undefined || architecture === undefined) {
        throw new Error(`there is no release of crane for ${machine.platform} on ${machine.arch}; put crane on PATH before this step`);
    }
    return `go-containerregistry_${os}_${architecture}.tar.gz`;
}
/**
 * What to download and what it must hash to.
 *
 * @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused.
 */
function planCraneDownload(input) {
    const archive = archiveName(input.machine);
    const sha256 = input.sha256 === '' ? ARCHIVE_SHA256[input.version]?.[archive] : input.sha256;
    if (sha256 === undefined) {
        const known = Object.keys(ARCHIVE_SHA256).filter((version) => ARCHIVE_SHA256[version]?.[archive]);
        throw new Error(`crane ${input.version} for this machine (${archive}) cannot be verified: its SHA-256 is not known here. ` +
            `Give it in "crane-sha256" (from the release's checksums.txt), or use ${known.join(' or ') || 'a crane that is on PATH'}`);
    }
    const url = input.urlTemplate.replaceAll('{version}', input.version).replaceAll('{archive}', archive);
    return { url, archive, sha256: sha256.toLowerCase() };
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ matchPackage),
/* harmony export */   qE: () => (/* binding */ isPackageUrl),
/* harmony export */   r5: () => (/* binding */ parsePackageUrl)
/* harmony export */ });
/** @throws Error when `text` is not a package URL. */
function parsePackageUrl(text) {
    const { rest: withoutSubpath, tail: subpath } = splitLast(text.trim(), '#');
    const { rest: withoutQualifiers, tail: query } = splitLast(withoutSubpath, '?');
    const [, path = ''] = /^pkg:\/*(.+)$/i.exec(withoutQualifiers) ?? [];
    const slash = path.lastIndexOf('/');
    // An @ before the last slash belongs to a namespace that was not encoded, as in pkg:npm/@babel/core.
    const at = path.indexOf('@', slash + 1);
    const names = (at < 0 ? path : path.slice(0, at)).split('/').filter((part) => part !== '');
    const [type, ...components] = names;
    const name = components.at(-1);
    if (type === undefined || name === undefined || !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type)) {
        throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`);
    }
    return {
        type: type.toLowerCase(),
        namespace: components.slice(0, -1).map(decode).join('/'),
        name: decode(name),
        version: at < 0 ? '' : decode(path.slice(at + 1)),
        qualifiers: parseQualifiers(query),
        subpath: decode(subpath),
    };
}
function isPackageUrl(text) {
    return /^pkg:/i.test(text.trim());
}
/**
 * Whether a package URL means the package of a finding.
 *
 * Harbor's report has the package's name and version and nothing else of its URL. Together with the id of the
 * vulnerability, which the caller has compared, they decide; the type is used to spell the name. A qualifier
 * (`arch`, `distro`) or a subpath narrows the URL by something that the report does not tell: undecided.
 */
function matchPackage(purl, finding) {
    if (canonicalName(purl.type, packageName(purl)) !== canonicalName(purl.type, finding.package))
        return 'no';
    const { epoch, ...qualifiers } = purl.qualifiers;
    if (purl.version !== '') {
        const version = epoch === undefined || epoch === '0' ? purl.version : `${epoch}:${purl.version}`;
        if (canonicalVersion(purl.type, version) !== canonicalVersion(purl.type, finding.version))
            return 'no';
    }
    return Object.keys(qualifiers).length > 0 || purl.subpath !== '' ? 'undecided' : 'yes';
}
/** Types whose namespace is a distribution, an owner or a registry and no part of the package's name. */
const NAMESPACE_IS_NOT_NAME = new Set(['deb', 'rpm', 'apk', 'alpm', 'bitnami', 'conan', 'oci', 'docker']);
/** The name as Trivy writes it, which Harbor's report passes on. */
function packageName(purl) {
    if (purl.namespace === '' || NAMESPACE_IS_NOT_NAME.has(purl.type))
        return purl.name;
    return `${purl.namespace}${purl.type === 'maven' ? ':' : '/'}${purl.name}`;
}
/** PyPI takes `-`, `_` and `.` for the same and knows no case (PEP 503). */
function canonicalName(type, name) {
    return type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
}
/** Go modules are written with and without the v. */
function canonicalVersion(type, version) {
    return type === 'golang' ? version.replace(/^v(?=\d)/, '') : version;
}
function parseQualifiers(query) {
    const pairs = query.split('&').map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, Math.max(equals, 0)).toLowerCase(), decode(pair.slice(equals + 1))];
    });
    return Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== ''));
}
function splitLast(text, separator) {
    const index = text.lastIndexOf(separator);
    return index < 0 ? { rest: text, tail: '' } : { rest: text.slice(0, index), tail: text.slice(index + 1) };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isNewerThan),
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   RC: () => (/* binding */ bodyWithoutMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
const PREFIX = '<!-- harbor-actions';
const MARKER = /^<!-- harbor-actions key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) number=(\d{1,15}) sha=([0-9a-f]*) -->(?:\r?\n|$)/;
function renderMarker(marker) {
    const { runId, runAttempt, runNumber, sha } = marker;
    return `${PREFIX} key=${encodeKey(marker.key)} run=${runId} attempt=${runAttempt} number=${runNumber} sha=${sha} -->`;
}
/** undefined when the comment does not begin with a marker: one further down may be foreign text. */
function parseMarker(body) {
    const [, key, runId, runAttempt, runNumber, sha = ''] = MARKER.exec(body) ?? [];
    if (key === undefined)
        return undefined;
    try {
        return {
            key: decodeURIComponent(key),
            runId: Number(runId),
            runAttempt: Number(runAttempt),
            runNumber: Number(runNumber),
            sha,
        };
    }
    catch {
        return undefined;
    }
}
/** The text below the marker. */
function bodyWithoutMarker(body) {
    return body.replace(MARKER, '').replaceAll('\r\n', '\n').trimEnd();
}
/** Whether a comment was written by a later run, or by a later attempt of the same one. */
function isNewerThan(a, b) {
    return a.runId === b.runId ? a.runAttempt > b.runAttempt : a.runId > b.runId;
}
/** No blank, no `>` and no `--`: nothing that could end the line, the value or the HTML comment. */
function encodeKey(key) {
    return encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D') || '%20';
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ planAfterCreation),
/* harmony export */   Xp: () => (/* binding */ planSticky),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7017);

/** The input `comment`: always keep one, only begin one when something is wrong, or none. */
const COMMENT_MODES = ['auto', 'on-failure', 'off'];
/**
 * The comment that carries our marker is brought up to date in place; one that a later run wrote is left alone. A
 * minimised one is gone for its readers, so it is not used again.
 *
 * @param input.mayCreate false: nothing is wrong and only a comment that is there already is to be kept true.
 */
function planSticky(input) {
    const [first, ...copies] = ownComments(input);
    if (first === undefined)
        return input.mayCreate ? { kind: 'create' } : { kind: 'none' };
    return planKept(input, { first, copies });
}
/**
 * The second look after a comment was created: a job that ran at the same time may have created one too. Everybody
 * keeps the oldest, brings it up to date and removes the rest, so that all of them end with the same one.
 */
function planAfterCreation(input) {
    const [first, ...copies] = ownComments(input);
    return first === undefined ? { kind: 'create' } : planKept(input, { first, copies });
}
function planKept(input, own) {
    const remove = own.copies.map(({ id }) => id);
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewerThan */ .$9)(own.first.marker, input.marker))
        return { kind: 'keep', why: 'newer', remove };
    // A newer copy holds the truth: it is told by its own run, which will bring it into the first one.
    if (own.copies.some(({ marker }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewerThan */ .$9)(marker, input.marker))) {
        return { kind: 'keep', why: 'newer', remove: [] };
    }
    const isSame = own.first.marker.sha === input.marker.sha &&
        (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyWithoutMarker */ .RC)(own.first.body) === (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyWithoutMarker */ .RC)(input.body);
    return isSame ? { kind: 'keep', why: 'unchanged', remove } : { kind: 'update', id: own.first.id, remove };
}
/** Ours by author, marker and key, oldest first. A marker in a comment of somebody else is a forgery. */
function ownComments(input) {
    return input.comments
        .filter(({ author, isMinimized }) => isSameLogin(author, input.login) && !isMinimized)
        .flatMap((comment) => {
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(comment.body);
        return marker?.key === input.marker.key ? [{ ...comment, marker }] : [];
    })
        .toSorted((a, b) => a.id - b.id);
}
/** REST calls an app `github-actions[bot]`, GraphQL `github-actions`; no user can have a name with brackets. */
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registryHost),
/* harmony export */   V: () => (/* binding */ artifactLink)
/* harmony export */ });
/** The registry host of an address; a bare name gets its port, or Docker Hub would be meant. */
function registryHost(url) {
    if (url.port !== '' || /[.:]/.test(url.hostname) || url.hostname === 'localhost')
        return url.host;
    return `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}`;
}
/**
 * The page of an artifact in Harbor's web UI, whose routes name the project by its number; Harbor resolves
 * a name there too, which serves when the number is not known.
 */
function artifactLink(harborUrl, artifact) {
    const project = encodeURIComponent(artifact.project);
    const repository = encodeURIComponent(artifact.name);
    return `${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`;
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
/** OCI distribution spec: up to 128 letters, digits, `_`, `.` and `-`, not starting with `.` or `-`. */
function isTag(text) {
    return TAG.test(text);
}
/**
 * Parses a reference by the distribution grammar.
 *
 * A first part without a dot, a port or the name `localhost` is not a host but a part of a Docker Hub
 * repository; `registry/app` therefore means `docker.io/registry/app` (crane reads it the same way).
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseReference(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`);
    }
    const [beforeDigest = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))) {
        throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`);
    }
    const { name, tag } = splitTag(beforeDigest);
    if (tag !== undefined && !isTag(tag))
        throw new Error(`"${text}" has a bad tag "${tag}"`);
    const components = name.split('/');
    const first = components[0] ?? '';
    const hasHost = components.length > 1 && (/[.:]/.test(first) || first === 'localhost');
    const host = hasHost ? first : undefined;
    if (host !== undefined && !HOST.test(host))
        throw new Error(`"${text}" has a bad registry host "${host}"`);
    const path = (hasHost ? components.slice(1) : components).join('/');
    checkPath(text, path);
    return {
        path,
        ...(host === undefined ? {} : { host }),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function formatReference(reference) {
    const host = reference.host === undefined ? '' : `${reference.host}/`;
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${host}${reference.path}${tag}${digest}`;
}
/** A colon after the last slash starts a tag; one before it belongs to a port. */
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon <= text.lastIndexOf('/'))
        return { name: text };
    return { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}
function checkPath(text, path) {
    if (/[A-Z]/.test(path)) {
        throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`);
    }
    const bad = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (bad !== undefined)
        throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`);
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   XJ: () => (/* binding */ mergePlatforms),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);


function isFixable(finding) {
    return finding.fixVersion !== '';
}
function countSeverities(findings) {
    const counts = { ..._severity_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FINDINGS */ .BU };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}
/**
 * The same finding on several platforms is one finding that names them all. Order is kept. It never becomes
 * milder by being merged: the worst severity and any fix there is are kept, and an unknown severity, which only
 * the policy can rank, stays apart from a known one.
 */
function mergePlatforms(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const isUnknown = finding.severity === 'unknown';
        const key = JSON.stringify([finding.id, finding.package, finding.version, isUnknown]);
        const present = merged.get(key);
        if (present === undefined) {
            merged.set(key, finding);
            continue;
        }
        const worst = (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(finding.severity) < (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(present.severity) ? finding : present;
        const fixVersion = present.fixVersion || finding.fixVersion;
        const platforms = [...new Set([...present.platforms, ...finding.platforms])];
        merged.set(key, { ...worst, fixVersion, platforms });
    }
    return [...merged.values()];
}
/** Worst first; among equals the fixable, then the higher CVSS score, then by id and package. */
function rankFindings(findings) {
    return findings.toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(b.severity) ||
        Number(isFixable(b)) - Number(isFixable(a)) ||
        (b.cvssScore ?? 0) - (a.cvssScore ?? 0) ||
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id) ||
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.package, b.package));
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   XB: () => (/* binding */ allowedFindings),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5036);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);


/** The values of the output `verdict`; users' workflows compare them. */
const VERDICTS = ['passed', 'failed', 'undecided'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'any', 'never'];
/**
 * Judges findings against a policy. `couldNotTell` holds everything that kept the findings from being
 * complete; a single entry makes the verdict `undecided`, whatever the policy says.
 *
 * A finding that is known not to be new (`isNew: false`) breaks no rule; without a base every one counts.
 */
function judge(input) {
    if (input.couldNotTell.length > 0)
        return { name: 'undecided', reasons: input.couldNotTell };
    if (input.policy.failOn === 'never')
        return { name: 'passed', reasons: [] };
    const reasons = brokenRules(input.findings, input.policy);
    return { name: reasons.length > 0 ? 'failed' : 'passed', reasons };
}
/** Whether the rules look at a finding at all. */
function isJudged(finding, policy) {
    return finding.isNew !== false && (!policy.onlyFixable || (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixable */ .G4)(finding));
}
function brokenRules(findings, policy) {
    const counted = findings.filter((finding) => isJudged(finding, policy));
    const isCompared = findings.some(({ isNew }) => isNew !== undefined);
    const reasons = [];
    for (const severity of [..._severity_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKED_SEVERITIES */ .Kw, 'unknown']) {
        const allowed = allowedFindings(severity, policy);
        const matching = counted.filter((finding) => ruleOf(finding, policy) === severity);
        if (matching.length <= allowed)
            continue;
        const unknown = severity === 'unknown' ? 0 : matching.filter((f) => f.severity === 'unknown').length;
        const kind = `${isCompared ? ' new' : ''}${policy.onlyFixable ? ' fixable' : ''}`;
        const ofUnknown = unknown > 0 ? ` (${unknown} of unknown severity, counted as ${severity})` : '';
        reasons.push({
            kind: 'rule-broken',
            severity,
            found: matching.length,
            allowed,
            message: `${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeverity */ .JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`,
        });
    }
    return reasons;
}
/** The severity whose limit a finding counts against. */
function ruleOf(finding, policy) {
    return finding.severity === 'unknown' && policy.maxFindings.unknown === undefined
        ? policy.unknownSeverity
        : finding.severity;
}
/** Highest number of findings of a severity that may pass; `Infinity` for no limit. */
function allowedFindings(severity, policy) {
    const limit = policy.maxFindings[severity];
    if (limit !== undefined)
        return limit;
    // Unknown findings without a limit of their own were counted as policy.unknownSeverity.
    if (severity === 'unknown')
        return Number.POSITIVE_INFINITY;
    switch (policy.failOn) {
        case 'any':
            return 0;
        case 'never':
            return Number.POSITIVE_INFINITY;
        default:
            return (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(severity, policy.failOn) ? 0 : Number.POSITIVE_INFINITY;
    }
}


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jQ: () => (/* binding */ readJudging),
  Y5: () => (/* binding */ readMaskedConnection),
  AC: () => (/* binding */ readMaskedReporting),
  TU: () => (/* binding */ readPushAndScan)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/domain/exceptions/exception.js
/** The statuses of OpenVEX 0.2.0. */
const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];

// EXTERNAL MODULE: ./build/js/domain/exceptions/purl.js
var exceptions_purl = __webpack_require__(3745);
;// CONCATENATED MODULE: ./build/js/domain/exceptions/trivyignore.js
/**
 * The lines of a `.trivyignore`: an id, optionally `exp:YYYY-MM-DD`; `#` begins a comment. The comment on the line,
 * or the lines of comment right above it, are taken for the reason.
 *
 * Trivy skips a line whose date it cannot read; here it is an error, because nobody would notice.
 *
 * @param file its path, to name the source.
 * @throws Error that names the line.
 */
function parseTrivyIgnore(text, file) {
    const rules = [];
    let commentsAbove = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '') {
            commentsAbove = [];
            continue;
        }
        if (line.startsWith('#')) {
            commentsAbove.push(commentText(line));
            continue;
        }
        const hash = line.search(/\s#/);
        const [id = '', ...fields] = (hash < 0 ? line : line.slice(0, hash)).split(/\s+/);
        const comment = hash < 0 ? commentsAbove.join(' ') : commentText(line.slice(hash).trim());
        const expiry = fields.find((field) => field.startsWith('exp:'));
        const unknown = fields.find((field) => field !== '' && field !== expiry);
        if (unknown !== undefined) {
            throw new Error(`line ${index + 1}: "${unknown}" is not understood after ${id}; expected exp:YYYY-MM-DD`);
        }
        rules.push({
            kind: 'ignore-rule',
            id,
            purls: [],
            paths: [],
            source: `${file} line ${index + 1}`,
            reason: comment.trim(),
            ...(expiry === undefined ? {} : { expiresAt: parseDay(expiry.slice('exp:'.length), index + 1) }),
        });
    }
    return rules;
}
function commentText(line) {
    return line.replace(/^#+/, '').trim();
}
function parseDay(text, line) {
    const instant = parseExpiry(text);
    if (instant === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        throw new Error(`line ${line}: "exp:${text}" is not a date; expected exp:YYYY-MM-DD`);
    }
    return instant;
}
/**
 * A day, or a time of ISO 8601, as an instant; a day ends the exception as it begins, in UTC, as Trivy has it.
 * undefined when it is neither.
 */
function parseExpiry(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '', time = '00:00:00', zone = 'Z'] = match;
    const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
    // 2026-02-30 becomes March 2 when it is parsed: not a day that anybody meant.
    if (Number.isNaN(midnight.valueOf()) || midnight.getUTCDate() !== Number(day))
        return undefined;
    const instant = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`);
    return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString();
}

// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
;// CONCATENATED MODULE: ./build/js/adapters/exception-file.js






/**
 * A file of exceptions, recognised by its name and content: `.yaml` and `.yml` are Trivy's ignore files with ids,
 * purls, paths and statements; JSON is an OpenVEX document; anything else has the lines of a `.trivyignore`.
 *
 * @param file.path how the user calls it; it becomes part of every source.
 * @throws Error that says what is wrong with the file, without naming an input.
 */
function parseExceptionFile(file) {
    const text = file.text.replace(/^\ufeff/, '');
    if (/\.ya?ml$/i.test(file.path))
        return decodeIgnoreYaml((0,yaml_dist/* parse */.qg)(text), file.path);
    if (/\.json$/i.test(file.path) || text.trimStart().startsWith('{')) {
        return decodeOpenVex(JSON.parse(text), file.path);
    }
    return parseTrivyIgnore(text, file.path);
}
const texts = dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP()), []), []);
const exception_file_text = dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP(), ''), '');
const ignoreYaml = dist/* nullable */.mee(dist/* object */.Ikc({
    vulnerabilities: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
        purls: texts,
        paths: texts,
        // A day without quotes is a string for this parser, and a date for one of YAML 1.1.
        expired_at: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* date */.p6U()])),
        statement: exception_file_text,
    }))),
}));
/** Only `vulnerabilities` is about what Harbor's scan finds; Trivy's other sections are left alone. */
function decodeIgnoreYaml(yaml, path) {
    const { vulnerabilities } = decode(ignoreYaml, yaml) ?? {};
    return (vulnerabilities ?? []).map((entry) => {
        for (const purl of entry.purls)
            (0,exceptions_purl/* parsePackageUrl */.r5)(purl);
        return {
            kind: 'ignore-rule',
            id: entry.id.trim(),
            purls: entry.purls,
            paths: entry.paths,
            source: path,
            reason: entry.statement.trim(),
            ...(entry.expired_at == null ? {} : { expiresAt: decodeExpiry(entry.expired_at, entry.id) }),
        };
    });
}
function decodeExpiry(value, id) {
    const expiry = parseExpiry(typeof value === 'string' ? value : value.toISOString());
    if (expiry === undefined) {
        throw new Error(`expired_at of ${id} is "${String(value)}"; expected YYYY-MM-DD or a time of ISO 8601`);
    }
    return expiry;
}
const component = dist/* object */.Ikc({
    '@id': exception_file_text,
    identifiers: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    hashes: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
const product = dist/* object */.Ikc({ ...component.entries, subcomponents: dist/* nullish */.cl6(dist/* array */.YOg(component)) });
const openVex = dist/* object */.Ikc({
    '@context': dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_('https://openvex.dev/ns')),
    timestamp: exception_file_text,
    statements: dist/* array */.YOg(dist/* object */.Ikc({
        vulnerability: dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ '@id': exception_file_text, name: exception_file_text, aliases: texts })]),
        status: dist/* picklist */.KIO(VEX_STATUSES),
        timestamp: exception_file_text,
        justification: exception_file_text,
        impact_statement: exception_file_text,
        status_notes: exception_file_text,
        // Before 0.2.0 a product was its identifier alone, and subcomponents stood beside it.
        products: dist/* nullish */.cl6(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), product]))),
        subcomponents: dist/* nullish */.cl6(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), component]))),
    })),
});
/** OpenVEX 0.2.0, and the first version of the format, whose identifiers were strings. */
function decodeOpenVex(json, path) {
    const document = decode(openVex, json);
    return document.statements.map((statement) => {
        const { vulnerability } = statement;
        const names = typeof vulnerability === 'string'
            ? [vulnerability]
            : [vulnerability.name, vulnerability['@id'], ...vulnerability.aliases];
        const subcomponents = (statement.subcomponents ?? []).flatMap(componentPurls);
        return {
            kind: 'vex-statement',
            // An IRI such as https://nvd.nist.gov/vuln/detail/CVE-2026-1 names the vulnerability in its last part.
            ids: names.map((name) => name.split('/').at(-1)?.trim() ?? '').filter((name) => name !== ''),
            status: statement.status,
            timestamp: Date.parse(statement.timestamp || document.timestamp) || 0,
            source: `${path} (${statement.status})`,
            reason: [
                statement.justification.replaceAll('_', ' '),
                statement.impact_statement,
                statement.status_notes,
            ]
                .map((part) => part.trim())
                .filter((part) => part !== '')
                .join(': '),
            products: (statement.products ?? []).map((entry) => decodeProduct(entry, subcomponents)),
        };
    });
}
function decodeProduct(wire, subcomponents) {
    if (typeof wire === 'string')
        return { names: [wire], digests: [], subcomponents };
    const hex = wire.hashes?.['sha-256'] ?? wire.hashes?.['sha256'] ?? '';
    return {
        names: [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== ''),
        digests: [`sha256:${hex.toLowerCase()}`].filter((digest) => (0,oci_digest/* isDigest */.Bc)(digest)),
        subcomponents: [...subcomponents, ...(wire.subcomponents ?? []).flatMap(componentPurls)],
    };
}
/** A subcomponent without a package URL still limits the statement: it then matches no package for certain. */
function componentPurls(wire) {
    if (typeof wire === 'string')
        return [wire];
    const names = [wire['@id'], ...Object.values(wire.identifiers ?? {})].filter((name) => name !== '');
    const purls = names.filter(exceptions_purl/* isPackageUrl */.qE);
    return purls.length > 0 ? purls : [names[0] ?? ''];
}
function decode(schema, value) {
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new Error(`${dist/* getDotPath */.BuJ(issue) ?? 'the document'}: ${issue.message}`);
}

// EXTERNAL MODULE: ./build/js/adapters/image-stager.js + 15 modules
var image_stager = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/js/inputs/connection.js
var inputs_connection = __webpack_require__(3956);
// EXTERNAL MODULE: ./build/js/inputs/crane.js
var crane = __webpack_require__(7903);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/js/inputs/exceptions.js

/** `ignore-file` (one path a line), `harbor-allowlist`. */
async function readExceptions(form, options) {
    const harborAllowlist = form.flag('harbor-allowlist', { standard: true });
    const exceptions = [];
    for (const path of form.lines('ignore-file')) {
        try {
            exceptions.push(...options.parseFile({ path, text: await options.files.readText(path) }));
        }
        catch (error) {
            form.problem('ignore-file', `"${path}" could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
    }
    return { exceptions, harborAllowlist };
}

// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
// EXTERNAL MODULE: ./build/js/inputs/image.js
var inputs_image = __webpack_require__(243);
// EXTERNAL MODULE: ./build/js/domain/github/sticky.js
var sticky = __webpack_require__(5340);
;// CONCATENATED MODULE: ./build/js/domain/report/location.js
/**
 * The line of the last `FROM` of a Dockerfile, counted from 1: the base image of what is shipped, where most findings
 * come from and where they are mended. 1 when there is none.
 *
 * A FROM inside of a continued line or of a here-document is text and no instruction (Dockerfile reference).
 */
function lastFromLine(dockerfile) {
    const continuation = /^#\s*escape\s*=\s*`\s*$/im.test(dockerfile.split(/\n\s*[^#\s]/)[0] ?? '') ? '`' : '\\';
    let last = 1;
    let isContinued = false;
    let ends = [];
    for (const [index, raw] of dockerfile.split(/\r?\n/).entries()) {
        const line = raw.trim();
        const [end] = ends;
        if (end !== undefined) {
            if (line === end)
                ends = ends.slice(1);
            continue;
        }
        // Comments and empty lines do not end a continued instruction.
        if (line === '' || line.startsWith('#'))
            continue;
        if (!isContinued && /^FROM\s/i.test(line))
            last = index + 1;
        if (isContinued || /^(RUN|COPY|ADD)\s/i.test(line)) {
            ends = [...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([, , word = '']) => word);
        }
        isContinued = line.endsWith(continuation);
    }
    return last;
}

;// CONCATENATED MODULE: ./build/js/inputs/reporting.js



/** `summary`, `annotations`, `comment`, `comment-key`, `github-token`, `pull-request`, `dockerfile`, `sarif-file`. */
async function readReporting(form, options) {
    const pullRequest = form.text('pull-request');
    const number = Number(pullRequest);
    const isNumber = /^\d{1,15}$/.test(pullRequest) && number > 0;
    if (pullRequest !== '' && !isNumber)
        form.problem('pull-request', `"${pullRequest}" is not the number of a pull request`);
    const location = await readLocation(form, options);
    return {
        summary: form.flag('summary', { standard: true }),
        annotations: form.flag('annotations', { standard: true }),
        comment: form.choice('comment', { values: sticky/* COMMENT_MODES */.p8, standard: 'auto' }),
        commentKey: form.text('comment-key'),
        githubToken: form.text('github-token'),
        sarifFile: form.text('sarif-file'),
        ...(isNumber ? { pullRequest: number } : {}),
        ...(location === undefined ? {} : { location }),
    };
}
/** The last FROM of the Dockerfile; its path has to be one of the repository, or GitHub shows it nowhere. */
async function readLocation(form, options) {
    const given = form.text('dockerfile');
    if (given === '')
        return undefined;
    const path = repositoryPath(given, options.workspace);
    if (path === undefined) {
        form.problem('dockerfile', `"${given}" is outside of the repository; give its path in it`);
        return undefined;
    }
    try {
        return { path, line: lastFromLine(await options.files.readText(given)) };
    }
    catch (error) {
        form.problem('dockerfile', `"${given}" could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return undefined;
    }
}
/** With forward slashes and relative to the workspace; undefined when it is not inside of it. */
function repositoryPath(given, workspace) {
    const path = given.replaceAll('\\', '/');
    const root = `${workspace.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    const inside = root !== '/' && path.startsWith(root) ? path.slice(root.length) : path;
    const parts = inside.split('/').filter((part) => part !== '.' && part !== '');
    return /^(\/|[A-Za-z]:)/.test(inside) || parts.includes('..') ? undefined : parts.join('/');
}

// EXTERNAL MODULE: ./build/js/inputs/scan.js
var scan = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/read-inputs.js










/** The connection, its secret masked before anything can be said about it. */
async function readMaskedConnection(host, form) {
    host.mask(form.raw('robot-token'));
    const connection = await (0,inputs_connection/* readConnection */.dC)(form, wiring/* FILES */.cn);
    (0,wiring/* maskConnection */.Pj)(host, connection);
    return connection;
}
/** Where and how the report is published; the token is masked before anything is done with it. */
async function readMaskedReporting(host, form) {
    host.mask(form.raw('github-token'));
    return readReporting(form, { files: wiring/* FILES */.cn, workspace: host.environment['GITHUB_WORKSPACE'] ?? '' });
}
/** What may pass, and what it is held against. */
async function readJudging(form, options) {
    return {
        gate: (0,scan/* readGate */.cw)(form),
        compareTo: (0,scan/* readCompareTo */.xq)(form, options),
        ...(await readExceptions(form, { files: wiring/* FILES */.cn, parseFile: parseExceptionFile })),
    };
}
/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
async function readPushAndScan(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const connection = await readMaskedConnection(host, form);
    const stager = (0,image_stager/* createImageStager */.s)(host);
    const image = await (0,inputs_image/* readImage */.A)(form, { stager, host: connection.host });
    const inputs = {
        connection,
        crane: (0,crane/* readCrane */.Y)(form),
        image,
        judging: await readJudging(form, image),
        waiting: (0,scan/* readWaiting */.OG)(form),
        reporting: await readMaskedReporting(host, form),
        reportFile: form.text('report-file'),
    };
    form.complete();
    return inputs;
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ readConnection),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export parseHarborUrl */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);


/** Shorter secrets are refused: as a mask they would blank out unrelated parts of the log. */
const SHORTEST_TOKEN = 4;
/** `harbor-url`, `robot-name`, `robot-token`, `ca-certificate`, `tls-verify`. */
async function readConnection(form, files) {
    const address = await readAddress(form, files);
    return { ...address, robotName: readRobotName(form), robotToken: readRobotToken(form) };
}
/** Where Harbor is, without anybody who asks: `harbor-url`, `ca-certificate`, `tls-verify`. */
async function readAddress(form, files) {
    const url = readHarborUrl(form);
    return {
        url: url.origin,
        host: (0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U)(url),
        isPlainHttp: url.protocol === 'http:',
        caCertificate: await readCaCertificate(form, { files, url }),
        tlsVerify: form.flag('tls-verify', { standard: true }),
    };
}
/** What a problem leaves in place of the URL; never used, because the form does not complete. */
const NO_URL = new URL('https://invalid');
function readHarborUrl(form) {
    const text = form.required('harbor-url');
    if (text === '')
        return NO_URL;
    return form.parse('harbor-url', { text, parser: parseHarborUrl, standIn: NO_URL });
}
/**
 * `http://host[:port]` or `https://host[:port]`; trailing slashes are dropped.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseHarborUrl(text) {
    // Before anything else, because every other message quotes the text.
    if (/^[^/?#]*\/*[^/?#]*@/.test(text)) {
        throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"');
    }
    if (!URL.canParse(text)) {
        throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`);
    }
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        const looksLikeHost = !text.includes('://');
        throw new Error(`"${text}" ${looksLikeHost ? 'has no scheme' : `starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`);
    }
    if (url.pathname.replaceAll('/', '') !== '' || url.search !== '' || url.hash !== '') {
        throw new Error(`"${text}" has a path; give scheme, host and port alone: ${url.origin}`);
    }
    return url;
}
function readRobotName(form) {
    const name = form.required('robot-name');
    if (/[\s:]/.test(name))
        form.problem('robot-name', `"${name}" has a blank or a colon; give it as Harbor shows it`);
    return name;
}
/** Never quotes the value: it is a secret, and a half of one too. */
function readRobotToken(form) {
    const token = form.raw('robot-token');
    if (token.trim() === '') {
        form.problem('robot-token', 'is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?');
    }
    else if (/[\r\n]/.test(token)) {
        form.problem('robot-token', 'contains a line break; store the secret again without it');
    }
    else if (token !== token.trim() || hasControlCharacter(token)) {
        form.problem('robot-token', 'begins or ends with a blank, or contains a control character; store the secret again');
    }
    else if (token.length < SHORTEST_TOKEN) {
        form.problem('robot-token', `is shorter than ${SHORTEST_TOKEN} characters; that is no secret of a robot`);
    }
    return token;
}
function hasControlCharacter(text) {
    return [...text].some((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x20 || code === 0x7f;
    });
}
async function readCaCertificate(form, options) {
    const text = form.text('ca-certificate');
    if (text === '')
        return '';
    if (options.url.protocol === 'http:') {
        form.problem('ca-certificate', 'has no use with an http:// address; write harbor-url with https://');
        return '';
    }
    if (isCertificate(text))
        return text;
    // Not quoted: it may be a private key.
    if (/-----BEGIN|\n/.test(text)) {
        form.problem('ca-certificate', 'is no certificate in PEM form (-----BEGIN CERTIFICATE-----)');
        return '';
    }
    try {
        const content = await options.files.readText(text);
        if (isCertificate(content))
            return content;
        form.problem('ca-certificate', `the file "${text}" holds no PEM certificate`);
    }
    catch (error) {
        form.problem('ca-certificate', `is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)})`);
    }
    return '';
}
function isCertificate(text) {
    return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text);
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readCrane)
/* harmony export */ });
/* harmony import */ var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);

/** `crane-version`, `crane-sha256`, `crane-url`. */
function readCrane(form) {
    const version = form.text('crane-version');
    const sha256 = form.text('crane-sha256');
    const url = form.text('crane-url');
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('crane-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (url !== '' && !/^https?:\/\/./.test(url)) {
        form.problem('crane-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`);
    }
    return {
        version: version === ''
            ? _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_VERSION */ .zy
            : form.parse('crane-version', {
                text: version,
                parser: _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCraneVersion */ .hV,
                standIn: _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_VERSION */ .zy,
            }),
        sha256,
        urlTemplate: url === '' ? _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_URL */ .k2 : url,
    };
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const LONGEST_HOURS = 24;
/**
 * `90s`, `10m`, `1h30m` to milliseconds; more than zero and at most 24 hours.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseDuration(text) {
    const match = DURATION.exec(text.toLowerCase());
    if (match === null || text === '') {
        throw new Error(`"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`);
    }
    const [, hours = '0', minutes = '0', seconds = '0'] = match;
    const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    if (milliseconds === 0)
        throw new Error(`"${text}" is no time at all; give at least 1s`);
    if (milliseconds > LONGEST_HOURS * 3_600_000)
        throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`);
    return milliseconds;
}


/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5380);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9120);





const KIND_NAMES = {
    'oci-layout': 'an OCI layout directory',
    'oci-archive': 'an OCI archive',
    'docker-archive': 'an archive of docker save',
};
const NO_REPOSITORY = { project: '', name: '' };
const NO_SOURCE = { kind: 'docker-daemon', name: '' };
/** `image`, `repository`, `tags`, `platform`. `host` is the registry host of Harbor. */
async function readImage(form, options) {
    const repository = readRepository(form);
    const platform = readPlatform(form);
    return {
        source: await readSource(form, { stager: options.stager, platform }),
        repository,
        tags: readTags(form, { host: options.host, repository }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** undefined when none was given, and for one that is wrong. */
function readPlatform(form) {
    const text = form.text('platform');
    if (text === '')
        return undefined;
    return form.parse('platform', { text, parser: _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL, standIn: undefined });
}
function readRepository(form) {
    const text = form.required('repository');
    if (text === '')
        return NO_REPOSITORY;
    return form.parse('repository', { text, parser: _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHarborRepository */ .q$, standIn: NO_REPOSITORY });
}
async function readSource(form, options) {
    const { stager, platform } = options;
    const text = form.required('image');
    const standIn = { kind: 'docker-daemon', name: '' };
    if (text === '')
        return standIn;
    const source = form.parse('image', { text, parser: _domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageSource */ .AB, standIn: NO_SOURCE });
    try {
        switch (source.kind) {
            case 'registry':
            case 'docker-daemon':
                return source;
            case 'bare': {
                if (!(await stager.isPath(source.text)))
                    return (0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .registrySource */ .Bf)(source.text);
                return { kind: await stager.check({ path: source.text }, platform), path: source.text };
            }
            default: {
                const found = await stager.check(source, platform);
                if (!isReadableAs(source.kind, found)) {
                    form.problem('image', `"${source.path}" is ${KIND_NAMES[found]}, not ${KIND_NAMES[source.kind]}`);
                }
                return source;
            }
        }
    }
    catch (error) {
        form.problem('image', (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error));
        return standIn;
    }
}
/** `docker save` of newer Dockers writes both forms into one archive: either name fits. */
function isReadableAs(asked, found) {
    return asked === found || (asked !== 'oci-layout' && found !== 'oci-layout');
}
/** Bare tags, or full references of exactly our host and repository. */
function readTags(form, options) {
    // With a wrong address or repository every reference would look foreign; those two are told already.
    const isOwnKnown = !form.isRefused('harbor-url') && !form.isRefused('repository');
    const own = isOwnKnown ? `${options.host}/${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .formatHarborRepository */ .sT)(options.repository)}` : undefined;
    const tags = [];
    for (const entry of form.list('tags')) {
        const tag = entry.includes('/') || entry.includes(':') ? tagOfReference(entry, own) : entry;
        if (tag instanceof Error)
            form.problem('tags', tag.message);
        else if ((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .dz)(tag))
            tags.push(tag);
        else {
            form.problem('tags', `"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`);
        }
    }
    return [...new Set(tags)];
}
function tagOfReference(entry, own) {
    try {
        const reference = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(entry);
        const host = reference.host === undefined ? '' : `${reference.host.toLowerCase()}/`;
        if (own !== undefined && `${host}${reference.path}` !== own)
            return new Error(`"${entry}" is not in ${own}; give bare tags, or references of that repository`);
        if (reference.tag === undefined || reference.digest !== undefined) {
            return new Error(`"${entry}" must name a tag and no digest`);
        }
        return reference.tag;
    }
    catch (error) {
        return new Error((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error));
    }
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readWaiting),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   rG: () => (/* binding */ readScanMode),
/* harmony export */   xq: () => (/* binding */ readCompareTo)
/* harmony export */ });
/* harmony import */ var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5739);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9120);
/* harmony import */ var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4188);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4032);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4744);







const DEFAULT_TIMEOUT_MS = 600_000;
/** `fail-on`, `max-findings`, `only-fixable`, `unknown-severity`. */
function readGate(form) {
    return {
        failOn: form.choice('fail-on', { values: _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$, standard: 'high' }),
        maxFindings: readMaxFindings(form),
        onlyFixable: form.flag('only-fixable', { standard: false }),
        unknownSeverity: form.choice('unknown-severity', { values: _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKED_SEVERITIES */ .Kw, standard: 'high' }),
    };
}
/**
 * `compare-to`: a tag or a digest; undefined when it was not given.
 *
 * @param options.tags the tags of this very run: by the time of the comparison they are on the new image, which would
 *   be compared with itself and could bring nothing new.
 */
function readCompareTo(form, options) {
    const name = form.text('compare-to');
    if (name === '')
        return undefined;
    if (!(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .dz)(name) && !(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(name)) {
        form.problem('compare-to', `"${name}" is neither a tag nor a digest of the repository`);
    }
    else if (options.tags.includes(name)) {
        form.problem('compare-to', `"${name}" is among "tags": the image would be compared with itself. Give a tag that this run does not put on it, or a digest`);
    }
    return name;
}
/** `scan`, `scan-timeout`, `scan-retries`. */
function readWaiting(form) {
    const timeout = form.text('scan-timeout');
    return {
        scan: readScanMode(form),
        timeoutMs: timeout === ''
            ? DEFAULT_TIMEOUT_MS
            : form.parse('scan-timeout', { text: timeout, parser: _duration_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDuration */ .E, standIn: DEFAULT_TIMEOUT_MS }),
        retries: form.count('scan-retries', { standard: 2, highest: 10 }),
    };
}
function readScanMode(form) {
    return form.choice('scan', { values: _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_MODES */ .p3, standard: 'auto' });
}
/** `critical=0,high=5` */
function readMaxFindings(form) {
    const limits = {};
    for (const entry of form.list('max-findings')) {
        const [, word = '', number = ''] = /^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry) ?? [];
        if (word === '') {
            form.problem('max-findings', `"${entry}" is not severity=number, as in critical=0,high=5`);
            continue;
        }
        const severity = _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((candidate) => candidate === word.toLowerCase());
        if (severity === undefined)
            form.problem('max-findings', `"${word}" is not a severity. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(word, _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC)}`);
        else if (limits[severity] !== undefined)
            form.problem('max-findings', `"${severity}" is given twice`);
        else
            limits[severity] = Number(number);
    }
    return limits;
}


/***/ })

};
