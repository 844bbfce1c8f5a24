export const id = 170;
export const ids = [170];
export const modules = {

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3729);
/* harmony import */ var _domain_report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(630);
/* harmony import */ var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4188);








/** The JSON report on disk: what a later step, another job or another tool reads. */
const count = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0));
const counts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    critical: count,
    high: count,
    medium: count,
    low: count,
    negligible: count,
    unknown: count,
});
const digest = valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc)(value), 'not a sha256 digest');
const optionalNumber = valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig());
const report = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_domain_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_SCHEMA_VERSION */ .W),
    generatedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    image: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        reference: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        repository: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        digest,
        tags: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
    policy: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        failOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$),
        maxFindings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            critical: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            high: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            medium: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            low: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            negligible: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
            unknown: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(count),
        }),
        onlyFixable: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        unknownSeverity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .RANKED_SEVERITIES */ .Kw),
    }),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICTS */ .bk),
        reasons: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .variant */ .Oxt('kind', [
            valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rule-broken'),
                severity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
                found: count,
                allowed: count,
                message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            }),
            valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('could-not-tell'),
                platform: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
                message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            }),
        ])),
    }),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    waitedSeconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    scanSeconds: optionalNumber,
    platforms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        platform: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        digest,
        status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['scanned', 'could-not-tell']),
        scanStatus: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        counts,
        total: count,
        fixable: count,
        durationSeconds: optionalNumber,
        finishedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        link: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    })),
    counts,
    total: count,
    fixable: count,
    findings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        package: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        fixVersion: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        severity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
        description: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        links: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        cvssScore: optionalNumber,
        platforms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
});
/** Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text. */
async function writeReport(path, options) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${options.redact(JSON.stringify(options.report, null, 2))}\n`);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to write the report to ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`);
    }
}
/** @throws UserError when the file is not there or is no report of this version. */
async function readReport(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(report, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
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

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/** Raised when a field of the JSON report changes its meaning or goes away; never for an added one. */
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ publishOnHost)
});

// EXTERNAL MODULE: ./build/js/domain/scan/finding.js
var scan_finding = __webpack_require__(5036);
// EXTERNAL MODULE: ./build/js/domain/scan/severity.js
var scan_severity = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/js/domain/scan/verdict.js
var verdict = __webpack_require__(4188);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
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
    return `${formatCounts(report.counts)}${fixable}`;
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



/** GitHub shows ten per level and step; one is left for whatever else the step has to say. */
const MAX_PER_LEVEL = 9;
/** GitHub keeps 64 KB; nobody reads more than this. */
const MAX_CHARACTERS = 4096;
/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the one error is what stands out.
 */
