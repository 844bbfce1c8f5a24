export const id = 801;
export const ids = [801];
export const modules = {

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   kF: () => (/* binding */ gzipSize)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** Characters that are collected before they are written. */
const CHUNK = 1 << 16;
/**
 * A value as JSON, in pieces: a report of 50,000 findings is 100 MB as one string. Lists of these names, and the
 * objects on the way to them, have one entry a line, so that line tools can read them; all else is one piece.
 *
 * @param names properties that may hold long lists, at any depth.
 */
function* jsonPieces(value, names) {
    if (Array.isArray(value) && value.length > 0) {
        yield '[\n';
        for (const [index, element] of value.entries()) {
            yield* jsonPieces(element, names);
            yield index < value.length - 1 ? ',\n' : '\n';
        }
        yield ']';
    }
    else if (typeof value === 'object' &&
        value !== null &&
        Object.keys(value).some((key) => names.has(key))) {
        const properties = Object.entries(value).filter(([, property]) => property !== undefined);
        yield '{\n';
        for (const [index, [name, property]] of properties.entries()) {
            yield `${JSON.stringify(name)}: `;
            if (names.has(name))
                yield* jsonPieces(property, names);
            else
                yield JSON.stringify(property);
            yield index < properties.length - 1 ? ',\n' : '\n';
        }
        yield '}';
    }
    else
        yield JSON.stringify(value);
}
/** Larger strings out of small ones. */
function* chunks(pieces) {
    let waiting = '';
    for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < CHUNK)
            continue;
        yield waiting;
        waiting = '';
    }
    yield waiting;
}
/** Piece by piece: a secret stands within one value and so within one piece, but not within one chunk. */
function* redacted(text) {
    for (const piece of text.pieces)
        yield text.redact(piece);
}
/** Writes pieces of text one after the other, each without any secret, and a line feed. */
async function writePieces(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    try {
        for (const chunk of chunks(redacted(text)))
            await file.write(chunk);
        await file.write('\n');
    }
    finally {
        await file.close();
    }
}
/** How many bytes pieces of text take after gzip. */
async function gzipSize(pieces) {
    const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)();
    let size = 0;
    gzip.on('data', (chunk) => {
        size += chunk.length;
    });
    const ended = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
    for (const chunk of chunks(pieces)) {
        if (!gzip.write(chunk))
            await new Promise((resolve) => gzip.once('drain', resolve));
    }
    gzip.end();
    await ended;
    return size;
}


/***/ }),

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeManifestFile),
/* harmony export */   o: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5380);
/* harmony import */ var _image_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);





/** The bytes of a manifest on disk, from the step that pushed it to the step that tags it. */
/** Writes them below RUNNER_TEMP; returns the path. */
async function writeManifestFile(directory, image) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `harbor-manifest-${image.digest.slice(7, 19)}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, image.manifest.bytes);
    return path;
}
/**
 * Nothing in the file is believed but what the digest proves.
 *
 * @throws UserError when it cannot be read or is not the manifest with this digest.
 */
async function readManifestFile(path, digest) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const found = (0,_image_content_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes);
        if (found !== digest)
            throw new Error(`it has the digest ${found}, and the image that was judged is ${digest}`);
        return { bytes, mediaType: mediaTypeOf(JSON.parse(bytes.toString('utf8'))) };
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to use the manifest file ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}. No tag was set`);
    }
}
/** OCI documents may leave their own type out; Docker's never do. */
function mediaTypeOf(document) {
    const { mediaType, manifests } = document;
    if (typeof mediaType === 'string' && mediaType !== '')
        return mediaType;
    return manifests === undefined ? _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociManifest : _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociIndex;
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony export reportPieces */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3729);
/* harmony import */ var _domain_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4548);
/* harmony import */ var _domain_report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(630);
/* harmony import */ var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4188);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(766);










