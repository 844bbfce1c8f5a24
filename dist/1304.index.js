export const id=1304
export const ids=[1304]
export const modules={83946:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _domain_copy_push_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94334)
var _inputs_requests_push_and_scan_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4763)
var _wiring_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79561)
async function run(host){const request=await(0,_inputs_requests_push_and_scan_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_wiring_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__.A)("check-inputs",host))
host.setOutputs((0,_domain_copy_push_outputs_js__WEBPACK_IMPORTED_MODULE_0__.iS)(request))
host.log.info("All inputs are valid")}},58024:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>CRANE_RELEASE})
const KNOWN={"v0.20.6":{"go-containerregistry_Linux_x86_64.tar.gz":"c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127","go-containerregistry_Linux_arm64.tar.gz":"fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b","go-containerregistry_Darwin_x86_64.tar.gz":"5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5","go-containerregistry_Darwin_arm64.tar.gz":"ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9","go-containerregistry_Windows_x86_64.tar.gz":"399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d"},"v0.21.9":{"go-containerregistry_Linux_x86_64.tar.gz":"5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e","go-containerregistry_Linux_arm64.tar.gz":"1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd","go-containerregistry_Darwin_x86_64.tar.gz":"f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56","go-containerregistry_Darwin_arm64.tar.gz":"11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e","go-containerregistry_Windows_x86_64.tar.gz":"2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03","go-containerregistry_Windows_arm64.tar.gz":"d265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862"},"v0.22.1":{"go-containerregistry_Linux_x86_64.tar.gz":"0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0","go-containerregistry_Linux_arm64.tar.gz":"898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110","go-containerregistry_Darwin_arm64.tar.gz":"2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb","go-containerregistry_Windows_x86_64.tar.gz":"0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21"}}
const VERSION=/^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/
function parseCraneVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(version===void 0)throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in v0.20.6`)
return`v${version}`}const OS_NAMES={linux:"Linux",darwin:"Darwin",win32:"Windows"}
const ARCHITECTURE_NAMES={x64:"x86_64",arm64:"arm64",arm:"armv6",ia32:"i386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"}
function craneArchive({platform,arch}){const os=OS_NAMES[platform]
const architecture=ARCHITECTURE_NAMES[arch]
if(os===void 0||architecture===void 0)return
return{name:`go-containerregistry_${os}_${architecture}.tar.gz`,program:platform==="win32"?"crane.exe":"crane"}}const CRANE_RELEASE={name:"crane",known:KNOWN,defaultUrl:"https://github.com/google/go-containerregistry/releases/download/{version}/{archive}",checksums:()=>"the release's checksums.txt",archive:(_,machine)=>craneArchive(machine),versionArguments:["version"],purpose:"write-harbor",parseVersion:parseCraneVersion,isUsable:(found,wanted)=>found===wanted}},44257:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{En:()=>parseHelmVersion,Gi:()=>requireHelm,bu:()=>HELM_RELEASE,nl:()=>isUsableHelm})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _text_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76343)
const OLDEST_HELM="3.14"
const KNOWN={"v4.2.4":{"helm-v4.2.4-linux-amd64.tar.gz":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","helm-v4.2.4-linux-arm64.tar.gz":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","helm-v4.2.4-linux-arm.tar.gz":"894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639","helm-v4.2.4-linux-386.tar.gz":"45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583","helm-v4.2.4-linux-ppc64le.tar.gz":"5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a","helm-v4.2.4-linux-s390x.tar.gz":"5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa","helm-v4.2.4-linux-riscv64.tar.gz":"d8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411","helm-v4.2.4-darwin-amd64.tar.gz":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","helm-v4.2.4-darwin-arm64.tar.gz":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2"},"v3.21.4":{"helm-v3.21.4-linux-amd64.tar.gz":"61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14","helm-v3.21.4-linux-arm64.tar.gz":"b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7","helm-v3.21.4-linux-arm.tar.gz":"b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7","helm-v3.21.4-linux-386.tar.gz":"71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5","helm-v3.21.4-linux-ppc64le.tar.gz":"ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f","helm-v3.21.4-linux-s390x.tar.gz":"321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8","helm-v3.21.4-linux-riscv64.tar.gz":"fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9","helm-v3.21.4-darwin-amd64.tar.gz":"9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8","helm-v3.21.4-darwin-arm64.tar.gz":"6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f"}}
const VERSION=/^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/
function parseHelmVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(version===void 0)throw new Error(`"${text.trim()}" is not a version of helm, as in v4.2.4`)
return`v${version}`}function isUsableHelm(version){return(0,_text_version_js__WEBPACK_IMPORTED_MODULE_1__.d)(version,`${OLDEST_HELM}.0`)===true}function requireHelm(version){if(isUsableHelm(version))return
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`helm ${version} is too old: ${OLDEST_HELM} or newer is needed. Use the action setup-helm before this step`)}const OS_NAMES={linux:"linux",darwin:"darwin"}
const ARCHITECTURE_NAMES={x64:"amd64",arm64:"arm64",arm:"arm",ia32:"386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"}
function helmArchive(version,{platform,arch}){const os=OS_NAMES[platform]
const architecture=ARCHITECTURE_NAMES[arch]
if(os===void 0||architecture===void 0)return
return{name:`helm-${version}-${os}-${architecture}.tar.gz`,program:`${os}-${architecture}/helm`}}const HELM_RELEASE={name:"helm",known:KNOWN,defaultUrl:"https://get.helm.sh/{archive}",checksums:archive=>`https://get.helm.sh/${archive}.sha256sum`,archive:helmArchive,versionArguments:["version","--template","{{.Version}}"],purpose:"run-helm",parseVersion:parseHelmVersion,isUsable:isUsableHelm}},87958:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$i:()=>parseScanStatus,aq:()=>overviewIdentity,hY:()=>hasEnded,tY:()=>scanSeconds})
const SCAN_STATUSES=["Pending","Scheduled","Running","Success","Error","Stopped","Unrecognised"]
function parseScanStatus(word){return SCAN_STATUSES.find(status=>status===word)??"Unrecognised"}function hasEnded({status}){return status==="Success"||status==="Error"||status==="Stopped"}function scanSeconds(overview){const{status,startTime,completePercent=100,durationSeconds}=overview
return status==="Success"&&startTime!==""&&completePercent===100?durationSeconds:void 0}function overviewIdentity(overview){return`${overview.reportId} ${overview.startTime}`}},76343:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>compareVersions,d:()=>isAtLeast})
var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(352)
var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63670)
var semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42215)
var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91626)
const BEGINS_WITH_VERSION=/^v?\d+\.\d+/
function isAtLeast(version,oldest){const release=BEGINS_WITH_VERSION.test(version)?semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__(version):null
return release===null?void 0:semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__(release,oldest)}function compareVersions(a,b){const[left,right]=[semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(a,{loose:true}),semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(b,{loose:true})]
if(left===null||right===null)return Number(left!==null)-Number(right!==null)
return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(left,right)}},78458:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>readCrane,p:()=>readHelm})
var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58024)
var _domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44257)
function readCrane(form){return readTool(form,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__.q,{version:"crane-version",sha256:"crane-sha256",url:"crane-url"})}function readHelm(form){const request=readTool(form,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.bu,{version:"helm-version",sha256:"helm-sha256",url:"helm-url"})
const{version}=request
if(!(0,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.nl)(version))form.problem("helm-version",`${version} is too old; 3.14 or newer is needed`)
return request}function readTool(form,release,names){const text=form.text(names.version)
const sha256=form.text(names.sha256)
const url=form.text(names.url)
if(sha256!==""&&!/^[0-9a-fA-F]{64}$/.test(sha256))form.problem(names.sha256,`"${sha256}" is not a SHA-256 (64 hex digits)`)
if(url!==""&&!/^https?:\/\/./.test(url))form.problem(names.url,`"${url}" is not an http(s) URL; it may use {version} and {archive}`)
return{version:form.parse(names.version,{text,parser:release.parseVersion,fallback:text}),sha256:sha256.toLowerCase(),urlTemplate:url||release.defaultUrl}}}}