function planAnnotations(report) {
    const { verdict, image } = report;
    const title = `${VERDICT_TITLES[verdict.name]}: ${image.repository}`;
    const message = [
        describeFindings(report),
        ...verdict.reasons.map((reason) => oneLine(reasonText(reason))),
        `${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`,
    ].join('\n');
    const headline = {
        level: verdict.name === 'passed' ? 'notice' : 'error',
        title,
        message: cut(message),
    };
    return [headline, ...(verdict.name === 'failed' ? findingAnnotations(report) : [])];
}
function findingAnnotations(report) {
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    const counted = (finding) => {
        const counts = finding.severity === 'unknown' && !broken.has('unknown')
            ? report.policy.unknownSeverity
            : finding.severity;
        return broken.has(counts) && (!report.policy.onlyFixable || (0,scan_finding/* isFixable */.G4)(finding));
    };
    return report.findings
        .filter(counted)
        .slice(0, MAX_PER_LEVEL)
        .map((finding) => {
        const fix = finding.fixVersion === '' ? 'there is no fixed version yet' : `fixed in ${finding.fixVersion}`;
        return {
            level: 'warning',
            title: cut(oneLine(`${(0,scan_severity/* formatSeverity */.JE)(finding.severity)}: ${finding.id} in ${finding.package}`)),
            message: cut(`${oneLine(`${finding.package} ${finding.version}: ${fix}`)}\n${oneLine(finding.description)}`),
        };
    });
}
/** Foreign text never begins a line of its own: that could look like one of ours. */
function oneLine(text) {
    return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
function cut(text) {
    const wellFormed = text.toWellFormed();
    return wellFormed.length <= MAX_CHARACTERS
        ? wellFormed
        : `${wellFormed.slice(0, MAX_CHARACTERS - 1)}…`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/js/domain/report/console.js



/** The log is for finding the cause quickly; the whole list is in the report file and in Harbor. */
const LISTED_FINDINGS = 10;
/**
 * The report as lines for the job log. Foreign text is in them as it is, because the log escapes every line, but
 * it never begins a line of its own: that could look like one of ours.
 */
function renderConsole(report) {
    const lines = [
        '',
        `Image    ${report.image.reference}`,
        `Tags     ${report.image.tags.join(', ') || 'none'}`,
        `Scan     ${describeScan(report)}`,
        `Policy   ${describePolicy(report)}`,
        '',
        ...severityLines(report),
        ...(report.platforms.length > 1 ? ['', ...report.platforms.map(platformLine)] : []),
        ...findingLines(report),
        '',
        `${VERDICT_TITLES[report.verdict.name]}: ${describeFindings(report)}`,
        ...report.verdict.reasons.map((reason) => `  - ${reasonText(reason)}`),
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
function findingLines(report) {
    const listed = report.findings.slice(0, LISTED_FINDINGS);
    if (listed.length === 0)
        return [];
    const rest = report.findings.length - listed.length;
    return [
        '',
        ...listed.map((finding) => {
            const fix = finding.fixVersion === '' ? 'no fix' : `fixed in ${finding.fixVersion}`;
            return `${(0,scan_severity/* formatSeverity */.JE)(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}`;
        }),
        ...(rest === 0 ? [] : [`and ${(0,format/* plural */.LS)(rest, 'more finding')}`]),
    ];
}

// EXTERNAL MODULE: ./build/js/domain/report/escape.js
var report_escape = __webpack_require__(7899);
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

;// CONCATENATED MODULE: ./build/js/domain/report/summary.js






/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096;
const summary_LISTED_FINDINGS = 20;
const LISTED_UPGRADES = 10;
/** A cell is for recognising something, not for reading it whole. */
const CELL = { maxLength: 120 };
const SENTENCE = { maxLength: 2000 };
const ICONS = { passed: '✅', failed: '❌', undecided: '⚠️' };
/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, the worst findings, every platform.
 */
function renderSummary(report, options = {}) {
    const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES;
    const head = [headline(report), ...reasons(report), '', ...severityTable(report)];
    const foot = ['', scanLine(report), ''];
    const sections = [upgradeTable(report), findingTable(report), platformTable(report)];
    return fitRows({ head, sections, foot, maxBytes });
}
function headline(report) {
    const { image, verdict } = report;
    const name = (0,report_escape/* markdownLink */.iQ)((0,report_escape/* inlineCode */.ti)(image.repository, CELL), image.link);
    const tags = image.tags.length === 0
        ? 'no tag'
        : image.tags
            .slice(0, 10)
            .map((tag) => (0,report_escape/* inlineCode */.ti)(tag, CELL))
            .join(', ');
    const more = image.tags.length > 10 ? ` and ${image.tags.length - 10} more` : '';
    return [
        `### ${ICONS[verdict.name]} ${VERDICT_TITLES[verdict.name]}: ${name}`,
        '',
        `**${(0,report_escape/* escapeMarkdown */.FV)(describeFindings(report))}** · ${tags}${more} · ${(0,report_escape/* inlineCode */.ti)(image.reference, { maxLength: 400 })}`,
    ].join('\n');
}
function reasons(report) {
    if (report.verdict.reasons.length === 0)
        return [];
    return ['', ...report.verdict.reasons.map((reason) => `- ${(0,report_escape/* escapeMarkdown */.FV)(reasonText(reason), SENTENCE)}`)];
}
function severityTable(report) {
    const fixable = (severity) => report.findings.filter((finding) => finding.severity === severity && (0,scan_finding/* isFixable */.G4)(finding)).length;
    const broken = new Set(report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])));
    return [
        '| Severity | Found | Fixable | Allowed |',
        '| :-- | --: | --: | --: |',
        ...scan_severity/* SEVERITIES */.oC.map((severity) => {
            const found = broken.has(severity)
                ? `**${report.counts[severity]}** ❌`
                : describeCount(report, report.counts[severity]);
            const fixed = describeCount(report, fixable(severity));
            return `| ${(0,scan_severity/* formatSeverity */.JE)(severity)} | ${found} | ${fixed} | ${describeAllowed(report, severity)} |`;
        }),
    ];
}
function upgradeTable(report) {
    const upgrades = planUpgrades(report.findings);
    return {
        head: [
            '',
            '#### What to upgrade first',
            '',
            '| Package | From | To | Fixes | Worst |',
            '| :-- | :-- | :-- | --: | :-- |',
        ],
        rows: upgrades.slice(0, LISTED_UPGRADES).map(upgradeRow),
        total: upgrades.length,
        noun: 'upgrade',
    };
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
function findingTable(report) {
    const isMulti = report.platforms.length > 1;
    const columns = [
        'Severity',
        'Vulnerability',
        'Package',
        'Installed',
        'Fixed in',
        ...(isMulti ? ['Platforms'] : []),
    ];
    return {
        head: ['', '#### Worst findings', '', row(columns), row(columns.map(() => ':--'))],
        rows: report.findings.slice(0, summary_LISTED_FINDINGS).map((finding) => findingRow(finding, report)),
        total: report.findings.length,
        noun: 'finding',
    };
}
function findingRow(finding, report) {
    const id = (0,report_escape/* escapeMarkdown */.FV)(finding.id, CELL);
    const [link] = finding.links;
    return row([
        (0,scan_severity/* formatSeverity */.JE)(finding.severity),
        link === undefined ? id : (0,report_escape/* markdownLink */.iQ)(id, link),
        (0,report_escape/* inlineCode */.ti)(finding.package, CELL),
        (0,report_escape/* inlineCode */.ti)(finding.version, CELL),
        finding.fixVersion === '' ? '–' : (0,report_escape/* inlineCode */.ti)(finding.fixVersion, CELL),
        ...(report.platforms.length > 1 ? [platformNames(finding, report)] : []),
    ]);
}
function platformNames(finding, report) {
    if (finding.platforms.length === report.platforms.length)
        return 'all';
    return finding.platforms.map((platform) => (0,report_escape/* escapeMarkdown */.FV)(platform, CELL)).join(', ');
}
function platformTable(report) {
    const isShown = report.platforms.length > 1;
    return {
        head: [
            '',
            '#### Platforms',
            '',
            row(['Platform', 'Scan', ...scan_severity/* SEVERITIES */.oC.map(scan_severity/* formatSeverity */.JE), 'Took']),
            row([':--', ':--', ...scan_severity/* SEVERITIES */.oC.map(() => '--:'), '--:']),
        ],
        rows: isShown ? report.platforms.map(platformRow) : [],
        total: isShown ? report.platforms.length : 0,
        noun: 'platform',
    };
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
function scanLine(report) {
    const harbor = (0,report_escape/* markdownLink */.iQ)('Open in Harbor', report.image.link);
    return `<sub>${harbor} · ${(0,report_escape/* escapeMarkdown */.FV)(describeScan(report))} · ${(0,report_escape/* escapeMarkdown */.FV)(describePolicy(report))}</sub>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Head and foot always stand; sections are filled row by row, and what is left out is said. */
function fitRows(input) {
    const size = (lines) => new TextEncoder().encode(lines.join('\n')).length + 1;
    const lines = [...input.head];
    let room = input.maxBytes - size(input.head) - size(input.foot);
    for (const section of input.sections) {
        if (section.rows.length === 0)
            continue;
        const fixed = size(section.head) + size(['', omitted(section.total, section.noun)]);
        if (fixed > room)
            continue;
        room -= fixed;
        const kept = [];
        for (const line of section.rows) {
            const cost = size([line]);
            if (cost > room)
                break;
            room -= cost;
            kept.push(line);
        }
        if (kept.length === 0)
            continue;
        lines.push(...section.head, ...kept);
        const left = section.total - kept.length;
        if (left > 0)
            lines.push('', omitted(left, section.noun));
    }
    return [...lines, ...input.foot].join('\n');
}
function omitted(count, noun) {
    return `… and ${(0,format/* plural */.LS)(count, `more ${noun}`)}.`;
}

;// CONCATENATED MODULE: ./build/js/entry/publish.js



/** Publishes the report everywhere and only then lets its verdict fail the step. */
async function publishOnHost(host, input) {
    const { report, reporting } = input;
    for (const line of renderConsole(report))
        host.log.info(line);
    if (reporting.summary)
        await host.appendSummary(renderSummary(report));
    if (reporting.annotations)
        for (const annotation of planAnnotations(report))
            host.annotate(annotation);
    if (report.verdict.name === 'passed')
        return;
    // The first annotation says why; without annotations the log still has to name the error.
    const [headline] = planAnnotations(report);
    host.fail(reporting.annotations ? undefined : headline?.message);
}


/***/ })

};
