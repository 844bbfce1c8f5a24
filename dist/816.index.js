export const id = 816;

export const ids = [ 816 ];

export const modules = {
  7816: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createGitHubApi: () => createGitHubApi
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var github = __webpack_require__(566);
    var dist_bundle = __webpack_require__(7544);
    var light = __webpack_require__(8944);
    var VERSION = "0.0.0-development";
    var noop = () => Promise.resolve();
    function wrapRequest(state, request, options) {
      return state.retryLimiter.schedule(doRequest, state, request, options);
    }
    async function doRequest(state, request, options) {
      const {pathname: pathname} = new URL(options.url, "http://github.test");
      const isAuth = isAuthRequest(options.method, pathname);
      const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
      const isSearch = options.method === "GET" && pathname.startsWith("/search/");
      const isGraphQL = pathname.startsWith("/graphql");
      const retryCount = ~~request.retryCount;
      const jobOptions = retryCount > 0 ? {
        priority: 0,
        weight: 0
      } : {};
      if (state.clustering) jobOptions.expiration = 1e3 * 60;
      if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
      if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
      if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
      const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
      if (isGraphQL) {
        const res = await req;
        if (res.data.errors != null && res.data.errors.some(error => error.type === "RATE_LIMITED")) {
          const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
            response: res,
            data: res.data
          });
          throw error;
        }
      }
      return req;
    }
    function isAuthRequest(method, pathname) {
      return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
    }
    var triggers_notification_paths_default = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
    function routeMatcher(paths) {
      const regexes = paths.map(path => path.split("/").map(c => c.startsWith("{") ? "(?:.+?)" : c).join("/"));
      const regex2 = `^(?:${regexes.map(r => `(?:${r})`).join("|")})[^/]*$`;
      return new RegExp(regex2, "i");
    }
    var regex = routeMatcher(triggers_notification_paths_default);
    var triggersNotification = regex.test.bind(regex);
    var groups = {};
    var createGroups = function(Bottleneck, common) {
      groups.global = new Bottleneck.Group({
        id: "octokit-global",
        maxConcurrent: 10,
        ...common
      });
      groups.auth = new Bottleneck.Group({
        id: "octokit-auth",
        maxConcurrent: 1,
        ...common
      });
      groups.search = new Bottleneck.Group({
        id: "octokit-search",
        maxConcurrent: 1,
        minTime: 2e3,
        ...common
      });
      groups.write = new Bottleneck.Group({
        id: "octokit-write",
        maxConcurrent: 1,
        minTime: 1e3,
        ...common
      });
      groups.notifications = new Bottleneck.Group({
        id: "octokit-notifications",
        maxConcurrent: 1,
        minTime: 3e3,
        ...common
      });
    };
    function throttling(octokit, octokitOptions) {
      const {enabled: enabled = true, Bottleneck: Bottleneck = light, id: id = "no-id", timeout: timeout = 1e3 * 60 * 2, connection: connection} = octokitOptions.throttle || {};
      if (!enabled) return {};
      const common = {
        timeout: timeout
      };
      if (typeof connection !== "undefined") common.connection = connection;
      const state = Object.assign({
        clustering: connection != null,
        triggersNotification: triggersNotification,
        fallbackSecondaryRateRetryAfter: 60,
        retryAfterBaseValue: 1e3,
        id: id
      }, octokitOptions.throttle);
      if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
      let initialized = false;
      const initializeBottleneck = () => {
        if (initialized) return;
        initialized = true;
        if (groups.global == null) createGroups(Bottleneck, common);
        state.global = state.global ?? groups.global;
        state.auth = state.auth ?? groups.auth;
        state.search = state.search ?? groups.search;
        state.write = state.write ?? groups.write;
        state.notifications = state.notifications ?? groups.notifications;
        state.retryLimiter = state.retryLimiter ?? new Bottleneck;
        const events = {};
        const emitter = new Bottleneck.Events(events);
        events.on("secondary-limit", state.onSecondaryRateLimit);
        events.on("rate-limit", state.onRateLimit);
        events.on("error", e => octokit.log.warn("Error in throttling-plugin limit handler", e));
        state.retryLimiter.on("failed", async function(error, info) {
          const [state2, request, options] = info.args;
          const {pathname: pathname} = new URL(options.url, "http://github.test");
          const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
          if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) return;
          const retryCount = ~~request.retryCount;
          request.retryCount = retryCount;
          options.request.retryCount = retryCount;
          const {wantRetry: wantRetry, retryAfter: retryAfter = 0} = await async function() {
            if (/\bsecondary rate\b/i.test(error.message)) {
              const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
              const wantRetry2 = await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount);
              return {
                wantRetry: wantRetry2,
                retryAfter: retryAfter2
              };
            }
            if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(error2 => error2.type === "RATE_LIMITED")) {
              const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
              const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
              const wantRetry2 = await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount);
              return {
                wantRetry: wantRetry2,
                retryAfter: retryAfter2
              };
            }
            return {};
          }();
          if (wantRetry) {
            request.retryCount++;
            return retryAfter * state2.retryAfterBaseValue;
          }
        });
      };
      octokit.hook.wrap("request", (request, options) => {
        initializeBottleneck();
        return wrapRequest(state, request, options);
      });
      return {};
    }
    throttling.VERSION = VERSION;
    throttling.triggersNotification = triggersNotification;
    var errors = __webpack_require__(5096);
    const DEADLINE_MS = 12e4;
    const LONGEST_WAIT_SECONDS = 60;
    const RATE_LIMIT_RETRIES = 2;
    const PAGE = 100;
    const MAX_PAGES = 50;
    const DEFAULT_LOGIN = "github-actions[bot]";
    const DO_NOT_RETRY = [ 400, 401, 403, 404, 410, 413, 422, 429, 451 ];
    function createGitHubApi(input) {
      const {context: context, log: log} = input;
      const secondMs = input.secondMs ?? 1e3;
      const repository = {
        owner: context.repository.owner,
        repo: context.repository.name
      };
      const deadline = AbortSignal.timeout(DEADLINE_MS);
      const signal = AbortSignal.any([ input.signal, deadline ]);
      const waitForLimit = (seconds, retries) => {
        const isWaited = retries < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
        log.info(`GitHub's rate limit is reached${isWaited ? `; trying again in ${seconds} s` : ""}`);
        return isWaited;
      };
      const options = {
        baseUrl: context.apiUrl,
        request: {
          signal: signal
        },
        log: {
          debug: log.debug,
          info: log.debug,
          warn: log.debug,
          error: log.debug
        },
        retry: {
          doNotRetry: DO_NOT_RETRY,
          retryAfterBaseValue: secondMs
        }
      };
      const octokit = (0, github.Q)(input.token, {
        ...options,
        throttle: {
          id: (0, external_node_crypto_.randomUUID)(),
          retryAfterBaseValue: secondMs,
          onRateLimit: (seconds, _, __, retries) => waitForLimit(seconds, retries),
          onSecondaryRateLimit: (seconds, _, __, retries) => waitForLimit(seconds, retries)
        }
      }, dist_bundle.L, throttling);
      const unthrottled = (0, github.Q)(input.token, options, dist_bundle.L);
      async function attempt(purpose, work) {
        const aborted = Promise.withResolvers();
        const onAbort = () => aborted.reject(signal.reason);
        signal.addEventListener("abort", onAbort);
        try {
          signal.throwIfAborted();
          return await Promise.race([ work(), aborted.promise ]);
        } catch (error) {
          if (input.signal.aborted) throw new errors.cc(`failed to ${purpose}: the job is being cancelled`);
          if (deadline.aborted) throw new errors.y_(`failed to ${purpose}: GitHub gave no answer within ${DEADLINE_MS / 1e3} s`);
          throw explain(error, purpose);
        } finally {
          signal.removeEventListener("abort", onAbort);
        }
      }
      function readViewer() {
        return unlessRefused(async () => {
          const {data: data} = await attempt("ask GitHub whose token it is", () => unthrottled.request({
            method: "POST",
            url: context.graphqlUrl,
            query: "query { viewer { login } }"
          }));
          return readLogin(data.data?.viewer);
        });
      }
      function readUser() {
        return unlessRefused(async () => {
          const {data: data} = await attempt("ask whose token it is", () => unthrottled.request("GET /user"));
          return readLogin(data);
        });
      }
      return {
        async fetchLogin() {
          return await readViewer() ?? await readUser() ?? DEFAULT_LOGIN;
        },
        async fetchPullRequests(sha) {
          const purpose = `look for the pull request of ${sha}`;
          try {
            const {data: data} = await attempt(purpose, () => octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
              ...repository,
              commit_sha: sha,
              per_page: PAGE
            }));
            return data.map(decodePullRequest);
          } catch (error) {
            if (!(error instanceof errors.y_) || error.status !== 404) throw error;
          }
          return attempt(purpose, async () => {
            const open = await readPages("number", page => octokit.request("GET /repos/{owner}/{repo}/pulls", {
              ...repository,
              state: "open",
              per_page: PAGE,
              page: page
            }));
            return open.map(decodePullRequest);
          });
        },
        async fetchComments(pullRequest) {
          return attempt(`read the comments on pull request #${pullRequest}`, async () => {
            const comments = await readPages("id", page => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
              ...repository,
              issue_number: pullRequest,
              per_page: PAGE,
              page: page
            }));
            return comments.map(decodeComment);
          });
        },
        async createComment(pullRequest, body) {
          await attempt(`comment on pull request #${pullRequest}`, () => octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...repository,
            issue_number: pullRequest,
            body: body,
            request: {
              signal: signal,
              retries: 0
            }
          }));
        },
        async updateComment(id, body) {
          await attempt("update the comment on the pull request", () => octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...repository,
            comment_id: id,
            body: body
          }));
        },
        async deleteComment(id) {
          try {
            await attempt("remove a double comment from the pull request", () => octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
              ...repository,
              comment_id: id
            }));
          } catch (error) {
            if (!(error instanceof errors.y_) || error.status !== 404) throw error;
          }
        }
      };
    }
    function decodeComment(wire) {
      return {
        id: Number(wire.id),
        author: wire.user?.login ?? "",
        body: wire.body ?? "",
        isMinimized: wire.minimized != null
      };
    }
    function decodePullRequest(wire) {
      return {
        number: wire.number,
        headSha: wire.head.sha,
        isOpen: wire.state === "open"
      };
    }
    async function unlessRefused(ask) {
      try {
        return await ask();
      } catch (error) {
        if (error instanceof errors.y_) return;
        throw error;
      }
    }
    function readLogin(account) {
      const login = account?.login;
      return typeof login === "string" && login !== "" ? login : void 0;
    }
    async function readPages(key, fetchPage) {
      const known = new Map;
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const {data: data, headers: headers} = await fetchPage(page);
        if (!Array.isArray(data)) throw new TypeError("it is no list");
        const before = known.size;
        for (const entry of data) known.set(Number(entry[key]), entry);
        if (known.size === before) break;
        const hasNext = headers.link?.includes('rel="next"') === true;
        if (!hasNext && data.length < PAGE && !(Number(headers["x-total-count"]) > known.size)) break;
      }
      return [ ...known.values() ];
    }
    function explain(error, purpose) {
      const {status: status, response: response} = error;
      if (response === void 0 && error instanceof TypeError && error.cause === void 0) return new errors.y_(`failed to ${purpose}: GitHub's answer could not be read (${error.message})`, {
        cause: error
      });
      const said = response?.data?.message;
      const detail = typeof said === "string" ? said : (0, errors.gJ)(error);
      const accepted = response?.headers?.["x-accepted-github-permissions"];
      const answered = response === void 0 ? void 0 : Number(status);
      return new errors.y_(`failed to ${purpose}: ${answered === void 0 ? "no answer from GitHub" : `GitHub answered ${answered}`} (${detail})`, {
        status: answered,
        acceptedPermissions: typeof accepted === "string" ? accepted : "",
        isFromGitHub: response?.headers?.["x-github-request-id"] !== void 0,
        cause: error
      });
    }
  }
};