/** The JSON report on disk: what a later step, another job or another tool reads. */
const count = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .minValue */ .Wwf(0));
const counts = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    critical: count,
    high: count,
    medium: count,
    low: count,
    negligible: count,
    unknown: count,
});
const digest = valibot__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .Bc)(value), 'not a sha256 digest');
const optionalNumber = valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig());
const finding = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    package: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    fixVersion: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    severity: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
    description: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    links: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    cvssScore: optionalNumber,
    platforms: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
const grounds = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    source: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    expiresAt: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
const comparison = valibot__WEBPACK_IMPORTED_MODULE_6__/* .variant */ .Oxt('kind', [
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        kind: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('compared'),
        base: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        digest,
        new: count,
        unchanged: count,
        fixed: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(finding),
        newPlatforms: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('not-compared'), base: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
]);
const report = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(_domain_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_SCHEMA_VERSION */ .W),
    generatedAt: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    image: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        reference: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        repository: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        digest,
        tags: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    }),
    promotion: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        state: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_9__/* .PROMOTION_STATES */ .fX),
        repository: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        tags: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        detail: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    })),
    policy: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        failOn: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$),
        maxFindings: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            critical: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
            high: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
            medium: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
            low: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
            negligible: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
            unknown: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(count),
        }),
        onlyFixable: valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        unknownSeverity: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .RANKED_SEVERITIES */ .Kw),
    }),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk),
        reasons: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .variant */ .Oxt('kind', [
            valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rule-broken'),
                severity: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
                found: count,
                allowed: count,
                message: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            }),
            valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('could-not-tell'),
                platform: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
                message: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            }),
        ])),
    }),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    waitedSeconds: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    scanSeconds: optionalNumber,
    platforms: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        platform: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        digest,
        status: valibot__WEBPACK_IMPORTED_MODULE_6__/* .picklist */ .KIO(['scanned', 'could-not-tell']),
        scanStatus: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        counts,
        total: count,
        fixable: count,
        ignored: count,
        durationSeconds: optionalNumber,
        finishedAt: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    })),
    counts,
    total: count,
    fixable: count,
    findings: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...finding.entries, isNew: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()) })),
    ignored: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ ...finding.entries, ignoredBy: grounds })),
    expired: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), source: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), expiredAt: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
    comparison: valibot__WEBPACK_IMPORTED_MODULE_6__/* .exactOptional */ .yqP(comparison),
    notes: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
