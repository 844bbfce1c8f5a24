export const id=4025
export const ids=[4025]
export const modules={3191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var reference=__webpack_require__(45999),push_and_scan=__webpack_require__(4763),read_inputs=__webpack_require__(79561)
async function run(host){const request=await(0,push_and_scan.T)((0,read_inputs.A)("check-inputs",host))
host.setOutputs(function planOutputs(request){return{pushes:"one"===request.work.kind?"image":"images",scans:String("never"!==request.waiting.scan),"saves-sbom":String(request.sbom),attests:String(void 0!==request.signer),labels:String(void 0!==request.labels),policy:void 0===request.policy?"":(0,reference.GN)(request.policy.origin)}}(request))
host.log.info("All inputs are valid")}}),58024:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>CRANE_RELEASE})
const VERSION=/^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/,OS_NAMES={linux:"Linux",darwin:"Darwin",win32:"Windows"},ARCHITECTURE_NAMES={x64:"x86_64",arm64:"arm64",arm:"armv6",ia32:"i386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"},CRANE_RELEASE={name:"crane",known:{"v0.20.6":{"go-containerregistry_Linux_x86_64.tar.gz":"c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127","go-containerregistry_Linux_arm64.tar.gz":"fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b","go-containerregistry_Darwin_x86_64.tar.gz":"5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5","go-containerregistry_Darwin_arm64.tar.gz":"ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9","go-containerregistry_Windows_x86_64.tar.gz":"399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d"},"v0.21.9":{"go-containerregistry_Linux_x86_64.tar.gz":"5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e","go-containerregistry_Linux_arm64.tar.gz":"1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd","go-containerregistry_Darwin_x86_64.tar.gz":"f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56","go-containerregistry_Darwin_arm64.tar.gz":"11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e","go-containerregistry_Windows_x86_64.tar.gz":"2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03","go-containerregistry_Windows_arm64.tar.gz":"d265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862"},"v0.22.1":{"go-containerregistry_Linux_x86_64.tar.gz":"0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0","go-containerregistry_Linux_arm64.tar.gz":"898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110","go-containerregistry_Darwin_arm64.tar.gz":"2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb","go-containerregistry_Windows_x86_64.tar.gz":"0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21"}},defaultUrl:"https://github.com/google/go-containerregistry/releases/download/{version}/{archive}",checksums:()=>"the release's checksums.txt",archive:(_,machine)=>function craneArchive({platform,arch}){const os=OS_NAMES[platform],architecture=ARCHITECTURE_NAMES[arch]
if(void 0!==os&&void 0!==architecture)return{name:`go-containerregistry_${os}_${architecture}.tar.gz`,program:"win32"===platform?"crane.exe":"crane"}}(machine),versionArguments:["version"],purpose:"write-harbor",parseVersion:function parseCraneVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(void 0===version)throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in v0.20.6`)
return`v${version}`},isUsable:(found,wanted)=>found===wanted}}),44257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{En:()=>parseHelmVersion,Gi:()=>requireHelm,bu:()=>HELM_RELEASE,nl:()=>isUsableHelm})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_text_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76343)
const OLDEST_HELM="3.14",VERSION=/^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/
function parseHelmVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(void 0===version)throw new Error(`"${text.trim()}" is not a version of helm, as in v4.2.4`)
return`v${version}`}function isUsableHelm(version){return!0===(0,_text_version_js__WEBPACK_IMPORTED_MODULE_1__.d)(version,`${OLDEST_HELM}.0`)}function requireHelm(version){if(!isUsableHelm(version))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`helm ${version} is too old: ${OLDEST_HELM} or newer is needed. Use the action setup-helm before this step`)}const OS_NAMES={linux:"linux",darwin:"darwin"},ARCHITECTURE_NAMES={x64:"amd64",arm64:"arm64",arm:"arm",ia32:"386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"},HELM_RELEASE={name:"helm",known:{"v4.2.4":{"helm-v4.2.4-linux-amd64.tar.gz":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","helm-v4.2.4-linux-arm64.tar.gz":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","helm-v4.2.4-linux-arm.tar.gz":"894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639","helm-v4.2.4-linux-386.tar.gz":"45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583","helm-v4.2.4-linux-ppc64le.tar.gz":"5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a","helm-v4.2.4-linux-s390x.tar.gz":"5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa","helm-v4.2.4-linux-riscv64.tar.gz":"d8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411","helm-v4.2.4-darwin-amd64.tar.gz":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","helm-v4.2.4-darwin-arm64.tar.gz":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2"},"v3.21.4":{"helm-v3.21.4-linux-amd64.tar.gz":"61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14","helm-v3.21.4-linux-arm64.tar.gz":"b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7","helm-v3.21.4-linux-arm.tar.gz":"b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7","helm-v3.21.4-linux-386.tar.gz":"71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5","helm-v3.21.4-linux-ppc64le.tar.gz":"ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f","helm-v3.21.4-linux-s390x.tar.gz":"321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8","helm-v3.21.4-linux-riscv64.tar.gz":"fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9","helm-v3.21.4-darwin-amd64.tar.gz":"9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8","helm-v3.21.4-darwin-arm64.tar.gz":"6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f"}},defaultUrl:"https://get.helm.sh/{archive}",checksums:archive=>`https://get.helm.sh/${archive}.sha256sum`,archive:function helmArchive(version,{platform,arch}){const os=OS_NAMES[platform],architecture=ARCHITECTURE_NAMES[arch]
if(void 0!==os&&void 0!==architecture)return{name:`helm-${version}-${os}-${architecture}.tar.gz`,program:`${os}-${architecture}/helm`}},versionArguments:["version","--template","{{.Version}}"],purpose:"run-helm",parseVersion:parseHelmVersion,isUsable:isUsableHelm}}),69958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>describeOrigin,x:()=>describeMove})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40531)
const LONGEST_SOURCE=300,RECOGNISABLE=12
function describeOrigin({source,commit,sha256,section}){const facts=[...void 0===commit?[]:[`commit ${commit.slice(0,RECOGNISABLE)}`],`SHA-256 ${sha256.slice(0,RECOGNISABLE)}`,...void 0===section?[]:[`section ${section}`]]
return`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.J)(source,LONGEST_SOURCE)} (${facts.join(", ")})`}function describeMove({source,commit,movedTo}){return void 0===movedTo?void 0:`The policy ${source} was read at the commit ${commit}, which the workflow names; its ref is at ${movedTo} now`}}),45999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>pinPolicy,d0:()=>formatPolicyReference,tz:()=>parsePolicyReference})
var _github_base_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10130)
const IN_REPOSITORY=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@(.*)$/,REF=/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u
function parsePolicyReference(text){const base=(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.GH)(text)
if(void 0!==base)return{kind:"base",path:base}
const[,owner="",name="",path="",at=""]=IN_REPOSITORY.exec(text)??[]
if(""===owner)return{kind:"file",path:text}
const place={kind:"repository",owner,name,path}
if((0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(at))return{...place,commit:at}
const colon=at.indexOf(":"),ref=colon<0?at:at.slice(0,colon),commit=colon<0?void 0:at.slice(colon+1)
if(!REF.test(ref)||void 0!==commit&&!(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(commit))throw new Error("the text after @ is not a commit, a branch or a tag, nor a branch or a tag with the full commit it is at, as in v1:<commit>")
return{...place,ref,...void 0===commit?{}:{commit}}}function formatPolicyReference(reference){switch(reference.kind){case"file":return reference.path
case"base":return`base:${reference.path}`
case"repository":{const{owner,name,path,ref,commit=""}=reference
return`${owner}/${name}/${path}@${ref??commit}`}}}function pinPolicy(policy){const reference=parsePolicyReference(policy.source)
return"repository"===reference.kind&&void 0!==reference.ref&&void 0!==policy.commit?`${policy.source}:${policy.commit}`:policy.source}}),76343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>compareVersions,d:()=>isAtLeast})
var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(352),semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63670),semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42215),semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91626)
const BEGINS_WITH_VERSION=/^v?\d+\.\d+/
function isAtLeast(version,oldest){const release=BEGINS_WITH_VERSION.test(version)?semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__(version):null
return null===release?void 0:semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__(release,oldest)}function compareVersions(a,b){const[left,right]=[semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(a,{loose:!0}),semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(b,{loose:!0})]
return null===left||null===right?Number(null!==left)-Number(null!==right):semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(left,right)}}),46159:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
function readPem(form,options){return readText(form,{...options,isText:text=>/-----BEGIN|\n/.test(text),form:"PEM text"})}function readJson(form,options){return readText(form,{...options,isText:text=>text.startsWith("{"),form:"JSON"})}async function readText(form,options){const{name,files}=options,text=form.text(name)
if(options.isText(text))return text
try{return await files.readText(text)}catch(error){form.problem(name,describeNoText(options.form,error))
return""}}function describeNoText(form,error){return`is neither ${form} nor the path of a file that can be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`}async function openText(form,name,open){if(!form.isRefused(name))try{return await open()}catch(error){form.problem(name,(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))
return}}}),43956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,CK:()=>readRobotEnd,_5:()=>readRegistry,dC:()=>readConnection,vI:()=>describeBadSecret,zq:()=>readAddress})
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764),_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46159)
const SHORTEST_TOKEN=4
async function readConnection(form,files){return{...await readAddress(form,files),credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol,caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
return""===text?NO_URL:form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function parseHarborUrl(text){if(function hasUserInfo(text){const at=text.indexOf("@"),before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if("http:"!==url.protocol&&"https:"!==url.protocol){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(""!==url.pathname.replaceAll("/","")||""!==url.search||""!==url.hash)throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name");/[\s:]/.test(name)&&form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(""===token.trim())form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else{const bad=describeBadSecret(token)
""!==bad&&form.problem("robot-token",bad)}return token}function readRobotEnd(form){const text=form.text("robot-ends")
if(""===text||"never"===text)return
const time=Date.parse(`${text}T00:00:00Z`)
if(!Number.isNaN(time)&&(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.im)(time)===text)return time
form.problem("robot-ends",`"${text}" is not a day, as in 2027-02-28, nor "never"`)}function describeBadSecret(text){return/[\r\n]/.test(text)?"contains a line break; store the secret again without it":text!==text.trim()||function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||127===code})}(text)?"begins or ends with a space, or contains a control character; store the secret again":text.length<SHORTEST_TOKEN?`is shorter than ${SHORTEST_TOKEN} characters, so it is no secret of Harbor`:""}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(""===text)return""
if("http:"===options.url.protocol){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}const given=readCertificates(text)
if(""!==given)return given
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=readCertificates(await options.files.readText(text))
if(""!==content)return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",(0,_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__.G4)("PEM text",error))}return""}const CERTIFICATE=/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}}),66232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
async function readOutputFile(form,options){const path=form.text(options.name)
if(""===path)return""
try{await options.files.requireWritablePath(path)}catch(error){form.problem(options.name,`"${path}" cannot be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}return path}}),81189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{li:()=>locateDockerfile,AC:()=>readMaskedReporting})
var errors=__webpack_require__(85096)
function lastFromLine(dockerfile){const continuation=function escapesWithBacktick(dockerfile){for(const raw of dockerfile.split("\n")){const line=raw.trim()
if(""!==line&&!line.startsWith("#"))return!1
if(/^#\s*escape\s*=\s*`$/i.test(line))return!0}return!1}(dockerfile)?"`":"\\"
let last=1,isContinued=!1,ends=[]
for(const[index,raw]of dockerfile.split(/\r?\n/).entries()){const line=raw.trim(),[end]=ends
if(void 0===end){if(""!==line&&!line.startsWith("#")){!isContinued&&/^FROM\s/i.test(line)&&(last=index+1);(isContinued||/^(RUN|COPY|ADD)\s/i.test(line))&&(ends=[...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([,,word=""])=>word))
isContinued=line.endsWith(continuation)}}else line===end&&(ends=ends.slice(1))}return last}var trailing=__webpack_require__(43351),report_files=__webpack_require__(92848),output_file=__webpack_require__(66232)
const FILE_INPUTS=Object.keys(report_files.Y6)
function readMaskedReporting({form,mask,...options}){mask(form.raw("github-token"))
return async function readReporting(form,options){const pullRequest=form.text("pull-request"),number=Number(pullRequest),isNumber=/^\d{1,15}$/.test(pullRequest)&&number>0
""===pullRequest||isNumber||form.problem("pull-request",`"${pullRequest}" is not the number of a pull request`)
const location=await async function readLocation(form,options){const given=form.text("dockerfile")
if(""!==given)try{return await locateDockerfile(given,options)}catch(error){form.problem("dockerfile",(0,errors.gJ)(error))
return}}(form,options)
return{summary:form.boolean("summary"),annotations:form.boolean("annotations"),comment:form.choice("comment"),commentKey:form.text("comment-key"),githubToken:form.text("github-token"),files:await readFiles(form,options.files),...isNumber?{pullRequest:number}:{},...void 0===location?{}:{location}}}(form,options)}async function readFiles(form,files){const paths={}
for(const name of FILE_INPUTS)paths[name.replace(/-file$/,"")]=await(0,output_file.e)(form,{name,files})
return paths}async function locateDockerfile(given,options){const path=function repositoryPath(given,workspace){const path=given.replaceAll("\\","/"),root=`${(0,trailing.h)(workspace.replaceAll("\\","/"),"/")}/`,inside="/"!==root&&path.startsWith(root)?path.slice(root.length):path,parts=inside.split("/").filter(part=>"."!==part&&""!==part)
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}(given,options.workspace)
if(void 0===path)throw new Error(`"${given}" is outside of the repository; give its path in it`)
try{return{path,line:lastFromLine(await options.files.readText(given))}}catch(error){throw new Error(`"${given}" could not be read: ${(0,errors.gJ)(error)}`)}}}),82919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956),_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478),_reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}}),78458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>readCrane,p:()=>readHelm})
var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58024),_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44257)
function readCrane(form){return readTool(form,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__.q,{version:"crane-version",sha256:"crane-sha256",url:"crane-url"})}function readHelm(form){const request=readTool(form,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.bu,{version:"helm-version",sha256:"helm-sha256",url:"helm-url"}),{version}=request;(0,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.nl)(version)||form.problem("helm-version",`${version} is too old; 3.14 or newer is needed`)
return request}function readTool(form,release,names){const text=form.text(names.version),sha256=form.text(names.sha256),url=form.text(names.url)
""===sha256||/^[0-9a-fA-F]{64}$/.test(sha256)||form.problem(names.sha256,`"${sha256}" is not a SHA-256 (64 hex digits)`)
""===url||/^https?:\/\/./.test(url)||form.problem(names.url,`"${url}" is not an http(s) URL; it may use {version} and {archive}`)
return{version:form.parse(names.version,{text,parser:release.parseVersion,fallback:text}),sha256:sha256.toLowerCase(),urlTemplate:url||release.defaultUrl}}})}

