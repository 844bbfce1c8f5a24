export const id = 966;
export const ids = [966];
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

/***/ 4118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ publishOnHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/scan/finding.js
var scan_finding = __webpack_require__(5036);
// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var scan_severity = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/js/domain/report/escape.js
var report_escape = __webpack_require__(7899);
;// CONCATENATED MODULE: ./build/js/domain/report/sarif.js




/**
 * SARIF 2.1.0 as GitHub code scanning takes it: one run, a rule for every vulnerability, a result for every package
 * that has it. What an exception covers is left out: code scanning would open an alert for it.
 */
/** GitHub: at most so many results in a run; it keeps the 5,000 most severe, which come first here. */
const MAX_SARIF_RESULTS = 25_000;
/** In lists a description is cut; the help of a rule has the whole of it. */
const LISTED_DESCRIPTION = 250;
/** From everything to what always fits. */
const SARIF_BUDGETS = [
    { results: MAX_SARIF_RESULTS, description: 1000 },
    { results: MAX_SARIF_RESULTS, description: 200 },
    { results: 10_000, description: 200 },
    { results: 5000, description: 0 },
];
/** The SARIF log as a value for JSON.stringify. */
function renderSarif(report, options) {
    const budget = options.budget ?? { results: MAX_SARIF_RESULTS, description: 1000 };
    const findings = report.findings.slice(0, Math.min(budget.results, MAX_SARIF_RESULTS));
    const left = report.findings.length - findings.length;
    const rules = new Map();
    const worst = new Map();
    for (const finding of findings) {
        if (!rules.has(finding.id))
            rules.set(finding.id, rules.size);
        const present = worst.get(finding.id);
        if (present === undefined || (0,scan_severity/* severityOrder */.IY)(finding.severity) < (0,scan_severity/* severityOrder */.IY)(present.severity)) {
            worst.set(finding.id, finding);
        }
    }
    const occurrences = new Map();
    const location = physicalLocation(report, options.location);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Harbor',
                        fullName: cut(`Harbor with ${report.scanner || 'its scanner'}`, 200),
                        informationUri: 'https://goharbor.io',
                        rules: [...worst.values()].map((finding) => sarifRule(finding, { report, budget })),
                    },
                },
                // The category: GitHub replaces the alerts of this image and leaves those of others alone.
                automationDetails: { id: `harbor/${report.image.repository}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(left > 0
                            ? {
                                toolExecutionNotifications: [
                                    {
                                        level: 'warning',
                                        message: {
                                            text: `${(0,format/* plural */.LS)(left, 'less severe finding')} left out to fit GitHub's limits.`,
                                        },
                                    },
                                ],
                            }
                            : {}),
                    },
                ],
                properties: {
                    image: report.image.reference,
                    tags: report.image.tags.map((tag) => cut(tag, 200)),
                    verdict: report.verdict.name,
                },
                results: findings.map((finding) => {
                    const identity = JSON.stringify([finding.id, finding.package, report.image.repository]);
                    const occurrence = (occurrences.get(identity) ?? 0) + 1;
                    occurrences.set(identity, occurrence);
                    return {
                        ruleId: cut(finding.id, 255),
                        ruleIndex: rules.get(finding.id),
                        level: sarifLevel(countsAs(finding, report)),
                        message: { text: resultText(finding) },
                        locations: [location],
                        // The name that GitHub looks for; without it, it would hash the line, the same for all of them.
                        partialFingerprints: {
                            primaryLocationLineHash: `${options.hash(identity).slice(0, 16)}:${occurrence}`,
                        },
                        ...(finding.isNew === undefined ? {} : { baselineState: finding.isNew ? 'new' : 'unchanged' }),
                    };
                }),
            },
        ],
    };
}
function sarifRule(finding, options) {
    const severity = countsAs(finding, options.report);
    const url = finding.links.map(report_escape/* safeUrl */.Pl).find((link) => link !== undefined);
    const { description: length } = options.budget;
    const description = (0,report_escape/* escapeSarifText */.au)(cut(finding.description, Math.min(length, LISTED_DESCRIPTION)));
    const title = `${(0,scan_severity/* formatSeverity */.JE)(finding.severity)} vulnerability ${(0,report_escape/* escapeSarifText */.au)(cut(finding.id, 255))}`;
    const markdown = [
        `**${(0,report_escape/* escapeMarkdown */.FV)(finding.id, { maxLength: 255 })}** (${(0,scan_severity/* formatSeverity */.JE)(finding.severity)})`,
        '',
        (0,report_escape/* escapeMarkdown */.FV)(finding.description, { maxLength: Math.max(length, 1) }),
        '',
        url === undefined ? '' : (0,report_escape/* markdownLink */.iQ)('More about it', url),
    ].join('\n');
    return {
        id: cut(finding.id, 255),
        shortDescription: { text: title },
        fullDescription: { text: description || title },
        ...(url === undefined ? {} : { helpUri: url }),
        help: { text: title, ...(length === 0 ? {} : { markdown }) },
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
            precision: 'very-high',
            'security-severity': securitySeverity(finding, severity),
            tags: ['security', 'vulnerability', finding.severity],
        },
    };
}
function resultText(finding) {
    const fix = (0,scan_finding/* isFixable */.G4)(finding) ? `fixed in ${cut(finding.fixVersion, 120)}` : 'no fixed version';
    return (0,report_escape/* escapeSarifText */.au)(`${cut(finding.package, 200)} ${cut(finding.version, 120)} has ${cut(finding.id, 255)} ` +
        `(${(0,scan_severity/* formatSeverity */.JE)(finding.severity)}), ${fix}; ${finding.platforms.join(', ')}`);
}
function physicalLocation(report, location) {
    const { repository } = report.image;
    return {
        physicalLocation: {
            artifactLocation: { uri: encodeURI(location?.path ?? repository) },
            region: { startLine: location?.line ?? 1 },
        },
        message: { text: (0,report_escape/* escapeSarifText */.au)(report.image.reference) },
    };
}
/** An unknown severity counts as what the policy says, here as in the verdict. */
function countsAs(finding, report) {
    return finding.severity === 'unknown' ? report.policy.unknownSeverity : finding.severity;
}
function sarifLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'error';
        case 'medium':
            return 'warning';
        default:
            return 'note';
    }
}
/** GitHub's bands of `security-severity`, and where a severity without a score stands. */
const BANDS = {
    critical: { low: 9.1, high: 10, middle: 9.5 },
    high: { low: 7, high: 8.9, middle: 8 },
    medium: { low: 4, high: 6.9, middle: 5.5 },
    low: { low: 0.1, high: 3.9, middle: 2 },
    negligible: { low: 0.1, high: 0.1, middle: 0.1 },
};
/**
 * The CVSS score, moved into the band of the severity that Harbor gives: GitHub shows the band, and an alert must not
 * say another severity than the verdict.
 */