const LISTS = new Set(['platforms', 'findings', 'ignored', 'expired', 'comparison', 'fixed', 'notes']);
/** The text of the report file, in pieces, without its last line feed. */
function reportPieces(value) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonPieces */ .Mx)(value, LISTS);
}
/** Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text. */
async function writeReport(path, options) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .writePieces */ .Rx)(path, { pieces: reportPieces(options.report), redact: options.redact });
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to write the report to ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`);
    }
}
/** @throws UserError when the file is not there or is no report of this version. */
async function readReport(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qgA(report, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to read the report ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`);
    }
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ isPromotionMissing),
/* harmony export */   fX: () => (/* binding */ PROMOTION_STATES),
/* harmony export */   rl: () => (/* binding */ describePromotion)
/* harmony export */ });
const PROMOTION_STATES = ['waiting', 'done', 'incomplete', 'deleted'];
/** What people are told of the tags, given the verdict. */
function describePromotion(promotion, verdict) {
    if (promotion.state !== 'waiting')
        return promotion.detail;
    const names = promotion.tags.join(', ');
    switch (verdict) {
        case 'passed':
            return `Not tagged ${names}: the step that puts the tags on did not run or was cancelled. Run the job again`;
        case 'failed':
            return `Held back ${names}: the image failed and got none of these tags`;
        case 'undecided':
            return `Held back ${names}: only an image that was judged and passed gets a tag`;
    }
}
/** Whether the job must fail although the verdict is `passed`: the tags it was run for are not there. */
function isPromotionMissing(promotion) {
    return promotion?.state === 'waiting' || promotion?.state === 'incomplete';
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ chooseTagWay),
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   gt: () => (/* binding */ describePlacedTags)
/* harmony export */ });
function planTags(digest, states) {
    const others = states.filter(({ on }) => on?.digest !== digest);
    return {
        present: states.filter(({ on }) => on?.digest === digest).map(({ tag }) => tag),
        steps: others.map(({ tag, on }) => ({ kind: on === undefined ? 'new' : 'move', tag })),
        immutable: others.filter(({ on }) => on?.immutable === true).map(({ tag }) => tag),
    };
}
/** Never delete and create: for an instant the tag would be on no image. */
function chooseTagWay(step, options) {
    return step.kind === 'new' && options.mayCreate ? 'create' : 'put';
}
/** `v1, v2 by Harbor's API, latest by a PUT of the manifest` */
function describePlacedTags(placed) {
    const by = (way, words) => {
        const tags = placed.filter((entry) => entry.way === way).map(({ tag }) => tag);
        return tags.length === 0 ? [] : [`${tags.join(', ')} ${words}`];
    };
    return [...by('create', "by Harbor's API"), ...by('put', 'by a PUT of the manifest')].join(', ');
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
/**
 * The report with every text of it redacted. Before it is rendered, because escaping changes a secret so that it is
 * recognised no more: `a_b` is `a\_b` in Markdown, and is read as `a_b` all the same.
 */
function redactReport(report, redact) {
    return mapTexts(report, redact);
}
/** Parts without a change are passed on as they are: a report may have 50,000 findings. */
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const mapped = entries.map(([key, entry]) => [key, mapTexts(entry, map)]);
    if (mapped.every(([, entry], index) => entry === entries[index]?.[1]))
        return value;
    return Array.isArray(value) ? mapped.map(([, entry]) => entry) : Object.fromEntries(mapped);
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/** Raised when a field of the JSON report changes its meaning or goes away; never for an added one. */
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9857);
/* harmony import */ var _adapters_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1251);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _inputs_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7579);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1173);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3088);







async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readMaskedConnection */ .Y5)(host, form);
    const target = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .Nu)(form);
    const tags = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readTags */ .g$)(form, { host: connection.host, repository: target });
    const digest = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readDigest */ .rP)(form);
    const onFailure = (0,_inputs_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .readOnFailure */ .Sp)(form);
    const maxAgeMs = (0,_inputs_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .readMaxAge */ .Av)(form);
    const reportFile = form.required('report-file');
    const manifestFile = form.text('manifest-file');
    form.complete();
    const report = await (0,_adapters_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .tL)(reportFile);
    await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_4__/* .promoteOnHost */ .Y)(host, {
        connection,
        report,
        reportFile,
        target,
        tags,
        onFailure,
        ...(manifestFile === '' ? {} : { manifest: await (0,_adapters_manifest_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifestFile */ .o)(manifestFile, report.image.digest) }),
        ...(digest === undefined ? {} : { digest }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    });
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isPromotionDue),
  Y: () => (/* binding */ promoteOnHost)
});

// EXTERNAL MODULE: ./build/js/adapters/report-file.js
var report_file = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/domain/promotion/approval.js

/** A runner's clock may be a little behind the one that wrote the report. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * and it is young enough. Anything else refuses, a report from the future included.
 */
function decideApproval(input) {
    const { report, digest, maxAgeMs } = input;
    const { verdict, image } = report;
    if (digest !== undefined && digest !== image.digest) {
        return refused(`the report is about ${image.digest}, not about ${digest}`);
    }
    if (image.reference !== `${input.host}/${image.repository}@${image.digest}`) {
        return refused(`the report is about ${image.reference}, which is not on ${input.host}`);
    }
    if (verdict.name !== 'passed')
        return refused(`the verdict in the report is ${verdict.name}`);
    const ageMs = input.now - Date.parse(report.generatedAt);
    if (Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS) {
        return refused(`the report says that it was made at "${report.generatedAt}", which cannot be`);
    }
    if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
        return refused(`the verdict is ${(0,format/* formatSeconds */.Xo)(ageMs / 1000)} old and max-age allows ${(0,format/* formatSeconds */.Xo)(maxAgeMs / 1000)}; scan and judge the image again (await-scan with scan: always) and promote it with the new report`);
    }
    return { kind: 'approved' };
}
function refused(reason) {
    return { kind: 'refused', reason };
}

