export const id = 781;

export const ids = [ 781 ];

export const modules = {
  781: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createGitHubApi: () => createGitHubApi
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
    var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
    var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
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
      const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(input.token, {
        ...options,
        throttle: {
          id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
          retryAfterBaseValue: secondMs,
          onRateLimit: (seconds, _, __, retries) => waitForLimit(seconds, retries),
          onSecondaryRateLimit: (seconds, _, __, retries) => waitForLimit(seconds, retries)
        }
      }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__.A);
      const unthrottled = (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(input.token, options, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__.L);
      async function attempt(purpose, work) {
        const aborted = Promise.withResolvers();
        const onAbort = () => aborted.reject(signal.reason);
        signal.addEventListener("abort", onAbort);
        try {
          signal.throwIfAborted();
          return await Promise.race([ work(), aborted.promise ]);
        } catch (error) {
          if (input.signal.aborted) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`failed to ${purpose}: the job is being cancelled`);
          if (deadline.aborted) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.y_(`failed to ${purpose}: GitHub gave no answer within ${DEADLINE_MS / 1e3} s`);
          }
          throw explain(error, purpose);
        } finally {
          signal.removeEventListener("abort", onAbort);
        }
      }
      return {
        async fetchLogin() {
          try {
            const {data: data} = await attempt("ask GitHub whose token it is", () => unthrottled.request({
              method: "POST",
              url: context.graphqlUrl,
              query: "query { viewer { login } }"
            }));
            return readLogin(data) ?? DEFAULT_LOGIN;
          } catch (error) {
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.y_)) throw error;
            return DEFAULT_LOGIN;
          }
        },
        async fetchPullRequests(sha) {
          const {data: data} = await attempt(`look for the pull request of ${sha}`, () => octokit.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
            ...repository,
            commit_sha: sha,
            per_page: PAGE
          }));
          return data.map(pull => ({
            number: pull.number,
            headSha: pull.head.sha,
            isOpen: pull.state === "open"
          }));
        },
        async fetchComments(pullRequest) {
          return attempt(`read the comments on pull request #${pullRequest}`, async () => {
            const comments = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
              const {data: data} = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
                ...repository,
                issue_number: pullRequest,
                per_page: PAGE,
                page: page
              });
              comments.push(...data.map(decodeComment));
              if (data.length < PAGE) break;
            }
            return comments;
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
            if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.y_) || error.status !== 404) throw error;
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
    function readLogin(data) {
      const {data: answer} = data;
      const login = answer?.viewer?.login;
      return typeof login === "string" && login !== "" ? login : undefined;
    }
    function explain(error, purpose) {
      const {status: status, response: response} = error;
      const said = response?.data?.message;
      const detail = typeof said === "string" ? said : (0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error);
      const accepted = response?.headers?.["x-accepted-github-permissions"];
      const answered = response === undefined ? undefined : Number(status);
      return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.y_(`failed to ${purpose}: ${answered === undefined ? "no answer from GitHub" : `GitHub answered ${answered}`} (${detail})`, {
        status: answered,
        acceptedPermissions: typeof accepted === "string" ? accepted : "",
        cause: error
      });
    }
  }
};