function securitySeverity(finding, severity) {
    const { low, high, middle } = BANDS[severity];
    const score = finding.cvssScore ?? middle;
    return Math.min(high, Math.max(low, score)).toFixed(1);
}
function cut(text, maxLength) {
    const wellFormed = text.slice(0, maxLength + 1).toWellFormed();
    return wellFormed.length <= maxLength ? wellFormed : `${wellFormed.slice(0, Math.max(maxLength - 1, 0))}…`;
}

// EXTERNAL MODULE: ./build/js/adapters/json-text.js
var json_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./build/js/adapters/sarif-file.js






/** GitHub takes 10 MB of gzip; uploaders compress a little differently. */
const MAX_GZIP_BYTES = 9_500_000;
/**
 * Writes the report as SARIF, with as much of it as GitHub takes. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
async function writeSarif(path, options) {
    try {
        const sarif = await fittingSarif(options);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,json_text/* writePieces */.Rx)(path, { pieces: (0,json_text/* jsonPieces */.Mx)(sarif, LISTS), redact: options.redact });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`failed to write the SARIF file ${path}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
const LISTS = new Set(['runs', 'tool', 'driver', 'rules', 'results']);
/** The first budget that fits; the last one always does, with 5,000 results of a bounded size. */
async function fittingSarif(options) {
    let sarif = {};
    for (const budget of SARIF_BUDGETS) {
        sarif = renderSarif(options.report, { location: options.location, hash: sha256, budget });
        if ((await (0,json_text/* gzipSize */.kF)((0,json_text/* jsonPieces */.Mx)(sarif, LISTS))) <= (options.maxGzipBytes ?? MAX_GZIP_BYTES))
            break;
    }
    return sarif;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/js/domain/scan/verdict.js
var verdict = __webpack_require__(4188);
;// CONCATENATED MODULE: ./build/js/domain/report/judged.js

/** The findings that made the verdict `failed`: those that count against a limit which was broken. Worst first. */
function breakingFindings(report) {
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    if (broken.size === 0)
        return [];
    return report.findings.filter((finding) => (0,verdict/* isJudged */.sL)(finding, report.policy) && broken.has((0,verdict/* ruleOf */.Y)(finding, report.policy)));
}

;// CONCATENATED MODULE: ./build/js/domain/report/text.js




/** Sentences that several renderers share. Everything here is plain text: whoever prints it escapes it. */
/** `Failed`, `Passed`, `Could not tell`: the verdict as people say it. */
const VERDICT_TITLES = {
    passed: 'Passed',
    failed: 'Failed',
    undecided: 'Could not tell',
};
/** `2 critical, 7 high, 1 unknown`, without the zeros; `no findings`. */
function formatCounts(counts) {
    const parts = scan_severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** A count for people: `0` is said only of a complete scan, `?` of one that is not. */
function describeCount(report, count) {
    return count === 0 && report.verdict.name === 'undecided' ? '?' : String(count);
}
/** What was found, in a sentence that never sounds clean when the scan is not complete. */
function describeFindings(report) {
    const scanned = report.platforms.filter(({ status }) => status === 'scanned').length;
    if (report.verdict.name === 'undecided') {
        if (scanned === 0)
            return 'no finished scan';
        return `${scanned} of ${(0,format/* plural */.LS)(report.platforms.length, 'platform')} scanned, so far ${formatCounts(report.counts)}`;
    }
    const fixable = report.fixable > 0 ? ` (${report.fixable} fixable)` : '';
    const ignored = report.ignored.length > 0 ? `, ${report.ignored.length} ignored` : '';
    return `${formatCounts(report.counts)}${fixable}${ignored}`;
}
/** How it stands against the base: `2 new, 5 unchanged, 1 fixed since main`; undefined without `compare-to`. */
function describeComparison(report) {
    const { comparison } = report;
    if (comparison === undefined)
        return undefined;
    switch (comparison.kind) {
        case 'compared': {
            const numbers = `${comparison.new} new, ${comparison.unchanged} unchanged, ${comparison.fixed.length} fixed`;
            const platforms = comparison.newPlatforms.length === 0
                ? ''
                : ` (${comparison.newPlatforms.join(', ')} not in the base: all new)`;
            return `${numbers} since ${comparison.base}${platforms}`;
        }
        case 'not-compared':
            return `not compared with ${comparison.base}, everything counts: ${comparison.message}`;
        default:
            return (0,errors/* assertNever */.xb)(comparison);
    }
}
/** What the job accepts: `fail-on high, only fixable, unknown counts as high`. */
function describePolicy(report) {
    const { failOn, maxFindings, onlyFixable, unknownSeverity } = report.policy;
    const limits = scan_severity/* SEVERITIES */.oC.flatMap((severity) => {
        const limit = maxFindings[severity];
        return limit === undefined ? [] : [`${severity}=${limit}`];
    });
    return [
        `fail-on: ${failOn}`,
        ...(limits.length === 0 ? [] : [`max-findings: ${limits.join(',')}`]),
        ...(onlyFixable ? ['only-fixable: true'] : []),
        ...(report.counts.unknown === 0 ? [] : [`unknown-severity: ${unknownSeverity}`]),
    ].join(', ');
}
/** How many of a severity may pass: a number, `any`, or the severity whose limit it shares. */
function describeAllowed(report, severity) {
    const { policy } = report;
    if (policy.failOn === 'never')
        return 'any';
    if (severity === 'unknown' && policy.maxFindings.unknown === undefined) {
        return `as ${(0,scan_severity/* formatSeverity */.JE)(policy.unknownSeverity)}`;
    }
    const allowed = (0,verdict/* allowedFindings */.XB)(severity, policy);
    return Number.isFinite(allowed) ? String(allowed) : 'any';
}
/** `Trivy v0.68.1, 12 s`; '' when neither is known. */
function describeScan(report) {
    const parts = [
        ...(report.scanner === '' ? [] : [report.scanner]),
        ...(report.scanSeconds === undefined ? [] : [`scanned in ${(0,format/* formatSeconds */.Xo)(report.scanSeconds)}`]),
        `waited ${(0,format/* formatSeconds */.Xo)(report.waitedSeconds)}`,
    ];
    return parts.join(', ');
}
/** A reason with the platform it is about. */
function reasonText(reason) {
    const platform = reason.kind === 'could-not-tell' && reason.platform !== undefined ? `${reason.platform}: ` : '';
    return `${platform}${reason.message}`;
}

;// CONCATENATED MODULE: ./build/js/domain/report/annotations.js



/**
 * GitHub shows ten of a level for a step, and the whole composite is one step. What else may warn in a run (plain
 * HTTP, a scan that was started again, a comment that was refused) finds room beside these.
 */
const LISTED_FINDINGS = 7;
/** GitHub keeps 64 KB; nobody reads more than this. */
const MAX_CHARACTERS = 4096;
/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the one error is what stands out.
 */
function planAnnotations(report, options = {}) {
    const { verdict, image } = report;
    const location = options.location === undefined ? {} : { location: options.location };
    const comparison = describeComparison(report);
    const message = [
        describeFindings(report),
        ...(comparison === undefined ? [] : [oneLine(comparison)]),
        ...verdict.reasons.map((reason) => oneLine(reasonText(reason))),
        `${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`,
    ].join('\n');
    const headline = {
        level: verdict.name === 'passed' ? 'notice' : 'error',
        title: `${VERDICT_TITLES[verdict.name]}: ${image.repository}`,
        message: annotations_cut(message),
        ...location,
    };
    return [headline, ...findingAnnotations(report).map((annotation) => ({ ...annotation, ...location }))];
}
function findingAnnotations(report) {
    return breakingFindings(report)
        .slice(0, LISTED_FINDINGS)
        .map((finding) => {
        const fix = finding.fixVersion === '' ? 'there is no fixed version yet' : `fixed in ${finding.fixVersion}`;
        return {
            level: 'warning',
            title: annotations_cut(oneLine(`${(0,scan_severity/* formatSeverity */.JE)(finding.severity)}: ${finding.id} in ${finding.package}`)),
            message: annotations_cut(`${oneLine(`${finding.package} ${finding.version}: ${fix}`)}\n${oneLine(finding.description)}`),
        };
    });
}
/** Foreign text never begins a line of its own: that could look like one of ours. */
function oneLine(text) {
    return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
function annotations_cut(text) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= MAX_CHARACTERS
        ? wellFormed
        : `${wellFormed.slice(0, MAX_CHARACTERS - 1)}…`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/js/domain/report/console.js



/** The log is for finding the cause quickly; the whole list is in the report file and in Harbor. */
const console_LISTED_FINDINGS = 10;
/**
 * The report as lines for the job log. Foreign text is in them as it is, because the log escapes every line, but
 * it never begins a line of its own: that could look like one of ours.
 */
function renderConsole(report) {
    const comparison = describeComparison(report);
    const lines = [
        '',
        `Image    ${report.image.reference}`,
        `Tags     ${report.image.tags.join(', ') || 'none'}`,
        `Scan     ${describeScan(report)}`,
        `Policy   ${describePolicy(report)}`,
        ...(comparison === undefined ? [] : [`Base     ${comparison}`]),
        '',
        ...severityLines(report),
        ...(report.platforms.length > 1 ? ['', ...report.platforms.map(platformLine)] : []),
        ...findingLines(report),
        ...exceptionLines(report),
        '',
        `${VERDICT_TITLES[report.verdict.name]}: ${describeFindings(report)}`,
        ...report.verdict.reasons.map((reason) => `  - ${reasonText(reason)}`),
        ...report.notes.map((note) => `  - ${note}`),
        `Harbor   ${report.image.link}`,
    ];
    return lines.map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}
function severityLines(report) {
    return scan_severity/* SEVERITIES */.oC.map((severity) => {
        const name = (0,scan_severity/* formatSeverity */.JE)(severity).padEnd(12);
        const count = describeCount(report, report.counts[severity]).padStart(6);
        return `${name}${count}   allowed: ${describeAllowed(report, severity)}`;
    });
}
function platformLine(platform) {
    const took = platform.durationSeconds === undefined ? '' : ` in ${(0,format/* formatSeconds */.Xo)(platform.durationSeconds)}`;
    const state = platform.status === 'scanned' ? `${formatCounts(platform.counts)}${took}` : 'could not tell';
    return `${platform.platform.padEnd(16)} ${state}`;
}
/** The new ones first, when there is a base: they are what the rules look at. */
function findingLines(report) {
    const isNew = report.findings.filter((finding) => finding.isNew === true);
    const findings = isNew.length > 0 ? isNew : report.findings;
    const listed = findings.slice(0, console_LISTED_FINDINGS);
    if (listed.length === 0)
        return [];
    const rest = report.findings.length - listed.length;
    return [
        '',
        ...listed.map((finding) => {
            const fix = finding.fixVersion === '' ? 'no fix' : `fixed in ${finding.fixVersion}`;
            const since = finding.isNew === undefined ? '' : finding.isNew ? ', new' : ', unchanged';
            return `${(0,scan_severity/* formatSeverity */.JE)(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}${since}`;
        }),
        ...(rest === 0 ? [] : [`and ${(0,format/* plural */.LS)(rest, 'more finding')}`]),
    ];
}
function exceptionLines(report) {
    const ignored = report.ignored
        .slice(0, console_LISTED_FINDINGS)
        .map(({ id, package: name, version, ignoredBy }) => {
        const reason = ignoredBy.reason === '' ? '' : `: ${ignoredBy.reason}`;
        return `Ignored     ${id}  ${name} ${version}, ${ignoredBy.source}${reason}`;
    });
    const rest = report.ignored.length - ignored.length;
    const expired = report.expired.map(({ id, source, expiredAt }) => `Expired     ${id}  ${source}, on ${expiredAt.slice(0, 10)}: it counts again`);
    const lines = [
        ...ignored,
        ...(rest === 0 ? [] : [`and ${(0,format/* plural */.LS)(rest, 'more ignored finding')}`]),
        ...expired,
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}

// EXTERNAL MODULE: ./build/js/domain/report/redact.js
var redact = __webpack_require__(6641);
;// CONCATENATED MODULE: ./build/js/domain/report/markdown.js

/** GitHub Flavored Markdown that has to fit a limit: whole rows are left out, and how many is said. */
/** A cell is for recognising something, not for reading it whole. */
const CELL = { maxLength: 120 };
const SENTENCE = { maxLength: 2000 };
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The head of a table: names, and `--:` for the columns of numbers. */
function tableHead(columns) {
    return [
        row(columns.map(({ name }) => name)),
        row(columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--'))),
    ];
}
/** A table below a heading. */
function headedTable(title, table) {
    return { ...table, head: ['', `#### ${title}`, '', ...table.head], tail: [], isElastic: false };
}
/** A table that is opened with a click. @param summary HTML, already escaped. */
function foldedTable(summary, table) {
    return {
        isElastic: false,
        ...table,
        head: ['', `<details><summary>${summary}</summary>`, '', ...table.head],
        tail: ['', '</details>'],
    };
}
/**
 * The document in at most `maxBytes` of UTF-8. Head and foot always stand. Sections of a fixed size are given
 * their rows first; the elastic ones share the rest, so that the first of them does not starve the others.
 */
function fitDocument(document, options) {
    let room = options.maxBytes - byteLength(document.head) - byteLength(document.foot);
    const fitted = new Map();
    const isPresent = ({ rows }) => rows.length > 0;
    for (const section of document.sections.filter(({ isElastic }) => !isElastic).filter(isPresent)) {
        const lines = fitSection(section, room);
        room -= byteLength(lines);
        fitted.set(section, lines);
    }
    const elastic = document.sections.filter(({ isElastic }) => isElastic).filter(isPresent);
    for (const [index, section] of elastic.entries()) {
        const lines = fitSection(section, Math.floor(room / (elastic.length - index)));
        room -= byteLength(lines);
        fitted.set(section, lines);
    }
    const sections = document.sections.flatMap((section) => fitted.get(section) ?? []);
    return [...document.head, ...sections, ...document.foot].join('\n');
}
function fitSection(section, room) {
    const fixed = byteLength(section.head) +
        byteLength(section.tail) +
        byteLength(['', omitted(section.total, section.noun)]);
    let left = room - fixed;
    const kept = [];
    for (const line of section.rows) {
        left -= byteLength([line]);
        if (left < 0)
            break;
        kept.push(line);
    }
    if (kept.length === 0)
        return [];
    const missing = section.total - kept.length;
    return [
        ...section.head,
        ...kept,
        ...(missing > 0 ? ['', omitted(missing, section.noun)] : []),
        ...section.tail,
    ];
}
function byteLength(lines) {
    return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);
}
function omitted(count, noun) {
    return `… and ${(0,format/* plural */.LS)(count, `more ${noun}`)}.`;
}