// EXTERNAL MODULE: ./build/js/domain/report/redact.js
var redact = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/domain/promotion/tag-plan.js
var tag_plan = __webpack_require__(3089);
// EXTERNAL MODULE: ./build/js/usecases/tags.js
var usecases_tags = __webpack_require__(3918);
;// CONCATENATED MODULE: ./build/js/usecases/promote.js






/**
 * Puts the tags on an image that passed. Whether it passed is the caller's question (`decideApproval`).
 *
 * Only this digest is ever named to Harbor, so nothing else can get a tag. Harbor scans again after a PUT; nothing
 * here waits for that scan or looks at it.
 *
 * @throws UserError for what is found before the first tag; a tagging that stops later is in the result.
 */
async function promote(input, ports) {
    const { target, digest } = input;
    const repository = (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const plan = await (0,usecases_tags/* fetchTagPlan */.AW)({ repository: target, tags: input.tags, digest }, ports.harbor);
    (0,usecases_tags/* refuseImmutable */.N5)(plan, { repository: target, nothingDone: 'No tag was set.' });
    await bringTo(input, ports);
    if (plan.steps.length === 0) {
        const detail = `${(0,format/* plural */.LS)(input.tags.length, 'tag')} of ${repository} are on the image already`;
        ports.log.info(`All tags are on ${(0,oci_digest/* shortDigest */.VK)(digest)} already; nothing is done`);
        return { promotion: { state: 'done', repository, tags: input.tags, detail }, tags: plan.present };
    }
    let known = input.manifest;
    const manifest = async () => {
        known ??= await fetchManifest(input, ports.harbor);
        return known;
    };
    const tagging = await (0,usecases_tags/* putTags */.Tm)({ repository: target, digest, steps: plan.steps, manifest, mayCreate: true }, ports);
    const tags = input.tags.filter((tag) => plan.present.includes(tag) || tagging.placed.some((placed) => placed.tag === tag));
    const wanted = plan.steps.map(({ tag }) => tag);
    if (tagging.failure !== undefined) {
        const detail = (0,usecases_tags/* describeTaggingFailure */.Zr)(tagging);
        return { promotion: { state: 'incomplete', repository, tags: wanted, detail }, tags };
    }
    const detail = `Tagged after the verdict in ${repository}: ${(0,tag_plan/* describePlacedTags */.gt)(tagging.placed)}`;
    ports.log.info(detail);
    return { promotion: { state: 'done', repository, tags: wanted, detail }, tags };
}
/** A copy inside of Harbor: nothing is downloaded. By digest, so that no tag comes along. */
async function bringTo(input, { harbor, log }) {
    const { source, target, digest } = input;
    const [from, to] = [(0,harbor_repository/* formatHarborRepository */.sT)(source), (0,harbor_repository/* formatHarborRepository */.sT)(target)];
    if ((await harbor.fetchArtifact(target, digest)) !== undefined)
        return;
    if (from === to) {
        throw new errors/* HarborError */.dr(`Harbor does not have ${to}@${digest} any more: somebody or a retention rule deleted it. No tag was set`);
    }
    try {
        await harbor.copyArtifact(target, { repository: source, digest });
    }
    catch (error) {
        if (!(0,usecases_tags/* isForbidden */.US)(error))
            throw error;
        throw new errors/* HarborError */.dr(`${(0,errors/* errorMessage */.gJ)(error)}, and artifact: read on "${source.project}". A robot of one project cannot reach another: use a system robot with both. Nothing was copied, no tag was set`, { status: 403, cause: error });
    }
    log.info(`Copied ${(0,oci_digest/* shortDigest */.VK)(digest)} from ${from} to ${to} inside of Harbor`);
}
async function fetchManifest(input, harbor) {
    const { target, digest } = input;
    const found = await harbor.fetchManifest(target, digest);
    if (found !== 'absent' && found !== 'blocked')
        return found;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${digest}`;
    throw new errors/* HarborError */.dr(found === 'absent'
        ? `Harbor does not have ${name} any more`
        : `the project's policy "prevent vulnerable images" keeps the manifest of ${name} from being read, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`);
}
/** Deletes a failed image that no tag names; one with a tag is somebody's, whoever put it there. */
async function deleteFailed(input, { harbor, log }) {
    const { repository, digest } = input;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}@${(0,oci_digest/* shortDigest */.VK)(digest)}`;
    const artifact = await harbor.fetchArtifact(repository, digest);
    if (artifact !== undefined && artifact.tags.length > 0) {
        const tags = artifact.tags.map((tag) => tag.name).join(', ');
        return kept(`it has the tags ${tags} from before`);
    }
    const answer = artifact === undefined ? 'absent' : await harbor.deleteArtifact(repository, digest);
    if (answer === 'referenced')
        return kept('an index in the repository needs it');
    return told({
        isDeleted: true,
        detail: `The failed image ${name} was deleted from Harbor, as on-failure asks`,
    });
    function kept(why) {
        return told({ isDeleted: false, detail: `The failed image ${name} was not deleted, because ${why}` });
    }
    function told(outcome) {
        log.warning(outcome.detail);
        return outcome;
    }
}

// EXTERNAL MODULE: ./build/js/entry/wiring.js + 5 modules
var wiring = __webpack_require__(12);
;// CONCATENATED MODULE: ./build/js/entry/promotion.js







/** Whether anything is left to do once the verdict is there; the composite asks the same in its `if`. */
function isPromotionDue(report, onFailure) {
    if (report.verdict.name === 'passed')
        return report.promotion !== undefined;
    return report.verdict.name === 'failed' && onFailure === 'delete';
}
/**
 * Puts the tags on, or deletes a failed image when that was asked for, and writes into the report what happened.
 *
 * @throws UserError when the image may not have the tags.
 */
async function promoteOnHost(host, input) {
    const { connection, report, target, digest, maxAgeMs } = input;
    const ports = { harbor: (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* COPY_LIMIT */.eI), log: host.log };
    const source = (0,harbor_repository/* parseHarborRepository */.q$)(report.image.repository);
    const isHome = (0,harbor_repository/* formatHarborRepository */.sT)(source) === (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const approval = decideApproval({
        report,
        host: connection.host,
        now: Date.now(),
        ...(digest === undefined ? {} : { digest }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    });
    const reference = `${connection.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${report.image.digest}`;
    if (approval.kind === 'refused') {
        if (report.verdict.name !== 'failed' || input.onFailure !== 'delete' || !isHome) {
            throw new errors/* UserError */.yo(`failed to put tags on ${reference}, because ${approval.reason}. Nothing was done`);
        }
        host.fail();
        const { isDeleted, detail } = await deleteFailed({ repository: source, digest: report.image.digest }, ports);
        return isDeleted
            ? conclude(host, { ...input, promotion: { ...waiting(input), state: 'deleted', detail } })
            : report;
    }
    const result = await promote({
        source,
        target,
        digest: report.image.digest,
        tags: input.tags,
        ...(input.manifest === undefined ? {} : { manifest: input.manifest }),
    }, ports);
    // Told here and not thrown: the report is to say how far it came.
    if (result.promotion.state === 'incomplete')
        host.fail(result.promotion.detail);
    const before = isHome ? report.image.tags : [];
    const tags = [...new Set([...before, ...result.tags])];
    host.setOutputs({ reference, digest: report.image.digest, tags: tags.join('\n') });
    return conclude(host, {
        ...input,
        promotion: result.promotion,
        ...(isHome ? { tags } : { tags: undefined }),
    });
}
function waiting({ report, target, tags }) {
    return (report.promotion ?? { state: 'waiting', repository: (0,harbor_repository/* formatHarborRepository */.sT)(target), tags, detail: '' });
}
async function conclude(host, input) {
    const { report, promotion, tags } = input;
    const image = tags === undefined ? report.image : { ...report.image, tags };
    const concluded = (0,redact/* redactReport */.a)({ ...report, image, promotion }, host.redact);
    await (0,report_file/* writeReport */.u5)(input.reportFile, { report: concluded, redact: host.redact });
    return concluded;
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ fetchTagPlan),
/* harmony export */   N5: () => (/* binding */ refuseImmutable),
/* harmony export */   Tm: () => (/* binding */ putTags),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Zr: () => (/* binding */ describeTaggingFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4084);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3729);
/* harmony import */ var _domain_promotion_tag_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3089);
/* harmony import */ var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2764);





/** What has to be done for the tags, by where they are now. */
async function fetchTagPlan(input, harbor) {
    const states = [];
    for (const tag of input.tags)
        states.push(await fetchTagState(tag, { ...input, harbor }));
    return (0,_domain_promotion_tag_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTags */ .Vd)(input.digest, states);
}
/** @throws UserError that names every immutable tag in the way. `nothingDone` ends it. */
function refuseImmutable(plan, options) {
    const { immutable } = plan;
    if (immutable.length === 0)
        return;
    const path = (0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatHarborRepository */ .sT)(options.repository);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(immutable.length, 'tag')} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(', ')}. Use other tags. ${options.nothingDone}`);
}
async function fetchTagState(tag, options) {
    const { repository, harbor } = options;
    try {
        const artifact = await harbor.fetchArtifact(repository, tag);
        if (artifact === undefined)
            return { tag };
        const immutable = artifact.tags.some((candidate) => candidate.name === tag && candidate.immutable);
        return { tag, on: { digest: artifact.digest, immutable } };
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const state = await harbor.fetchManifestState(repository, tag);
        if (state.kind === 'absent')
            return { tag };
        return { tag, on: { immutable: false, ...(state.digest === undefined ? {} : { digest: state.digest }) } };
    }
}
/** Puts the tags on the image one after the other and stops at the first that cannot be put on. */
async function putTags(input, ports) {
    const placed = [];
    let { mayCreate } = input;
    for (const step of input.steps) {
        try {
            const way = await putTag(step, { ...input, mayCreate, harbor: ports.harbor });
            // A right that is not there now is not asked for again.
            if (step.kind === 'new' && way === 'put')
                mayCreate = false;
            placed.push({ tag: step.tag, way });
            ports.log.info(`Tag ${step.tag} is on ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(input.digest)}`);
        }
        catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc || error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr))
                throw error;
            return { placed, failure: { tag: step.tag, error } };
        }
    }
    return { placed };
}
/** The sentence for a tagging that stopped on its way. */
function describeTaggingFailure(tagging) {
    const { failure, placed } = tagging;
    const done = placed.length === 0
        ? 'No tag was set before it'
        : `Set before it: ${placed.map(({ tag }) => tag).join(', ')}`;
    return `${failure?.error.message ?? ''}. ${done}; running the job again completes the rest`;
}
async function putTag(step, options) {
    const { repository, digest, harbor } = options;
    if ((0,_domain_promotion_tag_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseTagWay */ .HQ)(step, options) === 'create') {
        try {
            if ((await harbor.createTag(repository, { digest, tag: step.tag })) === 'created')
                return 'create';
            // Somebody made it meanwhile, or the answer to our own first try was lost.
            if ((await harbor.fetchArtifact(repository, step.tag))?.digest === digest)
                return 'create';
        }
        catch (error) {
            if (!isForbidden(error))
                throw error;
        }
    }
    await harbor.putManifest(repository, { reference: step.tag, ...(await options.manifest()) });
    return 'put';
}
function isForbidden(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr && error.status === 403;
}


/***/ })

};
