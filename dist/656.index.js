export const id = 656;

export const ids = [ 656 ];

export const modules = {
 8128: module => {
  function isBuffer(value) {
   return Buffer.isBuffer(value) || value instanceof Uint8Array;
  }
  function isEncoding(encoding) {
   return Buffer.isEncoding(encoding);
  }
  function alloc(size, fill, encoding) {
   return Buffer.alloc(size, fill, encoding);
  }
  function allocUnsafe(size) {
   return Buffer.allocUnsafe(size);
  }
  function allocUnsafeSlow(size) {
   return Buffer.allocUnsafeSlow(size);
  }
  function byteLength(string, encoding) {
   return Buffer.byteLength(string, encoding);
  }
  function compare(a, b) {
   return Buffer.compare(a, b);
  }
  function concat(buffers, totalLength) {
   return Buffer.concat(buffers, totalLength);
  }
  function copy(source, target, targetStart, start, end) {
   return toBuffer(source).copy(target, targetStart, start, end);
  }
  function equals(a, b) {
   return toBuffer(a).equals(b);
  }
  function fill(buffer, value, offset, end, encoding) {
   return toBuffer(buffer).fill(value, offset, end, encoding);
  }
  function from(value, encodingOrOffset, length) {
   return Buffer.from(value, encodingOrOffset, length);
  }
  function includes(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).includes(value, byteOffset, encoding);
  }
  function indexOf(buffer, value, byfeOffset, encoding) {
   return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
  }
  function lastIndexOf(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
  }
  function swap16(buffer) {
   return toBuffer(buffer).swap16();
  }
  function swap32(buffer) {
   return toBuffer(buffer).swap32();
  }
  function swap64(buffer) {
   return toBuffer(buffer).swap64();
  }
  function toBuffer(buffer) {
   if (Buffer.isBuffer(buffer)) return buffer;
   return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  function toString(buffer, encoding, start, end) {
   return toBuffer(buffer).toString(encoding, start, end);
  }
  function toHex(buffer, start, end) {
   return toBuffer(buffer).toString("hex", start, end);
  }
  function write(buffer, string, offset, length, encoding) {
   return toBuffer(buffer).write(string, offset, length, encoding);
  }
  function readDoubleBE(buffer, offset) {
   return toBuffer(buffer).readDoubleBE(offset);
  }
  function readDoubleLE(buffer, offset) {
   return toBuffer(buffer).readDoubleLE(offset);
  }
  function readFloatBE(buffer, offset) {
   return toBuffer(buffer).readFloatBE(offset);
  }
  function readFloatLE(buffer, offset) {
   return toBuffer(buffer).readFloatLE(offset);
  }
  function readInt32BE(buffer, offset) {
   return toBuffer(buffer).readInt32BE(offset);
  }
  function readInt32LE(buffer, offset) {
   return toBuffer(buffer).readInt32LE(offset);
  }
  function readUInt32BE(buffer, offset) {
   return toBuffer(buffer).readUInt32BE(offset);
  }
  function readUInt32LE(buffer, offset) {
   return toBuffer(buffer).readUInt32LE(offset);
  }
  function writeDoubleBE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleBE(value, offset);
  }
  function writeDoubleLE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleLE(value, offset);
  }
  function writeFloatBE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatBE(value, offset);
  }
  function writeFloatLE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatLE(value, offset);
  }
  function writeInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32BE(value, offset);
  }
  function writeInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32LE(value, offset);
  }
  function writeUInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32BE(value, offset);
  }
  function writeUInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32LE(value, offset);
  }
  module.exports = {
   isBuffer: isBuffer,
   isEncoding: isEncoding,
   alloc: alloc,
   allocUnsafe: allocUnsafe,
   allocUnsafeSlow: allocUnsafeSlow,
   byteLength: byteLength,
   compare: compare,
   concat: concat,
   copy: copy,
   equals: equals,
   fill: fill,
   from: from,
   includes: includes,
   indexOf: indexOf,
   lastIndexOf: lastIndexOf,
   swap16: swap16,
   swap32: swap32,
   swap64: swap64,
   toBuffer: toBuffer,
   toString: toString,
   toHex: toHex,
   write: write,
   readDoubleBE: readDoubleBE,
   readDoubleLE: readDoubleLE,
   readFloatBE: readFloatBE,
   readFloatLE: readFloatLE,
   readInt32BE: readInt32BE,
   readInt32LE: readInt32LE,
   readUInt32BE: readUInt32BE,
   readUInt32LE: readUInt32LE,
   writeDoubleBE: writeDoubleBE,
   writeDoubleLE: writeDoubleLE,
   writeFloatBE: writeFloatBE,
   writeFloatLE: writeFloatLE,
   writeInt32BE: writeInt32BE,
   writeInt32LE: writeInt32LE,
   writeUInt32BE: writeUInt32BE,
   writeUInt32LE: writeUInt32LE
  };
 },
 535: (module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(4434);
 },
 232: module => {
  module.exports = class {
   constructor(hwm) {
    if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
    this.buffer = new Array(hwm);
    this.mask = hwm - 1;
    this.top = 0;
    this.btm = 0;
    this.next = null;
   }
   clear() {
    this.top = this.btm = 0;
    this.next = null;
    this.buffer.fill(void 0);
   }
   push(data) {
    if (this.buffer[this.top] !== void 0) return false;
    this.buffer[this.top] = data;
    this.top = this.top + 1 & this.mask;
    return true;
   }
   shift() {
    const last = this.buffer[this.btm];
    if (last === void 0) return;
    this.buffer[this.btm] = void 0;
    this.btm = this.btm + 1 & this.mask;
    return last;
   }
   peek() {
    return this.buffer[this.btm];
   }
   isEmpty() {
    return this.buffer[this.btm] === void 0;
   }
  };
 },
 7382: (module, __unused_webpack_exports, __webpack_require__) => {
  const FixedFIFO = __webpack_require__(232);
  module.exports = class {
   constructor(hwm) {
    this.hwm = hwm || 16;
    this.head = new FixedFIFO(this.hwm);
    this.tail = this.head;
    this.length = 0;
   }
   clear() {
    this.head = this.tail;
    this.head.clear();
    this.length = 0;
   }
   push(val) {
    this.length++;
    if (!this.head.push(val)) {
     const prev = this.head;
     this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
     this.head.push(val);
    }
   }
   shift() {
    if (this.length !== 0) this.length--;
    const val = this.tail.shift();
    if (val === void 0 && this.tail.next) {
     const next = this.tail.next;
     this.tail.next = null;
     this.tail = next;
     return this.tail.shift();
    }
    return val;
   }
   peek() {
    const val = this.tail.peek();
    if (val === void 0 && this.tail.next) return this.tail.next.peek();
    return val;
   }
   isEmpty() {
    return this.length === 0;
   }
  };
 },
 3466: (module, __unused_webpack_exports, __webpack_require__) => {
  const ANY = Symbol("SemVer ANY");
  class Comparator {
   static get ANY() {
    return ANY;
   }
   constructor(comp, options) {
    options = parseOptions(options);
    if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp; else comp = comp.value;
    comp = comp.trim().split(/\s+/).join(" ");
    debug("comparator", comp, options);
    this.options = options;
    this.loose = !!options.loose;
    this.parse(comp);
    if (this.semver === ANY) this.value = ""; else this.value = this.operator + this.semver.version;
    debug("comp", this);
   }
   parse(comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
    const m = comp.match(r);
    if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
    this.operator = m[1] !== void 0 ? m[1] : "";
    if (this.operator === "=") this.operator = "";
    if (!m[2]) this.semver = ANY; else this.semver = new SemVer(m[2], this.options.loose);
   }
   toString() {
    return this.value;
   }
   test(version) {
    debug("Comparator.test", version, this.options.loose);
    if (this.semver === ANY || version === ANY) return true;
    if (typeof version === "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return false;
    }
    return cmp(version, this.operator, this.semver, this.options);
   }
   intersects(comp, options) {
    if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
    if (this.operator === "") {
     if (this.value === "") return true;
     return new Range(comp.value, options).test(this.value);
    } else if (comp.operator === "") {
     if (comp.value === "") return true;
     return new Range(this.value, options).test(comp.semver);
    }
    options = parseOptions(options);
    if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
    if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
    if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
    if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
    if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
    if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
    if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
    return false;
   }
  }
  module.exports = Comparator;
  const parseOptions = __webpack_require__(8629);
  const {safeRe: re, t: t} = __webpack_require__(7680);
  const cmp = __webpack_require__(9005);
  const debug = __webpack_require__(8586);
  const SemVer = __webpack_require__(3942);
  const Range = __webpack_require__(1197);
 },
 1197: (module, __unused_webpack_exports, __webpack_require__) => {
  const SPACE_CHARACTERS = /\s+/g;
  class Range {
   constructor(range, options) {
    options = parseOptions(options);
    if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range; else return new Range(range.raw, options);
    if (range instanceof Comparator) {
     this.raw = range.value;
     this.set = [ [ range ] ];
     this.formatted = void 0;
     return this;
    }
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
    this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
    if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
    if (this.set.length > 1) {
     const first = this.set[0];
     this.set = this.set.filter(c => !isNullSet(c[0]));
     if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
      this.set = [ c ];
      break;
     }
    }
    this.formatted = void 0;
   }
   get range() {
    if (this.formatted === void 0) {
     this.formatted = "";
     for (let i = 0; i < this.set.length; i++) {
      if (i > 0) this.formatted += "||";
      const comps = this.set[i];
      for (let k = 0; k < comps.length; k++) {
       if (k > 0) this.formatted += " ";
       this.formatted += comps[k].toString().trim();
      }
     }
    }
    return this.formatted;
   }
   format() {
    return this.range;
   }
   toString() {
    return this.range;
   }
   parseRange(range) {
    range = range.replace(BUILDSTRIPRE, "");
    const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
    const memoKey = memoOpts + ":" + range;
    const cached = cache.get(memoKey);
    if (cached) return cached;
    const loose = this.options.loose;
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
    debug("hyphen replace", range);
    range = trimComparatorWhitespace(range);
    debug("comparator trim", range);
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
    debug("tilde trim", range);
    range = range.replace(re[t.CARETTRIM], caretTrimReplace);
    debug("caret trim", range);
    let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
    if (loose) rangeList = rangeList.filter(comp => {
     debug("loose invalid filter", comp, this.options);
     return !!comp.match(re[t.COMPARATORLOOSE]);
    });
    debug("range list", rangeList);
    const rangeMap = new Map;
    const comparators = rangeList.map(comp => new Comparator(comp, this.options));
    for (const comp of comparators) {
     if (isNullSet(comp)) return [ comp ];
     rangeMap.set(comp.value, comp);
    }
    if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
    const result = [ ...rangeMap.values() ];
    cache.set(memoKey, result);
    return result;
   }
   intersects(range, options) {
    if (!(range instanceof Range)) throw new TypeError("a Range is required");
    return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
   }
   test(version) {
    if (!version) return false;
    if (typeof version === "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return false;
    }
    for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
    return false;
   }
  }
  module.exports = Range;
  const LRU = __webpack_require__(1044);
  const cache = new LRU;
  const parseOptions = __webpack_require__(8629);
  const Comparator = __webpack_require__(3466);
  const debug = __webpack_require__(8586);
  const SemVer = __webpack_require__(3942);
  const trimComparatorWhitespace = __webpack_require__(8974);
  const {safeRe: re, src: src, t: t, tildeTrimReplace: tildeTrimReplace, caretTrimReplace: caretTrimReplace} = __webpack_require__(7680);
  const {FLAG_INCLUDE_PRERELEASE: FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE: FLAG_LOOSE} = __webpack_require__(6172);
  const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
  const isNullSet = c => c.value === "<0.0.0-0";
  const isAny = c => c.value === "";
  const isSatisfiable = (comparators, options) => {
   let result = true;
   const remainingComparators = comparators.slice();
   let testComparator = remainingComparators.pop();
   while (result && remainingComparators.length) {
    result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
    testComparator = remainingComparators.pop();
   }
   return result;
  };
  const parseComparator = (comp, options) => {
   comp = comp.replace(re[t.BUILD], "");
   debug("comp", comp, options);
   comp = replaceCarets(comp, options);
   debug("caret", comp);
   comp = replaceTildes(comp, options);
   debug("tildes", comp);
   comp = replaceXRanges(comp, options);
   debug("xrange", comp);
   comp = replaceStars(comp, options);
   debug("stars", comp);
   return comp;
  };
  const isX = id => !id || id.toLowerCase() === "x" || id === "*";
  const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
  const replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" ");
  const replaceTilde = (comp, options) => {
   const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
   const z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("tilde", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
     debug("replaceTilde pr", pr);
     ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
    } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
    debug("tilde return", ret);
    return ret;
   });
  };
  const replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" ");
  const replaceCaret = (comp, options) => {
   debug("caret", comp, options);
   const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
   const z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("caret", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
     debug("replaceCaret pr", pr);
     if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
    } else {
     debug("no pr");
     if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
    }
    debug("caret return", ret);
    return ret;
   });
  };
  const replaceXRanges = (comp, options) => {
   debug("replaceXRanges", comp, options);
   return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
  };
  const replaceXRange = (comp, options) => {
   comp = comp.trim();
   const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
   return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug("xRange", comp, ret, gtlt, M, m, p, pr);
    if (invalidXRangeOrder(M, m, p)) return comp;
    const xM = isX(M);
    const xm = xM || isX(m);
    const xp = xm || isX(p);
    const anyX = xp;
    if (gtlt === "=" && anyX) gtlt = "";
    pr = options.includePrerelease ? "-0" : "";
    if (xM) if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0"; else ret = "*"; else if (gtlt && anyX) {
     if (xm) m = 0;
     p = 0;
     if (gtlt === ">") {
      gtlt = ">=";
      if (xm) {
       M = +M + 1;
       m = 0;
       p = 0;
      } else {
       m = +m + 1;
       p = 0;
      }
     } else if (gtlt === "<=") {
      gtlt = "<";
      if (xm) M = +M + 1; else m = +m + 1;
     }
     if (gtlt === "<") pr = "-0";
     ret = `${gtlt + M}.${m}.${p}${pr}`;
    } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`; else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
    debug("xRange return", ret);
    return ret;
   });
  };
  const replaceStars = (comp, options) => {
   debug("replaceStars", comp, options);
   return comp.trim().replace(re[t.STAR], "");
  };
  const replaceGTE0 = (comp, options) => {
   debug("replaceGTE0", comp, options);
   return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
  };
  const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
   if (isX(fM)) from = ""; else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`; else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`; else if (fpr) from = `>=${from}`; else from = `>=${from}${incPr ? "-0" : ""}`;
   if (isX(tM)) to = ""; else if (isX(tm)) to = `<${+tM + 1}.0.0-0`; else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`; else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`; else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`; else to = `<=${to}`;
   return `${from} ${to}`.trim();
  };
  const testSet = (set, version, options) => {
   for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
   if (version.prerelease.length && !options.includePrerelease) {
    for (let i = 0; i < set.length; i++) {
     debug(set[i].semver);
     if (set[i].semver === Comparator.ANY) continue;
     if (set[i].semver.prerelease.length > 0) {
      const allowed = set[i].semver;
      if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
     }
    }
    return false;
   }
   return true;
  };
 },
 3942: (module, __unused_webpack_exports, __webpack_require__) => {
  const debug = __webpack_require__(8586);
  const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_INTEGER: MAX_SAFE_INTEGER} = __webpack_require__(6172);
  const {safeRe: re, t: t} = __webpack_require__(7680);
  const parseOptions = __webpack_require__(8629);
  const {compareIdentifiers: compareIdentifiers} = __webpack_require__(6613);
  const isPrereleaseIdentifier = (prerelease, identifier) => {
   const identifiers = identifier.split(".");
   if (identifiers.length > prerelease.length) return false;
   for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
   return true;
  };
  class SemVer {
   constructor(version, options) {
    options = parseOptions(options);
    if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
    if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
    debug("SemVer", version, options);
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
    if (!m) throw new TypeError(`Invalid Version: ${version}`);
    this.raw = version;
    this.major = +m[1];
    this.minor = +m[2];
    this.patch = +m[3];
    if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
    if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
     if (/^[0-9]+$/.test(id)) {
      const num = +id;
      if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
     }
     return id;
    });
    this.build = m[5] ? m[5].split(".") : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(other) {
    debug("SemVer.compare", this.version, this.options, other);
    if (!(other instanceof SemVer)) {
     if (typeof other === "string" && other === this.version) return 0;
     other = new SemVer(other, this.options);
    }
    if (other.version === this.version) return 0;
    return this.compareMain(other) || this.comparePre(other);
   }
   compareMain(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.major < other.major) return -1;
    if (this.major > other.major) return 1;
    if (this.minor < other.minor) return -1;
    if (this.minor > other.minor) return 1;
    if (this.patch < other.patch) return -1;
    if (this.patch > other.patch) return 1;
    return 0;
   }
   comparePre(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
    let i = 0;
    do {
     const a = this.prerelease[i];
     const b = other.prerelease[i];
     debug("prerelease compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   compareBuild(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    let i = 0;
    do {
     const a = this.build[i];
     const b = other.build[i];
     debug("build compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   inc(release, identifier, identifierBase) {
    if (release.startsWith("pre")) {
     if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
     if (identifier) {
      const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
      if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
     }
    }
    switch (release) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "prerelease":
     if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "release":
     if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
     this.prerelease.length = 0;
     break;

    case "major":
     if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "minor":
     if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "patch":
     if (this.prerelease.length === 0) this.patch++;
     this.prerelease = [];
     break;

    case "pre":
     {
      const base = Number(identifierBase) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
       let i = this.prerelease.length;
       while (--i >= 0) if (typeof this.prerelease[i] === "number") {
        this.prerelease[i]++;
        i = -2;
       }
       if (i === -1) {
        if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
        this.prerelease.push(base);
       }
      }
      if (identifier) {
       let prerelease = [ identifier, base ];
       if (identifierBase === false) prerelease = [ identifier ];
       if (isPrereleaseIdentifier(this.prerelease, identifier)) {
        const prereleaseBase = this.prerelease[identifier.split(".").length];
        if (isNaN(prereleaseBase)) this.prerelease = prerelease;
       } else this.prerelease = prerelease;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${release}`);
    }
    this.raw = this.format();
    if (this.build.length) this.raw += `+${this.build.join(".")}`;
    return this;
   }
  }
  module.exports = SemVer;
 },
 4144: (module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(1626);
  const clean = (version, options) => {
   const s = parse(version.trim().replace(/^[=v]+/, ""), options);
   return s ? s.version : null;
  };
  module.exports = clean;
 },
 9005: (module, __unused_webpack_exports, __webpack_require__) => {
  const eq = __webpack_require__(2583);
  const neq = __webpack_require__(965);
  const gt = __webpack_require__(398);
  const gte = __webpack_require__(2215);
  const lt = __webpack_require__(8750);
  const lte = __webpack_require__(1858);
  const cmp = (a, op, b, loose) => {
   switch (op) {
   case "===":
    if (typeof a === "object") a = a.version;
    if (typeof b === "object") b = b.version;
    return a === b;

   case "!==":
    if (typeof a === "object") a = a.version;
    if (typeof b === "object") b = b.version;
    return a !== b;

   case "":
   case "=":
   case "==":
    return eq(a, b, loose);

   case "!=":
    return neq(a, b, loose);

   case ">":
    return gt(a, b, loose);

   case ">=":
    return gte(a, b, loose);

   case "<":
    return lt(a, b, loose);

   case "<=":
    return lte(a, b, loose);

   default:
    throw new TypeError(`Invalid operator: ${op}`);
   }
  };
  module.exports = cmp;
 },
 352: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const parse = __webpack_require__(1626);
  const {safeRe: re, t: t} = __webpack_require__(7680);
  const coerce = (version, options) => {
   if (version instanceof SemVer) return version;
   if (typeof version === "number") version = String(version);
   if (typeof version !== "string") return null;
   options = options || {};
   let match = null;
   if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]); else {
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
    let next;
    while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
     if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
     coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
    }
    coerceRtlRegex.lastIndex = -1;
   }
   if (match === null) return null;
   const major = match[2];
   const minor = match[3] || "0";
   const patch = match[4] || "0";
   const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
   const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
   return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
  };
  module.exports = coerce;
 },
 327: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 },
 7661: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const compareLoose = (a, b) => compare(a, b, true);
  module.exports = compareLoose;
 },
 3670: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
  module.exports = compare;
 },
 1798: (module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(1626);
  const diff = (version1, version2) => {
   const v1 = parse(version1, null, true);
   const v2 = parse(version2, null, true);
   const comparison = v1.compare(v2);
   if (comparison === 0) return null;
   const v1Higher = comparison > 0;
   const highVersion = v1Higher ? v1 : v2;
   const lowVersion = v1Higher ? v2 : v1;
   const highHasPre = !!highVersion.prerelease.length;
   const lowHasPre = !!lowVersion.prerelease.length;
   if (lowHasPre && !highHasPre) {
    if (!lowVersion.patch && !lowVersion.minor) return "major";
    if (lowVersion.compareMain(highVersion) === 0) {
     if (lowVersion.minor && !lowVersion.patch) return "minor";
     return "patch";
    }
   }
   const prefix = highHasPre ? "pre" : "";
   if (v1.major !== v2.major) return prefix + "major";
   if (v1.minor !== v2.minor) return prefix + "minor";
   if (v1.patch !== v2.patch) return prefix + "patch";
   return "prerelease";
  };
  module.exports = diff;
 },
 2583: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const eq = (a, b, loose) => compare(a, b, loose) === 0;
  module.exports = eq;
 },
 398: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const gt = (a, b, loose) => compare(a, b, loose) > 0;
  module.exports = gt;
 },
 2215: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const gte = (a, b, loose) => compare(a, b, loose) >= 0;
  module.exports = gte;
 },
 2417: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const inc = (version, release, options, identifier, identifierBase) => {
   if (typeof options === "string") {
    identifierBase = identifier;
    identifier = options;
    options = void 0;
   }
   try {
    return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
   } catch (er) {
    return null;
   }
  };
  module.exports = inc;
 },
 8750: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const lt = (a, b, loose) => compare(a, b, loose) < 0;
  module.exports = lt;
 },
 1858: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const lte = (a, b, loose) => compare(a, b, loose) <= 0;
  module.exports = lte;
 },
 3624: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const major = (a, loose) => new SemVer(a, loose).major;
  module.exports = major;
 },
 9732: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const minor = (a, loose) => new SemVer(a, loose).minor;
  module.exports = minor;
 },
 965: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const neq = (a, b, loose) => compare(a, b, loose) !== 0;
  module.exports = neq;
 },
 1626: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 },
 7627: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const patch = (a, loose) => new SemVer(a, loose).patch;
  module.exports = patch;
 },
 5387: (module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(1626);
  const prerelease = (version, options) => {
   const parsed = parse(version, options);
   return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
  module.exports = prerelease;
 },
 2208: (module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(3670);
  const rcompare = (a, b, loose) => compare(b, a, loose);
  module.exports = rcompare;
 },
 7223: (module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(327);
  const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
  module.exports = rsort;
 },
 768: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(1197);
  const satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return false;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 },
 7145: (module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(327);
  const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
  module.exports = sort;
 },
 2643: (module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(1626);
  const constants = __webpack_require__(6172);
  const SemVer = __webpack_require__(3942);
  const truncate = (version, truncation, options) => {
   if (!constants.RELEASE_TYPES.includes(truncation)) return null;
   const clonedVersion = cloneInputVersion(version, options);
   return clonedVersion && doTruncation(clonedVersion, truncation);
  };
  const cloneInputVersion = (version, options) => {
   const versionStringToParse = version instanceof SemVer ? version.version : version;
   return parse(versionStringToParse, options);
  };
  const doTruncation = (version, truncation) => {
   if (isPrerelease(truncation)) return version.version;
   version.prerelease = [];
   switch (truncation) {
   case "major":
    version.minor = 0;
    version.patch = 0;
    break;

   case "minor":
    version.patch = 0;
    break;
   }
   return version.format();
  };
  const isPrerelease = type => type.startsWith("pre");
  module.exports = truncate;
 },
 9663: (module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(1626);
  const valid = (version, options) => {
   const v = parse(version, options);
   return v ? v.version : null;
  };
  module.exports = valid;
 },
 7311: (module, __unused_webpack_exports, __webpack_require__) => {
  const internalRe = __webpack_require__(7680);
  const constants = __webpack_require__(6172);
  const SemVer = __webpack_require__(3942);
  const identifiers = __webpack_require__(6613);
  const parse = __webpack_require__(1626);
  const valid = __webpack_require__(9663);
  const clean = __webpack_require__(4144);
  const inc = __webpack_require__(2417);
  const diff = __webpack_require__(1798);
  const major = __webpack_require__(3624);
  const minor = __webpack_require__(9732);
  const patch = __webpack_require__(7627);
  const prerelease = __webpack_require__(5387);
  const compare = __webpack_require__(3670);
  const rcompare = __webpack_require__(2208);
  const compareLoose = __webpack_require__(7661);
  const compareBuild = __webpack_require__(327);
  const sort = __webpack_require__(7145);
  const rsort = __webpack_require__(7223);
  const gt = __webpack_require__(398);
  const lt = __webpack_require__(8750);
  const eq = __webpack_require__(2583);
  const neq = __webpack_require__(965);
  const gte = __webpack_require__(2215);
  const lte = __webpack_require__(1858);
  const cmp = __webpack_require__(9005);
  const coerce = __webpack_require__(352);
  const truncate = __webpack_require__(2643);
  const Comparator = __webpack_require__(3466);
  const Range = __webpack_require__(1197);
  const satisfies = __webpack_require__(768);
  const toComparators = __webpack_require__(7453);
  const maxSatisfying = __webpack_require__(4258);
  const minSatisfying = __webpack_require__(8152);
  const minVersion = __webpack_require__(7427);
  const validRange = __webpack_require__(9876);
  const outside = __webpack_require__(9905);
  const gtr = __webpack_require__(1657);
  const ltr = __webpack_require__(5520);
  const intersects = __webpack_require__(6442);
  const simplifyRange = __webpack_require__(8383);
  const subset = __webpack_require__(7470);
  module.exports = {
   parse: parse,
   valid: valid,
   clean: clean,
   inc: inc,
   diff: diff,
   major: major,
   minor: minor,
   patch: patch,
   prerelease: prerelease,
   compare: compare,
   rcompare: rcompare,
   compareLoose: compareLoose,
   compareBuild: compareBuild,
   sort: sort,
   rsort: rsort,
   gt: gt,
   lt: lt,
   eq: eq,
   neq: neq,
   gte: gte,
   lte: lte,
   cmp: cmp,
   coerce: coerce,
   truncate: truncate,
   Comparator: Comparator,
   Range: Range,
   satisfies: satisfies,
   toComparators: toComparators,
   maxSatisfying: maxSatisfying,
   minSatisfying: minSatisfying,
   minVersion: minVersion,
   validRange: validRange,
   outside: outside,
   gtr: gtr,
   ltr: ltr,
   intersects: intersects,
   simplifyRange: simplifyRange,
   subset: subset,
   SemVer: SemVer,
   re: internalRe.re,
   src: internalRe.src,
   tokens: internalRe.t,
   SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
   RELEASE_TYPES: constants.RELEASE_TYPES,
   compareIdentifiers: identifiers.compareIdentifiers,
   rcompareIdentifiers: identifiers.rcompareIdentifiers
  };
 },
 6172: module => {
  const SEMVER_SPEC_VERSION = "2.0.0";
  const MAX_LENGTH = 256;
  const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
  const MAX_SAFE_COMPONENT_LENGTH = 16;
  const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
  const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\ufeff" ];
  const RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  module.exports = {
   MAX_LENGTH: MAX_LENGTH,
   MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH,
   MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH,
   MAX_SAFE_INTEGER: MAX_SAFE_INTEGER,
   WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS,
   RELEASE_TYPES: RELEASE_TYPES,
   SEMVER_SPEC_VERSION: SEMVER_SPEC_VERSION,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 },
 8586: module => {
  const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
  module.exports = debug;
 },
 6613: module => {
  const numeric = /^[0-9]+$/;
  const compareIdentifiers = (a, b) => {
   if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
   const anum = numeric.test(a);
   const bnum = numeric.test(b);
   if (anum && bnum) {
    a = +a;
    b = +b;
   }
   return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
  module.exports = {
   compareIdentifiers: compareIdentifiers,
   rcompareIdentifiers: rcompareIdentifiers
  };
 },
 1044: module => {
  class LRUCache {
   constructor() {
    this.max = 1e3;
    this.map = new Map;
   }
   get(key) {
    const value = this.map.get(key);
    if (value === void 0) return; else {
     this.map.delete(key);
     this.map.set(key, value);
     return value;
    }
   }
   delete(key) {
    return this.map.delete(key);
   }
   set(key, value) {
    const deleted = this.delete(key);
    if (!deleted && value !== void 0) {
     if (this.map.size >= this.max) {
      const firstKey = this.map.keys().next().value;
      this.delete(firstKey);
     }
     this.map.set(key, value);
    }
    return this;
   }
  }
  module.exports = LRUCache;
 },
 8629: module => {
  const looseOption = Object.freeze({
   loose: true
  });
  const emptyOpts = Object.freeze({});
  const parseOptions = options => {
   if (!options) return emptyOpts;
   if (typeof options !== "object") return looseOption;
   return options;
  };
  module.exports = parseOptions;
 },
 7680: (module, exports, __webpack_require__) => {
  const {MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, MAX_LENGTH: MAX_LENGTH} = __webpack_require__(6172);
  const debug = __webpack_require__(8586);
  exports = module.exports = {};
  const re = exports.re = [];
  const safeRe = exports.safeRe = [];
  const src = exports.src = [];
  const safeSrc = exports.safeSrc = [];
  const t = exports.t = {};
  let R = 0;
  const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
  const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
  const makeSafeRegex = value => {
   for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
   return value;
  };
  const createToken = (name, value, isGlobal) => {
   const safe = makeSafeRegex(value);
   const index = R++;
   debug(name, index, value);
   t[name] = index;
   src[index] = value;
   safeSrc[index] = safe;
   re[index] = new RegExp(value, isGlobal ? "g" : void 0);
   safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
  createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
  createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
  createToken("FULL", `^${src[t.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
  createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
  createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
  createToken("COERCERTL", src[t.COERCE], true);
  createToken("COERCERTLFULL", src[t.COERCEFULL], true);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
  exports.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
  exports.caretTrimReplace = "$1^";
  createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
  exports.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 },
 8974: (module, __unused_webpack_exports, __webpack_require__) => {
  const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS} = __webpack_require__(6172);
  const whitespace = new Uint8Array(65536);
  for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
  const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
  const isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char);
  const isDigit = char => char !== void 0 && char >= "0" && char <= "9";
  const isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
  const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-";
  const isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*";
  const findDigitsEndIndex = (range, start, limit, digitRuns) => {
   if (!isDigit(range[start])) return start;
   if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
   if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
   let end = start + 1;
   while (isDigit(range[end])) end++;
   digitRuns.previousStart = digitRuns.start;
   digitRuns.previousEnd = digitRuns.end;
   digitRuns.start = start;
   digitRuns.end = end;
   return Math.min(start + limit, end);
  };
  const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
   if (!loose && range[start] === "0") return start + 1;
   return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
  };
  const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
   const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
   if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
    let end = digitsEnd + 1;
    const limit = end + MAX_SAFE_BUILD_LENGTH;
    while (end < limit && isIdentifierCharacter(range[end])) end++;
    return end;
   }
   return findVersionNumberEndIndex(range, start, loose, digitRuns);
  };
  const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
   const hyphen = range[start] === "-";
   if (!loose && !hyphen) return start;
   const identifierStart = start + (hyphen ? 1 : 0);
   let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
   if (end === identifierStart) {
    if (!loose || !hyphen) return start;
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
   }
   while (range[end] === ".") {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  };
  const findBuildIdentifierEndIndex = (range, start) => {
   let end = start;
   while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
   return end;
  };
  const findBuildEndIndex = (range, start) => {
   if (range[start] !== "+") return start;
   let end = findBuildIdentifierEndIndex(range, start + 1);
   if (end === start + 1) return start;
   while (range[end] === ".") {
    const next = findBuildIdentifierEndIndex(range, end + 1);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  };
  const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
   let end = start;
   for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns);
    if (next === end) return start;
    end = next;
    if (component < 2) {
     if (range[end] !== ".") return start;
     end++;
    }
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  };
  const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
   if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
   return isVersionStart(range[start]) ? start + 1 : start;
  };
  const findPartialVersionEndIndex = (range, start, digitRuns) => {
   let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
   for (let component = 0; component < 2; component++) {
    if (range[end] !== ".") return end;
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
    if (next === end + 1) return end;
    end = next;
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  };
  const findVersionEndIndex = (range, start, digitRuns) => {
   const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
   return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
  };
  const findRemovableWhitespaceIndex = (range, matchStart) => {
   let position = matchStart;
   if (isWhitespace(range[position])) position++;
   if (range[position] === "<" || range[position] === ">") position++;
   if (range[position] === "=") position++;
   return isWhitespace(range[position]) ? position : -1;
  };
  const trimComparatorWhitespace = range => {
   let result = "";
   let copyFrom = 0;
   let cursor = 0;
   const digitRuns = {
    start: -1,
    end: -1,
    previousStart: -1,
    previousEnd: -1
   };
   while (cursor < range.length) {
    const matchStart = cursor;
    if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
     cursor++;
     continue;
    }
    while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
    if (!isVersionStart(range[cursor])) continue;
    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
    if (whitespacePosition !== -1) {
     result += range.slice(copyFrom, whitespacePosition);
     copyFrom = whitespacePosition + 1;
    }
    cursor = findVersionEndIndex(range, cursor, digitRuns);
   }
   return result + range.slice(copyFrom);
  };
  module.exports = trimComparatorWhitespace;
 },
 1657: (module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(9905);
  const gtr = (version, range, options) => outside(version, range, ">", options);
  module.exports = gtr;
 },
 6442: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(1197);
  const intersects = (r1, r2, options) => {
   r1 = new Range(r1, options);
   r2 = new Range(r2, options);
   return r1.intersects(r2, options);
  };
  module.exports = intersects;
 },
 5520: (module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(9905);
  const ltr = (version, range, options) => outside(version, range, "<", options);
  module.exports = ltr;
 },
 4258: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const Range = __webpack_require__(1197);
  const maxSatisfying = (versions, range, options) => {
   let max = null;
   let maxSV = null;
   let rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v)) if (!max || maxSV.compare(v) === -1) {
     max = v;
     maxSV = new SemVer(max, options);
    }
   });
   return max;
  };
  module.exports = maxSatisfying;
 },
 8152: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const Range = __webpack_require__(1197);
  const minSatisfying = (versions, range, options) => {
   let min = null;
   let minSV = null;
   let rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v)) if (!min || minSV.compare(v) === 1) {
     min = v;
     minSV = new SemVer(min, options);
    }
   });
   return min;
  };
  module.exports = minSatisfying;
 },
 7427: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const Range = __webpack_require__(1197);
  const gt = __webpack_require__(398);
  const minVersion = (range, loose) => {
   range = new Range(range, loose);
   let minver = new SemVer("0.0.0");
   if (range.test(minver)) return minver;
   minver = new SemVer("0.0.0-0");
   if (range.test(minver)) return minver;
   minver = null;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let setMin = null;
    comparators.forEach(comparator => {
     const compver = new SemVer(comparator.semver.version);
     switch (comparator.operator) {
     case ">":
      if (compver.prerelease.length === 0) compver.patch++; else compver.prerelease.push(0);
      compver.raw = compver.format();

     case "":
     case ">=":
      if (!setMin || gt(compver, setMin)) setMin = compver;
      break;

     case "<":
     case "<=":
      break;

     default:
      throw new Error(`Unexpected operation: ${comparator.operator}`);
     }
    });
    if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
   }
   if (minver && range.test(minver)) return minver;
   return null;
  };
  module.exports = minVersion;
 },
 9905: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(3942);
  const Comparator = __webpack_require__(3466);
  const {ANY: ANY} = Comparator;
  const Range = __webpack_require__(1197);
  const satisfies = __webpack_require__(768);
  const gt = __webpack_require__(398);
  const lt = __webpack_require__(8750);
  const lte = __webpack_require__(1858);
  const gte = __webpack_require__(2215);
  const outside = (version, range, hilo, options) => {
   version = new SemVer(version, options);
   range = new Range(range, options);
   let gtfn, ltefn, ltfn, comp, ecomp;
   switch (hilo) {
   case ">":
    gtfn = gt;
    ltefn = lte;
    ltfn = lt;
    comp = ">";
    ecomp = ">=";
    break;

   case "<":
    gtfn = lt;
    ltefn = gte;
    ltfn = gt;
    comp = "<";
    ecomp = "<=";
    break;

   default:
    throw new TypeError('Must provide a hilo val of "<" or ">"');
   }
   if (satisfies(version, range, options)) return false;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let high = null;
    let low = null;
    comparators.forEach(comparator => {
     if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
     high = high || comparator;
     low = low || comparator;
     if (gtfn(comparator.semver, high.semver, options)) high = comparator; else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
    });
    if (high.operator === comp || high.operator === ecomp) return false;
    if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false; else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
   }
   return true;
  };
  module.exports = outside;
 },
 8383: (module, __unused_webpack_exports, __webpack_require__) => {
  const satisfies = __webpack_require__(768);
  const compare = __webpack_require__(3670);
  module.exports = (versions, range, options) => {
   const set = [];
   let first = null;
   let prev = null;
   const v = versions.sort((a, b) => compare(a, b, options));
   for (const version of v) {
    const included = satisfies(version, range, options);
    if (included) {
     prev = version;
     if (!first) first = version;
    } else {
     if (prev) set.push([ first, prev ]);
     prev = null;
     first = null;
    }
   }
   if (first) set.push([ first, null ]);
   const ranges = [];
   for (const [min, max] of set) if (min === max) ranges.push(min); else if (!max && min === v[0]) ranges.push("*"); else if (!max) ranges.push(`>=${min}`); else if (min === v[0]) ranges.push(`<=${max}`); else ranges.push(`${min} - ${max}`);
   const simplified = ranges.join(" || ");
   const original = typeof range.raw === "string" ? range.raw : String(range);
   return simplified.length < original.length ? simplified : range;
  };
 },
 7470: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(1197);
  const Comparator = __webpack_require__(3466);
  const {ANY: ANY} = Comparator;
  const satisfies = __webpack_require__(768);
  const compare = __webpack_require__(3670);
  const subset = (sub, dom, options = {}) => {
   if (sub === dom) return true;
   sub = new Range(sub, options);
   dom = new Range(dom, options);
   let sawNonNull = false;
   OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
     const isSub = simpleSubset(simpleSub, simpleDom, options);
     sawNonNull = sawNonNull || isSub !== null;
     if (isSub) continue OUTER;
    }
    if (sawNonNull) return false;
   }
   return true;
  };
  const minimumVersionWithPreRelease = [ new Comparator(">=0.0.0-0") ];
  const minimumVersion = [ new Comparator(">=0.0.0") ];
  const simpleSubset = (sub, dom, options) => {
   if (sub === dom) return true;
   if (sub.length === 1 && sub[0].semver === ANY) if (dom.length === 1 && dom[0].semver === ANY) return true; else if (options.includePrerelease) sub = minimumVersionWithPreRelease; else sub = minimumVersion;
   if (dom.length === 1 && dom[0].semver === ANY) if (options.includePrerelease) return true; else dom = minimumVersion;
   const eqSet = new Set;
   let gt, lt;
   for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options); else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options); else eqSet.add(c.semver);
   if (eqSet.size > 1) return null;
   let gtltComp;
   if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options);
    if (gtltComp > 0) return null; else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
   }
   for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) return null;
    if (lt && !satisfies(eq, String(lt), options)) return null;
    for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
    return true;
   }
   let higher, lower;
   let hasDomLT, hasDomGT;
   let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
   let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
   if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
   for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
    hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
    if (gt) {
     if (needDomGTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
     if (c.operator === ">" || c.operator === ">=") {
      higher = higherGT(gt, c, options);
      if (higher === c && higher !== gt) return false;
     } else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
    }
    if (lt) {
     if (needDomLTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
     if (c.operator === "<" || c.operator === "<=") {
      lower = lowerLT(lt, c, options);
      if (lower === c && lower !== lt) return false;
     } else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
   }
   if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
   if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
   if (needDomGTPre || needDomLTPre) return false;
   return true;
  };
  const higherGT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
  };
  const lowerLT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
  };
  module.exports = subset;
 },
 7453: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(1197);
  const toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
  module.exports = toComparators;
 },
 9876: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(1197);
  const validRange = (range, options) => {
   try {
    return new Range(range, options).range || "*";
   } catch (er) {
    return null;
   }
  };
  module.exports = validRange;
 },
 6277: (module, __unused_webpack_exports, __webpack_require__) => {
  const {EventEmitter: EventEmitter} = __webpack_require__(535);
  const FIFO = __webpack_require__(7382);
  const TextDecoder = __webpack_require__(3041);
  const StreamError = __webpack_require__(3890);
  const qmt = typeof queueMicrotask === "undefined" ? fn => global.process.nextTick(fn) : queueMicrotask;
  const MAX = (1 << 29) - 1;
  const OPENING = 1;
  const PREDESTROYING = 2;
  const DESTROYING = 4;
  const DESTROYED = 8;
  const NOT_OPENING = MAX ^ OPENING;
  const NOT_PREDESTROYING = MAX ^ PREDESTROYING;
  const READ_ACTIVE = 1 << 4;
  const READ_UPDATING = 2 << 4;
  const READ_PRIMARY = 4 << 4;
  const READ_QUEUED = 8 << 4;
  const READ_RESUMED = 16 << 4;
  const READ_PIPE_DRAINED = 32 << 4;
  const READ_ENDING = 64 << 4;
  const READ_EMIT_DATA = 128 << 4;
  const READ_EMIT_READABLE = 256 << 4;
  const READ_EMITTED_READABLE = 512 << 4;
  const READ_DONE = 1024 << 4;
  const READ_NEXT_TICK = 2048 << 4;
  const READ_NEEDS_PUSH = 4096 << 4;
  const READ_READ_AHEAD = 8192 << 4;
  const READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED;
  const READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH;
  const READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE;
  const READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED;
  const READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD;
  const READ_NOT_ACTIVE = MAX ^ READ_ACTIVE;
  const READ_NON_PRIMARY = MAX ^ READ_PRIMARY;
  const READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH);
  const READ_PUSHED = MAX ^ READ_NEEDS_PUSH;
  const READ_PAUSED = MAX ^ READ_RESUMED;
  const READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE);
  const READ_NOT_ENDING = MAX ^ READ_ENDING;
  const READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING;
  const READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK;
  const READ_NOT_UPDATING = MAX ^ READ_UPDATING;
  const READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD;
  const READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD;
  const WRITE_ACTIVE = 1 << 18;
  const WRITE_UPDATING = 2 << 18;
  const WRITE_PRIMARY = 4 << 18;
  const WRITE_QUEUED = 8 << 18;
  const WRITE_UNDRAINED = 16 << 18;
  const WRITE_DONE = 32 << 18;
  const WRITE_EMIT_DRAIN = 64 << 18;
  const WRITE_NEXT_TICK = 128 << 18;
  const WRITE_WRITING = 256 << 18;
  const WRITE_FINISHING = 512 << 18;
  const WRITE_CORKED = 1024 << 18;
  const WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING);
  const WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY;
  const WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING);
  const WRITE_DRAINED = MAX ^ WRITE_UNDRAINED;
  const WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED;
  const WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK;
  const WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING;
  const WRITE_NOT_CORKED = MAX ^ WRITE_CORKED;
  const ACTIVE = READ_ACTIVE | WRITE_ACTIVE;
  const NOT_ACTIVE = MAX ^ ACTIVE;
  const DONE = READ_DONE | WRITE_DONE;
  const DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING;
  const OPEN_STATUS = DESTROY_STATUS | OPENING;
  const AUTO_DESTROY = DESTROY_STATUS | DONE;
  const NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY;
  const ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK;
  const TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE;
  const IS_OPENING = OPEN_STATUS | TICKING;
  const READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE;
  const READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED;
  const READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED;
  const READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE;
  const SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD;
  const READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE;
  const READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY;
  const READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING;
  const WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE;
  const WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED;
  const WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE;
  const WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE;
  const WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED;
  const WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE;
  const WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING;
  const WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE;
  const WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE;
  const WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY;
  const WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS;
  const asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
  class WritableState {
   constructor(stream, {highWaterMark: highWaterMark = 16384, map: map = null, mapWritable: mapWritable, byteLength: byteLength, byteLengthWritable: byteLengthWritable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark;
    this.buffered = 0;
    this.error = null;
    this.pipeline = null;
    this.drains = null;
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
    this.map = mapWritable || map;
    this.afterWrite = afterWrite.bind(this);
    this.afterUpdateNextTick = updateWriteNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0;
   }
   push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
    if (this.map !== null) data = this.map(data);
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    if (this.buffered < this.highWaterMark) {
     this.stream._duplexState |= WRITE_QUEUED;
     return true;
    }
    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
    return false;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
    return data;
   }
   end(data) {
    if (typeof data === "function") this.stream.once("finish", data); else if (data !== void 0 && data !== null) this.push(data);
    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
   }
   autoBatch(data, cb) {
    const buffer = [];
    const stream = this.stream;
    buffer.push(data);
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
    stream._writev(buffer, cb);
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= WRITE_UPDATING;
    do {
     while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
      const data = this.shift();
      stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
      stream._write(data, this.afterWrite);
     }
     if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
    } while (this.continueUpdate() === true);
    stream._duplexState &= WRITE_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
     stream._duplexState = stream._duplexState | WRITE_ACTIVE;
     stream._final(afterFinal.bind(this));
     return;
    }
    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
     if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
      stream._duplexState |= ACTIVE;
      stream._destroy(afterDestroy.bind(this));
     }
     return;
    }
    if ((stream._duplexState & IS_OPENING) === OPENING) {
     stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
     stream._open(afterOpen.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    return true;
   }
   updateCallback() {
    if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) this.update(); else this.updateNextTick();
   }
   updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
    this.stream._duplexState |= WRITE_NEXT_TICK;
    if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
   }
  }
  class ReadableState {
   constructor(stream, {highWaterMark: highWaterMark = 16384, map: map = null, mapReadable: mapReadable, byteLength: byteLength, byteLengthReadable: byteLengthReadable} = {}) {
    this.stream = stream;
    this.queue = new FIFO;
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
    this.buffered = 0;
    this.readAhead = highWaterMark > 0;
    this.error = null;
    this.pipeline = null;
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
    this.map = mapReadable || map;
    this.pipeTo = null;
    this.afterRead = afterRead.bind(this);
    this.afterUpdateNextTick = updateReadNT.bind(this);
   }
   get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0;
   }
   get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0;
   }
   pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
    if (typeof cb !== "function") cb = null;
    this.stream._duplexState |= READ_PIPE_DRAINED;
    this.pipeTo = pipeTo;
    this.pipeline = new Pipeline(this.stream, pipeTo, cb);
    if (cb) this.stream.on("error", noop);
    if (isStreamx(pipeTo)) {
     pipeTo._writableState.pipeline = this.pipeline;
     if (cb) pipeTo.on("error", noop);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    } else {
     const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
     const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
     pipeTo.on("error", onerror);
     pipeTo.on("close", onclose);
     pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
    }
    pipeTo.on("drain", afterDrain.bind(this));
    this.stream.emit("piping", pipeTo);
    pipeTo.emit("pipe", this.stream);
   }
   push(data) {
    const stream = this.stream;
    if (data === null) {
     this.highWaterMark = 0;
     stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
     return false;
    }
    if (this.map !== null) {
     data = this.map(data);
     if (data === null) {
      stream._duplexState &= READ_PUSHED;
      return this.buffered < this.highWaterMark;
     }
    }
    this.buffered += this.byteLength(data);
    this.queue.push(data);
    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
    return this.buffered < this.highWaterMark;
   }
   shift() {
    const data = this.queue.shift();
    this.buffered -= this.byteLength(data);
    if (this.buffered === 0) this.stream._duplexState &= READ_NOT_QUEUED;
    return data;
   }
   unshift(data) {
    const pending = [ this.map !== null ? this.map(data) : data ];
    while (this.buffered > 0) pending.push(this.shift());
    for (let i = 0; i < pending.length - 1; i++) {
     const data = pending[i];
     this.buffered += this.byteLength(data);
     this.queue.push(data);
    }
    this.push(pending[pending.length - 1]);
   }
   read() {
    const stream = this.stream;
    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
     const data = this.shift();
     if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
     if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
     return data;
    }
    if (this.readAhead === false) {
     stream._duplexState |= READ_READ_AHEAD;
     this.updateNextTick();
    }
    return null;
   }
   drain() {
    const stream = this.stream;
    while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
     const data = this.shift();
     if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
     if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
    }
   }
   update() {
    const stream = this.stream;
    stream._duplexState |= READ_UPDATING;
    do {
     this.drain();
     while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
      stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
      stream._read(this.afterRead);
      this.drain();
     }
     if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
      stream._duplexState |= READ_EMITTED_READABLE;
      stream.emit("readable");
     }
     if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
    } while (this.continueUpdate() === true);
    stream._duplexState &= READ_NOT_UPDATING;
   }
   updateNonPrimary() {
    const stream = this.stream;
    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
     stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
     stream.emit("end");
     if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
     if (this.pipeTo !== null) this.pipeTo.end();
    }
    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
     if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
      stream._duplexState |= ACTIVE;
      stream._destroy(afterDestroy.bind(this));
     }
     return;
    }
    if ((stream._duplexState & IS_OPENING) === OPENING) {
     stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
     stream._open(afterOpen.bind(this));
    }
   }
   continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    return true;
   }
   updateCallback() {
    if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) this.update(); else this.updateNextTick();
   }
   updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
    this.stream._duplexState |= READ_NEXT_TICK;
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
   }
   updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
    this.stream._duplexState |= READ_NEXT_TICK;
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
   }
  }
  class TransformState {
   constructor(stream) {
    this.data = null;
    this.afterTransform = afterTransform.bind(stream);
    this.afterFinal = null;
   }
  }
  class Pipeline {
   constructor(src, dst, cb) {
    this.from = src;
    this.to = dst;
    this.afterPipe = cb;
    this.error = null;
    this.pipeToFinished = false;
   }
   finished() {
    this.pipeToFinished = true;
   }
   done(stream, err) {
    if (err) this.error = err;
    if (stream === this.to) {
     this.to = null;
     if (this.from !== null) {
      if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
      return;
     }
    }
    if (stream === this.from) {
     this.from = null;
     if (this.to !== null) {
      if ((stream._duplexState & READ_DONE) === 0) this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
      return;
     }
    }
    if (this.afterPipe !== null) this.afterPipe(this.error);
    this.to = this.from = this.afterPipe = null;
   }
  }
  function afterDrain() {
   this.stream._duplexState |= READ_PIPE_DRAINED;
   this.updateCallback();
  }
  function afterFinal(err) {
   const stream = this.stream;
   if (err) stream.destroy(err);
   if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE;
    stream.emit("finish");
   }
   if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
   stream._duplexState &= WRITE_NOT_FINISHING;
   if ((stream._duplexState & WRITE_UPDATING) === 0) this.update(); else this.updateNextTick();
  }
  function afterDestroy(err) {
   const stream = this.stream;
   if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
   if (err) stream.emit("error", err);
   stream._duplexState |= DESTROYED;
   stream.emit("close");
   const rs = stream._readableState;
   const ws = stream._writableState;
   if (rs !== null && rs.pipeline !== null) rs.pipeline.done(stream, err);
   if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(false);
    if (ws.pipeline !== null) ws.pipeline.done(stream, err);
   }
  }
  function afterWrite(err) {
   const stream = this.stream;
   if (err) stream.destroy(err);
   stream._duplexState &= WRITE_NOT_ACTIVE;
   if (this.drains !== null) tickDrains(this.drains);
   if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED;
    if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) stream.emit("drain");
   }
   this.updateCallback();
  }
  function afterRead(err) {
   if (err) this.stream.destroy(err);
   this.stream._duplexState &= READ_NOT_ACTIVE;
   if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) this.stream._duplexState &= READ_NO_READ_AHEAD;
   this.updateCallback();
  }
  function updateReadNT() {
   if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK;
    this.update();
   }
  }
  function updateWriteNT() {
   if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
    this.update();
   }
  }
  function tickDrains(drains) {
   for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
    drains.shift().resolve(true);
    i--;
   }
  }
  function afterOpen(err) {
   const stream = this.stream;
   if (err) stream.destroy(err);
   if ((stream._duplexState & DESTROYING) === 0) {
    if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) stream._duplexState |= READ_PRIMARY;
    if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) stream._duplexState |= WRITE_PRIMARY;
    stream.emit("open");
   }
   stream._duplexState &= NOT_ACTIVE;
   if (stream._writableState !== null) stream._writableState.updateCallback();
   if (stream._readableState !== null) stream._readableState.updateCallback();
  }
  function afterTransform(err, data) {
   if (data !== void 0 && data !== null) this.push(data);
   this._writableState.afterWrite(err);
  }
  function newListener(name) {
   if (this._readableState !== null) {
    if (name === "data") {
     this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
     this._readableState.updateNextTick();
    }
    if (name === "readable") {
     this._duplexState |= READ_EMIT_READABLE;
     this._readableState.updateNextTick();
    }
   }
   if (this._writableState !== null) if (name === "drain") {
    this._duplexState |= WRITE_EMIT_DRAIN;
    this._writableState.updateNextTick();
   }
  }
  class Stream extends EventEmitter {
   constructor(opts) {
    super();
    this._duplexState = 0;
    this._readableState = null;
    this._writableState = null;
    if (opts) {
     if (opts.open) this._open = opts.open;
     if (opts.destroy) this._destroy = opts.destroy;
     if (opts.predestroy) this._predestroy = opts.predestroy;
     if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
    }
    this.on("newListener", newListener);
   }
   _open(cb) {
    cb(null);
   }
   _destroy(cb) {
    cb(null);
   }
   _predestroy() {}
   get readable() {
    return this._readableState !== null ? true : void 0;
   }
   get writable() {
    return this._writableState !== null ? true : void 0;
   }
   get destroyed() {
    return (this._duplexState & DESTROYED) !== 0;
   }
   get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0;
   }
   destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
     if (!err) err = StreamError.STREAM_DESTROYED();
     this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
     if (this._readableState !== null) {
      this._readableState.highWaterMark = 0;
      this._readableState.error = err;
     }
     if (this._writableState !== null) {
      this._writableState.highWaterMark = 0;
      this._writableState.error = err;
     }
     this._duplexState |= PREDESTROYING;
     this._predestroy();
     this._duplexState &= NOT_PREDESTROYING;
     if (this._readableState !== null) this._readableState.updateNextTick();
     if (this._writableState !== null) this._writableState.updateNextTick();
    }
   }
  }
  class Readable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
    this._readableState = new ReadableState(this, opts);
    if (opts) {
     if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
     if (opts.read) this._read = opts.read;
     if (opts.eagerOpen) this._readableState.updateNextTick();
     if (opts.encoding) this.setEncoding(opts.encoding);
    }
   }
   static deferred(fn, opts) {
    const out = new PassThrough(opts);
    fn().then(src => {
     if (src === null) return out.end();
     if (out.destroying) return;
     pipeline(src, out, noop);
    }).catch(err => out.destroy(err));
    return out;
   }
   setEncoding(encoding) {
    const dec = new TextDecoder(encoding);
    const map = this._readableState.map || echo;
    this._readableState.map = mapOrSkip;
    return this;
    function mapOrSkip(data) {
     const next = dec.push(data);
     return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
    }
   }
   _read(cb) {
    cb(null);
   }
   pipe(dest, cb) {
    this._readableState.updateNextTick();
    this._readableState.pipe(dest, cb);
    return dest;
   }
   read() {
    this._readableState.updateNextTick();
    return this._readableState.read();
   }
   push(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.push(data);
   }
   unshift(data) {
    this._readableState.updateNextTickIfOpen();
    return this._readableState.unshift(data);
   }
   resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD;
    this._readableState.updateNextTick();
    return this;
   }
   pause() {
    this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
    return this;
   }
   static _fromAsyncIterator(ite, opts) {
    let destroy;
    const rs = new Readable({
     ...opts,
     read(cb) {
      ite.next().then(push).then(cb.bind(null, null)).catch(cb);
     },
     predestroy() {
      destroy = ite.return();
     },
     destroy(cb) {
      if (!destroy) return cb(null);
      destroy.then(cb.bind(null, null)).catch(cb);
     }
    });
    return rs;
    function push(data) {
     if (data.done) rs.push(null); else rs.push(data.value);
    }
   }
   static from(data, opts) {
    if (isReadStreamx(data)) return data;
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
    if (!Array.isArray(data)) data = data === void 0 ? [] : [ data ];
    let i = 0;
    return new Readable({
     ...opts,
     read(cb) {
      this.push(i === data.length ? null : data[i++]);
      cb(null);
     }
    });
   }
   static isBackpressured(rs) {
    return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
   }
   static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0;
   }
   [asyncIterator]() {
    const stream = this;
    let error = null;
    let promiseResolve = null;
    let promiseReject = null;
    this.on("error", err => {
     error = err;
    });
    this.on("readable", onreadable);
    this.on("close", onclose);
    return {
     [asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(function(resolve, reject) {
       promiseResolve = resolve;
       promiseReject = reject;
       const data = stream.read();
       if (data !== null) ondata(data); else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
      });
     },
     return() {
      return destroy(null);
     },
     throw(err) {
      return destroy(err);
     }
    };
    function onreadable() {
     if (promiseResolve !== null) ondata(stream.read());
    }
    function onclose() {
     if (promiseResolve !== null) ondata(null);
    }
    function ondata(data) {
     if (promiseReject === null) return;
     if (error) promiseReject(error); else if (data === null && (stream._duplexState & READ_DONE) === 0) promiseReject(StreamError.STREAM_DESTROYED()); else promiseResolve({
      value: data,
      done: data === null
     });
     promiseReject = promiseResolve = null;
    }
    function destroy(err) {
     stream.destroy(err);
     return new Promise((resolve, reject) => {
      if (stream._duplexState & DESTROYED) return resolve({
       value: void 0,
       done: true
      });
      stream.once("close", function() {
       if (err) reject(err); else resolve({
        value: void 0,
        done: true
       });
      });
     });
    }
   }
  }
  class Writable extends Stream {
   constructor(opts) {
    super(opts);
    this._duplexState |= OPENING | READ_DONE;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     if (opts.writev) this._writev = opts.writev;
     if (opts.write) this._write = opts.write;
     if (opts.final) this._final = opts.final;
     if (opts.eagerOpen) this._writableState.updateNextTick();
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
   }
   static drained(ws) {
    if (ws.destroyed) return Promise.resolve(false);
    const state = ws._writableState;
    const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length;
    const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
    if (writes === 0) return Promise.resolve(true);
    if (state.drains === null) state.drains = [];
    return new Promise(resolve => {
     state.drains.push({
      writes: writes,
      resolve: resolve
     });
    });
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Duplex extends Readable {
   constructor(opts) {
    super(opts);
    this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
    this._writableState = new WritableState(this, opts);
    if (opts) {
     if (opts.writev) this._writev = opts.writev;
     if (opts.write) this._write = opts.write;
     if (opts.final) this._final = opts.final;
    }
   }
   cork() {
    this._duplexState |= WRITE_CORKED;
   }
   uncork() {
    this._duplexState &= WRITE_NOT_CORKED;
    this._writableState.updateNextTick();
   }
   _writev(batch, cb) {
    cb(null);
   }
   _write(data, cb) {
    this._writableState.autoBatch(data, cb);
   }
   _final(cb) {
    cb(null);
   }
   write(data) {
    this._writableState.updateNextTick();
    return this._writableState.push(data);
   }
   end(data) {
    this._writableState.updateNextTick();
    this._writableState.end(data);
    return this;
   }
  }
  class Transform extends Duplex {
   constructor(opts) {
    super(opts);
    this._transformState = new TransformState(this);
    if (opts) {
     if (opts.transform) this._transform = opts.transform;
     if (opts.flush) this._flush = opts.flush;
    }
   }
   _write(data, cb) {
    if (this._readableState.buffered >= this._readableState.highWaterMark) this._transformState.data = data; else this._transform(data, this._transformState.afterTransform);
   }
   _read(cb) {
    if (this._transformState.data !== null) {
     const data = this._transformState.data;
     this._transformState.data = null;
     cb(null);
     this._transform(data, this._transformState.afterTransform);
    } else cb(null);
   }
   destroy(err) {
    super.destroy(err);
    if (this._transformState.data !== null) {
     this._transformState.data = null;
     this._transformState.afterTransform();
    }
   }
   _transform(data, cb) {
    cb(null, data);
   }
   _flush(cb) {
    cb(null);
   }
   _final(cb) {
    this._transformState.afterFinal = cb;
    this._flush(transformAfterFlush.bind(this));
   }
  }
  class PassThrough extends Transform {}
  function transformAfterFlush(err, data) {
   const cb = this._transformState.afterFinal;
   if (err) return cb(err);
   if (data !== null && data !== void 0) this.push(data);
   this.push(null);
   cb(null);
  }
  function pipelinePromise(...streams) {
   return new Promise((resolve, reject) => pipeline(...streams, err => {
    if (err) return reject(err);
    resolve();
   }));
  }
  function pipeline(stream, ...streams) {
   const all = Array.isArray(stream) ? [ ...stream, ...streams ] : [ stream, ...streams ];
   const done = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
   if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
   let src = all[0];
   let dest = null;
   let error = null;
   for (let i = 1; i < all.length; i++) {
    dest = all[i];
    if (isStreamx(src)) src.pipe(dest, onerror); else {
     errorHandle(src, true, i > 1, onerror);
     src.pipe(dest);
    }
    src = dest;
   }
   if (done) {
    let fin = false;
    const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
    dest.on("error", err => {
     if (error === null) error = err;
    });
    dest.on("finish", () => {
     fin = true;
     if (!autoDestroy) done(error);
    });
    if (autoDestroy) dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
   }
   return dest;
   function errorHandle(s, rd, wr, onerror) {
    s.on("error", onerror);
    s.on("close", onclose);
    function onclose() {
     if (rd && s._readableState && !s._readableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
     if (wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
    }
   }
   function onerror(err) {
    if (!err || error) return;
    error = err;
    for (const s of all) s.destroy(err);
   }
  }
  function echo(s) {
   return s;
  }
  function isStream(stream) {
   return !!stream._readableState || !!stream._writableState;
  }
  function isStreamx(stream) {
   return typeof stream._duplexState === "number" && isStream(stream);
  }
  function isEnding(stream) {
   return !!stream._readableState && stream._readableState.ending;
  }
  function isEnded(stream) {
   return !!stream._readableState && stream._readableState.ended;
  }
  function isFinishing(stream) {
   return !!stream._writableState && stream._writableState.ending;
  }
  function isFinished(stream) {
   return !!stream._writableState && stream._writableState.ended;
  }
  function getStreamError(stream, opts = {}) {
   const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
   return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
  }
  function isReadStreamx(stream) {
   return isStreamx(stream) && stream.readable;
  }
  function isDisturbed(stream) {
   return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
  }
  function isTypedArray(data) {
   return typeof data === "object" && data !== null && typeof data.byteLength === "number";
  }
  function defaultByteLength(data) {
   return isTypedArray(data) ? data.byteLength : 1024;
  }
  function noop() {}
  function abort() {
   this.destroy(StreamError.ABORTED());
  }
  function isWritev(s) {
   return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
  }
  module.exports = {
   pipeline: pipeline,
   pipelinePromise: pipelinePromise,
   isStream: isStream,
   isStreamx: isStreamx,
   isEnding: isEnding,
   isEnded: isEnded,
   isFinishing: isFinishing,
   isFinished: isFinished,
   isDisturbed: isDisturbed,
   getStreamError: getStreamError,
   Stream: Stream,
   Writable: Writable,
   Readable: Readable,
   Duplex: Duplex,
   Transform: Transform,
   PassThrough: PassThrough
  };
 },
 3890: module => {
  module.exports = class StreamError extends Error {
   constructor(msg, code, fn = StreamError) {
    super(msg);
    this.code = code;
    if (Error.captureStackTrace) Error.captureStackTrace(this, fn);
   }
   static isStreamDestroyed(err) {
    return err && err.code === "STREAM_DESTROYED";
   }
   static isPrematureClose(err) {
    return err && err.code === "PREMATURE_CLOSE";
   }
   static isAborted(err) {
    return err && err.code === "ABORTED";
   }
   static isBadArgument(err) {
    return err && err.code === "BAD_ARGUMENT";
   }
   get name() {
    return "StreamError";
   }
   static STREAM_DESTROYED() {
    return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
   }
   static PREMATURE_CLOSE(msg = "Premature close") {
    return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
   }
   static ABORTED() {
    return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
   }
   static BAD_ARGUMENT(msg = "Bad argument") {
    return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
   }
  };
 },
 6544: (module, __unused_webpack_exports, __webpack_require__) => {
  const constants = {
   S_IFMT: 61440,
   S_IFDIR: 16384,
   S_IFCHR: 8192,
   S_IFBLK: 24576,
   S_IFIFO: 4096,
   S_IFLNK: 40960
  };
  try {
   module.exports = __webpack_require__(9896).constants || constants;
  } catch {
   module.exports = constants;
  }
 },
 8700: (module, __unused_webpack_exports, __webpack_require__) => {
  const {Writable: Writable, Readable: Readable, getStreamError: getStreamError} = __webpack_require__(6277);
  const FIFO = __webpack_require__(7382);
  const b4a = __webpack_require__(8128);
  const headers = __webpack_require__(4943);
  const EMPTY = b4a.alloc(0);
  const MAX_HEADER_SIZE = 4 * 1024 * 1024;
  class BufferList {
   constructor() {
    this.buffered = 0;
    this.shifted = 0;
    this.queue = new FIFO;
    this._offset = 0;
   }
   push(buffer) {
    this.buffered += buffer.byteLength;
    this.queue.push(buffer);
   }
   shiftFirst(size) {
    return this.buffered === 0 ? null : this._next(size);
   }
   shift(size) {
    if (size > this.buffered) return null;
    if (size === 0) return EMPTY;
    let chunk = this._next(size);
    if (size === chunk.byteLength) return chunk;
    const chunks = [ chunk ];
    while ((size -= chunk.byteLength) > 0) {
     chunk = this._next(size);
     chunks.push(chunk);
    }
    return b4a.concat(chunks);
   }
   _next(size) {
    const buf = this.queue.peek();
    const rem = buf.byteLength - this._offset;
    if (size >= rem) {
     const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
     this.queue.shift();
     this._offset = 0;
     this.buffered -= rem;
     this.shifted += rem;
     return sub;
    }
    this.buffered -= size;
    this.shifted += size;
    return buf.subarray(this._offset, this._offset += size);
   }
  }
  class Source extends Readable {
   constructor(self, header, offset) {
    super();
    this.header = header;
    this.offset = offset;
    this._parent = self;
   }
   _read(cb) {
    if (this.header.size === 0) this.push(null);
    if (this._parent._stream === this) this._parent._update();
    cb(null);
   }
   _predestroy() {
    this._parent.destroy(getStreamError(this));
   }
   _detach() {
    if (this._parent._stream === this) {
     this._parent._stream = null;
     this._parent._missing = overflow(this.header.size);
     this._parent._update();
    }
   }
   _destroy(cb) {
    this._detach();
    cb(null);
   }
  }
  class Extract extends Writable {
   constructor(opts) {
    super(opts);
    if (!opts) opts = {};
    this._buffer = new BufferList;
    this._offset = 0;
    this._header = null;
    this._stream = null;
    this._missing = 0;
    this._longHeader = false;
    this._callback = noop;
    this._locked = false;
    this._finished = false;
    this._pax = null;
    this._paxGlobal = null;
    this._gnuLongPath = null;
    this._gnuLongLinkPath = null;
    this._filenameEncoding = opts.filenameEncoding || "utf-8";
    this._allowUnknownFormat = !!opts.allowUnknownFormat;
    this._unlockBound = this._unlock.bind(this);
   }
   _unlock(err) {
    this._locked = false;
    if (err) {
     this.destroy(err);
     this._continueWrite(err);
     return;
    }
    this._update();
   }
   _consumeHeader() {
    if (this._locked) return false;
    this._offset = this._buffer.shifted;
    try {
     this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
    } catch (err) {
     this._continueWrite(err);
     return false;
    }
    if (!this._header) return true;
    this._header.byteOffset = this._buffer.shifted;
    switch (this._header.type) {
    case "gnu-long-path":
    case "gnu-long-link-path":
    case "pax-global-header":
    case "pax-header":
     this._longHeader = true;
     this._missing = this._header.size;
     if (this._missing > MAX_HEADER_SIZE) {
      this._continueWrite(new Error("Header exceeds max size"));
      return false;
     }
     return true;
    }
    this._locked = true;
    this._applyLongHeaders();
    if (!(this._header.size >= 0)) {
     this._continueWrite(new Error("Invalid header"));
     return false;
    }
    if (this._header.size === 0 || this._header.type === "directory") {
     this.emit("entry", this._header, this._createStream(), this._unlockBound);
     return true;
    }
    this._stream = this._createStream();
    this._missing = this._header.size;
    this.emit("entry", this._header, this._stream, this._unlockBound);
    return true;
   }
   _applyLongHeaders() {
    if (this._gnuLongPath) {
     this._header.name = this._gnuLongPath;
     this._gnuLongPath = null;
    }
    if (this._gnuLongLinkPath) {
     this._header.linkname = this._gnuLongLinkPath;
     this._gnuLongLinkPath = null;
    }
    if (this._pax) {
     if (this._pax.path) this._header.name = this._pax.path;
     if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
     if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
     this._header.pax = this._pax;
     this._pax = null;
    }
   }
   _decodeLongHeader(buf) {
    switch (this._header.type) {
    case "gnu-long-path":
     this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "gnu-long-link-path":
     this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
     break;

    case "pax-global-header":
     this._paxGlobal = headers.decodePax(buf);
     break;

    case "pax-header":
     this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
     break;
    }
   }
   _consumeLongHeader() {
    this._longHeader = false;
    this._missing = overflow(this._header.size);
    const buf = this._buffer.shift(this._header.size);
    try {
     this._decodeLongHeader(buf);
    } catch (err) {
     this._continueWrite(err);
     return false;
    }
    return true;
   }
   _consumeStream() {
    const buf = this._buffer.shiftFirst(this._missing);
    if (buf === null) return false;
    this._missing -= buf.byteLength;
    const drained = this._stream.push(buf);
    if (this._missing === 0) {
     this._stream.push(null);
     if (drained) this._stream._detach();
     return drained && this._locked === false;
    }
    return drained;
   }
   _createStream() {
    return new Source(this, this._header, this._offset);
   }
   _update() {
    while (this._buffer.buffered > 0 && !this.destroying) {
     if (this._missing > 0) {
      if (this._stream !== null) {
       if (this._consumeStream() === false) return;
       continue;
      }
      if (this._longHeader === true) {
       if (this._missing > this._buffer.buffered) break;
       if (this._consumeLongHeader() === false) return false;
       continue;
      }
      const ignore = this._buffer.shiftFirst(this._missing);
      if (ignore !== null) this._missing -= ignore.byteLength;
      continue;
     }
     if (this._buffer.buffered < 512) break;
     if (this._stream !== null || this._consumeHeader() === false) return;
    }
    this._continueWrite(null);
   }
   _continueWrite(err) {
    const cb = this._callback;
    this._callback = noop;
    cb(err);
   }
   _write(data, cb) {
    this._callback = cb;
    this._buffer.push(data);
    this._update();
   }
   _final(cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0;
    cb(this._finished ? null : new Error("Unexpected end of data"));
   }
   _predestroy() {
    this._continueWrite(null);
   }
   _destroy(cb) {
    if (this._stream) this._stream.destroy(getStreamError(this));
    cb(null);
   }
   [Symbol.asyncIterator]() {
    let error = null;
    let promiseResolve = null;
    let promiseReject = null;
    let entryStream = null;
    let entryCallback = null;
    const extract = this;
    this.on("entry", onentry);
    this.on("error", err => {
     error = err;
    });
    this.on("close", onclose);
    return {
     [Symbol.asyncIterator]() {
      return this;
     },
     next() {
      return new Promise(onnext);
     },
     return() {
      return destroy(null);
     },
     throw(err) {
      return destroy(err);
     }
    };
    function consumeCallback(err) {
     if (!entryCallback) return;
     const cb = entryCallback;
     entryCallback = null;
     cb(err);
    }
    function onnext(resolve, reject) {
     if (error) return reject(error);
     if (entryStream) {
      resolve({
       value: entryStream,
       done: false
      });
      entryStream = null;
      return;
     }
     promiseResolve = resolve;
     promiseReject = reject;
     consumeCallback(null);
     if (extract._finished && promiseResolve) {
      promiseResolve({
       value: void 0,
       done: true
      });
      promiseResolve = promiseReject = null;
     }
    }
    function onentry(header, stream, callback) {
     entryCallback = callback;
     stream.on("error", noop);
     if (promiseResolve) {
      promiseResolve({
       value: stream,
       done: false
      });
      promiseResolve = promiseReject = null;
     } else entryStream = stream;
    }
    function onclose() {
     consumeCallback(error);
     if (!promiseResolve) return;
     if (error) promiseReject(error); else promiseResolve({
      value: void 0,
      done: true
     });
     promiseResolve = promiseReject = null;
    }
    function destroy(err) {
     extract.destroy(err);
     consumeCallback(err);
     return new Promise((resolve, reject) => {
      if (extract.destroyed) return resolve({
       value: void 0,
       done: true
      });
      extract.once("close", function() {
       if (err) reject(err); else resolve({
        value: void 0,
        done: true
       });
      });
     });
    }
   }
  }
  module.exports = function(opts) {
   return new Extract(opts);
  };
  function noop() {}
  function overflow(size) {
   size &= 511;
   return size && 512 - size;
  }
 },
 4943: (__unused_webpack_module, exports, __webpack_require__) => {
  const b4a = __webpack_require__(8128);
  const ZEROS = "0000000000000000000";
  const SEVENS = "7777777777777777777";
  const ZERO_OFFSET = "0".charCodeAt(0);
  const USTAR_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 0 ]);
  const USTAR_VER = b4a.from([ ZERO_OFFSET, ZERO_OFFSET ]);
  const GNU_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 32 ]);
  const GNU_VER = b4a.from([ 32, 0 ]);
  const MASK = 4095;
  const MAGIC_OFFSET = 257;
  const VERSION_OFFSET = 263;
  exports.decodeLongPath = function(buf, encoding) {
   return decodeStr(buf, 0, buf.length, encoding);
  };
  exports.encodePax = function(opts) {
   let result = "";
   if (opts.name) result += addLength(" path=" + opts.name + "\n");
   if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
   const pax = opts.pax;
   if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
   return b4a.from(result);
  };
  exports.decodePax = function(buf) {
   const result = {};
   while (buf.length) {
    let i = 0;
    while (i < buf.length && buf[i] !== 32) i++;
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
    if (!len) return result;
    const b = b4a.toString(buf.subarray(i + 1, len - 1));
    const keyIndex = b.indexOf("=");
    if (keyIndex === -1) return result;
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
    buf = buf.subarray(len);
   }
   return result;
  };
  exports.encode = function(opts) {
   const buf = b4a.alloc(512);
   let name = opts.name;
   let prefix = "";
   if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
   if (b4a.byteLength(name) !== name.length) return null;
   while (b4a.byteLength(name) > 100) {
    const i = name.indexOf("/");
    if (i === -1) return null;
    prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
    name = name.slice(i + 1);
   }
   if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
   if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
   b4a.write(buf, name);
   b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
   b4a.write(buf, encodeOct(opts.uid, 6), 108);
   b4a.write(buf, encodeOct(opts.gid, 6), 116);
   encodeSize(opts.size, buf, 124);
   b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
   buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
   if (opts.linkname) b4a.write(buf, opts.linkname, 157);
   b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
   b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
   if (opts.uname) b4a.write(buf, opts.uname, 265);
   if (opts.gname) b4a.write(buf, opts.gname, 297);
   b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
   b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
   if (prefix) b4a.write(buf, prefix, 345);
   b4a.write(buf, encodeOct(cksum(buf), 6), 148);
   return buf;
  };
  exports.decode = function(buf, filenameEncoding, allowUnknownFormat) {
   let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
   let name = decodeStr(buf, 0, 100, filenameEncoding);
   const mode = decodeOct(buf, 100, 8);
   const uid = decodeOct(buf, 108, 8);
   const gid = decodeOct(buf, 116, 8);
   const size = decodeOct(buf, 124, 12);
   const mtime = decodeOct(buf, 136, 12);
   const type = toType(typeflag);
   const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
   const uname = decodeStr(buf, 265, 32);
   const gname = decodeStr(buf, 297, 32);
   const devmajor = decodeOct(buf, 329, 8);
   const devminor = decodeOct(buf, 337, 8);
   const c = cksum(buf);
   if (c === 8 * 32) return null;
   if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
   if (isUSTAR(buf)) {
    if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
   } else if (isGNU(buf)) ; else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
   if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
   return {
    name: name,
    mode: mode,
    uid: uid,
    gid: gid,
    size: size,
    byteOffset: 0,
    mtime: new Date(1e3 * mtime),
    type: type,
    linkname: linkname,
    uname: uname,
    gname: gname,
    devmajor: devmajor,
    devminor: devminor,
    pax: null
   };
  };
  function isUSTAR(buf) {
   return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
  }
  function isGNU(buf) {
   return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
  }
  function clamp(index, len, defaultValue) {
   if (typeof index !== "number") return defaultValue;
   index = ~~index;
   if (index >= len) return len;
   if (index >= 0) return index;
   index += len;
   if (index >= 0) return index;
   return 0;
  }
  function toType(flag) {
   switch (flag) {
   case 0:
    return "file";

   case 1:
    return "link";

   case 2:
    return "symlink";

   case 3:
    return "character-device";

   case 4:
    return "block-device";

   case 5:
    return "directory";

   case 6:
    return "fifo";

   case 7:
    return "contiguous-file";

   case 72:
    return "pax-header";

   case 55:
    return "pax-global-header";

   case 27:
    return "gnu-long-link-path";

   case 28:
   case 30:
    return "gnu-long-path";
   }
   return null;
  }
  function toTypeflag(flag) {
   switch (flag) {
   case "file":
    return 0;

   case "link":
    return 1;

   case "symlink":
    return 2;

   case "character-device":
    return 3;

   case "block-device":
    return 4;

   case "directory":
    return 5;

   case "fifo":
    return 6;

   case "contiguous-file":
    return 7;

   case "pax-header":
    return 72;
   }
   return 0;
  }
  function indexOf(block, num, offset, end) {
   for (;offset < end; offset++) if (block[offset] === num) return offset;
   return end;
  }
  function cksum(block) {
   let sum = 8 * 32;
   for (let i = 0; i < 148; i++) sum += block[i];
   for (let j = 156; j < 512; j++) sum += block[j];
   return sum;
  }
  function encodeOct(val, n) {
   val = val.toString(8);
   if (val.length > n) return SEVENS.slice(0, n) + " ";
   return ZEROS.slice(0, n - val.length) + val + " ";
  }
  function encodeSizeBin(num, buf, off) {
   buf[off] = 128;
   for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 255;
    num = Math.floor(num / 256);
   }
  }
  function encodeSize(num, buf, off) {
   if (num.toString(8).length > 11) encodeSizeBin(num, buf, off); else b4a.write(buf, encodeOct(num, 11), off);
  }
  function parse256(buf) {
   let positive;
   if (buf[0] === 128) positive = true; else if (buf[0] === 255) positive = false; else return null;
   const tuple = [];
   let i;
   for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i];
    if (positive) tuple.push(byte); else tuple.push(255 - byte);
   }
   let sum = 0;
   const l = tuple.length;
   for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
   return positive ? sum : -1 * sum;
  }
  function decodeOct(val, offset, length) {
   val = val.subarray(offset, offset + length);
   offset = 0;
   if (val[offset] & 128) return parse256(val); else {
    while (offset < val.length && val[offset] === 32) offset++;
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
    while (offset < end && val[offset] === 0) offset++;
    if (end === offset) return 0;
    return parseInt(b4a.toString(val.subarray(offset, end)), 8);
   }
  }
  function decodeStr(val, offset, length, encoding) {
   return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
  }
  function addLength(str) {
   const len = b4a.byteLength(str);
   let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
   if (len + digits >= Math.pow(10, digits)) digits++;
   return len + digits + str;
  }
 },
 585: (__unused_webpack_module, exports, __webpack_require__) => {
  exports.extract = __webpack_require__(8700);
  exports.pack = __webpack_require__(8328);
 },
 8328: (module, __unused_webpack_exports, __webpack_require__) => {
  const {Readable: Readable, Writable: Writable, getStreamError: getStreamError} = __webpack_require__(6277);
  const b4a = __webpack_require__(8128);
  const constants = __webpack_require__(6544);
  const headers = __webpack_require__(4943);
  const DMODE = 493;
  const FMODE = 420;
  const END_OF_TAR = b4a.alloc(1024);
  class Sink extends Writable {
   constructor(pack, header, callback) {
    super({
     mapWritable: mapWritable,
     eagerOpen: true
    });
    this.written = 0;
    this.header = header;
    this._callback = callback;
    this._linkname = null;
    this._isLinkname = header.type === "symlink" && !header.linkname;
    this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
    this._finished = false;
    this._pack = pack;
    this._openCallback = null;
    if (this._pack._stream === null) this._pack._stream = this; else this._pack._pending.push(this);
   }
   _open(cb) {
    this._openCallback = cb;
    if (this._pack._stream === this) this._continueOpen();
   }
   _continuePack(err) {
    if (this._callback === null) return;
    const callback = this._callback;
    this._callback = null;
    callback(err);
   }
   _continueOpen() {
    if (this._pack._stream === null) this._pack._stream = this;
    const cb = this._openCallback;
    this._openCallback = null;
    if (cb === null) return;
    if (this._pack.destroying) return cb(new Error("pack stream destroyed"));
    if (this._pack._finalized) return cb(new Error("pack stream is already finalized"));
    this._pack._stream = this;
    if (!this._isLinkname) this._pack._encode(this.header);
    if (this._isVoid) {
     this._finish();
     this._continuePack(null);
    }
    cb(null);
   }
   _write(data, cb) {
    if (this._isLinkname) {
     this._linkname = this._linkname ? b4a.concat([ this._linkname, data ]) : data;
     return cb(null);
    }
    if (this._isVoid) {
     if (data.byteLength > 0) return cb(new Error("No body allowed for this entry"));
     return cb();
    }
    this.written += data.byteLength;
    if (this._pack.push(data)) return cb();
    this._pack._drain = cb;
   }
   _finish() {
    if (this._finished) return;
    this._finished = true;
    if (this._isLinkname) {
     this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
     this._pack._encode(this.header);
    }
    overflow(this._pack, this.header.size);
    this._pack._done(this);
   }
   _final(cb) {
    if (this.written !== this.header.size) return cb(new Error("Size mismatch"));
    this._finish();
    cb(null);
   }
   _getError() {
    return getStreamError(this) || new Error("tar entry destroyed");
   }
   _predestroy() {
    this._pack.destroy(this._getError());
   }
   _destroy(cb) {
    this._pack._done(this);
    this._continuePack(this._finished ? null : this._getError());
    cb();
   }
  }
  class Pack extends Readable {
   constructor(opts) {
    super(opts);
    this._drain = noop;
    this._finalized = false;
    this._finalizing = false;
    this._pending = [];
    this._stream = null;
   }
   entry(header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
    if (typeof buffer === "function") {
     callback = buffer;
     buffer = null;
    }
    if (!callback) callback = noop;
    if (!header.size || header.type === "symlink") header.size = 0;
    if (!header.type) header.type = modeToType(header.mode);
    if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
    if (!header.uid) header.uid = 0;
    if (!header.gid) header.gid = 0;
    if (!header.mtime) header.mtime = new Date;
    if (typeof buffer === "string") buffer = b4a.from(buffer);
    const sink = new Sink(this, header, callback);
    if (b4a.isBuffer(buffer)) {
     header.size = buffer.byteLength;
     sink.write(buffer);
     sink.end();
     return sink;
    }
    if (sink._isVoid) return sink;
    return sink;
   }
   finalize() {
    if (this._stream || this._pending.length > 0) {
     this._finalizing = true;
     return;
    }
    if (this._finalized) return;
    this._finalized = true;
    this.push(END_OF_TAR);
    this.push(null);
   }
   _done(stream) {
    if (stream !== this._stream) return;
    this._stream = null;
    if (this._finalizing) this.finalize();
    if (this._pending.length) this._pending.shift()._continueOpen();
   }
   _encode(header) {
    if (!header.pax) {
     const buf = headers.encode(header);
     if (buf) {
      this.push(buf);
      return;
     }
    }
    this._encodePax(header);
   }
   _encodePax(header) {
    const paxHeader = headers.encodePax({
     name: header.name,
     linkname: header.linkname,
     pax: header.pax
    });
    const newHeader = {
     name: "PaxHeader",
     mode: header.mode,
     uid: header.uid,
     gid: header.gid,
     size: paxHeader.byteLength,
     mtime: header.mtime,
     type: "pax-header",
     linkname: header.linkname && "PaxHeader",
     uname: header.uname,
     gname: header.gname,
     devmajor: header.devmajor,
     devminor: header.devminor
    };
    this.push(headers.encode(newHeader));
    this.push(paxHeader);
    overflow(this, paxHeader.byteLength);
    newHeader.size = header.size;
    newHeader.type = header.type;
    this.push(headers.encode(newHeader));
   }
   _doDrain() {
    const drain = this._drain;
    this._drain = noop;
    drain();
   }
   _predestroy() {
    const err = getStreamError(this);
    if (this._stream) this._stream.destroy(err);
    while (this._pending.length) {
     const stream = this._pending.shift();
     stream.destroy(err);
     stream._continueOpen();
    }
    this._doDrain();
   }
   _read(cb) {
    this._doDrain();
    cb();
   }
  }
  module.exports = function(opts) {
   return new Pack(opts);
  };
  function modeToType(mode) {
   switch (mode & constants.S_IFMT) {
   case constants.S_IFBLK:
    return "block-device";

   case constants.S_IFCHR:
    return "character-device";

   case constants.S_IFDIR:
    return "directory";

   case constants.S_IFIFO:
    return "fifo";

   case constants.S_IFLNK:
    return "symlink";
   }
   return "file";
  }
  function noop() {}
  function overflow(self, size) {
   size &= 511;
   if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
  }
  function mapWritable(buf) {
   return b4a.isBuffer(buf) ? buf : b4a.from(buf);
  }
 },
 3041: (module, __unused_webpack_exports, __webpack_require__) => {
  const PassThroughDecoder = __webpack_require__(6029);
  const UTF8Decoder = __webpack_require__(903);
  module.exports = class {
   constructor(encoding = "utf8") {
    this.encoding = normalizeEncoding(encoding);
    switch (this.encoding) {
    case "utf8":
     this.decoder = new UTF8Decoder;
     break;

    case "utf16le":
    case "base64":
     throw new Error("Unsupported encoding: " + this.encoding);

    default:
     this.decoder = new PassThroughDecoder(this.encoding);
    }
   }
   get remaining() {
    return this.decoder.remaining;
   }
   push(data) {
    if (typeof data === "string") return data;
    return this.decoder.decode(data);
   }
   write(data) {
    return this.push(data);
   }
   end(data) {
    let result = "";
    if (data) result = this.push(data);
    result += this.decoder.flush();
    return result;
   }
  };
  function normalizeEncoding(encoding) {
   encoding = encoding.toLowerCase();
   switch (encoding) {
   case "utf8":
   case "utf-8":
    return "utf8";

   case "ucs2":
   case "ucs-2":
   case "utf16le":
   case "utf-16le":
    return "utf16le";

   case "latin1":
   case "binary":
    return "latin1";

   case "base64":
   case "ascii":
   case "hex":
    return encoding;

   default:
    throw new Error("Unknown encoding: " + encoding);
   }
  }
 },
 6029: (module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(8128);
  module.exports = class {
   constructor(encoding) {
    this.encoding = encoding;
   }
   get remaining() {
    return 0;
   }
   decode(data) {
    return b4a.toString(data, this.encoding);
   }
   flush() {
    return "";
   }
  };
 },
 903: (module, __unused_webpack_exports, __webpack_require__) => {
  const b4a = __webpack_require__(8128);
  module.exports = class {
   constructor() {
    this._reset();
   }
   get remaining() {
    return this.bytesSeen;
   }
   decode(data) {
    if (data.byteLength === 0) return "";
    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
     this.bytesSeen = trailingBytesSeen(data);
     return b4a.toString(data, "utf8");
    }
    let result = "";
    let start = 0;
    if (this.bytesNeeded > 0) {
     while (start < data.byteLength) {
      const byte = data[start];
      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
       result += "�";
       this._reset();
       break;
      }
      this.lowerBoundary = 128;
      this.upperBoundary = 191;
      this.codePoint = this.codePoint << 6 | byte & 63;
      this.bytesSeen++;
      start++;
      if (this.bytesSeen === this.bytesNeeded) {
       result += String.fromCodePoint(this.codePoint);
       this._reset();
       break;
      }
     }
     if (this.bytesNeeded > 0) return result;
    }
    const trailing = trailingIncomplete(data, start);
    const end = data.byteLength - trailing;
    if (end > start) result += b4a.toString(data, "utf8", start, end);
    for (let i = end; i < data.byteLength; i++) {
     const byte = data[i];
     if (this.bytesNeeded === 0) {
      if (byte <= 127) {
       this.bytesSeen = 0;
       result += String.fromCharCode(byte);
      } else if (byte >= 194 && byte <= 223) {
       this.bytesNeeded = 2;
       this.bytesSeen = 1;
       this.codePoint = byte & 31;
      } else if (byte >= 224 && byte <= 239) {
       if (byte === 224) this.lowerBoundary = 160; else if (byte === 237) this.upperBoundary = 159;
       this.bytesNeeded = 3;
       this.bytesSeen = 1;
       this.codePoint = byte & 15;
      } else if (byte >= 240 && byte <= 244) {
       if (byte === 240) this.lowerBoundary = 144; else if (byte === 244) this.upperBoundary = 143;
       this.bytesNeeded = 4;
       this.bytesSeen = 1;
       this.codePoint = byte & 7;
      } else {
       this.bytesSeen = 1;
       result += "�";
      }
      continue;
     }
     if (byte < this.lowerBoundary || byte > this.upperBoundary) {
      result += "�";
      i--;
      this._reset();
      continue;
     }
     this.lowerBoundary = 128;
     this.upperBoundary = 191;
     this.codePoint = this.codePoint << 6 | byte & 63;
     this.bytesSeen++;
     if (this.bytesSeen === this.bytesNeeded) {
      result += String.fromCodePoint(this.codePoint);
      this._reset();
     }
    }
    return result;
   }
   flush() {
    const result = this.bytesNeeded > 0 ? "�" : "";
    this._reset();
    return result;
   }
   _reset() {
    this.codePoint = 0;
    this.bytesNeeded = 0;
    this.bytesSeen = 0;
    this.lowerBoundary = 128;
    this.upperBoundary = 191;
   }
  };
  function trailingIncomplete(data, start) {
   const len = data.byteLength;
   if (len <= start) return 0;
   const limit = Math.max(start, len - 4);
   let i = len - 1;
   while (i > limit && (data[i] & 192) === 128) i--;
   if (i < start) return 0;
   const byte = data[i];
   let needed;
   if (byte <= 127) return 0;
   if (byte >= 194 && byte <= 223) needed = 2; else if (byte >= 224 && byte <= 239) needed = 3; else if (byte >= 240 && byte <= 244) needed = 4; else return 0;
   const available = len - i;
   return available < needed ? available : 0;
  }
  function trailingBytesSeen(data) {
   const len = data.byteLength;
   if (len === 0) return 0;
   const last = data[len - 1];
   if (last <= 127) return 0;
   if ((last & 192) !== 128) return 1;
   const limit = Math.max(0, len - 4);
   let i = len - 2;
   while (i >= limit && (data[i] & 192) === 128) i--;
   if (i < 0) return 1;
   const first = data[i];
   let needed;
   if (first >= 194 && first <= 223) needed = 2; else if (first >= 224 && first <= 239) needed = 3; else if (first >= 240 && first <= 244) needed = 4; else return 1;
   if (len - i !== needed) return 1;
   if (needed >= 3) {
    const second = data[i + 1];
    if (first === 224 && second < 160) return 1;
    if (first === 237 && second > 159) return 1;
    if (first === 240 && second < 144) return 1;
    if (first === 244 && second > 143) return 1;
   }
   return 0;
  }
 },
 5928: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  var YAMLMap = __webpack_require__(8333);
  var YAMLSeq = __webpack_require__(536);
  var resolveBlockMap = __webpack_require__(776);
  var resolveBlockSeq = __webpack_require__(3741);
  var resolveFlowCollection = __webpack_require__(3497);
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
   const Coll = coll.constructor;
   if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
   }
   if (tagName) coll.tag = tagName;
   return coll;
  }
  function composeCollection(CN, ctx, token, props, onError) {
   const tagToken = props.tag;
   const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
   if (token.type === "block-seq") {
    const {anchor: anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
   let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
   if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
     ctx.schema.tags.push(Object.assign({}, kt, {
      default: false
     }));
     tag = kt;
    } else {
     if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
     return resolveCollection(CN, ctx, token, onError, tagName);
    }
   }
   const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
   const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
   const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  exports.composeCollection = composeCollection;
 },
 4828: (__unused_webpack_module, exports, __webpack_require__) => {
  var Document = __webpack_require__(7796);
  var composeNode = __webpack_require__(568);
  var resolveEnd = __webpack_require__(4055);
  var resolveProps = __webpack_require__(7868);
  function composeDoc(options, directives, {offset: offset, start: start, value: value, end: end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document.Document(void 0, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset: offset,
    onError: onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  exports.composeDoc = composeDoc;
 },
 568: (__unused_webpack_module, exports, __webpack_require__) => {
  var Alias = __webpack_require__(814);
  var identity = __webpack_require__(2198);
  var composeCollection = __webpack_require__(5928);
  var composeScalar = __webpack_require__(1380);
  var resolveEnd = __webpack_require__(4055);
  var utilEmptyScalarPosition = __webpack_require__(3846);
  const CN = {
   composeNode: composeNode,
   composeEmptyNode: composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag} = props;
   let node;
   let isSrcToken = true;
   switch (token.type) {
   case "alias":
    node = composeAlias(ctx, token, onError);
    if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection.composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag, end: end}, onError) {
   const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar.composeScalar(ctx, token, tag, onError);
   if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    node.comment = comment;
    node.range[2] = end;
   }
   return node;
  }
  function composeAlias({options: options}, {offset: offset, source: source, end: end}, onError) {
   const alias = new Alias.Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  exports.composeEmptyNode = composeEmptyNode;
  exports.composeNode = composeNode;
 },
 1380: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  var resolveBlockScalar = __webpack_require__(8836);
  var resolveFlowScalar = __webpack_require__(5753);
  function composeScalar(ctx, token, tagToken, onError) {
   const {value: value, type: type, comment: comment, range: range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar.Scalar(value);
   }
   scalar.range = range;
   scalar.source = value;
   if (type) scalar.type = type;
   if (tagName) scalar.tag = tagName;
   if (tag.format) scalar.format = tag.format;
   if (comment) scalar.comment = comment;
   return scalar;
  }
  function findScalarTagByName(schema, value, tagName, tagToken, onError) {
   if (tagName === "!") return schema[identity.SCALAR];
   const matchWithTest = [];
   for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
   for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
   const kt = schema.knownTags[tagName];
   if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, {
     default: false,
     test: void 0
    }));
    return kt;
   }
   onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
   return schema[identity.SCALAR];
  }
  function findScalarTagByTest({atKey: atKey, directives: directives, schema: schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  exports.composeScalar = composeScalar;
 },
 9509: (__unused_webpack_module, exports, __webpack_require__) => {
  var node_process = __webpack_require__(932);
  var directives = __webpack_require__(4939);
  var Document = __webpack_require__(7796);
  var errors = __webpack_require__(9709);
  var identity = __webpack_require__(2198);
  var composeDoc = __webpack_require__(4828);
  var resolveEnd = __webpack_require__(4055);
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset: offset, source: source} = src;
   return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
  }
  function parsePrelude(prelude) {
   let comment = "";
   let atComment = false;
   let afterEmptyLine = false;
   for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
    case "#":
     comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
     atComment = true;
     afterEmptyLine = false;
     break;

    case "%":
     if (prelude[i + 1]?.[0] !== "#") i += 1;
     atComment = false;
     break;

    default:
     if (!atComment) afterEmptyLine = true;
     atComment = false;
    }
   }
   return {
    comment: comment,
    afterEmptyLine: afterEmptyLine
   };
  }
  class Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment: comment, afterEmptyLine: afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (identity.isPair(it)) it = it.key;
      const cb = it.commentBefore;
      it.commentBefore = cb ? `${comment}\n${cb}` : comment;
     } else {
      const cb = dc.commentBefore;
      dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
     }
    }
    if (afterDoc) {
     for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
     for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else {
     doc.errors = this.errors;
     doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
   }
   streamInfo() {
    return {
     comment: parsePrelude(this.prelude).comment,
     directives: this.directives,
     errors: this.errors,
     warnings: this.warnings
    };
   }
   * compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
   }
   * next(token) {
    if (node_process.env.LOG_STREAM) console.dir(token, {
     depth: null
    });
    switch (token.type) {
    case "directive":
     this.directives.add(token.source, (offset, message, warning) => {
      const pos = getErrorPos(token);
      pos[0] += offset;
      this.onError(pos, "BAD_DIRECTIVE", message, warning);
     });
     this.prelude.push(token.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
      if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
      this.decorate(doc, false);
      if (this.doc) yield this.doc;
      this.doc = doc;
      this.atDirectives = false;
      break;
     }

    case "byte-order-mark":
    case "space":
     break;

    case "comment":
    case "newline":
     this.prelude.push(token.source);
     break;

    case "error":
     {
      const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
      const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document.Document(void 0, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  exports.Composer = Composer;
 },
 776: (__unused_webpack_module, exports, __webpack_require__) => {
  var Pair = __webpack_require__(2328);
  var YAMLMap = __webpack_require__(8333);
  var resolveProps = __webpack_require__(7868);
  var utilContainsNewline = __webpack_require__(3192);
  var utilFlowIndentCheck = __webpack_require__(5206);
  var utilMapIncludes = __webpack_require__(9128);
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const keyProps = resolveProps.resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
     if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
     if (!keyProps.anchor && !keyProps.tag && !sep) {
      commentEnd = keyProps.end;
      if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
      continue;
     }
     if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps.resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
     if (implicitKey) {
      if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
     if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair.Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  exports.resolveBlockMap = resolveBlockMap;
 },
 8836: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  function resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
   const lines = scalar.source ? splitLines(scalar.source) : [];
   let chompStart = lines.length;
   for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i; else break;
   }
   if (chompStart === 0) {
    const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end = start + header.length;
    if (scalar.source) end += scalar.source.length;
    return {
     value: value,
     type: type,
     comment: header.comment,
     range: [ start, end, end ]
    };
   }
   let trimIndent = scalar.indent + header.indent;
   let offset = scalar.offset + header.length;
   let contentStart = 0;
   for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
     if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
    } else {
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
     break;
    }
    offset += indent.length + content.length + 1;
   }
   for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
   let value = "";
   let sep = "";
   let prevMoreIndented = false;
   for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
   for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf) content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "\t") {
     if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
     prevMoreIndented = true;
    } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
     value += sep + content;
     sep = " ";
     prevMoreIndented = false;
    }
   }
   switch (header.chomp) {
   case "-":
    break;

   case "+":
    for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
    if (value[value.length - 1] !== "\n") value += "\n";
    break;

   default:
    value += "\n";
   }
   const end = start + header.length + scalar.source.length;
   return {
    value: value,
    type: type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset: offset, props: props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source: source} = props[0];
   const mode = source[0];
   let indent = 0;
   let chomp = "";
   let error = -1;
   for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
     const n = Number(ch);
     if (!indent && n) indent = n; else if (error === -1) error = offset + i;
    }
   }
   if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
   let hasSpace = false;
   let comment = "";
   let length = source.length;
   for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
    case "space":
     hasSpace = true;

    case "newline":
     length += token.source.length;
     break;

    case "comment":
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode: mode,
    indent: indent,
    chomp: chomp,
    comment: comment,
    length: length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  exports.resolveBlockScalar = resolveBlockScalar;
 },
 3741: (__unused_webpack_module, exports, __webpack_require__) => {
  var YAMLSeq = __webpack_require__(536);
  var resolveProps = __webpack_require__(7868);
  var utilFlowIndentCheck = __webpack_require__(5206);
  function resolveBlockSeq({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start: start, value: value} of bs.items) {
    const props = resolveProps.resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset: offset,
     onError: onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
     commentEnd = props.end;
     if (props.comment) seq.comment = props.comment;
     continue;
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  exports.resolveBlockSeq = resolveBlockSeq;
 },
 4055: (__unused_webpack_module, exports) => {
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source: source, type: type} = token;
     switch (type) {
     case "space":
      hasSpace = true;
      break;

     case "comment":
      {
       if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const cb = source.substring(1) || " ";
       if (!comment) comment = cb; else comment += sep + cb;
       sep = "";
       break;
      }

     case "newline":
      if (comment) sep += source;
      hasSpace = true;
      break;

     default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
     }
     offset += source.length;
    }
   }
   return {
    comment: comment,
    offset: offset
   };
  }
  exports.resolveEnd = resolveEnd;
 },
 3497: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var YAMLMap = __webpack_require__(8333);
  var YAMLSeq = __webpack_require__(536);
  var resolveEnd = __webpack_require__(4055);
  var resolveProps = __webpack_require__(7868);
  var utilContainsNewline = __webpack_require__(3192);
  var utilMapIncludes = __webpack_require__(9128);
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const props = resolveProps.resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: fc.indent,
     startOnNewline: false
    });
    if (!props.found) {
     if (!props.anchor && !props.tag && !sep && !value) {
      if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
      if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
      offset = props.end;
      continue;
     }
     if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
     if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
     if (props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) switch (st.type) {
      case "comma":
      case "space":
       break;

      case "comment":
       prevItemComment = st.source.substring(1);
       break loop;

      default:
       break loop;
      }
      if (prevItemComment) {
       let prev = coll.items[coll.items.length - 1];
       if (identity.isPair(prev)) prev = prev.value ?? prev.key;
       if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
       props.comment = props.comment.substring(prevItemComment.length + 1);
      }
     }
    }
    if (!isMap && !sep && !props.found) {
     const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
     coll.items.push(valueNode);
     offset = valueNode.range[2];
     if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
     ctx.atKey = true;
     const keyStart = props.end;
     const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
     if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
     ctx.atKey = false;
     const valueProps = resolveProps.resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError: onError,
      parentIndent: fc.indent,
      startOnNewline: false
     });
     if (valueProps.found) {
      if (!isMap && !props.found && ctx.options.strict) {
       if (sep) for (const st of sep) {
        if (st === valueProps.found) break;
        if (st.type === "newline") {
         onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
     if (valueNode) {
      if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
     } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap.YAMLMap(ctx.schema);
      map.flow = true;
      map.items.push(pair);
      const endRange = (valueNode ?? keyNode).range;
      map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
      coll.items.push(map);
     }
     offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
   }
   const expectedEnd = isMap ? "}" : "]";
   const [ce, ...ee] = fc.end;
   let cePos = offset;
   if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1) ee.unshift(ce);
   }
   if (ee.length > 0) {
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    coll.range = [ fc.offset, cePos, end.offset ];
   } else coll.range = [ fc.offset, cePos, cePos ];
   return coll;
  }
  exports.resolveFlowCollection = resolveFlowCollection;
 },
 5753: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  var resolveEnd = __webpack_require__(4055);
  function resolveFlowScalar(scalar, strict, onError) {
   const {offset: offset, type: type, source: source, end: end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_DOUBLE;
    value = doubleQuotedValue(source, _onError);
    break;

   default:
    onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ offset, offset + source.length, offset + source.length ]
    };
   }
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
   return {
    value: value,
    type: _type,
    comment: re.comment,
    range: [ offset, valueEnd, re.offset ]
   };
  }
  function plainValue(source, onError) {
   let badChar = "";
   switch (source[0]) {
   case "\t":
    badChar = "a tab character";
    break;

   case ",":
    badChar = "flow indicator character ,";
    break;

   case "%":
    badChar = "directive indicator character %";
    break;

   case "|":
   case ">":
    badChar = `block scalar indicator ${source[0]}`;
    break;

   case "@":
   case "`":
    badChar = `reserved character ${source[0]}`;
    break;
   }
   if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
   return unfoldLines(source);
  }
  function singleQuotedValue(source, onError) {
   if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
   return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(source) {
   const line = /(.*?)\r?\n/sy;
   let match = line.exec(source);
   if (!match) return source;
   let trimEnd, trimBoth;
   try {
    trimEnd = new RegExp("(?<![ \t])[ \t]+$");
    trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
   } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
   }
   let res = match[1].replace(trimEnd, "");
   let sep = " ";
   let pos = line.lastIndex;
   while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
     res += sep + lm;
     sep = " ";
    }
    pos = line.lastIndex;
   }
   const last = /[ \t]*(.*)/sy;
   last.lastIndex = pos;
   match = last.exec(source);
   return res + sep + (match?.[1] ?? "");
  }
  function doubleQuotedValue(source, onError) {
   let res = "";
   for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n") continue;
    if (ch === "\n") {
     const {fold: fold, offset: offset} = foldNewline(source, i);
     res += fold;
     i = offset;
    } else if (ch === "\\") {
     let next = source[++i];
     const cc = escapeCodes[next];
     if (cc) res += cc; else if (next === "\n") {
      next = source[i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "\r" && source[i + 1] === "\n") {
      next = source[++i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "x" || next === "u" || next === "U") {
      const length = next === "x" ? 2 : next === "u" ? 4 : 8;
      res += parseCharCode(source, i + 1, length, onError);
      i += length;
     } else {
      const raw = source.substr(i - 1, 2);
      onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
      res += raw;
     }
    } else if (ch === " " || ch === "\t") {
     const wsStart = i;
     let next = source[i + 1];
     while (next === " " || next === "\t") next = source[++i + 1];
     if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else res += ch;
   }
   if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
   return res;
  }
  function foldNewline(source, offset) {
   let fold = "";
   let ch = source[offset + 1];
   while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n") break;
    if (ch === "\n") fold += "\n";
    offset += 1;
    ch = source[offset + 1];
   }
   if (!fold) fold = " ";
   return {
    fold: fold,
    offset: offset
   };
  }
  const escapeCodes = {
   0: "\0",
   a: "",
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "",
   _: " ",
   L: "\u2028",
   P: "\u2029",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   "\t": "\t"
  };
  function parseCharCode(source, offset, length, onError) {
   const cc = source.substr(offset, length);
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  exports.resolveFlowScalar = resolveFlowScalar;
 },
 7868: (__unused_webpack_module, exports) => {
  function resolveProps(tokens, {flow: flow, indicator: indicator, next: next, offset: offset, onError: onError, parentIndent: parentIndent, startOnNewline: startOnNewline}) {
   let spaceBefore = false;
   let atNewline = startOnNewline;
   let hasSpace = startOnNewline;
   let comment = "";
   let commentSep = "";
   let hasNewline = false;
   let reqSpace = false;
   let tab = null;
   let anchor = null;
   let tag = null;
   let newlineAfterProp = null;
   let comma = null;
   let found = null;
   let start = null;
   for (const token of tokens) {
    if (reqSpace) {
     if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     reqSpace = false;
    }
    if (tab) {
     if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     tab = null;
    }
    switch (token.type) {
    case "space":
     if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
     hasSpace = true;
     break;

    case "comment":
     {
      if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      if (!comment) comment = cb; else comment += commentSep + cb;
      commentSep = "";
      atNewline = false;
      break;
     }

    case "newline":
     if (atNewline) {
      if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
     } else commentSep += token.source;
     atNewline = true;
     hasNewline = true;
     if (anchor || tag) newlineAfterProp = token;
     hasSpace = true;
     break;

    case "anchor":
     if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     anchor = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case "tag":
     if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
     tag = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case indicator:
     if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
     if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
     found = token;
     atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
     hasSpace = false;
     break;

    case "comma":
     if (flow) {
      if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
      comma = token;
      atNewline = false;
      hasSpace = false;
      break;
     }

    default:
     onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
     atNewline = false;
     hasSpace = false;
    }
   }
   const last = tokens[tokens.length - 1];
   const end = last ? last.offset + last.source.length : offset;
   if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma: comma,
    found: found,
    spaceBefore: spaceBefore,
    comment: comment,
    hasNewline: hasNewline,
    anchor: anchor,
    tag: tag,
    newlineAfterProp: newlineAfterProp,
    end: end,
    start: start ?? end
   };
  }
  exports.resolveProps = resolveProps;
 },
 3192: (__unused_webpack_module, exports) => {
  function containsNewline(key) {
   if (!key) return null;
   switch (key.type) {
   case "alias":
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    if (key.source.includes("\n")) return true;
    if (key.end) for (const st of key.end) if (st.type === "newline") return true;
    return false;

   case "flow-collection":
    for (const it of key.items) {
     for (const st of it.start) if (st.type === "newline") return true;
     if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
     if (containsNewline(it.key) || containsNewline(it.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  exports.containsNewline = containsNewline;
 },
 3846: (__unused_webpack_module, exports) => {
  function emptyScalarPosition(offset, before, pos) {
   if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
     let st = before[i];
     switch (st.type) {
     case "space":
     case "comment":
     case "newline":
      offset -= st.source.length;
      continue;
     }
     st = before[++i];
     while (st?.type === "space") {
      offset += st.source.length;
      st = before[++i];
     }
     break;
    }
   }
   return offset;
  }
  exports.emptyScalarPosition = emptyScalarPosition;
 },
 5206: (__unused_webpack_module, exports, __webpack_require__) => {
  var utilContainsNewline = __webpack_require__(3192);
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  exports.flowIndentCheck = flowIndentCheck;
 },
 9128: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys: uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  exports.mapIncludes = mapIncludes;
 },
 7796: (__unused_webpack_module, exports, __webpack_require__) => {
  var Alias = __webpack_require__(814);
  var Collection = __webpack_require__(1736);
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var toJS = __webpack_require__(4462);
  var Schema = __webpack_require__(6255);
  var stringifyDocument = __webpack_require__(2994);
  var anchors = __webpack_require__(983);
  var applyReviver = __webpack_require__(4148);
  var createNode = __webpack_require__(7293);
  var directives = __webpack_require__(4939);
  class Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.DOC
    });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const opt = Object.assign({
     intAsBigInt: false,
     keepSourceTokens: false,
     logLevel: "warn",
     prettyErrors: true,
     strict: true,
     stringKeys: false,
     uniqueKeys: true,
     version: "1.2"
    }, options);
    this.options = opt;
    let {version: version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new directives.Directives({
     version: version
    });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document.prototype, {
     [identity.NODE_TYPE]: {
      value: identity.DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   add(value) {
    if (assertCollection(this.contents)) this.contents.add(value);
   }
   addIn(path, value) {
    if (assertCollection(this.contents)) this.contents.addIn(path, value);
   }
   createAlias(node, name) {
    if (!node.anchor) {
     const prev = anchors.anchorNames(this);
     node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias.Alias(node.anchor);
   }
   createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer === "function") {
     value = replacer.call({
      "": value
     }, "", value);
     _replacer = replacer;
    } else if (Array.isArray(replacer)) {
     const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
     const asStr = replacer.filter(keyToStr).map(String);
     if (asStr.length > 0) replacer = replacer.concat(asStr);
     _replacer = replacer;
    } else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const {aliasDuplicateObjects: aliasDuplicateObjects, anchorPrefix: anchorPrefix, flow: flow, keepUndefined: keepUndefined, onTagObj: onTagObj, tag: tag} = options ?? {};
    const {onAnchor: onAnchor, setAnchors: setAnchors, sourceObjects: sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor: onAnchor,
     onTagObj: onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects: sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
   }
   getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
   }
   has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (Collection.isEmptyPath(path)) return this.contents !== void 0;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
   }
   setIn(path, value) {
    if (Collection.isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
      version: version
     });
     opt = {
      resolveKnownTags: true,
      schema: "core"
     };
     break;

    case null:
     if (this.directives) delete this.directives;
     opt = null;
     break;

    default:
     {
      const sv = JSON.stringify(version);
      throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
     }
    }
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json: json, jsonArg: jsonArg, mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg: jsonArg,
     mapAsMap: false,
     onAnchor: onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (identity.isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  exports.Document = Document;
 },
 983: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var visit = __webpack_require__(1263);
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit.visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
   }
  }
  function createNodeAnchors(doc, prefix) {
   const aliasObjects = [];
   const sourceObjects = new Map;
   let prevAnchors = null;
   return {
    onAnchor: source => {
     aliasObjects.push(source);
     prevAnchors ?? (prevAnchors = anchorNames(doc));
     const anchor = findNewAnchor(prefix, prevAnchors);
     prevAnchors.add(anchor);
     return anchor;
    },
    setAnchors: () => {
     for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects: sourceObjects
   };
  }
  exports.anchorIsValid = anchorIsValid;
  exports.anchorNames = anchorNames;
  exports.createNodeAnchors = createNodeAnchors;
  exports.findNewAnchor = findNewAnchor;
 },
 4148: (__unused_webpack_module, exports) => {
  function applyReviver(reviver, obj, key, val) {
   if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
    const v0 = val[i];
    const v1 = applyReviver(reviver, val, String(i), v0);
    if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
   } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
    const v0 = val.get(k);
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
   } else if (val instanceof Set) for (const v0 of Array.from(val)) {
    const v1 = applyReviver(reviver, val, v0, v0);
    if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
     val.delete(v0);
     val.add(v1);
    }
   } else for (const [k, v0] of Object.entries(val)) {
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
   }
   return reviver.call(obj, key, val);
  }
  exports.applyReviver = applyReviver;
 },
 7293: (__unused_webpack_module, exports, __webpack_require__) => {
  var Alias = __webpack_require__(814);
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  const defaultTagPrefix = "tag:yaml.org,2002:";
  function findTagObject(value, tagName, tags) {
   if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
   }
   return tags.find(t => t.identify?.(value) && !t.format);
  }
  function createNode(value, tagName, ctx) {
   if (identity.isDocument(value)) value = value.contents;
   if (identity.isNode(value)) return value;
   if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
   const {aliasDuplicateObjects: aliasDuplicateObjects, onAnchor: onAnchor, onTagObj: onTagObj, schema: schema, sourceObjects: sourceObjects} = ctx;
   let ref;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias.Alias(ref.anchor);
    } else {
     ref = {
      anchor: null,
      node: null
     };
     sourceObjects.set(value, ref);
    }
   }
   if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
   let tagObj = findTagObject(value, tagName, schema.tags);
   if (!tagObj) {
    if (value && typeof value.toJSON === "function") value = value.toJSON();
    if (!value || typeof value !== "object") {
     const node = new Scalar.Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  exports.createNode = createNode;
 },
 4939: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var visit = __webpack_require__(1263);
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
   constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
   }
   clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
   }
   atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
    case "1.1":
     this.atNextDocument = true;
     break;

    case "1.2":
     this.atNextDocument = false;
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.2"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     break;
    }
    return res;
   }
   add(line, onError) {
    if (this.atNextDocument) {
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.1"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
    case "%TAG":
     {
      if (parts.length !== 2) {
       onError(0, "%TAG directive should contain exactly two parts");
       if (parts.length < 2) return false;
      }
      const [handle, prefix] = parts;
      this.tags[handle] = prefix;
      return true;
     }

    case "%YAML":
     {
      this.yaml.explicit = true;
      if (parts.length !== 1) {
       onError(0, "%YAML directive should contain exactly one part");
       return false;
      }
      const [version] = parts;
      if (version === "1.1" || version === "1.2") {
       this.yaml.version = version;
       return true;
      } else {
       const isValid = /^\d+\.\d+$/.test(version);
       onError(6, `Unsupported YAML version ${version}`, isValid);
       return false;
      }
     }

    default:
     onError(0, `Unknown directive ${name}`, true);
     return false;
    }
   }
   tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") {
     onError(`Not a valid tag: ${source}`);
     return null;
    }
    if (source[1] === "<") {
     const verbatim = source.slice(2, -1);
     if (verbatim === "!" || verbatim === "!!") {
      onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
      return null;
     }
     if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
     return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix) onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) try {
     return prefix + decodeURIComponent(suffix);
    } catch (error) {
     onError(String(error));
     return null;
    }
    if (handle === "!") return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
   }
   tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
   }
   toString(doc) {
    const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
     const tags = {};
     visit.visit(doc.contents, (_key, node) => {
      if (identity.isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  exports.Directives = Directives;
 },
 9709: (__unused_webpack_module, exports) => {
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line: line, col: col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  exports.YAMLError = YAMLError;
  exports.YAMLParseError = YAMLParseError;
  exports.YAMLWarning = YAMLWarning;
  exports.prettifyError = prettifyError;
 },
 7164: (__unused_webpack_module, exports, __webpack_require__) => {
  var composer = __webpack_require__(9509);
  var Document = __webpack_require__(7796);
  var Schema = __webpack_require__(6255);
  var errors = __webpack_require__(9709);
  var Alias = __webpack_require__(814);
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var Scalar = __webpack_require__(6612);
  var YAMLMap = __webpack_require__(8333);
  var YAMLSeq = __webpack_require__(536);
  __webpack_require__(430);
  var lexer = __webpack_require__(5698);
  var lineCounter = __webpack_require__(7369);
  var parser = __webpack_require__(973);
  var publicApi = __webpack_require__(5818);
  var visit = __webpack_require__(1263);
  composer.Composer;
  Document.Document;
  Schema.Schema;
  errors.YAMLError;
  errors.YAMLParseError;
  errors.YAMLWarning;
  Alias.Alias;
  identity.isAlias;
  identity.isCollection;
  identity.isDocument;
  identity.isMap;
  exports.Ll = identity.isNode;
  identity.isPair;
  exports.jn = identity.isScalar;
  identity.isSeq;
  Pair.Pair;
  Scalar.Scalar;
  YAMLMap.YAMLMap;
  YAMLSeq.YAMLSeq;
  lexer.Lexer;
  exports.HN = lineCounter.LineCounter;
  parser.Parser;
  exports.qg = publicApi.parse;
  exports.hR = publicApi.parseAllDocuments;
  exports.Tp = publicApi.parseDocument;
  publicApi.stringify;
  exports.YR = visit.visit;
  visit.visitAsync;
 },
 6726: (__unused_webpack_module, exports, __webpack_require__) => {
  var node_process = __webpack_require__(932);
  function debug(logLevel, ...messages) {
   if (logLevel === "debug") console.log(...messages);
  }
  function warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
  }
  exports.debug = debug;
  exports.warn = warn;
 },
 814: (__unused_webpack_module, exports, __webpack_require__) => {
  var anchors = __webpack_require__(983);
  var visit = __webpack_require__(1263);
  var identity = __webpack_require__(2198);
  var Node = __webpack_require__(9576);
  var toJS = __webpack_require__(4462);
  class Alias extends Node.NodeBase {
   constructor(source) {
    super(identity.ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
     set() {
      throw new Error("Alias nodes cannot have tags");
     }
    });
   }
   resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
     nodes = [];
     visit.visit(doc, {
      Node: (_key, node) => {
       if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
      }
     });
     if (ctx) ctx.aliasResolveCache = nodes;
    }
    let found;
    for (const node of nodes) {
     if (node === this) break;
     if (node.anchor === this.source) found = node;
    }
    if (found && ctx) {
     const {anchors: anchors, doc: doc, maxAliasCount: maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS.toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === void 0) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
     }
    }
    return found;
   }
   toJSON(_arg, ctx) {
    if (!ctx) return {
     source: this.source
    };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
     const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
     throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
   }
   toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
     anchors.anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  exports.Alias = Alias;
 },
 1736: (__unused_webpack_module, exports, __webpack_require__) => {
  var createNode = __webpack_require__(7293);
  var identity = __webpack_require__(2198);
  var Node = __webpack_require__(9576);
  function collectionFromPath(schema, path, value) {
   let v = value;
   for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
     const a = [];
     a[k] = v;
     v = a;
    } else v = new Map([ [ k, v ] ]);
   }
   return createNode.createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema: schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends Node.NodeBase {
   constructor(type, schema) {
    super(type);
    Object.defineProperty(this, "schema", {
     value: schema,
     configurable: true,
     enumerable: false,
     writable: true
    });
   }
   clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema) copy.schema = schema;
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!identity.isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) this.set(key, value); else {
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  exports.Collection = Collection;
  exports.collectionFromPath = collectionFromPath;
  exports.isEmptyPath = isEmptyPath;
 },
 9576: (__unused_webpack_module, exports, __webpack_require__) => {
  var applyReviver = __webpack_require__(4148);
  var identity = __webpack_require__(2198);
  var toJS = __webpack_require__(4462);
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc: doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  exports.NodeBase = NodeBase;
 },
 2328: (__unused_webpack_module, exports, __webpack_require__) => {
  var createNode = __webpack_require__(7293);
  var stringifyPair = __webpack_require__(9283);
  var addPairToJSMap = __webpack_require__(8617);
  var identity = __webpack_require__(2198);
  function createPair(key, value, ctx) {
   const k = createNode.createNode(key, void 0, ctx);
   const v = createNode.createNode(value, void 0, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key: key, value: value} = this;
    if (identity.isNode(key)) key = key.clone(schema);
    if (identity.isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  exports.Pair = Pair;
  exports.createPair = createPair;
 },
 6612: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Node = __webpack_require__(9576);
  var toJS = __webpack_require__(4462);
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends Node.NodeBase {
   constructor(value) {
    super(identity.SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
   }
   toString() {
    return String(this.value);
   }
  }
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
  Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
  Scalar.PLAIN = "PLAIN";
  Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  exports.Scalar = Scalar;
  exports.isScalarValue = isScalarValue;
 },
 8333: (__unused_webpack_module, exports, __webpack_require__) => {
  var stringifyCollection = __webpack_require__(3763);
  var addPairToJSMap = __webpack_require__(8617);
  var Collection = __webpack_require__(1736);
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var Scalar = __webpack_require__(6612);
  function findPair(items, key) {
   const k = identity.isScalar(key) ? key.value : key;
   for (const it of items) if (identity.isPair(it)) {
    if (it.key === key || it.key === k) return it;
    if (identity.isScalar(it.key) && it.key.value === k) return it;
   }
   return;
  }
  class YAMLMap extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined: keepUndefined, replacer: replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
    if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value); else _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else this.items.push(_pair);
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair.Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
  }
  exports.YAMLMap = YAMLMap;
  exports.findPair = findPair;
 },
 536: (__unused_webpack_module, exports, __webpack_require__) => {
  var createNode = __webpack_require__(7293);
  var stringifyCollection = __webpack_require__(3763);
  var Collection = __webpack_require__(1736);
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  var toJS = __webpack_require__(4462);
  class YAMLSeq extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer: replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode.createNode(it, void 0, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = identity.isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  exports.YAMLSeq = YAMLSeq;
 },
 8617: (__unused_webpack_module, exports, __webpack_require__) => {
  var log = __webpack_require__(6726);
  var merge = __webpack_require__(8475);
  var stringify = __webpack_require__(3783);
  var identity = __webpack_require__(2198);
  var toJS = __webpack_require__(4462);
  function addPairToJSMap(ctx, map, {key: key, value: value}) {
   if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS.toJS(key, "", ctx);
    if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS.toJS(value, stringKey, ctx);
     if (stringKey in map) Object.defineProperty(map, stringKey, {
      value: jsValue,
      writable: true,
      enumerable: true,
      configurable: true
     }); else map[stringKey] = jsValue;
    }
   }
   return map;
  }
  function stringifyKey(key, jsKey, ctx) {
   if (jsKey === null) return "";
   if (typeof jsKey !== "object") return String(jsKey);
   if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  exports.addPairToJSMap = addPairToJSMap;
 },
 2198: (__unused_webpack_module, exports) => {
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
  const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
  function isCollection(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case MAP:
   case SEQ:
    return true;
   }
   return false;
  }
  function isNode(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case ALIAS:
   case MAP:
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  exports.ALIAS = ALIAS;
  exports.DOC = DOC;
  exports.MAP = MAP;
  exports.NODE_TYPE = NODE_TYPE;
  exports.PAIR = PAIR;
  exports.SCALAR = SCALAR;
  exports.SEQ = SEQ;
  exports.hasAnchor = hasAnchor;
  exports.isAlias = isAlias;
  exports.isCollection = isCollection;
  exports.isDocument = isDocument;
  exports.isMap = isMap;
  exports.isNode = isNode;
  exports.isPair = isPair;
  exports.isScalar = isScalar;
  exports.isSeq = isSeq;
 },
 4462: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = {
     aliasCount: 0,
     count: 1,
     res: void 0
    };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
     data.res = res;
     delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate) ctx.onCreate(res);
    return res;
   }
   if (typeof value === "bigint" && !ctx?.keep) return Number(value);
   return value;
  }
  exports.toJS = toJS;
 },
 4043: (__unused_webpack_module, exports, __webpack_require__) => {
  var resolveBlockScalar = __webpack_require__(8836);
  var resolveFlowScalar = __webpack_require__(5753);
  var errors = __webpack_require__(9709);
  var stringifyString = __webpack_require__(3250);
  function resolveAsScalar(token, strict = true, onError) {
   if (token) {
    const _onError = (pos, code, message) => {
     const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
     if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
    };
    switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

    case "block-scalar":
     return resolveBlockScalar.resolveBlockScalar({
      options: {
       strict: strict
      }
     }, token, _onError);
    }
   }
   return null;
  }
  function createScalarToken(value, context) {
   const {implicitKey: implicitKey = false, indent: indent, inFlow: inFlow = false, offset: offset = -1, type: type = "PLAIN"} = context;
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const end = context.end ?? [ {
    type: "newline",
    offset: -1,
    indent: indent,
    source: "\n"
   } ];
   switch (source[0]) {
   case "|":
   case ">":
    {
     const he = source.indexOf("\n");
     const head = source.substring(0, he);
     const body = source.substring(he + 1) + "\n";
     const props = [ {
      type: "block-scalar-header",
      offset: offset,
      indent: indent,
      source: head
     } ];
     if (!addEndtoBlockProps(props, end)) props.push({
      type: "newline",
      offset: -1,
      indent: indent,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset: offset,
      indent: indent,
      props: props,
      source: body
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   default:
    return {
     type: "scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };
   }
  }
  function setScalarValue(token, value, context = {}) {
   let {afterKey: afterKey = false, implicitKey: implicitKey = false, inFlow: inFlow = false, type: type} = context;
   let indent = "indent" in token ? token.indent : null;
   if (afterKey && typeof indent === "number") indent += 2;
   if (!type) switch (token.type) {
   case "single-quoted-scalar":
    type = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    type = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const header = token.props[0];
     if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    type = "PLAIN";
   }
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (source[0]) {
   case "|":
   case ">":
    setBlockScalarValue(token, source);
    break;

   case '"':
    setFlowScalarValue(token, source, "double-quoted-scalar");
    break;

   case "'":
    setFlowScalarValue(token, source, "single-quoted-scalar");
    break;

   default:
    setFlowScalarValue(token, source, "scalar");
   }
  }
  function setBlockScalarValue(token, source) {
   const he = source.indexOf("\n");
   const head = source.substring(0, he);
   const body = source.substring(he + 1) + "\n";
   if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
   } else {
    const {offset: offset} = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [ {
     type: "block-scalar-header",
     offset: offset,
     indent: indent,
     source: head
    } ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
     type: "newline",
     offset: -1,
     indent: indent,
     source: "\n"
    });
    for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
    Object.assign(token, {
     type: "block-scalar",
     indent: indent,
     props: props,
     source: body
    });
   }
  }
  function addEndtoBlockProps(props, end) {
   if (end) for (const st of end) switch (st.type) {
   case "space":
   case "comment":
    props.push(st);
    break;

   case "newline":
    props.push(st);
    return true;
   }
   return false;
  }
  function setFlowScalarValue(token, source, type) {
   switch (token.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    token.type = type;
    token.source = source;
    break;

   case "block-scalar":
    {
     const end = token.props.slice(1);
     let oa = source.length;
     if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
     for (const tok of end) tok.offset += oa;
     delete token.props;
     Object.assign(token, {
      type: type,
      source: source,
      end: end
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const offset = token.offset + source.length;
     const nl = {
      type: "newline",
      offset: offset,
      indent: token.indent,
      source: "\n"
     };
     delete token.items;
     Object.assign(token, {
      type: type,
      source: source,
      end: [ nl ]
     });
     break;
    }

   default:
    {
     const indent = "indent" in token ? token.indent : -1;
     const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
     for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
     Object.assign(token, {
      type: type,
      indent: indent,
      source: source,
      end: end
     });
    }
   }
  }
  exports.createScalarToken = createScalarToken;
  exports.resolveAsScalar = resolveAsScalar;
  exports.setScalarValue = setScalarValue;
 },
 2834: (__unused_webpack_module, exports) => {
  const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
  function stringifyToken(token) {
   switch (token.type) {
   case "block-scalar":
    {
     let res = "";
     for (const tok of token.props) res += stringifyToken(tok);
     return res + token.source;
    }

   case "block-map":
   case "block-seq":
    {
     let res = "";
     for (const item of token.items) res += stringifyItem(item);
     return res;
    }

   case "flow-collection":
    {
     let res = token.start.source;
     for (const item of token.items) res += stringifyItem(item);
     for (const st of token.end) res += st.source;
     return res;
    }

   case "document":
    {
     let res = stringifyItem(token);
     if (token.end) for (const st of token.end) res += st.source;
     return res;
    }

   default:
    {
     let res = token.source;
     if ("end" in token && token.end) for (const st of token.end) res += st.source;
     return res;
    }
   }
  }
  function stringifyItem({start: start, key: key, sep: sep, value: value}) {
   let res = "";
   for (const st of start) res += st.source;
   if (key) res += stringifyToken(key);
   if (sep) for (const st of sep) res += st.source;
   if (value) res += stringifyToken(value);
   return res;
  }
  exports.stringify = stringify;
 },
 8056: (__unused_webpack_module, exports) => {
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove item");
  function visit(cst, visitor) {
   if ("type" in cst && cst.type === "document") cst = {
    start: cst.start,
    value: cst.value
   };
   _visit(Object.freeze([]), cst, visitor);
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  visit.itemAtPath = (cst, path) => {
   let item = cst;
   for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) item = tok.items[index]; else return;
   }
   return item;
  };
  visit.parentCollection = (cst, path) => {
   const parent = visit.itemAtPath(cst, path.slice(0, -1));
   const field = path[path.length - 1][0];
   const coll = parent?.[field];
   if (coll && "items" in coll) return coll;
   throw new Error("Parent collection not found");
  };
  function _visit(path, item, visitor) {
   let ctrl = visitor(item, path);
   if (typeof ctrl === "symbol") return ctrl;
   for (const field of [ "key", "value" ]) {
    const token = item[field];
    if (token && "items" in token) {
     for (let i = 0; i < token.items.length; ++i) {
      const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
      if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
       token.items.splice(i, 1);
       i -= 1;
      }
     }
     if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
    }
   }
   return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
  }
  exports.visit = visit;
 },
 430: (__unused_webpack_module, exports, __webpack_require__) => {
  var cstScalar = __webpack_require__(4043);
  var cstStringify = __webpack_require__(2834);
  var cstVisit = __webpack_require__(8056);
  const BOM = "\ufeff";
  const DOCUMENT = "";
  const FLOW_END = "";
  const SCALAR = "";
  const isCollection = token => !!token && "items" in token;
  const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
  function prettyToken(token) {
   switch (token) {
   case BOM:
    return "<BOM>";

   case DOCUMENT:
    return "<DOC>";

   case FLOW_END:
    return "<FLOW_END>";

   case SCALAR:
    return "<SCALAR>";

   default:
    return JSON.stringify(token);
   }
  }
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case SCALAR:
    return "scalar";

   case "---":
    return "doc-start";

   case "...":
    return "doc-end";

   case "":
   case "\n":
   case "\r\n":
    return "newline";

   case "-":
    return "seq-item-ind";

   case "?":
    return "explicit-key-ind";

   case ":":
    return "map-value-ind";

   case "{":
    return "flow-map-start";

   case "}":
    return "flow-map-end";

   case "[":
    return "flow-seq-start";

   case "]":
    return "flow-seq-end";

   case ",":
    return "comma";
   }
   switch (source[0]) {
   case " ":
   case "\t":
    return "space";

   case "#":
    return "comment";

   case "%":
    return "directive-line";

   case "*":
    return "alias";

   case "&":
    return "anchor";

   case "!":
    return "tag";

   case "'":
    return "single-quoted-scalar";

   case '"':
    return "double-quoted-scalar";

   case "|":
   case ">":
    return "block-scalar-header";
   }
   return null;
  }
  exports.createScalarToken = cstScalar.createScalarToken;
  exports.resolveAsScalar = cstScalar.resolveAsScalar;
  exports.setScalarValue = cstScalar.setScalarValue;
  exports.stringify = cstStringify.stringify;
  exports.visit = cstVisit.visit;
  exports.BOM = BOM;
  exports.DOCUMENT = DOCUMENT;
  exports.FLOW_END = FLOW_END;
  exports.SCALAR = SCALAR;
  exports.isCollection = isCollection;
  exports.isScalar = isScalar;
  exports.prettyToken = prettyToken;
  exports.tokenType = tokenType;
 },
 5698: (__unused_webpack_module, exports, __webpack_require__) => {
  var cst = __webpack_require__(430);
  function isEmpty(ch) {
   switch (ch) {
   case void 0:
   case " ":
   case "\n":
   case "\r":
   case "\t":
    return true;

   default:
    return false;
   }
  }
  const hexDigits = new Set("0123456789ABCDEFabcdef");
  const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const flowIndicatorChars = new Set(",[]{}");
  const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
  const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
  class Lexer {
   constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
   }
   * lex(source, incomplete = false) {
    if (source) {
     if (typeof source !== "string") throw TypeError("source is not a string");
     this.buffer = this.buffer ? this.buffer + source : source;
     this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
   }
   atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "\t") ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n") return true;
    if (ch === "\r") return this.buffer[i + 1] === "\n";
    return false;
   }
   charAt(n) {
    return this.buffer[this.pos + n];
   }
   continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
     let indent = 0;
     while (ch === " ") ch = this.buffer[++indent + offset];
     if (ch === "\r") {
      const next = this.buffer[indent + offset + 1];
      if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
     }
     return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
     const dt = this.buffer.substr(offset, 3);
     if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
   }
   getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
     end = this.buffer.indexOf("\n", this.pos);
     this.lineEndPos = end;
    }
    if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r") end -= 1;
    return this.buffer.substring(this.pos, end);
   }
   hasChars(n) {
    return this.pos + n <= this.buffer.length;
   }
   setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
   }
   peek(n) {
    return this.buffer.substr(this.pos, n);
   }
   * parseNext(next) {
    switch (next) {
    case "stream":
     return yield* this.parseStream();

    case "line-start":
     return yield* this.parseLineStart();

    case "block-start":
     return yield* this.parseBlockStart();

    case "doc":
     return yield* this.parseDocument();

    case "flow":
     return yield* this.parseFlowCollection();

    case "quoted-scalar":
     return yield* this.parseQuotedScalar();

    case "block-scalar":
     return yield* this.parseBlockScalar();

    case "plain-scalar":
     return yield* this.parsePlainScalar();
    }
   }
   * parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === cst.BOM) {
     yield* this.pushCount(1);
     line = line.substring(1);
    }
    if (line[0] === "%") {
     let dirEnd = line.length;
     let cs = line.indexOf("#");
     while (cs !== -1) {
      const ch = line[cs - 1];
      if (ch === " " || ch === "\t") {
       dirEnd = cs - 1;
       break;
      } else cs = line.indexOf("#", cs + 1);
     }
     while (true) {
      const ch = line[dirEnd - 1];
      if (ch === " " || ch === "\t") dirEnd -= 1; else break;
     }
     const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     this.pushNewline();
     return "stream";
    }
    if (this.atLineEnd()) {
     const sp = yield* this.pushSpaces(true);
     yield* this.pushCount(line.length - sp);
     yield* this.pushNewline();
     return "stream";
    }
    yield cst.DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const s = this.peek(3);
     if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return s === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
     const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
     this.indentNext = this.indentValue + 1;
     this.indentValue += n;
     return "block-start";
    }
    return "doc";
   }
   * parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
    case "#":
     yield* this.pushCount(line.length - n);

    case void 0:
     yield* this.pushNewline();
     return yield* this.parseLineStart();

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel = 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     return "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "doc";

    case '"':
    case "'":
     return yield* this.parseQuotedScalar();

    case "|":
    case ">":
     n += (yield* this.parseBlockScalarHeader());
     n += (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     yield* this.pushNewline();
     return yield* this.parseBlockScalar();

    default:
     return yield* this.parsePlainScalar();
    }
   }
   * parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
     nl = yield* this.pushNewline();
     if (nl > 0) {
      sp = yield* this.pushSpaces(false);
      this.indentValue = indent = sp;
     } else sp = 0;
     sp += (yield* this.pushSpaces(true));
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield cst.FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let n = 0;
    while (line[n] === ",") {
     n += (yield* this.pushCount(1));
     n += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    n += (yield* this.pushIndicators());
    switch (line[n]) {
    case void 0:
     return "flow";

    case "#":
     yield* this.pushCount(line.length - n);
     return "flow";

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel += 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     this.flowKey = true;
     this.flowLevel -= 1;
     return this.flowLevel ? "flow" : "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const next = this.charAt(1);
      if (this.flowKey || isEmpty(next) || next === ",") {
       this.flowKey = false;
       yield* this.pushCount(1);
       yield* this.pushSpaces(true);
       return "flow";
      }
     }

    default:
     this.flowKey = false;
     return yield* this.parsePlainScalar();
    }
   }
   * parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
     let n = 0;
     while (this.buffer[end - 1 - n] === "\\") n += 1;
     if (n % 2 === 0) break;
     end = this.buffer.indexOf('"', end + 1);
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
     while (nl !== -1) {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = qb.indexOf("\n", cs);
     }
     if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
    }
    if (end === -1) {
     if (!this.atEnd) return this.setNext("quoted-scalar");
     end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
   }
   * parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
     const ch = this.buffer[++i];
     if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
   }
   * parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
    case " ":
     indent += 1;
     break;

    case "\n":
     nl = i;
     indent = 0;
     break;

    case "\r":
     {
      const next = this.buffer[i + 1];
      if (!next && !this.atEnd) return this.setNext("block-scalar");
      if (next === "\n") break;
     }

    default:
     break loop;
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
     if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
     do {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = this.buffer.indexOf("\n", cs);
     } while (nl !== -1);
     if (nl === -1) {
      if (!this.atEnd) return this.setNext("block-scalar");
      nl = this.buffer.length;
     }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ") ch = this.buffer[++i];
    if (ch === "\t") {
     while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
     nl = i - 1;
    } else if (!this.blockScalarKeep) do {
     let i = nl - 1;
     let ch = this.buffer[i];
     if (ch === "\r") ch = this.buffer[--i];
     const lastChar = i;
     while (ch === " ") ch = this.buffer[--i];
     if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
    } while (true);
    yield cst.SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) if (ch === ":") {
     const next = this.buffer[i + 1];
     if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
     end = i;
    } else if (isEmpty(ch)) {
     let next = this.buffer[i + 1];
     if (ch === "\r") if (next === "\n") {
      i += 1;
      ch = "\n";
      next = this.buffer[i + 1];
     } else end = i;
     if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
     if (ch === "\n") {
      const cs = this.continueScalar(i + 1);
      if (cs === -1) break;
      i = Math.max(i, cs - 2);
     }
    } else {
     if (inFlow && flowIndicatorChars.has(ch)) break;
     end = i;
    }
    if (!ch && !this.atEnd) return this.setNext("plain-scalar");
    yield cst.SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
   }
   * pushCount(n) {
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos += n;
     return n;
    }
    return 0;
   }
   * pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
     yield s;
     this.pos += s.length;
     return s.length;
    } else if (allowEmpty) yield "";
    return 0;
   }
   * pushIndicators() {
    let n = 0;
    loop: while (true) {
     switch (this.charAt(0)) {
     case "!":
      n += (yield* this.pushTag());
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "&":
      n += (yield* this.pushUntil(isNotAnchorChar));
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "-":
     case "?":
     case ":":
      {
       const inFlow = this.flowLevel > 0;
       const ch1 = this.charAt(1);
       if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
        if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
        n += (yield* this.pushCount(1));
        n += (yield* this.pushSpaces(true));
        continue loop;
       }
      }
     }
     break loop;
    }
    return n;
   }
   * pushTag() {
    if (this.charAt(1) === "<") {
     let i = this.pos + 2;
     let ch = this.buffer[i];
     while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
     return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
     let i = this.pos + 1;
     let ch = this.buffer[i];
     while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
     return yield* this.pushToIndex(i, false);
    }
   }
   * pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
   }
   * pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
     ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "\t");
    const n = i - this.pos;
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos = i;
    }
    return n;
   }
   * pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch)) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
   }
  }
  exports.Lexer = Lexer;
 },
 7369: (__unused_webpack_module, exports) => {
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  exports.LineCounter = LineCounter;
 },
 973: (__unused_webpack_module, exports, __webpack_require__) => {
  var node_process = __webpack_require__(932);
  var cst = __webpack_require__(430);
  var lexer = __webpack_require__(5698);
  function includesToken(list, type) {
   for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
   return false;
  }
  function findNonEmptyIndex(list) {
   for (let i = 0; i < list.length; ++i) switch (list[i].type) {
   case "space":
   case "comment":
   case "newline":
    break;

   default:
    return i;
   }
   return -1;
  }
  function isFlowToken(token) {
   switch (token?.type) {
   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "flow-collection":
    return true;

   default:
    return false;
   }
  }
  function getPrevProps(parent) {
   switch (parent.type) {
   case "document":
    return parent.start;

   case "block-map":
    {
     const it = parent.items[parent.items.length - 1];
     return it.sep ?? it.start;
    }

   case "block-seq":
    return parent.items[parent.items.length - 1].start;

   default:
    return [];
   }
  }
  function getFirstKeyStartProps(prev) {
   if (prev.length === 0) return [];
   let i = prev.length;
   loop: while (--i >= 0) switch (prev[i].type) {
   case "doc-start":
   case "explicit-key-ind":
   case "map-value-ind":
   case "seq-item-ind":
   case "newline":
    break loop;
   }
   while (prev[++i]?.type === "space") ;
   return prev.splice(i, prev.length);
  }
  function arrayPushArray(target, source) {
   if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
  }
  function fixFlowSeqItems(fc) {
   if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
    if (it.key) it.value = it.key;
    delete it.key;
    if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
    delete it.sep;
   }
  }
  class Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer.Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = cst.tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message: message,
      source: source
     });
     this.offset += source.length;
    } else if (type === "scalar") {
     this.atNewLine = false;
     this.atScalar = true;
     this.type = "scalar";
    } else {
     this.type = type;
     yield* this.step();
     switch (type) {
     case "newline":
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) this.onNewLine(this.offset + source.length);
      break;

     case "space":
      if (this.atNewLine && source[0] === " ") this.indent += source.length;
      break;

     case "explicit-key-ind":
     case "map-value-ind":
     case "seq-item-ind":
      if (this.atNewLine) this.indent += source.length;
      break;

     case "doc-mode":
     case "flow-error-end":
      return;

     default:
      this.atNewLine = false;
     }
     this.offset += source.length;
    }
   }
   * end() {
    while (this.stack.length > 0) yield* this.pop();
   }
   get sourceToken() {
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
   }
   * step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
     while (this.stack.length > 0) yield* this.pop();
     this.stack.push({
      type: "doc-end",
      offset: this.offset,
      source: this.source
     });
     return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
    case "document":
     return yield* this.document(top);

    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return yield* this.scalar(top);

    case "block-scalar":
     return yield* this.blockScalar(top);

    case "block-map":
     return yield* this.blockMap(top);

    case "block-seq":
     return yield* this.blockSequence(top);

    case "flow-collection":
     return yield* this.flowCollection(top);

    case "doc-end":
     return yield* this.documentEnd(top);
    }
    yield* this.pop();
   }
   peek(n) {
    return this.stack[this.stack.length - n];
   }
   * pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message: message
     };
    } else if (this.stack.length === 0) yield token; else {
     const top = this.peek(1);
     if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
     if (token.type === "flow-collection") fixFlowSeqItems(token);
     switch (top.type) {
     case "document":
      top.value = token;
      break;

     case "block-scalar":
      top.props.push(token);
      break;

     case "block-map":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) {
        top.items.push({
         start: [],
         key: token,
         sep: []
        });
        this.onKeyLine = true;
        return;
       } else if (it.sep) it.value = token; else {
        Object.assign(it, {
         key: token,
         sep: []
        });
        this.onKeyLine = !it.explicitKey;
        return;
       }
       break;
      }

     case "block-seq":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) top.items.push({
        start: [],
        value: token
       }); else it.value = token;
       break;
      }

     case "flow-collection":
      {
       const it = top.items[top.items.length - 1];
       if (!it || it.value) top.items.push({
        start: [],
        key: token,
        sep: []
       }); else if (it.sep) it.value = token; else Object.assign(it, {
        key: token,
        sep: []
       });
       return;
      }

     default:
      yield* this.pop();
      yield* this.pop(token);
     }
     if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
      const last = token.items[token.items.length - 1];
      if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
       if (top.type === "document") top.end = last.start; else top.items.push({
        start: last.start
       });
       token.items.splice(-1, 1);
      }
     }
    }
   }
   * stream() {
    switch (this.type) {
    case "directive-line":
     yield {
      type: "directive",
      offset: this.offset,
      source: this.source
     };
     return;

    case "byte-order-mark":
    case "space":
    case "comment":
    case "newline":
     yield this.sourceToken;
     return;

    case "doc-mode":
    case "doc-start":
     {
      const doc = {
       type: "document",
       offset: this.offset,
       start: []
      };
      if (this.type === "doc-start") doc.start.push(this.sourceToken);
      this.stack.push(doc);
      return;
     }
    }
    yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML stream`,
     source: this.source
    };
   }
   * document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
    case "doc-start":
     if (findNonEmptyIndex(doc.start) !== -1) {
      yield* this.pop();
      yield* this.step();
     } else doc.start.push(this.sourceToken);
     return;

    case "anchor":
    case "tag":
    case "space":
    case "comment":
    case "newline":
     doc.start.push(this.sourceToken);
     return;
    }
    const bv = this.startBlockValue(doc);
    if (bv) this.stack.push(bv); else yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML document`,
     source: this.source
    };
   }
   * scalar(scalar) {
    if (this.type === "map-value-ind") {
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
     let sep;
     if (scalar.end) {
      sep = scalar.end;
      sep.push(this.sourceToken);
      delete scalar.end;
     } else sep = [ this.sourceToken ];
     const map = {
      type: "block-map",
      offset: scalar.offset,
      indent: scalar.indent,
      items: [ {
       start: start,
       key: scalar,
       sep: sep
      } ]
     };
     this.onKeyLine = true;
     this.stack[this.stack.length - 1] = map;
    } else yield* this.lineEnd(scalar);
   }
   * blockScalar(scalar) {
    switch (this.type) {
    case "space":
    case "comment":
    case "newline":
     scalar.props.push(this.sourceToken);
     return;

    case "scalar":
     scalar.source = this.source;
     this.atNewLine = true;
     this.indent = 0;
     if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
       this.onNewLine(this.offset + nl);
       nl = this.source.indexOf("\n", nl) + 1;
      }
     }
     yield* this.pop();
     break;

    default:
     yield* this.pop();
     yield* this.step();
    }
   }
   * blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
    case "newline":
     this.onKeyLine = false;
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) map.items.push({
      start: [ this.sourceToken ]
     }); else if (it.sep) it.sep.push(this.sourceToken); else {
      if (this.atIndentedComment(it.start, map.indent)) {
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        map.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;
    }
    if (this.indent >= map.indent) {
     const atMapIndent = !this.onKeyLine && this.indent === map.indent;
     const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
     let start = [];
     if (atNextItem && it.sep && !it.value) {
      const nl = [];
      for (let i = 0; i < it.sep.length; ++i) {
       const st = it.sep[i];
       switch (st.type) {
       case "newline":
        nl.push(i);
        break;

       case "space":
        break;

       case "comment":
        if (st.indent > map.indent) nl.length = 0;
        break;

       default:
        nl.length = 0;
       }
      }
      if (nl.length >= 2) start = it.sep.splice(nl[1]);
     }
     switch (this.type) {
     case "anchor":
     case "tag":
      if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start
       });
       this.onKeyLine = true;
      } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "explicit-key-ind":
      if (!it.sep && !it.explicitKey) {
       it.start.push(this.sourceToken);
       it.explicitKey = true;
      } else if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start,
        explicitKey: true
       });
      } else this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [ this.sourceToken ],
        explicitKey: true
       } ]
      });
      this.onKeyLine = true;
      return;

     case "map-value-ind":
      if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else {
       const start = getFirstKeyStartProps(it.start);
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: start,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       });
      } else if (it.value) map.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
       const start = getFirstKeyStartProps(it.start);
       const key = it.key;
       const sep = it.sep;
       sep.push(this.sourceToken);
       delete it.key;
       delete it.sep;
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: start,
         key: key,
         sep: sep
        } ]
       });
      } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.value || atNextItem) map.items.push({
       start: start,
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [],
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else it.sep.push(this.sourceToken);
      this.onKeyLine = true;
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (atNextItem || it.value) {
        map.items.push({
         start: start,
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       } else if (it.sep) this.stack.push(fs); else {
        Object.assign(it, {
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       }
       return;
      }

     default:
      {
       const bv = this.startBlockValue(map);
       if (bv) {
        if (bv.type === "block-seq") {
         if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
          yield* this.pop({
           type: "error",
           offset: this.offset,
           message: "Unexpected block-seq-ind on same line with key",
           source: this.source
          });
          return;
         }
        } else if (atMapIndent) map.items.push({
         start: start
        });
        this.stack.push(bv);
        return;
       }
      }
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
    case "newline":
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
       start: [ this.sourceToken ]
      });
     } else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) seq.items.push({
      start: [ this.sourceToken ]
     }); else {
      if (this.atIndentedComment(it.start, seq.indent)) {
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        seq.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;

    case "anchor":
    case "tag":
     if (it.value || this.indent <= seq.indent) break;
     it.start.push(this.sourceToken);
     return;

    case "seq-item-ind":
     if (this.indent !== seq.indent) break;
     if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
      start: [ this.sourceToken ]
     }); else it.start.push(this.sourceToken);
     return;
    }
    if (this.indent > seq.indent) {
     const bv = this.startBlockValue(seq);
     if (bv) {
      this.stack.push(bv);
      return;
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
     let top;
     do {
      yield* this.pop();
      top = this.peek(1);
     } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
     switch (this.type) {
     case "comma":
     case "explicit-key-ind":
      if (!it || it.sep) fc.items.push({
       start: [ this.sourceToken ]
      }); else it.start.push(this.sourceToken);
      return;

     case "map-value-ind":
      if (!it || it.value) fc.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      });
      return;

     case "space":
     case "comment":
     case "newline":
     case "anchor":
     case "tag":
      if (!it || it.value) fc.items.push({
       start: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (!it || it.value) fc.items.push({
        start: [],
        key: fs,
        sep: []
       }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
        key: fs,
        sep: []
       });
       return;
      }

     case "flow-map-end":
     case "flow-seq-end":
      fc.end.push(this.sourceToken);
      return;
     }
     const bv = this.startBlockValue(fc);
     if (bv) this.stack.push(bv); else {
      yield* this.pop();
      yield* this.step();
     }
    } else {
     const parent = this.peek(2);
     if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
      yield* this.pop();
      yield* this.step();
     } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start: start,
        key: fc,
        sep: sep
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
     } else yield* this.lineEnd(fc);
    }
   }
   flowScalar(type) {
    if (this.onNewLine) {
     let nl = this.source.indexOf("\n") + 1;
     while (nl !== 0) {
      this.onNewLine(this.offset + nl);
      nl = this.source.indexOf("\n", nl) + 1;
     }
    }
    return {
     type: type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
   }
   startBlockValue(parent) {
    switch (this.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return this.flowScalar(this.type);

    case "block-scalar-header":
     return {
      type: "block-scalar",
      offset: this.offset,
      indent: this.indent,
      props: [ this.sourceToken ],
      source: ""
     };

    case "flow-map-start":
    case "flow-seq-start":
     return {
      type: "flow-collection",
      offset: this.offset,
      indent: this.indent,
      start: this.sourceToken,
      items: [],
      end: []
     };

    case "seq-item-ind":
     return {
      type: "block-seq",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start: [ this.sourceToken ]
      } ]
     };

    case "explicit-key-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      };
     }
    }
    return null;
   }
   atIndentedComment(start, indent) {
    if (this.type !== "comment") return false;
    if (this.indent <= indent) return false;
    return start.every(st => st.type === "newline" || st.type === "space");
   }
   * documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
     if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
   * lineEnd(token) {
    switch (this.type) {
    case "comma":
    case "doc-start":
    case "doc-end":
    case "flow-seq-end":
    case "flow-map-end":
    case "map-value-ind":
     yield* this.pop();
     yield* this.step();
     break;

    case "newline":
     this.onKeyLine = false;

    case "space":
    case "comment":
    default:
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  exports.Parser = Parser;
 },
 5818: (__unused_webpack_module, exports, __webpack_require__) => {
  var composer = __webpack_require__(9509);
  var Document = __webpack_require__(7796);
  var errors = __webpack_require__(9709);
  var log = __webpack_require__(6726);
  var identity = __webpack_require__(2198);
  var lineCounter = __webpack_require__(7369);
  var parser = __webpack_require__(973);
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
   return {
    lineCounter: lineCounter$1,
    prettyErrors: prettyErrors
   };
  }
  function parseAllDocuments(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   const docs = Array.from(composer$1.compose(parser$1.parse(source)));
   if (prettyErrors && lineCounter) for (const doc of docs) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   if (docs.length > 0) return docs;
   return Object.assign([], {
    empty: true
   }, composer$1.streamInfo());
  }
  function parseDocument(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   let doc = null;
   for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
    doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
    break;
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   return doc;
  }
  function parse(src, reviver, options) {
   let _reviver;
   if (typeof reviver === "function") _reviver = reviver; else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
   const doc = parseDocument(src, options);
   if (!doc) return null;
   doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
   if (doc.errors.length > 0) if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
   return doc.toJS(Object.assign({
    reviver: _reviver
   }, options));
  }
  function stringify(value, replacer, options) {
   let _replacer = null;
   if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) options = replacer;
   if (typeof options === "string") options = options.length;
   if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? {
     indent: 8
    } : {
     indent: indent
    };
   }
   if (value === void 0) {
    const {keepUndefined: keepUndefined} = options ?? replacer ?? {};
    if (!keepUndefined) return;
   }
   if (identity.isDocument(value) && !_replacer) return value.toString(options);
   return new Document.Document(value, _replacer, options).toString(options);
  }
  exports.parse = parse;
  exports.parseAllDocuments = parseAllDocuments;
  exports.parseDocument = parseDocument;
  exports.stringify = stringify;
 },
 6255: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var map = __webpack_require__(7512);
  var seq = __webpack_require__(477);
  var string = __webpack_require__(6329);
  var tags = __webpack_require__(9925);
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat: compat, customTags: customTags, merge: merge, resolveKnownTags: resolveKnownTags, schema: schema, sortMapEntries: sortMapEntries, toStringDefaults: toStringDefaults}) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, {
     value: map.map
    });
    Object.defineProperty(this, identity.SCALAR, {
     value: string.string
    });
    Object.defineProperty(this, identity.SEQ, {
     value: seq.seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  exports.Schema = Schema;
 },
 7512: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var YAMLMap = __webpack_require__(8333);
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!identity.isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
  };
  exports.map = map;
 },
 785: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar.Scalar(null),
   stringify: ({source: source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  exports.nullTag = nullTag;
 },
 477: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var YAMLSeq = __webpack_require__(536);
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
  };
  exports.seq = seq;
 },
 6329: (__unused_webpack_module, exports, __webpack_require__) => {
  var stringifyString = __webpack_require__(3250);
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  exports.string = string;
 },
 1698: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source: source, value: value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  exports.boolTag = boolTag;
 },
 6026: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  var stringifyNumber = __webpack_require__(1842);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 4557: (__unused_webpack_module, exports, __webpack_require__) => {
  var stringifyNumber = __webpack_require__(1842);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber.stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 1957: (__unused_webpack_module, exports, __webpack_require__) => {
  var map = __webpack_require__(7512);
  var _null = __webpack_require__(785);
  var seq = __webpack_require__(477);
  var string = __webpack_require__(6329);
  var bool = __webpack_require__(1698);
  var float = __webpack_require__(6026);
  var int = __webpack_require__(4557);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
  exports.schema = schema;
 },
 2874: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  var map = __webpack_require__(7512);
  var seq = __webpack_require__(477);
  function intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value: value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: stringifyJSON
  }, {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: str => str === "true",
   stringify: stringifyJSON
  }, {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value: value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
  exports.schema = schema;
 },
 9925: (__unused_webpack_module, exports, __webpack_require__) => {
  var map = __webpack_require__(7512);
  var _null = __webpack_require__(785);
  var seq = __webpack_require__(477);
  var string = __webpack_require__(6329);
  var bool = __webpack_require__(1698);
  var float = __webpack_require__(6026);
  var int = __webpack_require__(4557);
  var schema = __webpack_require__(1957);
  var schema$1 = __webpack_require__(2874);
  var binary = __webpack_require__(5246);
  var merge = __webpack_require__(8475);
  var omap = __webpack_require__(2450);
  var pairs = __webpack_require__(5326);
  var schema$2 = __webpack_require__(2400);
  var set = __webpack_require__(7767);
  var timestamp = __webpack_require__(7679);
  const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
  const tagsByName = {
   binary: binary.binary,
   bool: bool.boolTag,
   float: float.float,
   floatExp: float.floatExp,
   floatNaN: float.floatNaN,
   floatTime: timestamp.floatTime,
   int: int.int,
   intHex: int.intHex,
   intOct: int.intOct,
   intTime: timestamp.intTime,
   map: map.map,
   merge: merge.merge,
   null: _null.nullTag,
   omap: omap.omap,
   pairs: pairs.pairs,
   seq: seq.seq,
   set: set.set,
   timestamp: timestamp.timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary.binary,
   "tag:yaml.org,2002:merge": merge.merge,
   "tag:yaml.org,2002:omap": omap.omap,
   "tag:yaml.org,2002:pairs": pairs.pairs,
   "tag:yaml.org,2002:set": set.set,
   "tag:yaml.org,2002:timestamp": timestamp.timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
   let tags = schemaTags;
   if (!tags) if (Array.isArray(customTags)) tags = []; else {
    const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
   }
   if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
   if (addMergeTag) tags = tags.concat(merge.merge);
   return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
     const tagName = JSON.stringify(tag);
     const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj)) tags.push(tagObj);
    return tags;
   }, []);
  }
  exports.coreKnownTags = coreKnownTags;
  exports.getTags = getTags;
 },
 5246: (__unused_webpack_module, exports, __webpack_require__) => {
  var node_buffer = __webpack_require__(181);
  var Scalar = __webpack_require__(6612);
  var stringifyString = __webpack_require__(3250);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64"); else if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64"); else if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
     str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString.stringifyString({
     comment: comment,
     type: type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.binary = binary;
 },
 9175: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  function boolStringify({value: value, source: source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar.Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar.Scalar(false),
   stringify: boolStringify
  };
  exports.falseTag = falseTag;
  exports.trueTag = trueTag;
 },
 1157: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  var stringifyNumber = __webpack_require__(1842);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str.replace(/_/g, "")),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 7042: (__unused_webpack_module, exports, __webpack_require__) => {
  var stringifyNumber = __webpack_require__(1842);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function intResolve(str, offset, radix, {intAsBigInt: intAsBigInt}) {
   const sign = str[0];
   if (sign === "-" || sign === "+") offset += 1;
   str = str.substring(offset).replace(/_/g, "");
   if (intAsBigInt) {
    switch (radix) {
    case 2:
     str = `0b${str}`;
     break;

    case 8:
     str = `0o${str}`;
     break;

    case 16:
     str = `0x${str}`;
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber.stringifyNumber(node);
  }
  const intBin = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
   stringify: node => intStringify(node, 2, "0b")
  };
  const intOct = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
   stringify: node => intStringify(node, 8, "0")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intBin = intBin;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 8475: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) if (map instanceof Map) {
    if (!map.has(key)) map.set(key, value);
   } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  exports.addMergeToJSMap = addMergeToJSMap;
  exports.isMergeKey = isMergeKey;
  exports.merge = merge;
 },
 2450: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var toJS = __webpack_require__(4462);
  var YAMLMap = __webpack_require__(8333);
  var YAMLSeq = __webpack_require__(536);
  var pairs = __webpack_require__(5326);
  class YAMLOMap extends YAMLSeq.YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (identity.isPair(pair)) {
      key = toJS.toJS(pair.key, "", ctx);
      value = toJS.toJS(pair.value, key, ctx);
     } else key = toJS.toJS(pair, "", ctx);
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs$1.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key: key} of pairs$1.items) if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
    return Object.assign(new YAMLOMap, pairs$1);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  exports.YAMLOMap = YAMLOMap;
  exports.omap = omap;
 },
 5326: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var Scalar = __webpack_require__(6612);
  var YAMLSeq = __webpack_require__(536);
  function resolvePairs(seq, onError) {
   if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
    let item = seq.items[i];
    if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
     if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
     const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
     if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
     if (item.comment) {
      const cn = pair.value ?? pair.key;
      cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
     }
     item = pair;
    }
    seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer: replacer} = ctx;
   const pairs = new YAMLSeq.YAMLSeq(schema);
   pairs.tag = "tag:yaml.org,2002:pairs";
   let i = 0;
   if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
    let key, value;
    if (Array.isArray(it)) if (it.length === 2) {
     key = it[0];
     value = it[1];
    } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
     const keys = Object.keys(it);
     if (keys.length === 1) {
      key = keys[0];
      value = it[key];
     } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
    } else key = it;
    pairs.items.push(Pair.createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  exports.createPairs = createPairs;
  exports.pairs = pairs;
  exports.resolvePairs = resolvePairs;
 },
 2400: (__unused_webpack_module, exports, __webpack_require__) => {
  var map = __webpack_require__(7512);
  var _null = __webpack_require__(785);
  var seq = __webpack_require__(477);
  var string = __webpack_require__(6329);
  var binary = __webpack_require__(5246);
  var bool = __webpack_require__(9175);
  var float = __webpack_require__(1157);
  var int = __webpack_require__(7042);
  var merge = __webpack_require__(8475);
  var omap = __webpack_require__(2450);
  var pairs = __webpack_require__(5326);
  var set = __webpack_require__(7767);
  var timestamp = __webpack_require__(7679);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
  exports.schema = schema;
 },
 7767: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Pair = __webpack_require__(2328);
  var YAMLMap = __webpack_require__(8333);
  class YAMLSet extends YAMLMap.YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair.Pair(key));
   }
   toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
     allNullValues: true
    }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
   }
   static from(schema, iterable, ctx) {
    const {replacer: replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(Pair.createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
    return map;
   }
  };
  exports.YAMLSet = YAMLSet;
  exports.set = set;
 },
 7679: (__unused_webpack_module, exports, __webpack_require__) => {
  var stringifyNumber = __webpack_require__(1842);
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value: value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
   let sign = "";
   if (value < 0) {
    sign = "-";
    value *= num(-1);
   }
   const _60 = num(60);
   const parts = [ value % _60 ];
   if (value < 60) parts.unshift(0); else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
     value = (value - parts[0]) / _60;
     parts.unshift(value);
    }
   }
   return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const intTime = {
   identify: value => typeof value === "bigint" || Number.isInteger(value),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
   stringify: stringifySexagesimal
  };
  const floatTime = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: str => parseSexagesimal(str, false),
   stringify: stringifySexagesimal
  };
  const timestamp = {
   identify: value => value instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(str) {
    const match = str.match(timestamp.test);
    if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
     let d = parseSexagesimal(tz, false);
     if (Math.abs(d) < 30) d *= 60;
     date -= 6e4 * d;
    }
    return new Date(date);
   },
   stringify: ({value: value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  exports.floatTime = floatTime;
  exports.intTime = intTime;
  exports.timestamp = timestamp;
 },
 7296: (__unused_webpack_module, exports) => {
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart: indentAtStart, lineWidth: lineWidth = 80, minContentWidth: minContentWidth = 20, onFold: onFold, onOverflow: onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   let split;
   let prev;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = void 0;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) if (split) {
      folds.push(split);
      end = split + endStep;
      split = void 0;
     } else if (mode === FOLD_QUOTED) {
      while (prev === " " || prev === "\t") {
       prev = ch;
       ch = text[i += 1];
       overflow = true;
      }
      const j = i > escEnd + 1 ? i - 2 : escStart - 1;
      if (escapedFolds[j]) return text;
      folds.push(j);
      escapedFolds[j] = true;
      end = j + endStep;
      split = void 0;
     } else overflow = true;
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") if (i < start + indent) ch = text[++i]; else {
    do {
     ch = text[++i];
    } while (ch && ch !== "\n");
    end = i;
    start = i + 1;
    ch = text[start];
   }
   return end;
  }
  exports.FOLD_BLOCK = FOLD_BLOCK;
  exports.FOLD_FLOW = FOLD_FLOW;
  exports.FOLD_QUOTED = FOLD_QUOTED;
  exports.foldFlowLines = foldFlowLines;
 },
 3783: (__unused_webpack_module, exports, __webpack_require__) => {
  var anchors = __webpack_require__(983);
  var identity = __webpack_require__(2198);
  var stringifyComment = __webpack_require__(7174);
  var stringifyString = __webpack_require__(3250);
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc: doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow: inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj;
   let obj;
   if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors$1, doc: doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
   if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (identity.isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj;
   const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  exports.createStringifyContext = createStringifyContext;
  exports.stringify = stringify;
 },
 3763: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var stringify = __webpack_require__(3783);
  var stringifyComment = __webpack_require__(7174);
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment: comment, items: items}, ctx, {blockItemPrefix: blockItemPrefix, flowChars: flowChars, itemIndent: itemIndent, onChompKeep: onChompKeep, onComment: onComment}) {
   const {indent: indent, options: {commentString: commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) str = flowChars.start + flowChars.end; else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items: items}, ctx, {flowChars: flowChars, itemIndent: itemIndent}) {
   const {indent: indent, indentStep: indentStep, flowCollectionPadding: fcPadding, options: {commentString: commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = identity.isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) comment = ik.comment;
    }
    if (comment) reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) str += ","; else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     if (reqNewline) str += ",";
    }
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start: start, end: end} = flowChars;
   if (lines.length === 0) return start + end; else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
   }
  }
  function addCommentBefore({indent: indent, options: {commentString: commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  exports.stringifyCollection = stringifyCollection;
 },
 7174: (__unused_webpack_module, exports) => {
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  exports.indentComment = indentComment;
  exports.lineComment = lineComment;
  exports.stringifyComment = stringifyComment;
 },
 2994: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var stringify = __webpack_require__(3783);
  var stringifyComment = __webpack_require__(7174);
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = stringify.createStringifyContext(doc, options);
   const {commentString: commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (identity.isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(stringifyComment.indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`; else lines.push(body);
   } else lines.push(stringify.stringify(doc.contents, ctx));
   if (doc.directives?.docEnd) if (doc.comment) {
    const cs = commentString(doc.comment);
    if (cs.includes("\n")) {
     lines.push("...");
     lines.push(stringifyComment.indentComment(cs, ""));
    } else lines.push(`... ${cs}`);
   } else lines.push("..."); else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  exports.stringifyDocument = stringifyDocument;
 },
 1842: (__unused_webpack_module, exports) => {
  function stringifyNumber({format: format, minFractionDigits: minFractionDigits, tag: tag, value: value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  exports.stringifyNumber = stringifyNumber;
 },
 9283: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  var Scalar = __webpack_require__(6612);
  var stringify = __webpack_require__(3783);
  var stringifyComment = __webpack_require__(7174);
  function stringifyPair({key: key, value: value}, ctx, onComment, onChompKeep) {
   const {allNullValues: allNullValues, doc: doc, indent: indent, indentStep: indentStep, options: {commentString: commentString, indentSeq: indentSeq, simpleKeys: simpleKeys}} = ctx;
   let keyComment = identity.isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
    if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)); else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
   let valueCommentDone = false;
   const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else ws += `\n${ctx.indent}`;
   } else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") ws = "";
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)); else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  exports.stringifyPair = stringifyPair;
 },
 3250: (__unused_webpack_module, exports, __webpack_require__) => {
  var Scalar = __webpack_require__(6612);
  var foldFlowLines = __webpack_require__(7296);
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
    if (i - start > limit) return true;
    start = i + 1;
    if (strLen - start <= limit) return false;
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey: implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1; else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote: singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
   const {blockQuote: blockQuote, commentString: commentString, lineWidth: lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) chomp = "-"; else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else chomp = "";
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
     literalFallback = true;
    };
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type: type, value: value} = item;
   const {actualString: actualString, implicitKey: implicitKey, indent: indent, indentStep: indentStep, inFlow: inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
   if (containsDocumentMarker(value)) if (indent === "") {
    ctx.forceBlockIndent = true;
    return blockString(item, ctx, onComment, onChompKeep);
   } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat: compat, tags: tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey: implicitKey, inFlow: inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type: type} = item;
   if (type !== Scalar.Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
   const _stringify = _type => {
    switch (_type) {
    case Scalar.Scalar.BLOCK_FOLDED:
    case Scalar.Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType: defaultKeyType, defaultStringType: defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  exports.stringifyString = stringifyString;
 },
 1263: (__unused_webpack_module, exports, __webpack_require__) => {
  var identity = __webpack_require__(2198);
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = visit_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = visit_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = visit_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = await visitAsync_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = await visitAsync_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = await visitAsync_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
   }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
   }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
   }, visitor);
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (identity.isMap(node)) return visitor.Map?.(key, node, path);
   if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
   if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
   if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
   return;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (identity.isCollection(parent)) parent.items[key] = node; else if (identity.isPair(parent)) if (key === "key") parent.key = node; else parent.value = node; else if (identity.isDocument(parent)) parent.contents = node; else {
    const pt = identity.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  exports.visit = visit;
  exports.visitAsync = visitAsync;
 },
 8945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NJ: () => cacheFile,
   I6: () => find
  });
  var lib_core = __webpack_require__(8039);
  var lib_io = __webpack_require__(1572);
  __webpack_require__(6982);
  var external_fs_ = __webpack_require__(9896);
  var node_modules_semver = __webpack_require__(7311);
  var external_os_ = __webpack_require__(857);
  __webpack_require__(5317);
  void 0 && (void 0).__awaiter;
  var external_path_ = __webpack_require__(6928);
  __webpack_require__(5799);
  __webpack_require__(2203);
  __webpack_require__(9023);
  var external_assert_ = __webpack_require__(2613);
  __webpack_require__(7181);
  void 0 && (void 0).__awaiter;
  var tool_cache_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  Error;
  process.platform;
  process.platform;
  function cacheFile(sourceFile, targetFile, tool, version, arch) {
   return tool_cache_awaiter(this, void 0, void 0, function*() {
    version = node_modules_semver.clean(version) || version;
    arch = arch || external_os_.arch();
    lib_core.Yz(`Caching tool ${tool} ${version} ${arch}`);
    lib_core.Yz(`source file: ${sourceFile}`);
    if (!external_fs_.statSync(sourceFile).isFile()) throw new Error("sourceFile is not a file");
    const destFolder = yield _createToolPath(tool, version, arch);
    const destPath = external_path_.join(destFolder, targetFile);
    lib_core.Yz(`destination file ${destPath}`);
    yield lib_io.cp(sourceFile, destPath);
    _completeToolPath(tool, version, arch);
    return destFolder;
   });
  }
  function find(toolName, versionSpec, arch) {
   if (!toolName) throw new Error("toolName parameter is required");
   if (!versionSpec) throw new Error("versionSpec parameter is required");
   arch = arch || external_os_.arch();
   if (!isExplicitVersion(versionSpec)) {
    const localVersions = findAllVersions(toolName, arch);
    const match = evaluateVersions(localVersions, versionSpec);
    versionSpec = match;
   }
   let toolPath = "";
   if (versionSpec) {
    versionSpec = node_modules_semver.clean(versionSpec) || "";
    const cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
    lib_core.Yz(`checking cache: ${cachePath}`);
    if (external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`)) {
     lib_core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
     toolPath = cachePath;
    } else lib_core.Yz("not found");
   }
   return toolPath;
  }
  function findAllVersions(toolName, arch) {
   const versions = [];
   arch = arch || external_os_.arch();
   const toolPath = external_path_.join(_getCacheDirectory(), toolName);
   if (external_fs_.existsSync(toolPath)) {
    const children = external_fs_.readdirSync(toolPath);
    for (const child of children) if (isExplicitVersion(child)) {
     const fullPath = external_path_.join(toolPath, child, arch || "");
     if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) versions.push(child);
    }
   }
   return versions;
  }
  function _createToolPath(tool, version, arch) {
   return tool_cache_awaiter(this, void 0, void 0, function*() {
    const folderPath = external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "");
    lib_core.Yz(`destination ${folderPath}`);
    const markerPath = `${folderPath}.complete`;
    yield lib_io.Yz(folderPath);
    yield lib_io.Yz(markerPath);
    yield lib_io.U$(folderPath);
    return folderPath;
   });
  }
  function _completeToolPath(tool, version, arch) {
   const folderPath = external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "");
   const markerPath = `${folderPath}.complete`;
   external_fs_.writeFileSync(markerPath, "");
   lib_core.Yz("finished caching tool");
  }
  function isExplicitVersion(versionSpec) {
   const c = node_modules_semver.clean(versionSpec) || "";
   lib_core.Yz(`isExplicit: ${c}`);
   const valid = node_modules_semver.valid(c) != null;
   lib_core.Yz(`explicit? ${valid}`);
   return valid;
  }
  function evaluateVersions(versions, versionSpec) {
   let version = "";
   lib_core.Yz(`evaluating ${versions.length} versions`);
   versions = versions.sort((a, b) => {
    if (node_modules_semver.gt(a, b)) return 1;
    return -1;
   });
   for (let i = versions.length - 1; i >= 0; i--) {
    const potential = versions[i];
    const satisfied = node_modules_semver.satisfies(potential, versionSpec);
    if (satisfied) {
     version = potential;
     break;
    }
   }
   if (version) lib_core.Yz(`matched: ${version}`); else lib_core.Yz("match not found");
   return version;
  }
  function _getCacheDirectory() {
   const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
   (0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
   return cacheDirectory;
  }
 },
 9189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BpQ: () => minLength,
   Bqr: () => trim,
   BuJ: () => getDotPath,
   FsL: () => pipe,
   H0v: () => rawCheck,
   IeY: () => custom,
   Ikc: () => object,
   KCZ: () => union,
   KIO: () => picklist,
   L5J: () => unknown,
   Oxt: () => variant,
   RZV: () => lazy,
   Wwf: () => minValue,
   Y2b: () => safeInteger,
   YOg: () => array,
   YjP: () => string,
   _H3: () => looseObject,
   aig: () => number,
   cGV: () => maxValue,
   cl6: () => nullish,
   euz: () => literal,
   g1P: () => record,
   lqM: () => optional,
   mee: () => nullable,
   ndf: () => integer,
   p6U: () => date,
   qgA: () => parse,
   tBZ: () => readonly,
   w1_: () => startsWith,
   xLC: () => safeParse,
   yqP: () => exactOptional,
   z6Y: () => check,
   zMY: () => boolean
  });
  let store$4;
  const DEFAULT_CONFIG = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(config$1) {
   if (!config$1 && !store$4) return DEFAULT_CONFIG;
   return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
   };
  }
  let store$3;
  function getGlobalMessage(lang) {
   return store$3?.get(lang);
  }
  let store$2;
  function getSchemaMessage(lang) {
   return store$2?.get(lang);
  }
  let store$1;
  function getSpecificMessage(reference, lang) {
   return store$1?.get(reference)?.get(lang);
  }
  function _stringify(input) {
   const type = typeof input;
   if (type === "string") return `"${input}"`;
   if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
   if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
   return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
   const input = other && "input" in other ? other.input : dataset.value;
   const expected = other?.expected ?? context.expects ?? null;
   const received = other?.received ?? _stringify(input);
   const issue = {
    kind: context.kind,
    type: context.type,
    input: input,
    expected: expected,
    received: received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
   };
   const isSchema = context.kind === "schema";
   const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
   if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
   if (isSchema) dataset.typed = false;
   if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
  }
  function _isSameValueZero(value1, value2) {
   return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
  }
  function _isValidObjectKey(object$1, key) {
   return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  function _joinExpects(values$1, separator) {
   const list = [ ...new Set(values$1) ];
   if (list.length > 1) return `(${list.join(` ${separator} `)})`;
   return list[0] ?? "never";
  }
  function _standardSchema(schema) {
   schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
     value: value$1
    }, getGlobalConfig())
   };
   return schema;
  }
  function getDotPath(issue) {
   if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
    return key;
   }
   return null;
  }
  var ValiError = class extends Error {
   constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
   }
  };
  function check(requirement, message$1) {
   return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
     return dataset;
    }
   };
  }
  function integer(message$1) {
   return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function maxValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function minLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function minValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function rawCheck(action) {
   return {
    kind: "validation",
    type: "raw_check",
    reference: rawCheck,
    async: false,
    expects: null,
    "~run"(dataset, config$1) {
     action({
      dataset: dataset,
      config: config$1,
      addIssue: info => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
     });
     return dataset;
    }
   };
  }
  function readonly() {
   return {
    kind: "transformation",
    type: "readonly",
    reference: readonly,
    async: false,
    "~run"(dataset) {
     return dataset;
    }
   };
  }
  function safeInteger(message$1) {
   return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function startsWith(requirement, message$1) {
   return {
    kind: "validation",
    type: "starts_with",
    reference: startsWith,
    async: false,
    expects: `"${requirement}"`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, {
      received: `"${dataset.value.slice(0, this.requirement.length)}"`
     });
     return dataset;
    }
   };
  }
  function trim() {
   return {
    kind: "transformation",
    type: "trim",
    reference: trim,
    async: false,
    "~run"(dataset) {
     dataset.value = dataset.value.trim();
     return dataset;
    }
   };
  }
  const ABORT_EARLY_CONFIG = {
   abortEarly: true
  };
  function getFallback(schema, dataset, config$1) {
   return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  function getDefault(schema, dataset, config$1) {
   return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  function array(item, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item: item,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = true;
      dataset.value = [];
      for (let key = 0; key < input.length; key++) {
       const value$1 = input[key];
       const itemDataset = this.item["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input: input,
         key: key,
         value: value$1
        };
        for (const issue of itemDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = itemDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!itemDataset.typed) dataset.typed = false;
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function boolean(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function custom(check$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
     if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function date(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "date",
    reference: date,
    expects: "Date",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1, {
      received: '"Invalid Date"'
     }); else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function exactOptional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function lazy(getter) {
   return _standardSchema({
    kind: "schema",
    type: "lazy",
    reference: lazy,
    expects: "unknown",
    async: false,
    getter: getter,
    "~run"(dataset, config$1) {
     return this.getter(dataset.value)["~run"](dataset, config$1);
    }
   });
  }
  function literal(literal_, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
     if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function looseObject(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input: input,
          key: key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input: input,
          key: key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
      if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function nullable(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === null) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function nullish(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null || dataset.value === void 0) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === null || dataset.value === void 0) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function number(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function object(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input: input,
          key: key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input: input,
          key: key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function optional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === void 0) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === void 0) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function picklist(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options: options,
    message: message$1,
    "~run"(dataset, config$1) {
     if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function record(key, value$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key: key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
       const entryValue = input[entryKey];
       const keyDataset = this.key["~run"]({
        value: entryKey
       }, config$1);
       if (keyDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "key",
         input: input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of keyDataset.issues) {
         issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = keyDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       const valueDataset = this.value["~run"]({
        value: entryValue
       }, config$1);
       if (valueDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "value",
         input: input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of valueDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = valueDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
       if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function string(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function _subIssues(datasets) {
   let issues;
   if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
   return issues;
  }
  function union(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: false,
    options: options,
    message: message$1,
    "~run"(dataset, config$1) {
     let validDataset;
     let typedDatasets;
     let untypedDatasets;
     for (const schema of this.options) {
      const optionDataset = schema["~run"]({
       value: dataset.value
      }, config$1);
      if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
       validDataset = optionDataset;
       break;
      } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
     }
     if (validDataset) return validDataset;
     if (typedDatasets) {
      if (typedDatasets.length === 1) return typedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(typedDatasets)
      });
      dataset.typed = true;
     } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
      issues: _subIssues(untypedDatasets)
     });
     return dataset;
    }
   });
  }
  function unknown() {
   return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
     dataset.typed = true;
     return dataset;
    }
   });
  }
  function variant(key, options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key: key,
    options: options,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      let outputDataset;
      let maxDiscriminatorPriority = 0;
      let invalidDiscriminatorKey = this.key;
      let expectedDiscriminators = [];
      const parseOptions = (variant$1, allKeys) => {
       for (const schema of variant$1.options) {
        if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
         let keysAreValid = true;
         let currentPriority = 0;
         for (const currentKey of allKeys) {
          const discriminatorSchema = schema.entries[currentKey];
          if (currentKey in input ? discriminatorSchema["~run"]({
           typed: false,
           value: input[currentKey]
          }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
           keysAreValid = false;
           if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
            maxDiscriminatorPriority = currentPriority;
            invalidDiscriminatorKey = currentKey;
            expectedDiscriminators = [];
           }
           if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
           break;
          }
          currentPriority++;
         }
         if (keysAreValid) {
          const optionDataset = schema["~run"]({
           value: input
          }, config$1);
          if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
         }
        }
        if (outputDataset && !outputDataset.issues) break;
       }
      };
      parseOptions(this, new Set([ this.key ]));
      if (outputDataset) return outputDataset;
      _addIssue(this, "type", dataset, config$1, {
       input: input[invalidDiscriminatorKey],
       expected: _joinExpects(expectedDiscriminators, "|"),
       path: [ {
        type: "object",
        origin: "value",
        input: input,
        key: invalidDiscriminatorKey,
        value: input[invalidDiscriminatorKey]
       } ]
      });
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function parse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   if (dataset.issues) throw new ValiError(dataset.issues);
   return dataset.value;
  }
  function pipe(...pipe$1) {
   return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
     for (const item of pipe$1) if (item.kind !== "metadata") {
      if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
       dataset.typed = false;
       break;
      }
      if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
     }
     return dataset;
    }
   });
  }
  function safeParse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
   };
  }
 }
};
