export const id = 157;
export const ids = [157];
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

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

/** The outputs that a report decides; all of them are strings, as the runner wants them. */
function reportOutputs(report) {
    return {
        reference: report.image.reference,
        digest: report.image.digest,
        tags: report.image.tags.join('\n'),
        verdict: report.verdict.name,
        severity: worstSeverity(report),
        ...Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, formatCount(report, report.counts[severity])])),
        total: formatCount(report, report.total),
        fixable: formatCount(report, report.fixable),
        ignored: String(report.ignored.length),
        new: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.new) : '',
        fixed: report.comparison?.kind === 'compared' ? formatCount(report, report.comparison.fixed.length) : '',
        platforms: JSON.stringify(report.platforms),
        'scan-duration': report.scanSeconds === undefined ? '' : String(report.scanSeconds),
        'harbor-link': report.image.link,
    };
}
/** Like the severity: `0` is said only of a complete scan. */
function formatCount(report, count) {
    return count === 0 && report.verdict.name === 'undecided' ? '' : String(count);
}
/** `none` is said only of a complete scan; '' when nothing was found so far and the rest is not known. */
function worstSeverity(report) {
    const [worst] = _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => report.counts[severity] > 0).toSorted((a, b) => (0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(a) - (0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY)(b));
    return worst ?? (report.verdict.name === 'undecided' ? '' : 'none');
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

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3890);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4500);






const NO_DIGEST = (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${'0'.repeat(64)}`);
async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readMaskedConnection */ .Y5)(host, form);
    const repository = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(form);
    const waiting = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(form);
    const digestText = form.required('digest');
    const digest = digestText === ''
        ? NO_DIGEST
        : form.parse('digest', { text: digestText, parser: _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m, standIn: NO_DIGEST });
    const tags = form.list('tags');
    const judging = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJudging */ .jQ)(form, { tags });
    const reportFile = form.text('report-file');
    const { scan } = waiting;
    if (scan === 'never') {
        form.problem('scan', '"never" leaves this step nothing to do; leave the step out');
        form.complete();
        return;
    }
    form.complete();
    await (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scanOnHost */ .Z)(host, {
        connection,
        repository,
        digest,
        tags,
        judging,
        waiting: { ...waiting, scan },
        reportFile,
    });
    if (host.signal.aborted)
        host.fail();
}


/***/ })

};
