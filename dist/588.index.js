export const id = 588;
export const ids = [588];
export const modules = {

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Whether `text` is a complete SHA-256 digest. Other algorithms are not used by crane or Harbor. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** @throws Error when `text` is not a complete SHA-256 digest. */
function parseDigest(text) {
    if (!isDigest(text))
        throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`);
    return text;
}
/** `sha256:0123456789ab`: enough to recognise one in a log line, not enough to address it. */
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   XJ: () => (/* binding */ mergePlatforms),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7436);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8250);


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

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ NO_FINDINGS),
/* harmony export */   IY: () => (/* binding */ severityOrder),
/* harmony export */   JE: () => (/* binding */ formatSeverity),
/* harmony export */   Kw: () => (/* binding */ RANKED_SEVERITIES),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/**
 * Severities as Harbor's reports have them, worst first, with two of ours at the end: a word that is not
 * in Harbor's scale is `unknown` (could not tell), and Harbor's `None` counts as `negligible`, as Harbor
 * itself does in its overview the other way round.
 */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
const RANKED_SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible'];
const NO_FINDINGS = {
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    negligible: 0,
    unknown: 0,
};
/** The word of a scanner to a severity. Anything that is not on the scale is `unknown`, never harmless. */
function parseSeverity(word) {
    const lower = word.trim().toLowerCase();
    if (lower === 'none')
        return 'negligible';
    return SEVERITIES.find((severity) => severity === lower) ?? 'unknown';
}
/** `Critical`, as Harbor writes it. */
function formatSeverity(severity) {
    return severity.charAt(0).toUpperCase() + severity.slice(1);
}
/** 0 is the worst. `unknown` sorts between high and medium in lists: it may be anything. */
function severityOrder(severity) {
    const order = {
        critical: 0,
        high: 1,
        unknown: 2,
        medium: 3,
        low: 4,
        negligible: 5,
    };
    return order[severity];
}
/** Whether `severity` is at least as bad as `threshold`. */
function isAtLeast(severity, threshold) {
    return severityOrder(severity) <= severityOrder(threshold);
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   XB: () => (/* binding */ allowedFindings),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8250);


/** The values of the output `verdict`; users' workflows compare them. */
const VERDICTS = ['passed', 'failed', 'undecided'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'any', 'never'];
/**
 * Judges findings against a policy. `couldNotTell` holds everything that kept the findings from being
 * complete; a single entry makes the verdict `undecided`, whatever the policy says.
 */
function judge(input) {
    if (input.couldNotTell.length > 0)
        return { name: 'undecided', reasons: input.couldNotTell };
    if (input.policy.failOn === 'never')
        return { name: 'passed', reasons: [] };
    const reasons = brokenRules(input.findings, input.policy);
    return { name: reasons.length > 0 ? 'failed' : 'passed', reasons };
}
function brokenRules(findings, policy) {
    const counted = policy.onlyFixable ? findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixable */ .G4) : findings;
    const unknownHasOwnLimit = policy.maxFindings.unknown !== undefined;
    const ruleOf = (finding) => finding.severity === 'unknown' && !unknownHasOwnLimit ? policy.unknownSeverity : finding.severity;
    const reasons = [];
    for (const severity of [..._severity_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKED_SEVERITIES */ .Kw, 'unknown']) {
        const allowed = allowedFindings(severity, policy);
        const matching = counted.filter((finding) => ruleOf(finding) === severity);
        if (matching.length <= allowed)
            continue;
        const unknown = severity === 'unknown' ? 0 : matching.filter((f) => f.severity === 'unknown').length;
        const fixable = policy.onlyFixable ? ' fixable' : '';
        const ofUnknown = unknown > 0 ? ` (${unknown} of unknown severity, counted as ${severity})` : '';
        reasons.push({
            kind: 'rule-broken',
            severity,
            found: matching.length,
            allowed,
            message: `${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeverity */ .JE)(severity)}: ${matching.length}${fixable} found${ofUnknown}, ${allowed} allowed`,
        });
    }
    return reasons;
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

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes in SI units, as registries and runners count them: `512 B`, `31.2 MB`. */
function formatBytes(bytes) {
    let value = Math.max(bytes, 0);
    let unit = 0;
    // 999.95 would be rounded up to "1000.0 kB".
    while (value >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}
/** A time in seconds for people: `0.4 s`, `33 s`, `2 min 5 s`, `1 h 30 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${Number(Math.max(seconds, 0).toFixed(1))} s`;
    const whole = Math.round(seconds);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    const rest = whole % 60;
    if (hours > 0)
        return `${hours} h${minutes === 0 ? '' : ` ${minutes} min`}`;
    if (minutes === 0)
        return `${rest} s`;
    return `${minutes} min${rest === 0 ? '' : ` ${rest} s`}`;
}
/** `1 finding`, `7 findings`: for nouns that take an s. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Code unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2112);
/* harmony import */ var _domain_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2868);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8024);
/* harmony import */ var _inputs_reporting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4932);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9090);





async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__/* .InputForm */ .V(host.read);
    const path = form.required('report-file');
    const reporting = (0,_inputs_reporting_js__WEBPACK_IMPORTED_MODULE_4__/* .readReporting */ .F)(form);
    form.complete();
    const report = await (0,_adapters_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(path);
    host.setOutputs({ ...(0,_domain_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOutputs */ .r)(report), 'report-file': path });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOnHost */ .h)(host, { report, reporting });
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ InputForm),
  h: () => (/* binding */ suggestion)
});

// EXTERNAL MODULE: ./build/build-KOZfYY/domain/errors.js
var errors = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/build-KOZfYY/domain/text/suggest.js
/** More edits than this are another word, not a slip. */
const MAX_EDITS = 2;
/** The candidate that `word` was probably meant to be; undefined when none is close. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
        .filter(({ candidate, edits }) => edits <= MAX_EDITS && edits < candidate.length)
        .toSorted((a, b) => a.edits - b.edits);
    return best?.candidate;
}
/** Optimal string alignment distance: insert, delete, replace, and swap two neighbours (`hgih` is one from `high`). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let edits = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(edits);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/build-KOZfYY/inputs/form.js


/**
 * Reads inputs and collects everything that is wrong with them, so that all of it is shown together and
 * before anything has been done. A read that fails returns its stand-in; `complete` then throws.
 */
class InputForm {
    #read;
    #problems = [];
    constructor(read) {
        this.#read = read;
    }
    /** The untrimmed text: for secrets, whose line breaks are mistakes worth telling. */
    raw(name) {
        return this.#read(name);
    }
    text(name) {
        return this.#read(name).trim();
    }
    required(name) {
        const text = this.text(name);
        if (text === '')
            this.problem(name, 'is required and was not given');
        return text;
    }
    problem(input, message) {
        this.#problems.push({ input, message });
    }
    /** Whether something is wrong with an input: what depends on it need not be checked. */
    isRefused(input) {
        return this.#problems.some((problem) => problem.input === input);
    }
    /** Runs a parser; its error becomes a problem of this input. */
    parse(name, options) {
        try {
            return options.parser(options.text);
        }
        catch (error) {
            this.problem(name, (0,errors/* errorMessage */.gJ)(error));
            return options.standIn;
        }
    }
    /** One of the given words; `standard` when the input was not given. */
    choice(name, options) {
        const text = this.text(name);
        if (text === '')
            return options.standard;
        const value = options.values.find((candidate) => candidate === text.toLowerCase());
        if (value !== undefined)
            return value;
        this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`);
        return options.standard;
    }
    flag(name, options) {
        const standard = options.standard ? 'true' : 'false';
        return this.choice(name, { values: ['true', 'false'], standard }) === 'true';
    }
    /** A whole number from 0 to `highest`. */
    count(name, options) {
        const text = this.text(name);
        if (text === '')
            return options.standard;
        const value = Number(text);
        if (/^\d+$/.test(text) && value <= options.highest)
            return value;
        this.problem(name, `"${text}" is not a whole number from 0 to ${options.highest}`);
        return options.standard;
    }
    /** A newline or comma list without empty entries. */
    list(name) {
        return this.#read(name)
            .split(/[\n,]/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    /** @throws InputError with every problem, when there is one. */
    complete() {
        if (this.#problems.length > 0)
            throw new errors/* InputError */.dz(this.#problems);
    }
}
/** `Did you mean high? Valid values: critical, high, …` */
function suggestion(word, values) {
    const close = nearest(word.toLowerCase(), values);
    return `${close === undefined ? '' : `Did you mean "${close}"? `}Valid values: ${values.join(', ')}`;
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readReporting)
/* harmony export */ });
/** `summary`, `annotations`. */
function readReporting(form) {
    return {
        summary: form.flag('summary', { standard: true }),
        annotations: form.flag('annotations', { standard: true }),
    };
}


/***/ })

};