;// CONCATENATED MODULE: ./build/js/domain/report/upgrades.js


/** For every fixable package the one version that fixes most, the most urgent package first. */
function planUpgrades(findings) {
    const groups = Map.groupBy(findings.filter(scan_finding/* isFixable */.G4), (finding) => JSON.stringify([finding.package, finding.version]));
    return [...groups.values()]
        .map(bestUpgrade)
        .filter((upgrade) => upgrade !== undefined)
        .toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a.worst) - (0,scan_severity/* severityOrder */.IY)(b.worst) || b.fixes - a.fixes);
}
function bestUpgrade(group) {
    const [first] = group;
    const fixes = group.map((finding) => ({ finding, versions: parseFixVersions(finding.fixVersion) }));
    const candidates = [...new Set(fixes.flatMap(({ versions }) => versions))].toSorted(compareVersions);
    let best;
    for (const version of candidates) {
        const fixed = fixes.filter(({ versions }) => isFixedBy(versions, version)).map(({ finding }) => finding);
        if (fixed.length > (best?.fixed.length ?? 0))
            best = { version, fixed };
    }
    if (first === undefined || best === undefined)
        return undefined;
    const [worst] = best.fixed
        .map(({ severity }) => severity)
        .toSorted((a, b) => (0,scan_severity/* severityOrder */.IY)(a) - (0,scan_severity/* severityOrder */.IY)(b));
    return {
        package: first.package,
        from: first.version,
        to: best.version,
        fixes: best.fixed.length,
        worst: worst ?? 'unknown',
    };
}
/** Scanners list one fixed version for every maintained line: `1.2.9, 1.3.4`. */
function parseFixVersions(fixVersion) {
    return fixVersion
        .split(/[,\s]+/)
        .map((version) => version.trim())
        .filter((version) => version !== '');
}
/**
 * Whether `version` has the fix. One that is listed has it, and one at or after the newest listed. In between is
 * the trap of maintained lines (1.3.0 is after 1.2.9 and does not have its fix), so it counts as no.
 */
