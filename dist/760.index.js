export const id = 821;

export const ids = [ 821, 219 ];

export const modules = {
  4202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => readAuthorities
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
    function readAuthorities(environment) {
      const path = environment["SSL_CERT_FILE"] ?? "";
      if (path === "") return [];
      try {
        return ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").match(CERTIFICATE) ?? []).filter(isCertificate);
      } catch {
        return [];
      }
    }
    function isCertificate(pem) {
      try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return true;
      } catch {
        return false;
      }
    }
  },
  9630: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OV: () => StalledError,
      w$: () => runChild
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
    var _program_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7435);
    const STALL_MS = 12e4;
    const UNMEASURED_STALL_MS = 30 * 6e4;
    const MAX_KEPT_CHARACTERS = 64 * 1024;
    const KILL_AFTER_MS = 2e3;
    const WATCH_MS = 1e3;
    class StalledError extends Error {
      name="StalledError";
    }
    async function runChild(program, options) {
      const {signal: signal} = options;
      const path = await requireProgram(program.path, options.env);
      if (signal.aborted) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`${program.path} was not started: the job is being cancelled`);
      const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, program.args, {
        env: options.env,
        stdio: [ "pipe", "pipe", "pipe" ]
      });
      child.stdin.on("error", () => undefined);
      child.stdin.end(options.stdin ?? "");
      const stdout = collect(child.stdout, {
        limit: options.maxStdoutCharacters ?? MAX_KEPT_CHARACTERS
      });
      const stderr = collect(child.stderr, {
        limit: MAX_KEPT_CHARACTERS,
        onLine: options.onStderrLine
      });
      let reason;
      child.once("exit", () => {
        if (reason === undefined) return;
        child.stdout.destroy();
        child.stderr.destroy();
      });
      const ended = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", code => resolve(code ?? 1));
      });
      const end = error => {
        reason ??= error;
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS).unref();
      };
      const onAbort = () => end(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`${program.path} was ended: the job is being cancelled`));
      signal.addEventListener("abort", onAbort, {
        once: true
      });
      let heard = 0;
      child.stderr.on("data", chunk => {
        heard += chunk.length;
      });
      const stopWatching = watch(child.pid ?? 0, {
        ...options,
        stallMs: options.stallMs ?? STALL_MS,
        heard: () => heard,
        end: end
      });
      try {
        const exitCode = await ended;
        if (reason !== undefined) throw reason;
        return {
          exitCode: exitCode,
          stdout: stdout(),
          stderr: stderr()
        };
      } finally {
        stopWatching();
        signal.removeEventListener("abort", onAbort);
      }
    }
    async function requireProgram(path, env) {
      if (!(0, _program_path_js__WEBPACK_IMPORTED_MODULE_3__.o)(path)) return path;
      const found = await (0, _program_path_js__WEBPACK_IMPORTED_MODULE_3__.a)(path, env);
      if (found === undefined) throw Object.assign(new Error(`${path} is not on PATH`), {
        code: "ENOENT"
      });
      return found;
    }
    function watch(pid, options) {
      let last = -1;
      let movedAt = Date.now();
      const look = async () => {
        const counters = await readByteCounters(pid);
        const measured = counters?.total ?? await (options.measure?.().catch(() => undefined));
        options.onProgress?.(counters?.written);
        const limitMs = measured === undefined ? Math.max(options.stallMs, UNMEASURED_STALL_MS) : options.stallMs;
        const moved = measured ?? options.heard();
        if (moved !== last) {
          last = moved;
          movedAt = Date.now();
        } else if (Date.now() - movedAt >= limitMs) {
          options.end(new StalledError(`moved no byte for ${Math.round(limitMs / 1e3)} s`));
        }
      };
      const timer = setInterval(() => void look(), WATCH_MS);
      return () => clearInterval(timer);
    }
    async function readByteCounters(pid) {
      if (process.platform !== "linux") return undefined;
      try {
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/io`, "utf8");
        const field = name => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(text)?.[1] ?? 0);
        return {
          total: field("rchar") + field("wchar"),
          written: field("wchar")
        };
      } catch {
        return undefined;
      }
    }
    function collect(stream, options) {
      const {onLine: onLine} = options;
      let kept = "";
      let pending = "";
      stream.setEncoding("utf8");
      stream.on("data", chunk => {
        kept = (kept + chunk).slice(-options.limit);
        if (onLine === undefined) return;
        const lines = (pending + chunk).split("\n");
        pending = lines.pop() ?? "";
        for (const line of lines) onLine(line);
      });
      stream.on("end", () => {
        if (pending !== "") onLine?.(pending);
      });
      return () => kept;
    }
  },
  1126: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => createDispatcher
    });
    var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
    var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
    const CONNECT_TIMEOUT_MS = 1e4;
    function createDispatcher(options) {
      const {target: target, proxy: proxy, headersTimeout: headersTimeout, bodyTimeout: bodyTimeout, authorities: authorities} = options;
      const tls = {
        rejectUnauthorized: options.tlsVerify ?? true,
        ...authorities.length === 0 ? {} : {
          ca: [ ...(0, node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)("default"), ...authorities ]
        }
      };
      const timeouts = {
        headersTimeout: headersTimeout,
        bodyTimeout: bodyTimeout
      };
      if (proxy === undefined) return new undici__WEBPACK_IMPORTED_MODULE_1__.g6({
        ...timeouts,
        connect: {
          ...tls,
          timeout: CONNECT_TIMEOUT_MS
        }
      });
      return new undici__WEBPACK_IMPORTED_MODULE_1__.kT({
        ...timeouts,
        uri: proxy.url,
        requestTls: tls,
        proxyTunnel: target.protocol === "https:"
      });
    }
  },
  1487: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => hasErrorCode,
      o: () => innermostError
    });
    function hasErrorCode(error, ...codes) {
      return error instanceof Error && "code" in error && codes.includes(String(error.code));
    }
    function innermostError(error) {
      let current = error;
      while (current instanceof Error && current.cause instanceof Error) current = current.cause;
      if (current instanceof AggregateError && current.errors[0] instanceof Error) current = current.errors[0];
      if (!(current instanceof Error)) return {
        code: "",
        message: String(current)
      };
      const code = "code" in current && typeof current.code === "string" ? current.code : "";
      return {
        code: code,
        message: current.message
      };
    }
  },
  4038: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => createHarborHttp
    });
    var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
    var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
    var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2764);
    var _authorities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4202);
    var _dispatcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1126);
    var _http_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2858);
    var _proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8055);
    const MAX_BODY_BYTES = 256 * 1024 * 1024;
    const SHORTEST_CALL_MS = 1e3;
    const FIRST_RETRY_MS = 500;
    const LONGEST_RETRY_MS = 8e3;
    const TELL_MS = 3e4;
    function createHarborHttp(input) {
      const {connection: connection, signal: signal} = input;
      const random = input.random ?? Math.random;
      const target = new URL(connection.url);
      const environment = input.environment ?? process.env;
      const proxy = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_6__.U)(target, environment);
      const dispatcher = (0, _dispatcher_js__WEBPACK_IMPORTED_MODULE_4__.S)({
        target: target,
        proxy: proxy,
        authorities: [ ...connection.caCertificate === "" ? [] : [ connection.caCertificate ], ...(0, 
        _authorities_js__WEBPACK_IMPORTED_MODULE_3__.G)(environment) ],
        tlsVerify: connection.tlsVerify,
        headersTimeout: _http_answer_js__WEBPACK_IMPORTED_MODULE_5__.C9,
        bodyTimeout: _http_answer_js__WEBPACK_IMPORTED_MODULE_5__.CB
      });
      const tellMs = input.tellMs ?? TELL_MS;
      const maxBodyBytes = input.maxBodyBytes ?? MAX_BODY_BYTES;
      const credentials = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString("base64");
      let toldAt = Number.NEGATIVE_INFINITY;
      const tell = (seen, since) => {
        const now = Date.now();
        if (now - since < tellMs || now - toldAt < tellMs) return;
        toldAt = now;
        input.log.info(`${seen}, trying again since ${Math.round((now - since) / 1e3)} s`);
      };
      return async (httpRequest, limit) => {
        const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS);
        const startedAt = Date.now();
        const giveUpAt = startedAt + timeoutMs;
        const deadline = AbortSignal.timeout(timeoutMs);
        let seen;
        for (let attempt = 0; ;attempt += 1) {
          const answer = await sendOnce(httpRequest, {
            dispatcher: dispatcher,
            signal: signal,
            deadline: deadline,
            connection: connection,
            proxy: proxy,
            seen: seen,
            credentials: credentials,
            maxBodyBytes: maxBodyBytes
          });
          const isLast = httpRequest.isSingleTry === true;
          if (answer.kind === "response" && (isLast || !isTransientStatus(answer.response.status))) {
            return answer.response;
          }
          if (answer.kind === "failure" && (isLast || !answer.transient)) throw answer.error;
          seen = answer.kind === "failure" ? answer.reason : `Harbor at ${connection.host} answers ${answer.response.status}`;
          tell(seen, startedAt);
          const waitMs = retryDelayMs(attempt, {
            random: random,
            retryAfter: answer.kind === "response" ? answer.response.header("retry-after") : undefined
          });
          if (Date.now() + waitMs > giveUpAt) {
            if (answer.kind === "failure") throw answer.error;
            throw (0, _http_answer_js__WEBPACK_IMPORTED_MODULE_5__.Qf)(httpRequest, {
              response: answer.response,
              connection: connection,
              proxy: proxy
            });
          }
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, {
            signal: signal
          }).catch(() => {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`failed to ${httpRequest.purpose}: the job is being cancelled`);
          });
        }
      };
    }
    async function sendOnce(httpRequest, context) {
      const {connection: connection, proxy: proxy, signal: signal, deadline: deadline} = context;
      try {
        const response = await (0, undici__WEBPACK_IMPORTED_MODULE_1__.Em)(new URL(httpRequest.path, connection.url), {
          dispatcher: context.dispatcher,
          method: httpRequest.method,
          signal: AbortSignal.any([ signal, deadline ]),
          headers: {
            ...httpRequest.headers,
            ...httpRequest.isAnonymous ? {} : {
              authorization: `Basic ${context.credentials}`
            }
          },
          body: httpRequest.body ?? null
        });
        const text = await readText(response, {
          maxBytes: context.maxBodyBytes,
          isBinary: httpRequest.isBinary === true
        });
        if (text === undefined) {
          const reason = `the answer of ${connection.host} is larger than ${(0, _domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__.z3)(context.maxBodyBytes)}`;
          const error = new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.dr(`failed to ${httpRequest.purpose}: ${reason}`);
          return {
            kind: "failure",
            transient: false,
            reason: reason,
            error: error
          };
        }
        return {
          kind: "response",
          response: {
            status: response.statusCode,
            text: text,
            header: name => {
              const value = response.headers[name];
              return Array.isArray(value) ? value[0] : value;
            }
          }
        };
      } catch (error) {
        if (signal.aborted) {
          throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`failed to ${httpRequest.purpose}: the job is being cancelled`);
        }
        if (deadline.aborted) {
          const reason = `Harbor at ${connection.host} gave no answer in time`;
          const before = context.seen === undefined ? "" : `; before that: ${context.seen}`;
          const error = new _http_answer_js__WEBPACK_IMPORTED_MODULE_5__.i5(`failed to ${httpRequest.purpose}: `, {
            isTransient: true,
            reason: `${reason}${before}`,
            code: ""
          });
          return {
            kind: "failure",
            transient: false,
            reason: reason,
            error: error
          };
        }
        return (0, _http_answer_js__WEBPACK_IMPORTED_MODULE_5__.n3)(error, {
          httpRequest: httpRequest,
          connection: connection,
          proxy: proxy
        });
      }
    }
    async function readText(response, options) {
      const decoder = new TextDecoder;
      const parts = [];
      let size = 0;
      for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > options.maxBytes) return undefined;
        parts.push(options.isBinary ? Buffer.from(chunk).toString("latin1") : decoder.decode(chunk, {
          stream: true
        }));
      }
      parts.push(decoder.decode());
      return parts.join("");
    }
    function isTransientStatus(status) {
      return status === 408 || status === 429 || status >= 500 && status !== 501;
    }
    function retryDelayMs(attempt, options) {
      const ceiling = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
      const jittered = ceiling * (.5 + .5 * options.random());
      const seconds = Number(options.retryAfter);
      return Number.isFinite(seconds) && seconds > 0 ? seconds * 1e3 + jittered : jittered;
    }
  },
  2858: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C9: () => HEADERS_TIMEOUT_MS,
      CB: () => BODY_TIMEOUT_MS,
      HS: () => isHarborError,
      Kd: () => isRefusedCertificate,
      Qf: () => unusableAnswer,
      S4: () => isRefusedHandshake,
      Ue: () => harborMessage,
      i5: () => NoAnswerError,
      n3: () => explainNoAnswer,
      t6: () => isForeignRefusal,
      v$: () => foreignRefusal
    });
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
    var _domain_text_strip_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4263);
    var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1487);
    const MAX_QUOTED_CHARACTERS = 300;
    const HEADERS_TIMEOUT_MS = 12e4;
    const BODY_TIMEOUT_MS = 6e4;
    class NoAnswerError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr {
      isTransient;
      reason;
      code;
      constructor(failed, facts) {
        super(`${failed}${facts.reason}`, {
          cause: facts.cause
        });
        this.isTransient = facts.isTransient;
        this.reason = facts.reason;
        this.code = facts.code;
      }
    }
    const REFUSED_CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;
    function isRefusedCertificate({code: code}) {
      return REFUSED_CERTIFICATE.test(code);
    }
    function isRefusedHandshake(error) {
      return /ALERT|UNRECOGNIZED_NAME/.test(error.code) || /SSL alert/.test((0, _error_code_js__WEBPACK_IMPORTED_MODULE_1__.o)(error.cause).message);
    }
    const TLS_ADVICE = [ [ /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED/, 'its certificate is signed by an authority that the runner does not know; give the authority in "ca-certificate"' ], [ /ERR_TLS_CERT_ALTNAME_INVALID/, "its certificate is for another name; use a name that the certificate has" ], [ /CERT_HAS_EXPIRED/, "its certificate has expired; renew it" ], [ /CERT_NOT_YET_VALID/, "its certificate is not valid yet; check the clocks" ], [ /^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/, "its certificate is not accepted" ], [ /EPROTO|ERR_SSL|HPE_INVALID/, "it does not speak the protocol of harbor-url; check http:// against https:// and the port" ] ];
    const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;
    const UNREACHED = {
      ECONNREFUSED: "nothing listens there",
      ENOTFOUND: "its name cannot be resolved",
      EAI_AGAIN: "its name could not be resolved for the moment",
      UND_ERR_CONNECT_TIMEOUT: "it does not answer"
    };
    const BROKEN_OFF = "it broke the connection off; it may be restarting, or harbor-url has the wrong scheme";
    function explainNoAnswer(error, context) {
      const {code: code, message: message} = (0, _error_code_js__WEBPACK_IMPORTED_MODULE_1__.o)(error);
      const {proxy: proxy} = context;
      const {host: host} = context.connection;
      const failed = `failed to ${context.httpRequest.purpose}: `;
      const failure = (transient, text) => ({
        kind: "failure",
        transient: transient,
        reason: text,
        error: new NoAnswerError(failed, {
          isTransient: transient,
          reason: text,
          code: code,
          cause: error
        })
      });
      const proxied = proxy === undefined ? undefined : explainProxy({
        code: code,
        message: message
      }, {
        proxy: proxy,
        host: host
      });
      if (proxied !== undefined) return failure(proxied.transient, proxied.text);
      const tls = TLS_ADVICE.find(([pattern]) => pattern.test(`${code} ${message}`));
      if (tls !== undefined) return failure(false, `Harbor at ${host} answered, but ${tls[1]} (${code || message})`);
      if (code === "ENOTFOUND") {
        return failure(false, `the runner cannot resolve the name ${host}; a Harbor on a private network needs a runner in that network`);
      }
      const advice = {
        ECONNREFUSED: "nothing listens there; check host and port of harbor-url",
        ECONNRESET: BROKEN_OFF,
        UND_ERR_SOCKET: BROKEN_OFF,
        EAI_AGAIN: "its name could not be resolved for the moment",
        UND_ERR_CONNECT_TIMEOUT: "it does not answer; check the route (VPN, firewall) from the runner to it",
        UND_ERR_HEADERS_TIMEOUT: `it accepted the request and sent no answer within ${HEADERS_TIMEOUT_MS / 1e3} s`,
        UND_ERR_BODY_TIMEOUT: `its answer stopped for ${BODY_TIMEOUT_MS / 1e3} s`
      };
      return failure(true, `no answer from Harbor at ${host}${through(proxy)}: ${advice[code] ?? message}${code === "" ? "" : ` (${code})`}`);
    }
    function explainProxy(error, context) {
      const {proxy: proxy, host: host} = context;
      const {variable: variable, description: description} = proxy;
      const advice = `correct ${variable}, or name ${host} in NO_PROXY when Harbor is reached without the proxy`;
      const [, status] = PROXY_ANSWER.exec(error.message) ?? [];
      if (status === "407") {
        const {username: username, password: password, protocol: protocol} = new URL(proxy.url);
        const wanted = username === "" && password === "" ? `wants a user name and a password (407); write them into ${variable}, as in ${protocol}//user:password@host:port` : `does not accept the user name and password in ${variable} (407); correct them there`;
        return {
          transient: false,
          text: `${description} ${wanted}`
        };
      }
      if (status !== undefined) {
        return {
          transient: status.startsWith("5"),
          text: `${description} does not pass the connection on to Harbor at ${host} (${status}); ${advice}`
        };
      }
      const unreached = UNREACHED[error.code];
      if (unreached === undefined) return undefined;
      return {
        transient: error.code !== "ENOTFOUND",
        text: `no answer from ${description}: ${unreached} (${error.code}); ${advice}`
      };
    }
    function through(proxy) {
      return proxy === undefined ? "" : ` through ${proxy.description}`;
    }
    function unusableAnswer(httpRequest, context) {
      const {response: response, connection: connection} = context;
      const location = response.header("location");
      const failed = `failed to ${httpRequest.purpose}: `;
      if (response.status >= 300 && response.status < 400 && location !== undefined) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}Harbor at ${connection.url} redirects to ${quote(location)}; set harbor-url to the final address`, {
          status: response.status
        });
      }
      return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}${httpRequest.method} ${httpRequest.path} on ${connection.host}${through(context.proxy)} answered ${response.status}${harborMessage(response.text)}`, {
        status: response.status
      });
    }
    function isHarborError(response) {
      try {
        return Array.isArray(JSON.parse(response.text)?.errors);
      } catch {
        return false;
      }
    }
    function isForeignRefusal(response) {
      if (response.status !== 403 && response.status !== 404) return false;
      if (response.text.trim() !== "") return !isHarborError(response);
      return /html|text\/plain/i.test(response.header("content-type") ?? "");
    }
    function foreignRefusal(httpRequest, context) {
      const {response: response, connection: connection} = context;
      return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${httpRequest.purpose}: ${httpRequest.method} ${httpRequest.path} on ${connection.host} answered ${response.status}, but not in Harbor's words${harborMessage(response.text)}. Something in front of Harbor answered (a proxy, a firewall, an ingress without this path): it must pass /api/, /v2/ and /service/ to Harbor. Or harbor-url is the address of something else`);
    }
    function harborMessage(text) {
      if (text.trim() === "") return "";
      try {
        const {errors: errors} = JSON.parse(text);
        const [first] = errors ?? [];
        if (typeof first?.message === "string") return `: ${quote(first.message)}`;
      } catch {}
      return `: ${quote((0, _domain_text_strip_tags_js__WEBPACK_IMPORTED_MODULE_2__.K)(text))}`;
    }
    function quote(text) {
      const plain = text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
      return plain.length <= MAX_QUOTED_CHARACTERS ? plain : `${plain.slice(0, MAX_QUOTED_CHARACTERS)}…`;
    }
  },
  9174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EC: () => CHUNK_BYTES,
      PF: () => blobName,
      PK: () => checkDocumentSize,
      c_: () => readContent,
      ol: () => digestOf,
      t$: () => Measure,
      u0: () => readDocument
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
    var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);
    var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2764);
    const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
    const CHUNK_BYTES = 1024 * 1024;
    function blobName(digest) {
      return `blobs/${digest.replace(":", "/")}`;
    }
    function readContent(content, signal) {
      const {path: path, offset: offset, size: size} = content;
      if (size === 0) return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, {
        start: offset,
        end: offset + size - 1,
        highWaterMark: CHUNK_BYTES,
        signal: signal
      });
    }
    function checkDocumentSize(size, what) {
      if (size <= MAX_DOCUMENT_BYTES) return;
      throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d(`has ${what} of ${(0, 
      _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)}; more than ${(0, 
      _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(MAX_DOCUMENT_BYTES)} is not taken`);
    }
    async function readDocument(content, options) {
      checkDocumentSize(content.size, options.what);
      return Buffer.concat(await readContent(content, options.signal).toArray());
    }
    function digestOf(bytes) {
      return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
    }
    class Measure extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform {
      #hash=(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
      size=0;
      _transform(chunk, _encoding, done) {
        this.#hash.update(chunk);
        this.size += chunk.length;
        done(null, chunk);
      }
      digest() {
        return `sha256:${this.#hash.digest("hex")}`;
      }
    }
  },
  8521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => makeDirectory,
      Z: () => checkWritable
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    async function checkWritable(path) {
      const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
      if (there?.isDirectory()) throw new Error("it is a directory");
      if (there !== undefined) {
        if (!there.isFile()) return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        await (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r+")).close();
        return;
      }
      const made = [];
      try {
        await makeDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), made);
        await (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "wx")).close();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
      } finally {
        for (const directory of made.toReversed()) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
      }
    }
    async function makeDirectory(path, made = []) {
      const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
      if (there?.isDirectory()) return;
      if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) !== directory) await makeDirectory((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), made);
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
        made.push(directory);
      } catch (error) {
        const now = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
        if (now?.isDirectory() !== true) throw error;
      }
    }
  },
  4103: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => takeVerifiedFromPath
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _program_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
    var _verified_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8766);
    async function takeVerifiedFromPath(name, options) {
      const found = await (0, _program_path_js__WEBPACK_IMPORTED_MODULE_2__.a)(name, options.environment);
      if (found === undefined) return undefined;
      const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory, `harbor-actions-${name}-`));
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(found));
      const {sha256: sha256} = options;
      const copy = await (0, _verified_file_js__WEBPACK_IMPORTED_MODULE_3__.k)(found, {
        to: path,
        sha256: sha256,
        mode: 493,
        followsLinks: true
      }).catch(() => "other");
      if (copy === "verified") {
        options.log.info(`${name} is ${found}, whose SHA-256 is the given ${sha256}`);
        return {
          path: path,
          directory: directory
        };
      }
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
      return undefined;
    }
  },
  7435: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => findOnPath,
      o: () => isBareName
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
    async function findOnPath(name, environment) {
      const file = process.platform === "win32" ? `${name}.exe` : name;
      for (const directory of readPath(environment)) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
        if (await isProgram(path)) return path;
      }
      return undefined;
    }
    function isBareName(path) {
      return !/[/\\]/.test(path);
    }
    function readPath(environment) {
      const name = Object.keys(environment).find(key => key.toUpperCase() === "PATH");
      const text = name === undefined ? "" : environment[name] ?? "";
      return text.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(directory => (0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory));
    }
    async function isProgram(path) {
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
      } catch {
        return false;
      }
    }
  },
  8055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => chooseProxy
    });
    var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
    function chooseProxy(target, environment) {
      const variable = findVariable(target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", environment);
      if (variable === undefined) return undefined;
      const host = target.hostname.replace(/^\[|\]$/g, "").toLowerCase();
      const port = target.port || (target.protocol === "https:" ? "443" : "80");
      if (isThisMachine(host)) return undefined;
      const noProxy = findVariable("NO_PROXY", environment);
      const entries = noProxy === undefined ? [] : (environment[noProxy] ?? "").split(",");
      if (entries.some(entry => isMatch(entry.trim().toLowerCase(), {
        host: host,
        port: port
      }))) return undefined;
      return readProxy(variable, {
        value: environment[variable] ?? "",
        host: host
      });
    }
    function readProxy(variable, options) {
      const {value: value, host: host} = options;
      const url = value.includes("://") ? value : `http://${value}`;
      const [scheme = ""] = url.split("://");
      const advice = `Give the proxy as http://host:port, or name ${host} in NO_PROXY`;
      if (!/^https?$/i.test(scheme)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner begins with ${scheme}://, and Harbor can be reached through an HTTP proxy alone. ${advice}`);
      }
      if (!URL.canParse(url)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner holds no address of a proxy. ${advice}`);
      }
      const {origin: origin, username: username, password: password} = new URL(url);
      if (!isDecodable(username + password)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner has a percent sign in its user name or password that begins no escape; write it as %25`);
      }
      return {
        url: url,
        variable: variable,
        description: `the proxy ${origin} of ${variable}`
      };
    }
    function isDecodable(text) {
      try {
        decodeURIComponent(text);
        return true;
      } catch {
        return false;
      }
    }
    function findVariable(name, environment) {
      return [ name, name.toLowerCase() ].find(spelling => (environment[spelling] ?? "") !== "");
    }
    function isThisMachine(host) {
      return host === "localhost" || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && isInNetwork(host, (0, 
      node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? "::1/128" : "127.0.0.0/8");
    }
    function isMatch(entry, target) {
      if (entry === "") return false;
      if (entry === "*") return true;
      if (entry.includes("/")) return isInNetwork(target.host, entry);
      const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
      if (port !== undefined && port !== target.port) return false;
      const plain = name.replace(/^\[|\]$/g, "").replace(/^\*(?=\.)/, "");
      if (plain.startsWith(".")) return target.host.endsWith(plain);
      return target.host === plain || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain) === 0 && target.host.endsWith(`.${plain}`);
    }
    function isInNetwork(host, network) {
      const [address = "", prefix = ""] = network.split("/");
      const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? "ipv6" : "ipv4";
      if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== (0, 
      node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) || !/^\d+$/.test(prefix)) return false;
      if (Number(prefix) > (family === "ipv6" ? 128 : 32)) return false;
      const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;
      list.addSubnet(address, Number(prefix), family);
      return list.check(host, family);
    }
  },
  8766: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => copyVerified
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1487);
    const MAX_BYTES = 512 * 1024 * 1024;
    const CHUNK_BYTES = 1024 * 1024;
    async function copyVerified(from, options) {
      const source = await openFile(from, options.followsLinks);
      if (source === "absent" || source === "other") return source;
      try {
        const {size: size} = await source.stat();
        if (size > MAX_BYTES) return "other";
        const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(options.to, "wx", options.mode);
        try {
          return await copyAndHash(source, target) === options.sha256 ? "verified" : "other";
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
    }
    async function openFile(path, followsLinks) {
      const {O_RDONLY: O_RDONLY, O_NONBLOCK: O_NONBLOCK = 0, O_NOFOLLOW: O_NOFOLLOW = 0} = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
      try {
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW));
        if ((await file.stat()).isFile()) return file;
        await file.close();
        return "other";
      } catch (error) {
        return (0, _error_code_js__WEBPACK_IMPORTED_MODULE_3__.U)(error, "ENOENT", "ENOTDIR") ? "absent" : "other";
      }
    }
    async function copyAndHash(source, target) {
      const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
      const buffer = Buffer.alloc(CHUNK_BYTES);
      for (let total = 0; total <= MAX_BYTES; ) {
        const {bytesRead: bytesRead} = await source.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0) break;
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        await target.writeFile(chunk);
        total += bytesRead;
      }
      return hash.digest("hex");
    }
  },
  1631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => installVerifiedTool
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var errors = __webpack_require__(5096);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_stream_promises_ = __webpack_require__(6466);
    var external_node_zlib_ = __webpack_require__(8522);
    var tar_stream = __webpack_require__(6118);
    const MAX_BYTES = 512 * 1024 * 1024;
    async function extractMember(archive, options) {
      const source = (0, external_node_fs_.createReadStream)(archive, {
        signal: options.signal
      });
      const gunzip = (0, external_node_zlib_.createGunzip)();
      const tar = (0, tar_stream.extract)();
      const reading = (0, external_node_stream_promises_.pipeline)(source, gunzip, tar);
      reading.catch(() => undefined);
      for await (const entry of tar) {
        if (entry.header.name.replace(/^\.\//, "") !== options.member || entry.header.type !== "file") {
          entry.resume();
          continue;
        }
        if ((entry.header.size ?? 0) > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
        await (0, external_node_stream_promises_.pipeline)(entry, (0, external_node_fs_.createWriteStream)(options.to, {
          mode: 493,
          flags: "wx"
        }));
        return;
      }
      await reading;
      throw new Error("it is not among its files");
    }
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_timers_promises_ = __webpack_require__(8500);
    var undici = __webpack_require__(6752);
    var format = __webpack_require__(2764);
    var authorities = __webpack_require__(4202);
    var adapters_dispatcher = __webpack_require__(1126);
    var adapters_proxy = __webpack_require__(8055);
    const SILENCE_MS = 6e4;
    const TOTAL_MS = 15 * 6e4;
    const ATTEMPTS = 3;
    const RETRY_MS = 5e3;
    const MAX_REDIRECTS = 5;
    const download_MAX_BYTES = 512 * 1024 * 1024;
    class DefiniteError extends Error {}
    async function downloadFile(url, options) {
      const {silenceMs: silenceMs = SILENCE_MS, totalMs: totalMs = TOTAL_MS, retryMs: retryMs = RETRY_MS} = options.limits ?? {};
      if (!URL.canParse(url)) throw new Error("that is no address");
      const deadline = AbortSignal.timeout(totalMs);
      const signal = AbortSignal.any([ options.signal, deadline ]);
      for (let attempt = 1; ;attempt += 1) {
        try {
          return await fetchOnce(new URL(url), {
            ...options,
            signal: signal,
            silenceMs: silenceMs
          });
        } catch (error) {
          if (options.signal.aborted) throw cancelled(url);
          if (deadline.aborted) throw new Error(`it did not send the whole file within ${totalMs / 1e3} s`);
          const isDefinite = error instanceof DefiniteError || error instanceof errors.yo;
          if (isDefinite || attempt >= ATTEMPTS) throw error;
          options.log.info(`Fetching ${url} failed (${(0, errors.gJ)(error)}); trying again`);
        }
        await (0, external_node_timers_promises_.setTimeout)(retryMs * attempt * (.5 + Math.random() / 2), undefined, {
          signal: signal
        }).catch(() => undefined);
        if (options.signal.aborted) throw cancelled(url);
      }
    }
    async function fetchOnce(url, attempt) {
      let target = url;
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const answer = await fetchFrom(target, attempt);
        if (answer.kind === "file") return answer.sha256;
        target = answer.target;
      }
      throw new DefiniteError(`it redirects more than ${MAX_REDIRECTS} times`);
    }
    async function fetchFrom(target, attempt) {
      const {environment: environment, signal: signal, silenceMs: silenceMs} = attempt;
      const proxy = (0, adapters_proxy.U)(target, environment);
      const dispatcher = (0, adapters_dispatcher.S)({
        target: target,
        proxy: proxy,
        headersTimeout: silenceMs,
        bodyTimeout: silenceMs,
        authorities: (0, authorities.G)(environment)
      });
      try {
        const response = await (0, undici.Em)(target, {
          dispatcher: dispatcher,
          signal: signal
        });
        const location = response.headers["location"];
        if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === "string") {
          if (!URL.canParse(location, target.href)) throw new DefiniteError("it redirects to what is no address");
          return {
            kind: "redirect",
            target: new URL(location, target)
          };
        }
        if (response.statusCode !== 200) throw refusal(response.statusCode);
        return {
          kind: "file",
          sha256: await save(response, attempt)
        };
      } catch (error) {
        throw explain(error, {
          proxy: proxy,
          silenceMs: silenceMs
        });
      } finally {
        await dispatcher.destroy();
      }
    }
    function refusal(status) {
      const message = `it answered ${status}`;
      return status >= 500 || status === 408 || status === 429 ? new Error(message) : new DefiniteError(message);
    }
    async function save(response, attempt) {
      const hash = (0, external_node_crypto_.createHash)("sha256");
      let size = 0;
      await (0, external_node_stream_promises_.pipeline)(response.body, async function*(chunks) {
        for await (const chunk of chunks) {
          size += chunk.byteLength;
          if (size > download_MAX_BYTES) throw new DefiniteError(`it sends more than ${(0, 
          format.z3)(download_MAX_BYTES)}`);
          hash.update(chunk);
          yield chunk;
        }
      }, (0, external_node_fs_.createWriteStream)(attempt.path), {
        signal: attempt.signal
      });
      return hash.digest("hex");
    }
    function explain(error, context) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === undefined) return error;
      const silent = code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT";
      const message = silent ? `it sent nothing for ${context.silenceMs / 1e3} s` : (0, 
      errors.gJ)(error);
      const through = context.proxy === undefined ? "" : ` (through ${context.proxy.description})`;
      return new Error(`${message}${through}`, {
        cause: error
      });
    }
    function cancelled(url) {
      return new errors.cc(`failed to fetch ${url}: the job is being cancelled`);
    }
    var verified_file = __webpack_require__(8766);
    async function installVerifiedTool(tool, options) {
      const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, `harbor-actions-${tool.name}-`));
      try {
        const archive = (0, external_node_path_.join)(directory, tool.archive);
        const kept = keptArchive(tool, options.environment);
        if (!await takeKept(tool, {
          ...options,
          kept: kept,
          archive: archive
        })) {
          await fetchArchive(tool, {
            ...options,
            archive: archive
          });
          await keep(tool, {
            ...options,
            kept: kept,
            archive: archive
          });
        }
        const path = (0, external_node_path_.join)(directory, (0, external_node_path_.basename)(tool.program));
        await unpack(tool, {
          ...options,
          archive: archive,
          path: path
        });
        await (0, promises_.rm)(archive);
        return {
          path: path,
          directory: directory
        };
      } catch (error) {
        await (0, promises_.rm)(directory, {
          recursive: true,
          force: true
        });
        if (options.signal.aborted && !(error instanceof errors.cc)) {
          throw new errors.cc(`failed to install ${tool.name}: the job is being cancelled`);
        }
        throw error;
      }
    }
    function keptArchive(tool, environment) {
      const cache = environment["RUNNER_TOOL_CACHE"] ?? "";
      if (cache === "") return undefined;
      return (0, external_node_path_.join)(cache, tool.name, tool.version.slice(1), `${tool.sha256}.tar.gz`);
    }
    async function takeKept(tool, options) {
      const {kept: kept, archive: archive, log: log} = options;
      if (kept === undefined) {
        log.info(`RUNNER_TOOL_CACHE is not set, so ${tool.name} is kept for this job alone`);
        return false;
      }
      const {sha256: sha256} = tool;
      const copy = await (0, verified_file.k)(kept, {
        to: archive,
        sha256: sha256,
        mode: 384,
        followsLinks: false
      });
      if (copy === "verified") {
        log.info(`${tool.name} ${tool.version} is in the tool cache (${tool.archive}, sha256 ${sha256})`);
        return true;
      }
      await (0, promises_.rm)(archive, {
        force: true
      });
      if (copy === "other") {
        log.warning(`${kept} in the tool cache is not ${tool.archive} of ${tool.name} ${tool.version}, whose SHA-256 is ${sha256}: it is damaged, or another job on this machine has replaced it. It is not used, and the release is fetched again`);
      }
      return false;
    }
    async function fetchArchive(tool, options) {
      const {name: name, url: url} = tool;
      options.log.info(`Fetching ${url}`);
      const sha256 = await downloadFile(url, {
        ...options,
        path: options.archive
      }).catch(error => {
        if (error instanceof errors.yo) throw error;
        throw new errors.yo(`failed to fetch ${name} from ${url}: ${(0, errors.gJ)(error)}. On a closed network give a mirror in "${name}-url", or put ${name} on PATH`);
      });
      if (sha256 !== tool.sha256) {
        throw new errors.yo(`the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`);
      }
      options.log.info(`Fetched ${name} ${tool.version} (${tool.archive}, sha256 ${sha256})`);
    }
    async function keep(tool, options) {
      const {kept: kept, archive: archive, log: log} = options;
      if (kept === undefined) return;
      try {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(kept), {
          recursive: true
        });
        const work = await (0, promises_.mkdtemp)(`${kept}.`);
        try {
          const staged = (0, external_node_path_.join)(work, "archive");
          await (0, verified_file.k)(archive, {
            to: staged,
            sha256: tool.sha256,
            mode: 420,
            followsLinks: false
          });
          await (0, promises_.rename)(staged, kept);
        } finally {
          await (0, promises_.rm)(work, {
            recursive: true,
            force: true
          });
        }
      } catch (error) {
        log.info(`${tool.name} is not kept in the tool cache: ${(0, errors.gJ)(error)}`);
      }
    }
    async function unpack(tool, options) {
      const {archive: archive, path: path, signal: signal} = options;
      try {
        await extractMember(archive, {
          member: tool.program,
          to: path,
          signal: signal
        });
      } catch (error) {
        throw new errors.yo(`the archive from ${tool.url} holds no ${(0, external_node_path_.basename)(tool.program)}: ${(0, 
        errors.gJ)(error)}`);
      }
    }
  },
  4283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => allowlistExceptions,
      T: () => OUT_OF_RANGE
    });
    const OUT_OF_RANGE = "out-of-range";
    function allowlistExceptions(allowlist, project) {
      if (allowlist.expiresAt === OUT_OF_RANGE) return [];
      const source = allowlist.owner === "project" ? `CVE allowlist of project ${project}` : "CVE allowlist of the Harbor system";
      return allowlist.ids.map(id => ({
        kind: "ignore-rule",
        id: id,
        purls: [],
        paths: [],
        source: source,
        reason: "",
        ...allowlist.expiresAt === undefined ? {} : {
          expiresAt: allowlist.expiresAt
        }
      }));
    }
  },
  3488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U$: () => registryHost,
      VP: () => artifactLink,
      ZV: () => isRegistryOf
    });
    function registryHost(url) {
      if (url.port !== "" || /[.:]/.test(url.hostname) || url.hostname === "localhost") return url.host;
      return `${url.hostname}:${url.protocol === "https:" ? 443 : 80}`;
    }
    function isRegistryOf(connection, host) {
      const address = `${connection.isPlainHttp ? "http" : "https"}://${host}`;
      return URL.canParse(address) && registryHost(new URL(address)) === connection.host;
    }
    function artifactLink(harborUrl, artifact) {
      const project = encodeURIComponent(artifact.project);
      const repository = encodeURIComponent(artifact.name);
      return `${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`;
    }
  },
  5739: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NE: () => renderMissingPermissions,
      Qk: () => RESCAN_PERMISSIONS,
      bL: () => formatPermission,
      kx: () => requiredPermissions,
      p3: () => SCAN_MODES
    });
    const SCAN_MODES = [ "auto", "always", "never" ];
    const PUSH_PERMISSIONS = [ {
      resource: "repository",
      action: "push",
      purpose: "upload the image"
    }, {
      resource: "repository",
      action: "pull",
      purpose: "upload the image (Harbor asks for it on every push)"
    } ];
    const SCAN_PERMISSIONS = [ {
      resource: "artifact",
      action: "read",
      purpose: "follow the scan"
    }, {
      resource: "artifact-addition",
      action: "read",
      purpose: "read the vulnerability report"
    }, {
      resource: "scan",
      action: "create",
      purpose: "start a scan that Harbor did not start, or repeat a failed one"
    } ];
    const RESCAN_PERMISSIONS = SCAN_PERMISSIONS.map(permission => permission.action === "create" ? {
      ...permission,
      purpose: "scan the image again, because its report is older than max-age"
    } : permission);
    const DELETE_PERMISSION = {
      resource: "artifact",
      action: "delete",
      purpose: "delete a failed image, as on-failure asks"
    };
    const SBOM_PERMISSIONS = [ {
      resource: "sbom",
      action: "create",
      purpose: "ask for an SBOM"
    } ];
    const READ_PERMISSIONS = SCAN_PERMISSIONS.filter(({action: action}) => action === "read");
    function requiredPermissions(plan) {
      return [ ...plan.pushes === false ? [] : PUSH_PERMISSIONS, ...plan.scan !== "never" ? SCAN_PERMISSIONS : plan.sbom === true ? READ_PERMISSIONS : [], ...plan.sbom === true ? SBOM_PERMISSIONS : [], ...plan.deletes === true ? [ DELETE_PERMISSION ] : [] ];
    }
    function formatPermission(permission) {
      return `${permission.resource}: ${permission.action}`;
    }
    function renderMissingPermissions(input) {
      const {project: project} = input.repository;
      const lines = input.missing.map(permission => `  - ${formatPermission(permission)} (to ${permission.purpose})`);
      const access = input.missing.map(({resource: resource, action: action}) => ({
        resource: resource,
        action: action
      }));
      return [ `Harbor accepts ${input.robotName}, but it lacks permissions on project "${project}" that this run needs:`, ...lines, ...input.isProjectKnown ? [] : [ `Harbor answers the same when there is no project "${project}": is "repository" right?` ], `${whereToAdd(input.robotName, project)}, or through the API ` + `(PUT /api/v2.0/robots/{id}) by adding to permissions[].access of namespace "${project}":`, `  ${JSON.stringify(access)}` ].join("\n");
    }
    function whereToAdd(robotName, project) {
      const plus = robotName.lastIndexOf("+");
      if (plus < 0) return `Add them in Harbor: Administration, Robot Accounts, ${robotName}, Edit`;
      if (robotName.slice(0, plus).endsWith(project)) {
        return `Add them in Harbor: Projects, ${project}, Robot Accounts, ${robotName}, Edit`;
      }
      return `By its name the robot belongs to another project; use a robot of "${project}", or a system robot with these permissions on it (Administration, Robot Accounts)`;
    }
  },
  4084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eY: () => repositoryApiPath,
      q$: () => parseHarborRepository,
      sT: () => formatHarborRepository
    });
    const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
    const MAX_LENGTH = 255;
    function parseHarborRepository(text) {
      if (text.length > MAX_LENGTH) throw new Error(`is longer than ${MAX_LENGTH} characters`);
      if (/[A-Z]/.test(text)) throw new Error(`"${text}" has upper-case letters; registries accept lower case only`);
      if (text.includes("@") || /:[^/]*$/.test(text)) {
        throw new Error(`"${text}" names a tag or a digest; give the repository alone (tags go into "tags")`);
      }
      const components = text.split("/");
      const [project, ...rest] = components;
      if (project === undefined || rest.length === 0) {
        throw new Error(`"${text}" has no project; give project/name, as in library/myapp`);
      }
      const bad = components.find(component => !COMPONENT.test(component));
      if (bad !== undefined) {
        throw new Error(`"${text}" is not a repository: "${bad}" is not a valid part (lower-case letters and digits, separated by . _ __ or -)`);
      }
      return {
        project: project,
        name: rest.join("/")
      };
    }
    function formatHarborRepository(repository) {
      return `${repository.project}/${repository.name}`;
    }
    function repositoryApiPath(repository) {
      const name = encodeURIComponent(encodeURIComponent(repository.name));
      return `/api/v2.0/projects/${encodeURIComponent(repository.project)}/repositories/${name}`;
    }
  },
  3729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bc: () => isDigest,
      VK: () => shortDigest,
      m: () => parseDigest
    });
    const DIGEST = /^sha256:[0-9a-f]{64}$/;
    function isDigest(text) {
      return DIGEST.test(text);
    }
    function parseDigest(text) {
      if (!isDigest(text)) throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`);
      return text;
    }
    function shortDigest(digest) {
      return digest.slice(0, "sha256:".length + 12);
    }
  },
  5380: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $$: () => isIndexMediaType,
      Ap: () => MEDIA_TYPE,
      Bq: () => formatPlatform,
      CM: () => isManifestMediaType,
      FL: () => parsePlatform,
      H3: () => isAttestation,
      bq: () => isDistributable,
      i8: () => isImageConfigMediaType
    });
    const MEDIA_TYPE = {
      ociManifest: "application/vnd.oci.image.manifest.v1+json",
      ociIndex: "application/vnd.oci.image.index.v1+json",
      ociConfig: "application/vnd.oci.image.config.v1+json",
      ociLayer: "application/vnd.oci.image.layer.v1.tar",
      ociLayerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
      ociLayerZstd: "application/vnd.oci.image.layer.v1.tar+zstd",
      dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
      dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
      dockerConfig: "application/vnd.docker.container.image.v1+json"
    };
    function isIndexMediaType(mediaType) {
      return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex;
    }
    function isManifestMediaType(mediaType) {
      return mediaType === MEDIA_TYPE.ociManifest || mediaType === MEDIA_TYPE.dockerManifest;
    }
    function isDistributable(mediaType) {
      return !mediaType.includes(".nondistributable.") && !mediaType.includes(".rootfs.foreign.");
    }
    function isImageConfigMediaType(mediaType) {
      return mediaType === MEDIA_TYPE.ociConfig || mediaType === MEDIA_TYPE.dockerConfig;
    }
    function formatPlatform(platform) {
      if (platform === undefined) return "unknown/unknown";
      const {os: os, architecture: architecture, variant: variant = "", osVersion: osVersion = ""} = platform;
      const parts = variant === "" ? [ os, architecture ] : [ os, architecture, variant ];
      return osVersion === "" ? parts.join("/") : `${parts.join("/")}:${osVersion}`;
    }
    const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9_.]+)?$/;
    function parsePlatform(text) {
      if (!PLATFORM.test(text)) throw new Error(`"${text}" is not a platform (os/architecture, as in linux/arm64)`);
      const [os = "", architecture = "", variant] = text.split("/");
      return variant === undefined ? {
        os: os,
        architecture: architecture
      } : {
        os: os,
        architecture: architecture,
        variant: variant
      };
    }
    const REFERENCE_TYPE = "vnd.docker.reference.type";
    function isAttestation(entry) {
      return entry.annotations?.[REFERENCE_TYPE] === "attestation-manifest" && entry.platform !== undefined && formatPlatform(entry.platform) === "unknown/unknown";
    }
  },
  5542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => ImageProblem,
      h: () => quote
    });
    class ImageProblem extends Error {
      name="ImageProblem";
    }
    const MAX_QUOTED = 120;
    function quote(text) {
      return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
    }
  },
  1701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => reportContradiction
    });
    var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
    const COMPARED_SEVERITIES = _severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity => severity !== "negligible");
    function reportContradiction(overview, findings) {
      if (overview.total === undefined) {
        return "Harbor says the scan succeeded, but gives no summary that its report could be compared with";
      }
      if (overview.total > 0 && findings.length === 0) {
        return `Harbor counted ${overview.total} findings, but its report lists none`;
      }
      const lost = COMPARED_SEVERITIES.find(severity => (overview.counts?.[severity] ?? 0) > 0 && !findings.some(finding => finding.severity === severity));
      if (lost !== undefined) {
        return `Harbor counted ${overview.counts?.[lost]} findings of severity ${(0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(lost)}, but its report lists none of them`;
      }
      const {severity: severity} = overview;
      if (severity === undefined || severity === "unknown" || severity === "negligible") return undefined;
      const isMatched = findings.some(finding => finding.severity !== "unknown" && (0, 
      _severity_js__WEBPACK_IMPORTED_MODULE_0__.du)(finding.severity, severity));
      return isMatched ? undefined : `Harbor says the worst severity is ${(0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(severity)}, but its report lists nothing of it`;
    }
  },
  7958: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $i: () => parseScanStatus,
      aq: () => overviewIdentity,
      hY: () => hasEnded
    });
    const SCAN_STATUSES = [ "Pending", "Scheduled", "Running", "Success", "Error", "Stopped", "Unrecognised" ];
    function parseScanStatus(word) {
      return SCAN_STATUSES.find(status => status === word) ?? "Unrecognised";
    }
    function hasEnded({status: status}) {
      return status === "Success" || status === "Error" || status === "Stopped";
    }
    function overviewIdentity(overview) {
      return `${overview.reportId} ${overview.startTime}`;
    }
  },
  8837: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DL: () => NEW_TRACK,
      Gp: () => decideScanStep,
      pe: () => isSuperseded,
      pP: () => pollDelayMs
    });
    var scan_overview = __webpack_require__(7958);
    const LEAST_PATIENCE_MS = 3e4;
    const PATIENCE_FACTOR = 3;
    function isStuck(surroundings) {
      const {quietMs: quietMs, slowestSiblingMs: slowestSiblingMs, remainingMs: remainingMs} = surroundings;
      if (slowestSiblingMs === undefined || remainingMs < slowestSiblingMs) return false;
      return quietMs >= Math.max(LEAST_PATIENCE_MS, PATIENCE_FACTOR * slowestSiblingMs);
    }
    const AUTOMATIC_SCAN_GRACE_MS = 6e3;
    const FIRST_DELAY_MS = 500;
    const LONGEST_DELAY_MS = 5e3;
    function pollDelayMs(elapsedMs) {
      return Math.min(LONGEST_DELAY_MS, Math.max(FIRST_DELAY_MS, Math.round(elapsedMs / 10)));
    }
    const NEW_TRACK = {
      starts: 0,
      failures: 0,
      stops: 0,
      sawRunning: false
    };
    function isSuperseded(overview, track) {
      return (0, scan_overview.aq)(overview) === track.superseded;
    }
    function decideScanStep(input) {
      const {overview: overview, track: track, policy: policy} = input;
      const started = {
        ...track,
        starts: track.starts + 1
      };
      if (overview === undefined) {
        if (track.starts > 0) return {
          kind: "wait",
          track: track
        };
        if (policy.mode === "always") return {
          kind: "start",
          why: "a fresh scan was asked for",
          track: started
        };
        if (input.elapsedMs < AUTOMATIC_SCAN_GRACE_MS) return {
          kind: "wait",
          track: track
        };
        return {
          kind: "start",
          why: "Harbor did not start one by itself",
          track: started
        };
      }
      if (isSuperseded(overview, track)) return {
        kind: "wait",
        track: track
      };
      const superseded = (0, scan_overview.aq)(overview);
      const isFromBefore = track.starts === 0 && !track.sawRunning;
      const fresh = {
        kind: "start",
        why: "a fresh scan was asked for",
        track: {
          ...started,
          superseded: superseded
        }
      };
      switch (overview.status) {
       case "Pending":
       case "Scheduled":
       case "Running":
       case "Unrecognised":
        {
          const seen = {
            ...track,
            sawRunning: true
          };
          const mayRepeat = track.failures < policy.retries && track.stops < policy.retries;
          return mayRepeat && isStuck(input.surroundings) ? {
            kind: "stop",
            track: {
              ...seen,
              stops: track.stops + 1
            }
          } : {
            kind: "wait",
            track: seen
          };
        }

       case "Success":
        return policy.mode === "always" && isFromBefore ? fresh : {
          kind: "finished",
          overview: overview
        };

       case "Error":
       case "Stopped":
        {
          if (isFromBefore) return policy.mode === "always" ? fresh : {
            ...fresh,
            why: `the last one ended in ${overview.status}`
          };
          const failures = track.failures + 1;
          if (failures > policy.retries) return {
            kind: "failed",
            overview: overview
          };
          return {
            kind: "start",
            why: `the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,
            track: {
              ...started,
              failures: failures,
              superseded: superseded
            }
          };
        }
      }
    }
  },
  3002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BU: () => NO_FINDINGS,
      IY: () => severityOrder,
      JE: () => formatSeverity,
      Kw: () => RANKED_SEVERITIES,
      du: () => isAtLeast,
      lv: () => parseSeverity,
      oC: () => SEVERITIES
    });
    const SEVERITIES = [ "critical", "high", "medium", "low", "negligible", "unknown" ];
    const RANKED_SEVERITIES = [ "critical", "high", "medium", "low", "negligible" ];
    const NO_FINDINGS = {
      critical: 0,
      high: 0,
      medium: 0,
      low: 0,
      negligible: 0,
      unknown: 0
    };
    function parseSeverity(word) {
      const lower = word.trim().toLowerCase();
      if (lower === "none") return "negligible";
      return SEVERITIES.find(severity => severity === lower) ?? "unknown";
    }
    function formatSeverity(severity) {
      return severity.charAt(0).toUpperCase() + severity.slice(1);
    }
    function severityOrder(severity) {
      const order = {
        critical: 0,
        high: 1,
        unknown: 2,
        medium: 3,
        low: 4,
        negligible: 5
      };
      return order[severity];
    }
    function isAtLeast(severity, threshold) {
      return severityOrder(severity) <= severityOrder(threshold);
    }
  },
  2764: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LS: () => plural,
      Xo: () => formatSeconds,
      n6: () => compareText,
      z3: () => formatBytes
    });
    const UNITS = [ "B", "kB", "MB", "GB", "TB" ];
    function formatBytes(bytes) {
      let value = Math.max(bytes, 0);
      let unit = 0;
      while (value >= (unit === 0 ? 1e3 : 999.95) && unit < UNITS.length - 1) {
        value /= 1e3;
        unit += 1;
      }
      return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
    }
    function formatSeconds(seconds) {
      if (seconds < 9.95) return `${Number(Math.max(seconds, 0).toFixed(1))} s`;
      const whole = Math.round(seconds);
      const hours = Math.floor(whole / 3600);
      const minutes = Math.floor(whole % 3600 / 60);
      const rest = whole % 60;
      if (hours > 0) return `${hours} h${minutes === 0 ? "" : ` ${minutes} min`}`;
      if (minutes === 0) return `${rest} s`;
      return `${minutes} min${rest === 0 ? "" : ` ${rest} s`}`;
    }
    function plural(count, noun) {
      return `${count} ${noun}${count === 1 ? "" : "s"}`;
    }
    function compareText(a, b) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
  },
  4263: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => stripTags
    });
    function stripTags(html) {
      let text = "";
      let from = 0;
      for (;;) {
        const open = html.indexOf("<", from);
        const close = open < 0 ? -1 : html.indexOf(">", open);
        if (close < 0) return text + html.slice(from);
        text += `${html.slice(from, open)} `;
        from = close + 1;
      }
    }
  },
  6369: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => nearest
    });
    const MAX_EDITS = 2;
    function nearest(word, candidates) {
      const [best] = candidates.map(candidate => ({
        candidate: candidate,
        edits: editDistance(word, candidate)
      })).filter(({candidate: candidate, edits: edits}) => edits <= MAX_EDITS && edits < candidate.length).toSorted((a, b) => a.edits - b.edits);
      return best?.candidate;
    }
    function editDistance(a, b) {
      let beforeLast = [];
      let last = Array.from({
        length: b.length + 1
      }, (_, index) => index);
      for (let i = 1; i <= a.length; i += 1) {
        const row = [ i ];
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
  },
  4219: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      WORK_DIRECTORY_STATE: () => WORK_DIRECTORY_STATE,
      run: () => run
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const WORK_DIRECTORY_STATE = "work-directory";
    async function run(host) {
      const directory = host.readState(WORK_DIRECTORY_STATE);
      if (directory !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
    }
  },
  9315: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eI: () => COPY_LIMIT,
      cn: () => FILES,
      _V: () => GATHER_LIMIT,
      eJ: () => LOGIN_LIMIT,
      ts: () => createClock,
      Nc: () => createConnect,
      Pj: () => maskConnection,
      l5: () => temporaryPath,
      bs: () => withWorkDirectory
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_timers_promises_ = __webpack_require__(8500);
    var errors = __webpack_require__(5096);
    var harbor_repository = __webpack_require__(4084);
    var permission = __webpack_require__(5739);
    var http_answer = __webpack_require__(2858);
    function createHarborCall(input) {
      const {connection: connection, http: http, limit: limit} = input;
      return {
        connection: connection,
        ask: httpRequest => http(httpRequest, limit),
        send: send,
        decode: decode
      };
      async function send(httpRequest, expected) {
        const response = await http(httpRequest, limit);
        if ((0, http_answer.t6)(response)) throw (0, http_answer.v$)(httpRequest, {
          response: response,
          connection: connection
        });
        if (expected.includes(response.status)) return response;
        if (response.status === 401) throw refusedLogin(httpRequest, connection);
        if (response.status === 403 && httpRequest.needs !== undefined) {
          throw new errors.dr(`failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused it (403${(0, 
          http_answer.Ue)(response.text)}); the robot ${connection.robotName} needs ${(0, 
          permission.bL)(httpRequest.needs)} on the project`, {
            status: 403
          });
        }
        throw (0, http_answer.Qf)(httpRequest, {
          response: response,
          connection: connection
        });
      }
      function decode(httpRequest, options) {
        const {response: response} = options;
        const failed = `failed to ${httpRequest.purpose}: `;
        if (!isJson(response.text)) {
          throw new errors.dr(`${failed}${connection.host} answered ${response.status} with something that is not JSON${(0, 
          http_answer.Ue)(response.text)}`, {
            status: response.status
          });
        }
        try {
          return options.decoder(JSON.parse(response.text));
        } catch (cause) {
          const detail = cause instanceof Error ? cause.message : String(cause);
          throw new errors.dr(`${failed}Harbor's answer could not be read (${detail})`, {
            status: response.status,
            cause: cause
          });
        }
      }
    }
    function refusedLogin(httpRequest, connection) {
      if (httpRequest.path.startsWith("/v2/") && httpRequest.path !== "/v2/") {
        return new errors.dr(`failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` + "Either it lacks repository: push and repository: pull on the project, or it was disabled or expired meanwhile", {
          status: 401
        });
      }
      return new errors.dr(`failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` + 'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is ' + "incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)", {
        status: 401
      });
    }
    function artifactPath(repository, reference) {
      return `${(0, harbor_repository.eY)(repository)}/artifacts/${reference}`;
    }
    function manifestPath(repository, reference) {
      return `/v2/${(0, harbor_repository.sT)(repository)}/manifests/${reference}`;
    }
    function isJson(text) {
      const first = text.trimStart().charAt(0);
      return first === "{" || first === "[";
    }
    var dist = __webpack_require__(7934);
    var allowlist = __webpack_require__(4283);
    var oci_digest = __webpack_require__(3729);
    var overview = __webpack_require__(7958);
    var scan_severity = __webpack_require__(3002);
    const REPORT_MIME_TYPES = [ "application/vnd.security.vulnerability.report; version=1.1", "application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0" ];
    const NOT_YET = "0001-01-01T";
    const harbor_wire_text = dist.lqM(dist.mee(dist.YjP(), ""), "");
    const digest = dist.IeY(value => typeof value === "string" && (0, oci_digest.Bc)(value), "not a sha256 digest");
    const platform = dist.cl6(dist.Ikc({
      os: harbor_wire_text,
      architecture: harbor_wire_text,
      variant: dist.cl6(dist.YjP())
    }));
    const harbor_wire_overview = dist.Ikc({
      report_id: harbor_wire_text,
      scan_status: harbor_wire_text,
      start_time: harbor_wire_text,
      end_time: harbor_wire_text,
      duration: dist.cl6(dist.aig()),
      scanner: dist.cl6(dist.Ikc({
        name: harbor_wire_text,
        version: harbor_wire_text
      })),
      severity: dist.cl6(dist.YjP()),
      summary: dist.cl6(dist.Ikc({
        total: dist.cl6(dist.aig()),
        summary: dist.cl6(dist.g1P(dist.YjP(), dist.aig()))
      }))
    });
    const reference = dist.Ikc({
      child_digest: digest,
      platform: platform,
      annotations: dist.cl6(dist.g1P(dist.YjP(), dist.YjP()))
    });
    const artifact = dist.Ikc({
      digest: digest,
      project_id: dist.cl6(dist.aig()),
      manifest_media_type: harbor_wire_text,
      tags: dist.cl6(dist.YOg(dist.Ikc({
        name: dist.YjP(),
        immutable: dist.cl6(dist.zMY())
      }))),
      references: dist.cl6(dist.YOg(reference)),
      extra_attrs: dist.cl6(dist._H3({
        os: dist.cl6(dist.L5J()),
        architecture: dist.cl6(dist.L5J())
      })),
      scan_overview: dist.cl6(dist.g1P(dist.YjP(), dist.cl6(harbor_wire_overview)))
    });
    const vulnerability = dist.Ikc({
      id: harbor_wire_text,
      package: harbor_wire_text,
      version: harbor_wire_text,
      fix_version: harbor_wire_text,
      severity: harbor_wire_text,
      description: harbor_wire_text,
      links: dist.cl6(dist.YOg(dist.YjP())),
      preferred_cvss: dist.cl6(dist.Ikc({
        score_v3: dist.cl6(dist.aig()),
        score_v2: dist.cl6(dist.aig())
      }))
    });
    const report = dist.Ikc({
      vulnerabilities: dist.cl6(dist.YOg(dist.L5J()))
    });
    const reports = dist.g1P(dist.YjP(), dist.cl6(dist.L5J()));
    const scanner = dist.Ikc({
      uuid: harbor_wire_text,
      name: harbor_wire_text,
      disabled: dist.cl6(dist.zMY()),
      health: harbor_wire_text
    });
    function decodeScanner(json) {
      const wire = dist.qgA(dist.mee(scanner), json);
      if (wire === null || wire.uuid === "") return "missing";
      return {
        name: wire.name,
        isDisabled: wire.disabled === true,
        health: wire.health
      };
    }
    const sbomArtifact = dist.Ikc({
      sbom_overview: dist.cl6(dist.Ikc({
        scan_status: harbor_wire_text,
        start_time: harbor_wire_text,
        report_id: harbor_wire_text,
        sbom_digest: dist.cl6(dist.YjP())
      }))
    });
    function decodeSbomOverview(json) {
      const {sbom_overview: wire} = dist.qgA(sbomArtifact, json);
      if (wire == null || wire.scan_status === "") return undefined;
      const sbomDigest = wire.sbom_digest ?? "";
      return {
        status: (0, overview.$i)(wire.scan_status),
        identity: `${wire.report_id} ${wire.start_time}`,
        ...(0, oci_digest.Bc)(sbomDigest) ? {
          sbomDigest: sbomDigest
        } : {}
      };
    }
    function decodeVersion(json) {
      return dist.qgA(dist.Ikc({
        harbor_version: harbor_wire_text
      }), json).harbor_version;
    }
    function decodeArtifact(json) {
      const wire = dist.qgA(artifact, json);
      const {os: os, architecture: architecture} = wire.extra_attrs ?? {};
      const hasPlatform = isText(os) && isText(architecture);
      const found = pickReport(wire.scan_overview ?? {});
      return {
        digest: wire.digest,
        mediaType: wire.manifest_media_type,
        tags: (wire.tags ?? []).map(({name: name, immutable: immutable}) => ({
          name: name,
          immutable: immutable === true
        })),
        references: (wire.references ?? []).map(decodeReference),
        ...wire.project_id == null ? {} : {
          projectId: wire.project_id
        },
        ...hasPlatform ? {
          platform: {
            os: os,
            architecture: architecture
          }
        } : {},
        ...found == null ? {} : {
          overview: decodeOverview(found)
        }
      };
    }
    function isText(value) {
      return typeof value === "string" && value !== "";
    }
    function decodeReference(wire) {
      const {os: os = "", architecture: architecture = "", variant: variant} = wire.platform ?? {};
      return {
        digest: wire.child_digest,
        annotations: wire.annotations ?? {},
        ...os === "" || architecture === "" ? {} : {
          platform: {
            os: os,
            architecture: architecture,
            ...variant ? {
              variant: variant
            } : {}
          }
        }
      };
    }
    function decodeOverview(wire) {
      const time = value => value.startsWith(NOT_YET) ? "" : value;
      const {duration: duration, scanner: scanner} = wire;
      const total = wire.summary?.total;
      return {
        status: (0, overview.$i)(wire.scan_status),
        reportId: wire.report_id,
        startTime: time(wire.start_time),
        endTime: time(wire.end_time),
        scanner: scanner == null ? "" : `${scanner.name} ${scanner.version}`.trim(),
        ...duration == null || duration < 0 ? {} : {
          durationSeconds: duration
        },
        ...wire.severity == null || wire.severity === "" ? {} : {
          severity: (0, scan_severity.lv)(wire.severity)
        },
        ...total == null ? {} : {
          total: total
        },
        ...wire.summary?.summary == null ? {} : {
          counts: decodeCounts(wire.summary.summary)
        }
      };
    }
    function decodeCounts(wire) {
      const counts = {};
      for (const [word, count] of Object.entries(wire)) {
        const severity = (0, scan_severity.lv)(word);
        if (count > 0) counts[severity] = (counts[severity] ?? 0) + count;
      }
      return counts;
    }
    function decodeVulnerabilities(json, options) {
      const found = pickReport(dist.qgA(reports, json));
      if (found == null) return undefined;
      const wire = dist.qgA(report, found);
      if (wire.vulnerabilities === undefined) return undefined;
      return (wire.vulnerabilities ?? []).map(entry => decodeFinding(dist.qgA(vulnerability, entry), options.platform));
    }
    function decodeFinding(wire, platformName) {
      const score = wire.preferred_cvss?.score_v3 ?? wire.preferred_cvss?.score_v2;
      return {
        id: wire.id,
        package: wire.package,
        version: wire.version,
        fixVersion: wire.fix_version.trim(),
        severity: (0, scan_severity.lv)(wire.severity),
        description: wire.description,
        links: wire.links ?? [],
        platforms: [ platformName ],
        ...score == null ? {} : {
          cvssScore: score
        }
      };
    }
    function pickReport(byMimeType) {
      for (const mimeType of REPORT_MIME_TYPES) {
        const found = byMimeType[mimeType];
        if (found != null) return found;
      }
      return Object.values(byMimeType).find(value => value != null);
    }
    const harbor_wire_allowlist = dist.Ikc({
      items: dist.cl6(dist.YOg(dist.Ikc({
        cve_id: dist.YjP()
      }))),
      expires_at: dist.cl6(dist.aig())
    });
    const project = dist.Ikc({
      cve_allowlist: dist.cl6(harbor_wire_allowlist),
      metadata: dist.cl6(dist.Ikc({
        reuse_sys_cve_allowlist: dist.cl6(dist.YjP())
      }))
    });
    function decodeProjectAllowlist(json) {
      const wire = dist.qgA(project, json);
      if ((wire.metadata?.reuse_sys_cve_allowlist ?? "true") === "true") return undefined;
      return decodeAllowlist(wire.cve_allowlist ?? {}, "project");
    }
    function decodeSystemAllowlist(json) {
      return decodeAllowlist(dist.qgA(harbor_wire_allowlist, json), "system");
    }
    function decodeAllowlist(wire, owner) {
      return {
        owner: owner,
        ids: (wire.items ?? []).map(item => item.cve_id),
        ...wire.expires_at == null ? {} : {
          expiresAt: decodeExpiry(wire.expires_at)
        }
      };
    }
    function decodeExpiry(seconds) {
      const expiry = new Date(seconds * 1e3);
      return Number.isNaN(expiry.valueOf()) ? allowlist.T : expiry.toISOString();
    }
    const token = dist.Ikc({
      token: dist.lqM(dist.YjP()),
      access_token: dist.lqM(dist.YjP())
    });
    const claims = dist.Ikc({
      access: dist.cl6(dist.YOg(dist.Ikc({
        type: dist.YjP(),
        name: dist.YjP(),
        actions: dist.cl6(dist.YOg(dist.YjP()))
      })))
    });
    function decodeTokenActions(answer, repository) {
      let jwt = "";
      try {
        const wire = dist.qgA(token, JSON.parse(answer));
        jwt = wire.token ?? wire.access_token ?? "";
        const payload = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
        const {access: access} = dist.qgA(claims, payload);
        if (access == null) return {
          token: jwt,
          actions: undefined
        };
        const granted = access.filter(entry => entry.type === "repository" && entry.name === repository);
        return {
          token: jwt,
          actions: granted.flatMap(entry => entry.actions ?? [])
        };
      } catch {
        return {
          token: jwt,
          actions: undefined
        };
      }
    }
    const NO_SUCH_DIGEST = `sha256:${"0".repeat(64)}`;
    function accessCalls(call, maskSecret) {
      const {connection: connection, send: send, decode: decode} = call;
      return {
        async authenticate() {
          const httpRequest = {
            method: "GET",
            path: "/v2/",
            purpose: `log in to Harbor at ${connection.host}`
          };
          const response = await send(httpRequest, [ 200 ]);
          if (response.header("docker-distribution-api-version") === undefined && !isJson(response.text)) {
            throw new errors.dr(`failed to ${httpRequest.purpose}: ${connection.url}/v2/ did not answer like a registry${(0, 
            http_answer.Ue)(response.text)}; is harbor-url the address of Harbor?`, {
              status: response.status
            });
          }
        },
        async fetchRegistryActions(repository) {
          const path = (0, harbor_repository.sT)(repository);
          const query = new URLSearchParams({
            service: "harbor-registry",
            scope: `repository:${path}:pull,push`
          });
          const httpRequest = {
            method: "GET",
            path: `/service/token?${query}`,
            purpose: `ask Harbor what the robot may do in ${path}`
          };
          const response = await call.ask(httpRequest);
          if ([ 401, 403, 404 ].includes(response.status)) return undefined;
          if (response.status !== 200) throw (0, http_answer.Qf)(httpRequest, {
            response: response,
            connection: connection
          });
          const {token: token, actions: actions} = decodeTokenActions(response.text, path);
          if (token !== "") maskSecret(token);
          return actions;
        },
        async isProject(project) {
          const query = new URLSearchParams({
            project_name: project
          });
          const httpRequest = {
            method: "HEAD",
            path: `/api/v2.0/projects?${query}`,
            purpose: `look for project ${project}`
          };
          const response = await call.ask(httpRequest);
          if (response.status === 200) return true;
          if (response.status === 404) return (0, http_answer.t6)(response) ? undefined : false;
          if ([ 401, 403, 405 ].includes(response.status)) return undefined;
          throw (0, http_answer.Qf)(httpRequest, {
            response: response,
            connection: connection
          });
        },
        async isPermitted(repository, permission) {
          const probe = permissionProbe(repository, permission);
          if (probe === undefined) return undefined;
          const response = await call.ask(probe);
          if (response.status === 401) throw refusedLogin(probe, connection);
          if (!(0, http_answer.HS)(response)) return undefined;
          return response.status === 403 ? false : response.status === 404 ? true : undefined;
        },
        async fetchAllowlist(project) {
          const httpRequest = {
            method: "GET",
            path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
            headers: {
              "x-is-resource-name": "true"
            },
            purpose: `read the CVE allowlist of project ${project}`
          };
          const response = await send(httpRequest, [ 200, 403 ]);
          if (response.status === 403) return "forbidden";
          const own = decode(httpRequest, {
            response: response,
            decoder: decodeProjectAllowlist
          });
          if (own !== undefined) return own;
          const systemRequest = {
            method: "GET",
            path: "/api/v2.0/system/CVEAllowlist",
            purpose: "read Harbor's system CVE allowlist"
          };
          return decode(systemRequest, {
            response: await send(systemRequest, [ 200 ]),
            decoder: decodeSystemAllowlist
          });
        }
      };
    }
    function permissionProbe(repository, permission) {
      const artifact = artifactPath(repository, NO_SUCH_DIGEST);
      const purpose = `find out whether the robot has ${permission.resource}: ${permission.action}`;
      switch (`${permission.resource}:${permission.action}`) {
       case "artifact:read":
        return {
          method: "GET",
          path: artifact,
          purpose: purpose
        };

       case "artifact-addition:read":
        return {
          method: "GET",
          path: `${artifact}/additions/vulnerabilities`,
          purpose: purpose
        };

       case "scan:create":
        return {
          method: "POST",
          path: `${artifact}/scan`,
          purpose: purpose
        };

       case "sbom:create":
        return {
          method: "POST",
          path: `${artifact}/scan`,
          headers: {
            "content-type": "application/json"
          },
          body: JSON.stringify({
            scan_type: "sbom"
          }),
          purpose: purpose
        };

       case "artifact:delete":
        return {
          method: "DELETE",
          path: artifact,
          purpose: purpose
        };

       default:
        return undefined;
      }
    }
    function artifactCalls(call) {
      const {connection: connection, send: send, decode: decode} = call;
      return {
        async fetchArtifact(repository, reference) {
          const query = "with_scan_overview=true&with_tag=true&with_immutable_status=true";
          const httpRequest = {
            method: "GET",
            path: `${artifactPath(repository, reference)}?${query}`,
            headers: {
              "x-accept-vulnerabilities": REPORT_MIME_TYPES.join(", ")
            },
            purpose: `read the artifact ${(0, harbor_repository.sT)(repository)}${(0, oci_digest.Bc)(reference) ? "@" : ":"}${reference}`,
            needs: {
              resource: "artifact",
              action: "read"
            }
          };
          const response = await send(httpRequest, [ 200, 404 ]);
          if (response.status === 404) return undefined;
          return decode(httpRequest, {
            response: response,
            decoder: decodeArtifact
          });
        },
        async deleteArtifact(repository, digest) {
          const httpRequest = {
            method: "DELETE",
            path: artifactPath(repository, digest),
            purpose: `delete ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "artifact",
              action: "delete"
            }
          };
          const response = await send(httpRequest, [ 200, 404, 412 ]);
          if (response.status === 200) return "deleted";
          if (response.status === 404) return "absent";
          if (/referenced/i.test(response.text)) return "referenced";
          throw (0, http_answer.Qf)(httpRequest, {
            response: response,
            connection: connection
          });
        },
        async copyArtifact(target, source) {
          const from = `${(0, harbor_repository.sT)(source.repository)}@${source.digest}`;
          const httpRequest = {
            method: "POST",
            path: `${(0, harbor_repository.eY)(target)}/artifacts?${new URLSearchParams({
              from: from
            })}`,
            purpose: `copy ${from} to ${(0, harbor_repository.sT)(target)}`,
            needs: {
              resource: "artifact",
              action: "create"
            }
          };
          const response = await send(httpRequest, [ 201, 404, 409 ]);
          if (response.status === 404) {
            throw new errors.dr(`failed to ${httpRequest.purpose}: Harbor has one of the two not (404${(0, 
            http_answer.Ue)(response.text)})`, {
              status: 404
            });
          }
        },
        async createTag(repository, {digest: digest, tag: tag}) {
          const response = await send({
            method: "POST",
            path: `${artifactPath(repository, digest)}/tags`,
            headers: {
              "content-type": "application/json"
            },
            body: JSON.stringify({
              name: tag
            }),
            purpose: `put the tag ${tag} on ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "tag",
              action: "create"
            }
          }, [ 201, 409 ]);
          return response.status === 201 ? "created" : "exists";
        }
      };
    }
    var manifest = __webpack_require__(5380);
    var image_content = __webpack_require__(9174);
    const MANIFEST_MEDIA_TYPES = [ manifest.Ap.ociManifest, manifest.Ap.ociIndex, manifest.Ap.dockerManifest, manifest.Ap.dockerIndex ].join(", ");
    function manifestCalls(call) {
      const {connection: connection, send: send} = call;
      return {
        async fetchManifestState(repository, reference) {
          const response = await send({
            method: "HEAD",
            path: manifestPath(repository, reference),
            headers: {
              accept: MANIFEST_MEDIA_TYPES
            },
            purpose: `look for ${(0, harbor_repository.sT)(repository)} ${reference}`
          }, [ 200, 404, 412 ]);
          if (response.status === 404) return {
            kind: "absent"
          };
          const digest = response.header("docker-content-digest") ?? "";
          return {
            kind: "present",
            ...(0, oci_digest.Bc)(digest) ? {
              digest: digest
            } : {}
          };
        },
        async putManifest(repository, manifest) {
          const httpRequest = {
            method: "PUT",
            path: manifestPath(repository, manifest.reference),
            headers: {
              "content-type": manifest.mediaType
            },
            body: manifest.bytes,
            purpose: `put the tag ${manifest.reference} on ${(0, harbor_repository.sT)(repository)}`
          };
          const response = await send(httpRequest, [ 201, 200, 412 ]);
          if (response.status === 412 && !/immutable/i.test(response.text)) {
            throw (0, http_answer.Qf)(httpRequest, {
              response: response,
              connection: connection
            });
          }
          if (response.status === 412) {
            throw new errors.dr(`failed to ${httpRequest.purpose}${(0, http_answer.Ue)(response.text)}. The tag is protected by an immutability rule of the project; use another tag`, {
              status: 412
            });
          }
        },
        async fetchManifest(repository, digest) {
          const httpRequest = {
            method: "GET",
            path: manifestPath(repository, digest),
            headers: {
              accept: MANIFEST_MEDIA_TYPES
            },
            purpose: `read the manifest of ${(0, harbor_repository.sT)(repository)}@${digest}`
          };
          const response = await send(httpRequest, [ 200, 404, 412 ]);
          if (response.status === 404) return "absent";
          if (response.status === 412) return "blocked";
          const bytes = (new TextEncoder).encode(response.text);
          const found = (0, image_content.ol)(bytes);
          if (found !== digest) {
            throw new errors.dr(`failed to ${httpRequest.purpose}: what Harbor sent has the digest ${found}; something on the way changes it`, {
              status: response.status
            });
          }
          return {
            mediaType: response.header("content-type") ?? "",
            bytes: bytes
          };
        }
      };
    }
    function sbomCalls(call) {
      const {send: send, decode: decode} = call;
      return {
        async fetchHarborVersion() {
          const httpRequest = {
            method: "GET",
            path: "/api/v2.0/systeminfo",
            purpose: "ask Harbor for its version"
          };
          return decode(httpRequest, {
            response: await send(httpRequest, [ 200 ]),
            decoder: decodeVersion
          });
        },
        async fetchSbomOverview(repository, digest) {
          const httpRequest = {
            method: "GET",
            path: `${artifactPath(repository, digest)}?with_sbom_overview=true&with_tag=false`,
            purpose: `ask for the SBOM of ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "artifact",
              action: "read"
            }
          };
          return decode(httpRequest, {
            response: await send(httpRequest, [ 200 ]),
            decoder: decodeSbomOverview
          });
        },
        async startSbom(repository, digest) {
          const response = await send({
            method: "POST",
            path: `${artifactPath(repository, digest)}/scan`,
            headers: {
              "content-type": "application/json"
            },
            body: JSON.stringify({
              scan_type: "sbom"
            }),
            purpose: `ask for an SBOM of ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "sbom",
              action: "create"
            }
          }, [ 202, 409 ]);
          return response.status === 202 ? "started" : "already-running";
        },
        async fetchSbom(repository, {sbomDigest: sbomDigest, platform: platform}) {
          const httpRequest = {
            method: "GET",
            path: `${artifactPath(repository, sbomDigest)}/additions/sbom`,
            purpose: `read the SBOM of ${platform}`,
            needs: {
              resource: "artifact-addition",
              action: "read"
            }
          };
          const response = await send(httpRequest, [ 200 ]);
          return decode(httpRequest, {
            response: response,
            decoder: json => {
              if (!isSpdx(json)) throw new errors.dr("it is no SPDX document");
              return response.text;
            }
          });
        }
      };
    }
    function isSpdx(json) {
      return typeof json === "object" && json !== null && "spdxVersion" in json;
    }
    function scanCalls(call) {
      const {send: send, decode: decode} = call;
      return {
        async fetchVulnerabilities(repository, artifact) {
          const httpRequest = {
            method: "GET",
            path: `${artifactPath(repository, artifact.digest)}/additions/vulnerabilities`,
            headers: {
              "x-accept-vulnerabilities": REPORT_MIME_TYPES.join(", ")
            },
            purpose: `read the vulnerability report of ${artifact.platform}`,
            needs: {
              resource: "artifact-addition",
              action: "read"
            }
          };
          const response = await send(httpRequest, [ 200 ]);
          const findings = decode(httpRequest, {
            response: response,
            decoder: json => decodeVulnerabilities(json, {
              platform: artifact.platform
            })
          });
          return findings === undefined ? undefined : {
            findings: findings
          };
        },
        async startScan(repository, digest) {
          const response = await send({
            method: "POST",
            path: `${artifactPath(repository, digest)}/scan`,
            purpose: `start a scan of ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "scan",
              action: "create"
            }
          }, [ 202, 409 ]);
          return response.status === 202 ? "started" : "already-running";
        },
        async stopScan(repository, digest) {
          await send({
            method: "POST",
            path: `${artifactPath(repository, digest)}/scan/stop`,
            headers: {
              "content-type": "application/json"
            },
            body: JSON.stringify({
              scanType: "vulnerability"
            }),
            purpose: `stop the scan of ${(0, harbor_repository.sT)(repository)}@${digest}`,
            needs: {
              resource: "scan",
              action: "stop"
            }
          }, [ 202, 400, 404, 409 ]);
        },
        async fetchScanner(project) {
          const httpRequest = {
            method: "GET",
            path: `/api/v2.0/projects/${encodeURIComponent(project)}/scanner`,
            purpose: `ask for the scanner of project ${project}`
          };
          const response = await send(httpRequest, [ 200, 403, 404 ]);
          if (response.status === 403) return "unknown";
          if (response.status === 404 || response.text.trim() === "") return "missing";
          return decode(httpRequest, {
            response: response,
            decoder: decodeScanner
          });
        },
        async fetchScanLog(repository, scan) {
          const path = `${artifactPath(repository, scan.digest)}/scan/${encodeURIComponent(scan.reportId)}/log`;
          const response = await send({
            method: "GET",
            path: path,
            purpose: "read the log of the scan"
          }, [ 200 ]);
          return response.text;
        }
      };
    }
    function createHarborApi(input) {
      const call = createHarborCall(input);
      return {
        ...accessCalls(call, input.maskSecret),
        ...artifactCalls(call),
        ...manifestCalls(call),
        ...scanCalls(call),
        ...sbomCalls(call)
      };
    }
    var harbor_http = __webpack_require__(4038);
    var output_file = __webpack_require__(8521);
    const LOGIN_LIMIT = {
      callTimeoutMs: () => 4e4
    };
    const COPY_LIMIT = {
      callTimeoutMs: () => 12e4
    };
    const GATHER_LIMIT = {
      callTimeoutMs: () => 12e4
    };
    function maskConnection(host, connection) {
      const {robotName: robotName, robotToken: robotToken} = connection;
      host.mask(robotToken);
      host.mask(Buffer.from(robotToken).toString("base64"));
      host.mask(Buffer.from(`${robotName}:${robotToken}`).toString("base64"));
    }
    function createConnect(host, connection) {
      const http = (0, harbor_http.t)({
        connection: connection,
        signal: host.signal,
        log: host.log,
        environment: host.environment
      });
      return limit => createHarborApi({
        connection: connection,
        http: http,
        limit: limit,
        maskSecret: secret => host.mask(secret)
      });
    }
    function createClock(host) {
      return {
        now: () => Date.now(),
        sleep: milliseconds => (0, external_node_timers_promises_.setTimeout)(milliseconds, undefined, {
          signal: host.signal
        }).catch(() => {
          throw new errors.cc("the job is being cancelled");
        })
      };
    }
    const FILES = {
      exists: path => (0, promises_.stat)(path).then(() => true, () => false),
      readText: path => (0, promises_.readFile)(path, "utf8"),
      checkWritable: output_file.Z
    };
    async function withWorkDirectory(host, work) {
      const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryDirectory, "harbor-actions-"));
      try {
        return await work(directory);
      } finally {
        await (0, promises_.rm)(directory, {
          recursive: true,
          force: true
        });
      }
    }
    function temporaryPath(host, file) {
      const subject = file.digest?.slice(7, 19) ?? "images";
      const kind = file.extension === "spdx.json" ? "sbom" : "report";
      return (0, external_node_path_.join)(host.temporaryDirectory, `harbor-${kind}-${subject}-${(0, 
      external_node_crypto_.randomUUID)()}.${file.extension}`);
    }
  },
  3956: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AS: () => readAuthority,
      _5: () => readRegistry,
      dC: () => readConnection,
      zq: () => readAddress
    });
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
    var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
    const SHORTEST_TOKEN = 4;
    async function readConnection(form, files) {
      const address = await readAddress(form, files);
      return {
        ...address,
        robotName: readRobotName(form),
        robotToken: readRobotToken(form)
      };
    }
    async function readAddress(form, files) {
      const url = readHarborUrl(form);
      return {
        url: url.origin,
        host: (0, _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),
        isPlainHttp: url.protocol === "http:",
        caCertificate: await readCaCertificate(form, {
          files: files,
          url: url
        }),
        tlsVerify: form.flag("tls-verify", {
          standard: true
        })
      };
    }
    function readRegistry(form) {
      const url = readHarborUrl(form);
      return {
        host: (0, _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),
        isPlainHttp: url.protocol === "http:"
      };
    }
    const NO_URL = new URL("https://invalid");
    function readHarborUrl(form) {
      const text = form.required("harbor-url");
      if (text === "") return NO_URL;
      return form.parse("harbor-url", {
        text: text,
        parser: parseHarborUrl,
        standIn: NO_URL
      });
    }
    function parseHarborUrl(text) {
      if (/^[^/?#]*\/*[^/?#]*@/.test(text)) {
        throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"');
      }
      if (!URL.canParse(text)) {
        throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`);
      }
      const url = new URL(text);
      if (url.protocol !== "http:" && url.protocol !== "https:") {
        const looksLikeHost = !text.includes("://");
        throw new Error(`"${text}" ${looksLikeHost ? "has no scheme" : `starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`);
      }
      if (url.pathname.replaceAll("/", "") !== "" || url.search !== "" || url.hash !== "") {
        throw new Error(`"${text}" has a path; give scheme, host and port alone: ${url.origin}`);
      }
      return url;
    }
    function readRobotName(form) {
      const name = form.required("robot-name");
      if (/[\s:]/.test(name)) form.problem("robot-name", `"${name}" has a blank or a colon; give it as Harbor shows it`);
      return name;
    }
    function readRobotToken(form) {
      const token = form.raw("robot-token");
      if (token.trim() === "") {
        form.problem("robot-token", "is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?");
      } else if (/[\r\n]/.test(token)) {
        form.problem("robot-token", "contains a line break; store the secret again without it");
      } else if (token !== token.trim() || hasControlCharacter(token)) {
        form.problem("robot-token", "begins or ends with a blank, or contains a control character; store the secret again");
      } else if (token.length < SHORTEST_TOKEN) {
        form.problem("robot-token", `is shorter than ${SHORTEST_TOKEN} characters; that is no secret of a robot`);
      }
      return token;
    }
    function hasControlCharacter(text) {
      return [ ...text ].some(character => {
        const code = character.codePointAt(0) ?? 0;
        return code < 32 || code === 127;
      });
    }
    async function readAuthority(form, options) {
      return {
        caCertificate: await readCaCertificate(form, options),
        tlsVerify: form.flag("tls-verify", {
          standard: true
        })
      };
    }
    async function readCaCertificate(form, options) {
      const text = form.text("ca-certificate");
      if (text === "") return "";
      if (options.url.protocol === "http:") {
        form.problem("ca-certificate", "has no use with an http:// address; write harbor-url with https://");
        return "";
      }
      if (isCertificate(text)) return text;
      if (/-----BEGIN|\n/.test(text)) {
        form.problem("ca-certificate", "is no certificate in PEM form (-----BEGIN CERTIFICATE-----)");
        return "";
      }
      try {
        const content = await options.files.readText(text);
        if (isCertificate(content)) return content;
        form.problem("ca-certificate", `the file "${text}" holds no PEM certificate`);
      } catch (error) {
        form.problem("ca-certificate", `is neither PEM text nor a readable file (${(0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`);
      }
      return "";
    }
    function isCertificate(text) {
      return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text);
    }
  },
  4032: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readDuration,
      E: () => parseDuration
    });
    const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
    const LONGEST_HOURS = 24;
    function parseDuration(text) {
      const match = DURATION.exec(text.toLowerCase());
      if (match === null || text === "") {
        throw new Error(`"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`);
      }
      const [, hours = "0", minutes = "0", seconds = "0"] = match;
      const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;
      if (milliseconds === 0) throw new Error(`"${text}" is no time at all; give at least 1s`);
      if (milliseconds > LONGEST_HOURS * 36e5) throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`);
      return milliseconds;
    }
    function readDuration(form, input) {
      const {name: name, standard: standard} = input;
      const text = form.text(name);
      return text === "" ? standard : form.parse(name, {
        text: text,
        parser: parseDuration,
        standIn: standard
      });
    }
  },
  6006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => InputForm,
      h: () => suggestion
    });
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
    var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);
    class InputForm {
      #read;
      #problems=[];
      constructor(read) {
        this.#read = read;
      }
      raw(name) {
        return this.#read(name);
      }
      text(name) {
        return this.#read(name).trim();
      }
      required(name) {
        const text = this.text(name);
        if (text === "") this.problem(name, "is required and was not given");
        return text;
      }
      problem(input, message) {
        this.#problems.push({
          input: input,
          message: message
        });
      }
      isRefused(input) {
        return this.#problems.some(problem => problem.input === input);
      }
      parse(name, options) {
        try {
          return options.parser(options.text);
        } catch (error) {
          this.problem(name, (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error));
          return options.standIn;
        }
      }
      choice(name, options) {
        const text = this.text(name);
        if (text === "") return options.standard;
        const value = options.values.find(candidate => candidate === text.toLowerCase());
        if (value !== undefined && text !== this.raw(name)) {
          this.problem(name, `${JSON.stringify(this.raw(name))} has blanks around the word; write ${value} alone`);
          return value;
        }
        if (value !== undefined) return value;
        this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`);
        return options.standard;
      }
      flag(name, options) {
        const standard = options.standard ? "true" : "false";
        return this.choice(name, {
          values: [ "true", "false" ],
          standard: standard
        }) === "true";
      }
      count(name, options) {
        const text = this.text(name);
        if (text === "") return options.standard;
        const value = Number(text);
        if (/^\d+$/.test(text) && value <= options.highest) return value;
        this.problem(name, `"${text}" is not a whole number from 0 to ${options.highest}`);
        return options.standard;
      }
      lines(name) {
        return this.#read(name).split("\n").map(entry => entry.trim()).filter(entry => entry !== "");
      }
      list(name) {
        return this.#read(name).split(/[\n,]/).map(entry => entry.trim()).filter(entry => entry !== "");
      }
      complete() {
        if (this.#problems.length > 0) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(this.#problems);
      }
    }
    function suggestion(word, values) {
      const close = (0, _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(word.toLowerCase(), values);
      return `${close === undefined ? "" : `Did you mean "${close}"? `}Valid values: ${values.join(", ")}`;
    }
  },
  3696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => awaitScan
    });
    var errors = __webpack_require__(5096);
    var permission = __webpack_require__(5739);
    var consistency = __webpack_require__(1701);
    var scan_overview = __webpack_require__(7958);
    var poll = __webpack_require__(8837);
    var format = __webpack_require__(2764);
    const LAST_LINES = 4;
    const MAX_CHARACTERS = 900;
    function tailOfScanLog(log) {
      const lines = log.split(/\r?\n/).filter(line => line.trim() !== "");
      const errors = lines.filter(line => /\[(ERROR|FATAL)\]/.test(line));
      const tail = (errors.length > 0 ? errors : lines).slice(-LAST_LINES).map(line => line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /, "")).join(" | ");
      return tail.length <= MAX_CHARACTERS ? tail : `…${tail.slice(-MAX_CHARACTERS)}`;
    }
    async function fetchScanLogTail(scan, harbor) {
      if (scan.reportId === "") return "Harbor keeps no log of it";
      try {
        return tailOfScanLog(await harbor.fetchScanLog(scan.repository, scan)) || "its log is empty";
      } catch (error) {
        if (error instanceof errors.cc) throw error;
        return error instanceof errors.dr && error.status === 403 ? `see its log in Harbor (with ${(0, 
        permission.bL)({
          resource: "scan",
          action: "read"
        })} the robot could show it here)` : `its log could not be read (${(0, errors.gJ)(error)})`;
      }
    }
    function findScannerTrouble(state, project) {
      if (state === "unknown") return undefined;
      if (state === "missing") {
        return {
          kind: "none",
          message: `Harbor has no scanner for project "${project}"; an administrator can add one under Administration, Interrogation Services`
        };
      }
      if (state.isDisabled) {
        return {
          kind: "none",
          message: `the scanner "${state.name}" of project "${project}" is disabled; an administrator can enable it under Administration, Interrogation Services`
        };
      }
      if (state.health === "" || state.health === "healthy") return undefined;
      return {
        kind: "unhealthy",
        message: `Harbor calls the scanner "${state.name}" of project "${project}" ${state.health}: it does not answer Harbor`
      };
    }
    async function fetchScannerTrouble(project, harbor) {
      try {
        return findScannerTrouble(await harbor.fetchScanner(project), project);
      } catch (error) {
        if (error instanceof errors.dr) return undefined;
        throw error;
      }
    }
    var image_platforms = __webpack_require__(3331);
    function newTarget(platform) {
      return {
        platform: platform.platform,
        digest: platform.digest,
        track: poll.DL,
        overview: undefined,
        tookMs: undefined,
        succeededAt: undefined,
        outcome: {
          kind: "open",
          because: "not scanned"
        }
      };
    }
    function openState(target) {
      if (target.succeededAt !== undefined && target.outcome.kind === "open") return target.outcome.because;
      const {overview: overview, track: track} = target;
      if (overview === undefined) return track.starts > 0 ? "asked for, not listed yet" : "no scan yet";
      return (0, poll.pe)(overview, track) ? "asked for, not begun yet" : overview.status;
    }
    function platformScan(target) {
      return {
        platform: target.platform,
        digest: target.digest,
        isComplete: target.outcome.kind === "complete",
        findings: target.outcome.kind === "complete" ? target.outcome.findings : [],
        ...target.overview === undefined ? {} : {
          overview: target.overview
        }
      };
    }
    const REPORT_PATIENCE_MS = 6e4;
    const HEARTBEAT_MS = 3e4;
    async function awaitScan(input, ports) {
      const {clock: clock} = ports;
      const startedAt = clock.now();
      const deadline = startedAt + input.timeoutMs;
      const harbor = ports.connect({
        callTimeoutMs: () => deadline - clock.now()
      });
      const run = {
        input: input,
        ports: ports,
        harbor: harbor,
        startedAt: startedAt,
        deadline: deadline,
        targets: [],
        projectId: undefined,
        progressAt: startedAt,
        scannerTrouble: undefined
      };
      const couldNotTell = [];
      try {
        await findTargets(run);
        await pollUntilDone(run);
      } catch (error) {
        couldNotTell.push({
          kind: "could-not-tell",
          message: explainInterruption(error, run.targets)
        });
      }
      for (const target of run.targets) {
        const {outcome: outcome, platform: platform} = target;
        if (outcome.kind === "complete") continue;
        const message = outcome.kind === "open" ? timeoutMessage(run, target) : outcome.message;
        if (outcome.kind === "open" && couldNotTell.some(reason => reason.platform === undefined)) continue;
        couldNotTell.push({
          kind: "could-not-tell",
          platform: platform,
          message: message
        });
      }
      return {
        platforms: run.targets.map(platformScan),
        couldNotTell: couldNotTell,
        waitedSeconds: Math.round((clock.now() - startedAt) / 100) / 10,
        ...run.projectId === undefined ? {} : {
          projectId: run.projectId
        }
      };
    }
    async function findTargets(run) {
      for (const {platform: platform, digest: digest, artifact: artifact} of await (0, 
      image_platforms.j)(run.input, run.harbor)) {
        run.projectId ??= artifact.projectId;
        run.targets.push(newTarget({
          platform: platform,
          digest: digest
        }));
      }
    }
    async function pollUntilDone(run) {
      const {clock: clock, log: log} = run.ports;
      let saidAt = clock.now();
      let isFirst = true;
      for (;;) {
        const open = run.targets.filter(({outcome: outcome}) => outcome.kind === "open");
        const changes = await Promise.all(open.map(target => pollTarget(run, target)));
        const elapsedMs = clock.now() - run.startedAt;
        const waiting = run.targets.filter(({outcome: outcome}) => outcome.kind === "open");
        if (waiting.length === 0) return;
        if (isFirst) await checkScanner(run, waiting);
        isFirst = false;
        if (changes.includes(true)) {
          saidAt = clock.now();
          run.progressAt = saidAt;
        }
        if (clock.now() - saidAt >= HEARTBEAT_MS) {
          saidAt = clock.now();
          const names = waiting.map(target => `${target.platform} (${openState(target)})`).join(", ");
          log.info(`Still waiting after ${(0, format.Xo)(elapsedMs / 1e3)} for ${names}`);
        }
        const remainingMs = run.deadline - clock.now();
        if (remainingMs <= 0) return;
        await clock.sleep(Math.min((0, poll.pP)(elapsedMs), remainingMs));
      }
    }
    async function pollTarget(run, target) {
      const {input: input, ports: ports, harbor: harbor} = run;
      const artifact = await harbor.fetchArtifact(input.repository, target.digest);
      if (artifact === undefined) throw (0, image_platforms.k)(input.repository, target.digest);
      const before = target.overview?.status;
      target.overview = artifact.overview;
      const step = (0, poll.Gp)({
        overview: artifact.overview,
        track: target.track,
        elapsedMs: ports.clock.now() - run.startedAt,
        policy: {
          mode: input.mode,
          retries: input.retries
        },
        surroundings: surroundingsOf(run)
      });
      switch (step.kind) {
       case "wait":
        target.track = step.track;
        target.succeededAt = undefined;
        if (before === artifact.overview?.status) return false;
        ports.log.info(`${target.platform}: ${openState(target)}`);
        return true;

       case "start":
        await startScan(run, {
          target: target,
          why: step.why
        });
        target.track = step.track;
        return true;

       case "stop":
        target.track = step.track;
        await stopScan(run, target);
        return true;

       case "failed":
        target.outcome = {
          kind: "could-not-tell",
          message: await failureMessage(run, target)
        };
        ports.log.warning(`${target.platform}: ${target.outcome.message}`);
        return true;

       case "finished":
        return readReport(run, {
          target: target,
          overview: step.overview
        });
      }
    }
    function surroundingsOf(run) {
      const now = run.ports.clock.now();
      const finished = run.targets.flatMap(({tookMs: tookMs}) => tookMs ?? []);
      return {
        quietMs: now - run.progressAt,
        slowestSiblingMs: finished.length === 0 ? undefined : Math.max(...finished),
        remainingMs: run.deadline - now
      };
    }
    async function checkScanner(run, waiting) {
      const {project: project} = run.input.repository;
      const trouble = await fetchScannerTrouble(project, run.harbor);
      if (trouble === undefined) return;
      const isUnderWay = waiting.some(({overview: overview}) => overview !== undefined && !(0, 
      scan_overview.hY)(overview));
      if (trouble.kind === "none" && !isUnderWay) throw new errors.dr(trouble.message);
      run.scannerTrouble = trouble.message;
      run.ports.log.warning(trouble.message);
    }
    async function stopScan(run, target) {
      const {log: log} = run.ports;
      const {quietMs: quietMs, slowestSiblingMs: slowestSiblingMs = 0} = surroundingsOf(run);
      const hangs = `${target.platform}: stuck in ${openState(target)}: no progress for ${(0, 
      format.Xo)(quietMs / 1e3)}, while the others took ${(0, format.Xo)(slowestSiblingMs / 1e3)} at most`;
      try {
        await run.harbor.stopScan(run.input.repository, target.digest);
        log.warning(`${hangs}; stopping it to start it again`);
      } catch (error) {
        if (!(error instanceof errors.dr && error.status === 403)) throw error;
        log.warning(`${hangs}; with ${(0, permission.bL)({
          resource: "scan",
          action: "stop"
        })} the robot could start it again`);
      }
    }
    async function startScan(run, start) {
      const {target: target, why: why} = start;
      if (target.overview?.status === "Error") {
        run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`);
      }
      const answer = await run.harbor.startScan(run.input.repository, target.digest);
      run.ports.log.info(answer === "started" ? `${target.platform}: started a scan, because ${why}` : `${target.platform}: a scan is under way already`);
    }
    async function readReport(run, found) {
      const {target: target, overview: overview} = found;
      const {clock: clock, log: log} = run.ports;
      const report = await run.harbor.fetchVulnerabilities(run.input.repository, target);
      const problem = report === undefined ? "Harbor says the scan succeeded, but gives no report" : (0, 
      consistency.E)(overview, report.findings);
      if (report !== undefined && problem === undefined) {
        target.outcome = {
          kind: "complete",
          findings: report.findings
        };
        target.tookMs = Math.max((overview.durationSeconds ?? 0) * 1e3, clock.now() - run.startedAt);
        const took = overview.durationSeconds === undefined ? "" : ` in ${(0, format.Xo)(overview.durationSeconds)}`;
        log.info(`${target.platform}: scanned${took}, ${(0, format.LS)(report.findings.length, "finding")}`);
        return true;
      }
      target.succeededAt ??= clock.now();
      target.outcome = {
        kind: "open",
        because: problem ?? ""
      };
      if (clock.now() - target.succeededAt < REPORT_PATIENCE_MS) return false;
      target.outcome = {
        kind: "could-not-tell",
        message: problem ?? ""
      };
      return true;
    }
    async function failureMessage(run, target) {
      const status = target.overview?.status ?? "";
      const scans = (0, format.LS)(target.track.failures + 1, "scan");
      if (status === "Stopped") return `${scans} ended in Stopped: somebody or Harbor stopped the scanner`;
      return `${scans} ended in Error: ${await scanLogTail(run, target)}`;
    }
    function scanLogTail({input: input, harbor: harbor}, {digest: digest, overview: overview}) {
      const {repository: repository} = input;
      return fetchScanLogTail({
        repository: repository,
        digest: digest,
        reportId: overview?.reportId ?? ""
      }, harbor);
    }
    function timeoutMessage(run, target) {
      const limit = (0, format.Xo)(run.input.timeoutMs / 1e3);
      const trouble = run.scannerTrouble === undefined ? "" : `; ${run.scannerTrouble}`;
      return `no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`;
    }
    function explainInterruption(error, targets) {
      const open = targets.filter(({outcome: outcome, overview: overview}) => outcome.kind === "open" && overview !== undefined && !(0, 
      scan_overview.hY)(overview));
      const states = open.map(target => `${target.platform} was ${openState(target)}`).join(", ");
      const known = states === "" ? "" : `; when Harbor last answered, ${states}`;
      if (error instanceof errors.cc) return `the job was cancelled while waiting for the scan${known}`;
      if (error instanceof errors.dr) return `${error.message}${known}`;
      throw error;
    }
  },
  3331: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => fetchPlatforms,
      k: () => artifactNotThere
    });
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
    var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
    var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3729);
    var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
    var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2764);
    const MAX_INDEX_DEPTH = 4;
    async function fetchPlatforms(image, harbor) {
      const platforms = [];
      const visit = async node => {
        const artifact = await harbor.fetchArtifact(image.repository, node.digest);
        if (artifact === undefined) throw artifactNotThere(image.repository, node.digest);
        if (artifact.references.length === 0) {
          const platform = node.platform === "" ? (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(artifact.platform) : node.platform;
          if (platforms.some(known => known.digest === node.digest && known.platform === platform)) return;
          platforms.push({
            platform: platform,
            digest: node.digest,
            artifact: artifact
          });
          return;
        }
        if (node.depth >= MAX_INDEX_DEPTH) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`);
        for (const reference of artifact.references.filter(candidate => !(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.H3)(candidate))) {
          await visit({
            digest: reference.digest,
            platform: reference.platform === undefined ? "" : (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(reference.platform),
            depth: node.depth + 1
          });
        }
      };
      await visit({
        digest: image.digest,
        platform: "",
        depth: 0
      });
      if (platforms.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image ${(0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.VK)(image.digest)} has no platform that could be scanned`);
      }
      return platforms.toSorted((a, b) => (0, _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__.n6)(a.platform, b.platform));
    }
    function artifactNotThere(repository, digest) {
      return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`Harbor does not have ${(0, 
      _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}: somebody or a retention rule deleted it, or it was never pushed there`);
    }
  }
};
