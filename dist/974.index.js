export const id = 974;

export const ids = [ 974 ];

export const modules = {
  4974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fetchRepositoryFile: () => fetchRepositoryFile
    });
    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
    var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7544);
    var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9189);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
    var _domain_github_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
    const DEADLINE_MS = 6e4;
    const MAX_BYTES = 16 * 1024 * 1024;
    const MAX_QUOTED_CHARACTERS = 200;
    const DO_NOT_RETRY = [ 400, 401, 403, 404, 410, 413, 422, 429, 451 ];
    const described = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      type: valibot__WEBPACK_IMPORTED_MODULE_3__.euz("file"),
      encoding: valibot__WEBPACK_IMPORTED_MODULE_3__.euz("base64"),
      content: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
    });
    const branch = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      commit: valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        sha: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
      }), valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
      }) ])
    });
    async function fetchRepositoryFile(input, file) {
      const {owner: owner, name: repo} = input.context.repository;
      const parts = (0, _domain_github_base_js__WEBPACK_IMPORTED_MODULE_2__.Az)(file.path);
      const deadline = AbortSignal.timeout(DEADLINE_MS);
      const signal = AbortSignal.any([ input.signal, deadline ]);
      const {debug: debug} = input.log;
      const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(input.token, {
        baseUrl: input.context.apiUrl,
        log: {
          debug: debug,
          info: debug,
          warn: debug,
          error: debug
        },
        retry: {
          doNotRetry: DO_NOT_RETRY,
          retryAfterBaseValue: input.secondMs ?? 1e3
        }
      }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__.L);
      const where = `${owner}/${repo}`;
      try {
        const sha = file.revision.kind === "commit" ? file.revision.sha : await attempt(`${where} has no branch ${file.revision.name}`, async () => {
          const {data: data} = await octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
            owner: owner,
            repo: repo,
            branch: file.revision.kind === "branch" ? file.revision.name : "",
            request: {
              signal: signal
            }
          });
          return commitOf(data);
        });
        return await attempt(`${where} has no file ${parts.join("/")} at the commit ${sha}`, async () => {
          const path = parts.map(encodeURIComponent).join("/");
          const {data: data, headers: headers} = await octokit.request(`GET /repos/{owner}/{repo}/contents/${path}`, {
            owner: owner,
            repo: repo,
            ref: sha,
            headers: {
              accept: "application/vnd.github.raw+json"
            },
            request: {
              signal: signal,
              parseSuccessResponseBody: false
            }
          });
          const bytes = await readBody(data);
          const isDescribed = /^application\/json\b/.test(headers["content-type"] ?? "");
          return (isDescribed ? decodeDescribed(bytes) : bytes).toString("utf8");
        });
      } catch (error) {
        if (input.signal.aborted) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.cc("the job is being cancelled");
        if (deadline.aborted) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(`GitHub gave no answer within ${DEADLINE_MS / 1e3} s`);
        throw error;
      }
    }
    function commitOf(data) {
      const {commit: commit} = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(branch, data);
      const sha = "sha" in commit ? commit.sha : commit.id;
      if (!(0, _domain_github_base_js__WEBPACK_IMPORTED_MODULE_2__.WM)(sha)) throw new Error("the branch has no commit");
      return sha;
    }
    async function readBody(body) {
      const chunks = [];
      let size = 0;
      for await (const chunk of body) {
        size += chunk.length;
        if (size > MAX_BYTES) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    }
    function decodeDescribed(bytes) {
      let json;
      try {
        json = JSON.parse(bytes.toString("utf8"));
      } catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_("GitHub answered with neither the file nor JSON");
      }
      const found = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(described, json);
      if (!found.success) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_("it is no file at that commit but a directory, a link or a submodule");
      return Buffer.from(found.output.content, "base64");
    }
    async function attempt(missing, work) {
      try {
        return await work();
      } catch (error) {
        throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_ ? error : explain(error, missing);
      }
    }
    function explain(error, missing) {
      const {status: status, response: response} = error;
      if (response === void 0) return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(`no answer from GitHub (${quote((0, 
      _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(error))})`);
      const said = response.data?.message;
      const answer = `GitHub answered ${Number(status)}${typeof said === "string" ? ` (${quote(said)})` : ""}`;
      const options = {
        status: Number(status),
        cause: error
      };
      switch (status) {
       case 404:
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(`${missing}, or the token may not read it: ${answer}. Give the job the permission contents: read`, options);

       case 401:
       case 403:
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(`the token in github-token may not read the repository: ${answer}. Give the job the permission contents: read`, options);

       default:
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.y_(answer, options);
      }
    }
    function quote(text) {
      return text.slice(0, MAX_QUOTED_CHARACTERS).replaceAll(/\s+/g, " ").trim();
    }
  }
};