function isFixedBy(listed, version) {
    if (listed.includes(version))
        return true;
    const newest = listed.toSorted(compareVersions).at(-1);
    return newest !== undefined && compareVersions(version, newest) >= 0;
}
/**
 * Order of two versions of one package, whatever its ecosystem: epoch, then runs of digits by value and of other
 * characters by code unit, `~` before everything (Debian policy 5.6.12). Good enough to name an upgrade; nothing is
 * judged by it.
 */
function compareVersions(a, b) {
    const left = tokens(a);
    const right = tokens(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const order = compareTokens(left[index] ?? '', right[index] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
function tokens(version) {
    const plain = version.replace(/^v(?=\d)/, '');
    const withEpoch = /^\d+:/.test(plain) ? plain : `0:${plain}`;
    return withEpoch.match(/\d+|[^\d]/g) ?? [];
}
function compareTokens(a, b) {
    if (a === b)
        return 0;
    if (a === '~' || b === '~')
        return a === '~' ? -1 : 1;
    const isNumber = /^\d+$/;
    if (isNumber.test(a) && isNumber.test(b)) {
        const left = BigInt(a);
        const right = BigInt(b);
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/js/domain/report/sections.js








/** The parts that the job summary and the comment on a pull request are made of. */
const LISTED_TAGS = 10;
const LISTED_UPGRADES = 10;
const LISTED_BREAKING = 10;
const LISTED_EXPIRED = 20;
const ICONS = { passed: '✅', failed: '❌', undecided: '⚠️' };
/** Verdict, image, counts, and how they stand against the base. */
function headline(report) {
    const { image, verdict } = report;
    const name = (0,report_escape/* markdownLink */.iQ)((0,report_escape/* inlineCode */.ti)(image.repository, CELL), image.link);
    const comparison = describeComparison(report);
    const tags = image.tags.slice(0, LISTED_TAGS).map((tag) => (0,report_escape/* inlineCode */.ti)(tag, CELL));
    const more = image.tags.length > LISTED_TAGS ? ` and ${image.tags.length - LISTED_TAGS} more` : '';
    const facts = [
        `**${(0,report_escape/* escapeMarkdown */.FV)(describeFindings(report))}**`,
        ...(comparison === undefined ? [] : [(0,report_escape/* escapeMarkdown */.FV)(comparison, SENTENCE)]),
        tags.length === 0 ? 'no tag' : `${tags.join(', ')}${more}`,
        (0,report_escape/* inlineCode */.ti)(image.reference, { maxLength: 400 }),
    ];
    return [`### ${ICONS[verdict.name]} ${VERDICT_TITLES[verdict.name]}: ${name}`, '', facts.join(' · ')];
}
/** Why it is not passed, which exceptions are over, and what else keeps the numbers from being the whole truth. */
function explanations(report) {
    const reasons = report.verdict.reasons.map((reason) => `- ${(0,report_escape/* escapeMarkdown */.FV)(reasonText(reason), SENTENCE)}`);
    const expired = report.expired.slice(0, LISTED_EXPIRED).map((exception) => {
        const why = exception.reason === '' ? '' : `: ${(0,report_escape/* escapeMarkdown */.FV)(exception.reason, CELL)}`;
        return `- ⏰ ${(0,report_escape/* inlineCode */.ti)(exception.id, CELL)} counts again: the exception in ${(0,report_escape/* escapeMarkdown */.FV)(exception.source, CELL)} expired on ${exception.expiredAt.slice(0, 10)}${why}`;
    });
    const moreExpired = report.expired.length - expired.length;
    const notes = report.notes.map((note) => `- ℹ️ ${(0,report_escape/* escapeMarkdown */.FV)(note, SENTENCE)}`);
    const lines = [
        ...reasons,
        ...expired,
        ...(moreExpired > 0 ? [`- ⏰ … and ${moreExpired} more expired exceptions.`] : []),
        ...notes,
    ];
    return lines.length === 0 ? [] : ['', ...lines];
}
/** Counts against what is allowed; with a base the new ones are what is held against it. */
function severityTable(report) {
    const isCompared = report.comparison?.kind === 'compared';
    const hasIgnored = report.ignored.length > 0;
    const count = (severity, test) => report.findings.filter((finding) => finding.severity === severity && test(finding)).length;
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    const mark = (severity, number) => broken.has(severity) ? `**${number}** ❌` : describeCount(report, number);
    return [
        '',
        ...tableHead([
            { name: 'Severity' },
            { name: 'Found', isNumber: true },
            ...(isCompared ? [{ name: 'New', isNumber: true }] : []),
            { name: 'Fixable', isNumber: true },
            ...(hasIgnored ? [{ name: 'Ignored', isNumber: true }] : []),
            { name: 'Allowed', isNumber: true },
        ]),
        ...scan_severity/* SEVERITIES */.oC.map((severity) => {
            const found = report.counts[severity];
            return row([
                (0,scan_severity/* formatSeverity */.JE)(severity),
                isCompared ? describeCount(report, found) : mark(severity, found),
                ...(isCompared
                    ? [
                        mark(severity, count(severity, ({ isNew }) => isNew === true)),
                    ]
                    : []),
                describeCount(report, count(severity, scan_finding/* isFixable */.G4)),
                ...(hasIgnored ? [String(report.ignored.filter((entry) => entry.severity === severity).length)] : []),
                describeAllowed(report, severity),
            ]);
        }),
    ];
}
/** The upgrades that fix most; against a base, those that fix what is new, when there is any. */
function upgradeTable(report) {
    const ofNew = planUpgrades(report.findings.filter(({ isNew }) => isNew === true));
    const upgrades = ofNew.length > 0 ? ofNew : planUpgrades(report.findings);
    return headedTable(ofNew.length > 0 ? 'What to upgrade first, of what is new' : 'What to upgrade first', {
        head: tableHead([
            { name: 'Package' },
            { name: 'From' },
            { name: 'To' },
            { name: 'Fixes', isNumber: true },
            { name: 'Worst' },
        ]),
        rows: upgrades.slice(0, LISTED_UPGRADES).map(upgradeRow),
        total: upgrades.length,
        noun: 'upgrade',
    });
}
function upgradeRow(upgrade) {
    return row([
        (0,report_escape/* inlineCode */.ti)(upgrade.package, CELL),
        (0,report_escape/* inlineCode */.ti)(upgrade.from, CELL),
        (0,report_escape/* inlineCode */.ti)(upgrade.to, CELL),
        String(upgrade.fixes),
        (0,scan_severity/* formatSeverity */.JE)(upgrade.worst),
    ]);
}
/** The worst of those that broke a rule; empty unless the verdict is `failed`. */
function breakingTable(report) {
    const breaking = breakingFindings(report);
    // Against a base they are all new, and no column has to say so.
    const columns = report.platforms.length > 1 ? ['platforms'] : [];
    return headedTable('What breaks the rules', {
        ...findingTable(report, { findings: breaking, limit: LISTED_BREAKING, columns }),
        noun: 'finding',
    });
}
/** One folded table of all findings for every platform. */
function platformFindings(report, options) {
    const columns = report.comparison?.kind === 'compared' ? ['new'] : [];
    return report.platforms.map(({ platform }) => {
        const findings = report.findings.filter(({ platforms }) => platforms.includes(platform));
        return foldedTable(`All findings on ${(0,report_escape/* escapeHtml */.ZD)(platform, CELL)} (${findings.length})`, {
            ...findingTable(report, { findings, limit: options.limit, columns }),
            noun: 'finding',
            isElastic: true,
        });
    });
}
const COLUMN_NAMES = { new: 'New', platforms: 'Platforms' };
function findingTable(report, options) {
    const names = ['Severity', 'Vulnerability', 'Package', 'Installed', 'Fixed in'];
    const cell = (finding, column) => column === 'platforms' ? platformNames(finding, report) : finding.isNew === true ? '**new**' : '';
    return {
        head: tableHead([...names, ...options.columns.map((column) => COLUMN_NAMES[column])].map((name) => ({ name }))),
        rows: options.findings
            .slice(0, options.limit)
            .map((finding) => row([...findingCells(finding), ...options.columns.map((column) => cell(finding, column))])),
        total: options.findings.length,
    };
}
function findingCells(finding) {
    const id = (0,report_escape/* escapeMarkdown */.FV)(finding.id, CELL);
    const [link] = finding.links;
    return [
        (0,scan_severity/* formatSeverity */.JE)(finding.severity),
        link === undefined ? id : (0,report_escape/* markdownLink */.iQ)(id, link),
        (0,report_escape/* inlineCode */.ti)(finding.package, CELL),
        (0,report_escape/* inlineCode */.ti)(finding.version, CELL),
        finding.fixVersion === '' ? '–' : (0,report_escape/* inlineCode */.ti)(finding.fixVersion, CELL),
    ];
}
function platformNames(finding, report) {
    if (finding.platforms.length === report.platforms.length)
        return 'all';
    return finding.platforms.map((platform) => (0,report_escape/* escapeMarkdown */.FV)(platform, CELL)).join(', ');
}
/** State and counts of every platform; nothing for an image of a single one that was scanned. */
function platformTable(report) {
    const isShown = report.platforms.length > 1;
    return headedTable('Platforms', {
        head: tableHead([
            { name: 'Platform' },
            { name: 'Scan' },
            ...scan_severity/* SEVERITIES */.oC.map((severity) => ({ name: (0,scan_severity/* formatSeverity */.JE)(severity), isNumber: true })),
            { name: 'Took', isNumber: true },
        ]),
        rows: isShown ? report.platforms.map(platformRow) : [],
        total: isShown ? report.platforms.length : 0,
        noun: 'platform',
    });
}
function platformRow(platform) {
    const isScanned = platform.status === 'scanned';
    return row([
        (0,report_escape/* markdownLink */.iQ)((0,report_escape/* escapeMarkdown */.FV)(platform.platform, CELL), platform.link),
        isScanned ? 'finished' : `⚠️ ${(0,report_escape/* escapeMarkdown */.FV)(platform.scanStatus || 'none', CELL)}`,
        ...scan_severity/* SEVERITIES */.oC.map((severity) => (isScanned ? String(platform.counts[severity]) : '?')),
        platform.durationSeconds === undefined ? '–' : (0,format/* formatSeconds */.Xo)(platform.durationSeconds),
    ]);
}
/** What the base had and the image has no more. */
function fixedTable(report, options) {
    const fixed = report.comparison?.kind === 'compared' ? report.comparison.fixed : [];
    return foldedTable(`Fixed since the base (${fixed.length})`, {
        head: tableHead(['Severity', 'Vulnerability', 'Package', 'Was', 'Fixed in'].map((name) => ({ name }))),
        rows: fixed.slice(0, options.limit).map((finding) => row(findingCells(finding))),
        total: fixed.length,
        noun: 'fixed finding',
    });
}
/** What an exception covers, with its grounds. */
function ignoredTable(report, options) {
    return foldedTable(`Ignored by exceptions (${report.ignored.length})`, {
        head: tableHead(['Severity', 'Vulnerability', 'Package', 'Installed', 'Exception', 'Until', 'Reason'].map((name) => ({
            name,
        }))),
        rows: report.ignored.slice(0, options.limit).map(ignoredRow),
        total: report.ignored.length,
        noun: 'ignored finding',
    });
}
function ignoredRow(finding) {
    const { source, reason, expiresAt } = finding.ignoredBy;
    return row([
        ...findingCells(finding).slice(0, 4),
        (0,report_escape/* escapeMarkdown */.FV)(source, CELL),
        expiresAt === undefined ? 'for ever' : (0,report_escape/* escapeMarkdown */.FV)(expiresAt.slice(0, 10), CELL),
        reason === '' ? '–' : (0,report_escape/* escapeMarkdown */.FV)(reason, CELL),
    ]);
}

;// CONCATENATED MODULE: ./build/js/domain/report/summary.js




/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096;
/** More rows than these nobody reads in a browser; the report file has them all. */
const summary_LISTED_FINDINGS = 500;
const LISTED_OTHERS = 200;
/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, what breaks the rules, then everything by platform.
 */
function renderSummary(report, options = {}) {
    return fitDocument({
        head: [...headline(report), ...explanations(report), ...severityTable(report)],
        sections: [
            upgradeTable(report),
            breakingTable(report),
            platformTable(report),
            ...platformFindings(report, { limit: summary_LISTED_FINDINGS }),
            fixedTable(report, { limit: LISTED_OTHERS }),
            ignoredTable(report, { limit: LISTED_OTHERS }),
        ],
        foot: ['', scanLine(report), ''],
    }, { maxBytes: options.maxBytes ?? MAX_SUMMARY_BYTES });
}
function scanLine(report) {
    const harbor = (0,report_escape/* markdownLink */.iQ)('Open in Harbor', report.image.link);
    return `<sub>${harbor} · ${(0,report_escape/* escapeMarkdown */.FV)(describeScan(report))} · ${(0,report_escape/* escapeMarkdown */.FV)(describePolicy(report))}</sub>`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/adapters/github-context.js


const pullRequest = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    head: dist/* nullish */.cl6(dist/* object */.Ikc({ sha: dist/* nullish */.cl6(dist/* string */.YjP()), repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
    base: dist/* nullish */.cl6(dist/* object */.Ikc({ repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
});
/** The parts of webhook payloads that say which pull request and which commit a run is about. */
const payload = dist/* object */.Ikc({
    pull_request: dist/* nullish */.cl6(pullRequest),
    issue: dist/* nullish */.cl6(dist/* object */.Ikc({ number: dist/* number */.aig(), pull_request: dist/* nullish */.cl6(dist/* unknown */.L5J()) })),
    workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({ head_sha: dist/* nullish */.cl6(dist/* string */.YjP()) })),
});
/**
 * What the runner says of the run; undefined when it is none of GitHub's (no GITHUB_REPOSITORY).
 *
 * An event file that is missing or strange tells nothing, and is no reason to fail.
 */
async function readGitHubContext(environment) {
    const text = (name) => environment[name] ?? '';
    const [owner = '', name = ''] = text('GITHUB_REPOSITORY').split('/');
    if (owner === '' || name === '')
        return undefined;
    const event = await readPayload(text('GITHUB_EVENT_PATH'));
    const pr = event?.pull_request;
    const issue = event?.issue;
    const number = pr?.number ?? (issue?.pull_request == null ? undefined : issue.number);
    const head = pr?.head?.repo?.full_name;
    const apiUrl = text('GITHUB_API_URL') || 'https://api.github.com';
    return {
        eventName: text('GITHUB_EVENT_NAME'),
        repository: { owner, name },
        sha: pr?.head?.sha ?? event?.workflow_run?.head_sha ?? text('GITHUB_SHA'),
        isFork: pr != null && head !== pr.base?.repo?.full_name,
        actor: text('GITHUB_ACTOR'),
        runId: wholeNumber(text('GITHUB_RUN_ID')),
        runAttempt: wholeNumber(text('GITHUB_RUN_ATTEMPT')),
        runNumber: wholeNumber(text('GITHUB_RUN_NUMBER')),
        workflow: text('GITHUB_WORKFLOW'),
        job: text('GITHUB_JOB'),
        serverUrl: text('GITHUB_SERVER_URL') || 'https://github.com',
        apiUrl,
        graphqlUrl: text('GITHUB_GRAPHQL_URL') || `${apiUrl}/graphql`,
        ...(number === undefined ? {} : { pullRequest: number }),
    };
}
async function readPayload(path) {
    if (path === '')
        return undefined;
    try {
        const result = dist/* safeParse */.xLC(payload, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

;// CONCATENATED MODULE: ./build/js/domain/github/context.js
/** The page of the run. */
function runPage(context) {
    const { owner, name } = context.repository;
    return `${context.serverUrl}/${owner}/${name}/actions/runs/${context.runId}`;
}
/**
 * What tells our comments on one pull request apart: the image, the workflow and the job. The tag and the digest are
 * new with every push and are no part of it.
 */
function defaultCommentKey(context, image) {
    return [image.repository, context.workflow, context.job].join(' ');
}

// EXTERNAL MODULE: ./build/js/domain/github/marker.js
var marker = __webpack_require__(7017);
;// CONCATENATED MODULE: ./build/js/domain/report/reproduce.js

/** So many platforms have a line of their own. */
const LISTED_PLATFORMS = 5;
/**
 * How to see the same on one's own machine: one command of Trivy for every platform, by its digest. Host, repository
 * and digests have been through their parsers, so nothing in these lines can be anything but what it seems.
 */
function reproduceCommands(report) {
    const { failOn, onlyFixable, unknownSeverity } = report.policy;
    const severities = [];
    // Trivy knows no severity below low, so for the other two words the filter is left out.
    if (failOn !== 'any' && failOn !== 'never') {
        severities.push(...scan_severity/* RANKED_SEVERITIES */.Kw.filter((severity) => (0,scan_severity/* isAtLeast */.du)(severity, failOn)));
        if ((0,scan_severity/* isAtLeast */.du)(unknownSeverity, failOn))
            severities.push('unknown');
    }
    const flags = [
        ...(severities.length === 0 ? [] : [`--severity ${severities.join(',').toUpperCase()}`]),
        ...(onlyFixable ? ['--ignore-unfixed'] : []),
    ];
    const [repository = ''] = report.image.reference.split('@');
    const digests = report.platforms.length === 0 ? [report.image.digest] : report.platforms.map(({ digest }) => digest);
    return digests
        .slice(0, LISTED_PLATFORMS)
        .map((digest) => ['trivy image', ...flags, `${repository}@${digest}`].join(' '));
}

;// CONCATENATED MODULE: ./build/js/domain/report/comment.js






/** GitHub refuses a comment of more than 65,536 characters; in bytes this is never more. */
const MAX_COMMENT_BYTES = 65_536 - 1024;
const comment_LISTED_FINDINGS = 100;
const comment_LISTED_OTHERS = 50;
/**
 * The report as the comment on a pull request. Nothing in it changes from run to run while the image and its
 * findings do not, except the marker, so that the same result is the same text.
 */
function renderComment(report, options) {
    const { origin } = options;
    return fitDocument({
        head: [
            (0,marker/* renderMarker */.Bd)(origin.marker),
            ...headline(report),
            ...explanations(report),
            ...severityTable(report),
        ],
        sections: [
            upgradeTable(report),
            breakingTable(report),
            platformTable(report),
            ...platformFindings(report, { limit: comment_LISTED_FINDINGS }),
            fixedTable(report, { limit: comment_LISTED_OTHERS }),
            ignoredTable(report, { limit: comment_LISTED_OTHERS }),
        ],
        foot: [...reproduce(report), ...footer(report, origin), ''],
    }, { maxBytes: options.maxBytes ?? MAX_COMMENT_BYTES });
}
function reproduce(report) {
    return [
        '',
        '<details><summary>How to see it yourself</summary>',
        '',
        '```sh',
        ...reproduceCommands(report),
        '```',
        '',
        'Log in to the registry first. The whole report is in the file that the output `report-file` names.',
        '',
        '</details>',
    ];
}
function footer(report, origin) {
    const parts = [
        (0,report_escape/* markdownLink */.iQ)('Open in Harbor', report.image.link),
        (0,report_escape/* markdownLink */.iQ)('Run', origin.runUrl),
        `commit ${(0,report_escape/* escapeMarkdown */.FV)(origin.marker.sha.slice(0, 7))}`,
        ...(report.scanner === '' ? [] : [(0,report_escape/* escapeMarkdown */.FV)(report.scanner)]),
        (0,report_escape/* escapeMarkdown */.FV)(describePolicy(report)),
    ];
    return ['', `<sub>${parts.join(' · ')}</sub>`];
}

;// CONCATENATED MODULE: ./build/js/domain/github/pull-request.js
/**
 * The input, then the event, then the commit.
 *
 * A merge group may hold several pull requests and its payload names none of them; a schedule is about none.
 */
function planPullRequestLookup(input) {
    const { given, context } = input;
    if (given !== undefined)
        return { kind: 'known', number: given, from: 'the input "pull-request"' };
    if (context.pullRequest !== undefined) {
        return { kind: 'known', number: context.pullRequest, from: `the event ${context.eventName}` };
    }
    switch (context.eventName) {
        case 'merge_group':
            return { kind: 'none', why: 'a merge group is not one pull request' };
        case 'schedule':
            return { kind: 'none', why: 'a scheduled run is about no pull request' };
        default:
            return context.sha === ''
                ? { kind: 'none', why: 'the run names no commit' }
                : { kind: 'by-commit', sha: context.sha };
    }
}
/**
 * Of those that GitHub associates with a commit, the open one whose head it is; the oldest, when there are several.
 * A merged pull request belongs to its merge commit on the default branch and is not meant.
 */
function choosePullRequest(candidates, sha) {
    const [first] = candidates
        .filter(({ isOpen, headSha }) => isOpen && headSha === sha)
        .toSorted((a, b) => a.number - b.number);
    return first;
}

;// CONCATENATED MODULE: ./build/js/domain/github/refusal.js
/** Why the comment could not be kept, and what would change that: one sentence for a warning. */
function explainRefusal(error, context) {
    if (error.status !== 403 && error.status !== 404)
        return error.message;
    if (context.isFork) {
        return `${error.message}. The pull request comes from a fork, and GitHub gives such runs a token that can only read, whatever "permissions" says. The job summary has the report`;
    }
    if (context.actor === 'dependabot[bot]') {
        return `${error.message}. GitHub gives runs of Dependabot a token that can only read, unless the job has "permissions: pull-requests: write". The job summary has the report`;
    }
    const needed = error.acceptedPermissions === '' ? 'pull-requests=write' : error.acceptedPermissions;
    return `${error.message}. The token lacks a permission; GitHub accepts ${needed}: add "permissions: pull-requests: write" to the job, or set "comment" to off`;
}

// EXTERNAL MODULE: ./build/js/domain/github/sticky.js
var sticky = __webpack_require__(5340);
;// CONCATENATED MODULE: ./build/js/usecases/publish-comment.js




/**
 * Keeps one comment on the pull request of the run up to date. Whatever GitHub refuses becomes one warning: the
 * verdict does not depend on a comment.
 */
async function publishComment(input, ports) {
    try {
        const pullRequest = await findPullRequest(input, ports);
        if (pullRequest !== undefined)
            await keepComment(input, { ...ports, pullRequest });
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            return;
        const why = error instanceof errors/* GitHubError */.y_ ? explainRefusal(error, input.context) : (0,errors/* errorMessage */.gJ)(error);
        ports.log.warning(`There is no up-to-date comment on the pull request: ${why}`);
    }
}
async function findPullRequest(input, { github, log }) {
    const lookup = planPullRequestLookup({ given: input.pullRequest, context: input.context });
    switch (lookup.kind) {
        case 'known':
            return lookup.number;
        case 'none':
            log.info(`No comment, because ${lookup.why}`);
            return undefined;
        case 'by-commit': {
            const found = choosePullRequest(await github.fetchPullRequests(lookup.sha), lookup.sha);
            if (found === undefined) {
                log.info(`No comment, because ${lookup.sha} is the head of no open pull request`);
            }
            return found?.number;
        }
    }
}
async function keepComment(input, ports) {
    const { github, log, pullRequest } = ports;
    const comments = await github.fetchComments(pullRequest);
    const login = await github.fetchLogin();
    const plan = (0,sticky/* planSticky */.Xp)({ ...input, comments, login });
    if (plan.kind === 'create')
        return createComment(input, { ...ports, login });
    try {
        await carryOut(plan, { input, github });
        log.info(describe(plan, pullRequest));
    }
    catch (error) {
        // Deleted between our look and our write.
        if (!(error instanceof errors/* GitHubError */.y_) || error.status !== 404 || plan.kind !== 'update')
            throw error;
        await createComment(input, { ...ports, login });
    }
}
async function createComment(input, ports) {
    const { github, log, login, pullRequest } = ports;
    const isLost = await github.createComment(pullRequest, input.body).then(() => false, (error) => {
        if (error instanceof errors/* GitHubError */.y_ && (error.status === undefined || error.status >= 500))
            return true;
        throw error;
    });
    const plan = (0,sticky/* planAfterCreation */.Nk)({ ...input, login, comments: await github.fetchComments(pullRequest) });
    if (plan.kind !== 'create')
        await carryOut(plan, { input, github });
    // Lost on its way: once more. Without a loss it is only not listed yet.
    else if (isLost)
        await github.createComment(pullRequest, input.body);
    log.info(`Commented on pull request #${pullRequest}`);
}
async function carryOut(plan, context) {
    if (plan.kind === 'none')
        return;
    if (plan.kind === 'update')
        await context.github.updateComment(plan.id, context.input.body);
    for (const id of plan.remove)
        await context.github.deleteComment(id);
}
function describe(plan, pullRequest) {
    switch (plan.kind) {
        case 'none':
            return `No comment on pull request #${pullRequest}, because nothing is wrong`;
        case 'update':
            return `Updated the comment on pull request #${pullRequest}`;
        case 'keep':
            return plan.why === 'unchanged'
                ? `The comment on pull request #${pullRequest} is up to date`
                : `The comment on pull request #${pullRequest} is of a later run and was left alone`;
        default:
            return (0,errors/* assertNever */.xb)(plan);
    }
}

;// CONCATENATED MODULE: ./build/js/entry/comment.js




/** Keeps the comment on the pull request; never throws for anything GitHub does. */
async function commentOnHost(host, input) {
    const { report, reporting } = input;
    if (reporting.comment === 'off' || host.signal.aborted)
        return;
    const context = await readGitHubContext(host.environment);
    if (context === undefined || reporting.githubToken === '') {
        host.log.info('No comment, because there is no repository or no token to write it with');
        return;
    }
    const marker = {
        key: reporting.commentKey || defaultCommentKey(context, report.image),
        runId: context.runId,
        runAttempt: context.runAttempt,
        runNumber: context.runNumber,
        sha: context.sha,
    };
    const body = host.redact(renderComment(report, { origin: { marker, runUrl: runPage(context) } }));
    // Octokit is the largest part of the bundle: whoever does not comment does not load it.
    const { createGitHubApi } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781));
    await publishComment({
        context,
        pullRequest: reporting.pullRequest,
        mayCreate: reporting.comment === 'auto' || report.verdict.name !== 'passed',
        marker,
        body,
    }, {
        github: createGitHubApi({
            token: reporting.githubToken,
            context,
            signal: host.signal,
            log: host.log,
        }),
        log: host.log,
    });
}

;// CONCATENATED MODULE: ./build/js/entry/publish.js







/** Publishes the report everywhere and only then lets its verdict fail the step. */
async function publishOnHost(host, input) {
    const { reporting } = input;
    // A report of an earlier step has not met the secrets of this one.
    const report = (0,redact/* redactReport */.a)(input.report, host.redact);
    for (const line of renderConsole(report))
        host.log.info(line);
    if (reporting.summary)
        await host.appendSummary(renderSummary(report));
    const annotations = planAnnotations(report, { location: reporting.location });
    if (reporting.annotations)
        for (const annotation of annotations)
            host.annotate(annotation);
    await writeSarifOnHost(host, { report, reporting });
    await commentOnHost(host, { report, reporting });
    if (report.verdict.name === 'passed')
        return;
    // The first annotation says why; without annotations the log still has to name the error.
    const [headline] = annotations;
    host.fail(reporting.annotations ? undefined : headline?.message);
}
/** Code scanning closes every alert that a new file does not name, so there is none of an unfinished scan. */
async function writeSarifOnHost(host, input) {
    const { report, reporting } = input;
    if (report.verdict.name === 'undecided') {
        host.setOutputs({ 'sarif-file': '' });
        if (reporting.sarifFile !== '') {
            host.log.info('No SARIF file, because code scanning would take an unfinished scan for a clean one');
        }
        return;
    }
    const path = reporting.sarifFile ||
        (0,external_node_path_.join)(host.temporaryDirectory, `harbor-report-${report.image.digest.slice(7, 19)}.sarif`);
    await writeSarif(path, { report, location: reporting.location, redact: host.redact });
    host.setOutputs({ 'sarif-file': path });
}


/***/ })

};
