export const id=4763
export const ids=[4763]
export const modules={78640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h6:()=>parseLabelName,k$:()=>describeNewLabel,nH:()=>planLabels})
const LONGEST_NAME_BYTES=128
function parseLabelName(text){const bytes=(new TextEncoder).encode(text).length
if(bytes>LONGEST_NAME_BYTES)throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
if(/\p{Cc}/u.test(text))throw new Error("has a line break or another control character")
return text}function planLabels(labels,verdict){const{passed,failed}=labels,on="passed"===verdict?passed:"failed"===verdict?failed:void 0
return{off:[passed,failed].filter(name=>void 0!==name&&name!==on),...void 0===on?{}:{on}}}function describeNewLabel(name,{passed}){return name===passed?{name,color:"#1D5100",description:"The last scan was judged, and passed"}:{name,color:"#C92100",description:"The last scan was judged, and failed"}}}),24180:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>findUnnamedBase})
var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14084),_scan_base_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89944),_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67704)
function findUnnamedBase(names,patterns){return names.find(name=>{const repository=function findRepository(name){try{const{repository}=(0,_scan_base_js__WEBPACK_IMPORTED_MODULE_1__.u7)(name)
return void 0===repository?void 0:(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__.sT)(repository)}catch{return}}(name)
return void 0===repository||!(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__._I)(patterns,repository)})}}),67704:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ot:()=>matchesRepository,Pt:()=>isPattern,Yh:()=>PATTERN_FORM,ZB:()=>chooseSection,_I:()=>matchesAny})
const PATTERN_FORM="a repository, as in library/app, or the beginning of one and a *, as in library/* or team-*",PATTERN=/^[a-z0-9][a-z0-9._/-]{0,254}(?:\*|\/[a-z0-9._/-]{0,254}[a-z0-9*])$/
function isPattern(text){return PATTERN.test(text)}function matchesRepository(pattern,repository){return pattern.endsWith("*")?repository.startsWith(pattern.slice(0,-1)):repository===pattern}function matchesAny(patterns,repository){return patterns.some(pattern=>matchesRepository(pattern,repository))}function chooseSection(sections,repository){const order=({pattern})=>pattern.endsWith("*")?pattern.length:Number.POSITIVE_INFINITY,[best]=sections.filter(({pattern})=>matchesRepository(pattern,repository)).toSorted((a,b)=>order(b)-order(a))
return best}}),36166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ae:()=>allowedInputs,Gi:()=>isFor,KV:()=>policyFor,oI:()=>placedExceptions})
var _pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67704)
function policyFor(repository,policy){const{document,origin,defaults}=policy,section=(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ZB)(document.sections,repository),{common}=document
return{gate:{...defaults.gate,...common.gate,...section?.gate},sources:{...defaults.sources,...common.sources,...section?.sources},allow:allowOf(section,common),baseImages:section?.baseImages??common.baseImages??[],exceptions:document.exceptions.filter(exception=>isFor(exception,repository)).map(({rule})=>rule),origin:void 0===section?origin:{...origin,section:section.pattern}}}function allowedInputs({common,sections},repository){return allowOf((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ZB)(sections,repository),common)}function allowOf(section,common){return section?.allow??common.allow??[]}function isFor({pattern},repository){return void 0===pattern||(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(pattern,repository)}function placedExceptions({document,origin}){return document.exceptions.map(({rule,owner,line,...exception})=>({...exception,rule:{...rule,owner,place:{file:origin.source,...void 0===line?{}:{line}}}}))}}),1288:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>NO_COMPARISON})
const NO_COMPARISON={compareTo:void 0,compareMaxAgeMs:__webpack_require__(35721).s}}),72536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZO:()=>readAttestedSboms,_N:()=>readRequiredSigner,a4:()=>readVerdictSigner})
var _domain_attestation_services_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1304),_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46159)
const KEY_INPUTS=["signing-key","signing-key-password"],SERVICE_INPUTS=["fulcio-url","timestamp-url","rekor-url"]
async function readSigner(context){const{form}=context,way=form.choice("attest")
if(!form.isRefused("attest")){"key"!==way&&refuseUnused(form,KEY_INPUTS,"key")
"keyless"!==way&&refuseUnused(form,SERVICE_INPUTS,"keyless")
switch(way){case"off":return
case"key":return async function readKeySigner(context){const{form,files}=context,password=form.raw("signing-key-password")
context.mask(password)
if(""===form.text("signing-key")){form.problem("signing-key","is required to sign a verdict and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
return}const pem=await(0,_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__.Je)(form,{name:"signing-key",files})
for(const line of pem.split(/\r?\n/))line.startsWith("-----")||context.mask(line.trim())
return(0,_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(form,"signing-key",()=>context.openSigner({pem,password}))}(context)
case"keyless":return function readKeylessSigner(context){const{form,keyless}=context,services=function readServices({form,keyless}){const[authority,timestamps,log]=SERVICE_INPUTS.map(name=>form.optional(name,_domain_attestation_services_js__WEBPACK_IMPORTED_MODULE_2__.i))
if(!SERVICE_INPUTS.some(name=>form.isRefused(name)))if(void 0!==authority){if(void 0!==timestamps||void 0!==log)return{authority,...void 0===timestamps?{}:{timestamps},...void 0===log?{}:{log}}
form.problem("fulcio-url",'needs "timestamp-url" or "rekor-url" beside it: its certificates are valid for minutes, and without one of them it cannot be shown later that the signature was made in time')}else{if(void 0===timestamps&&void 0===log&&void 0!==keyless.services)return keyless.services
form.problem("fulcio-url",void 0===keyless.services?'is required with "attest: keyless": the server that runs this workflow has no certificate authority that is known':'is required with "timestamp-url" and "rekor-url": they are not added to the services that GitHub has')}}(context)
if(void 0!==keyless.openSigner)return void 0===services?void 0:keyless.openSigner(services)
form.problem("attest",'"keyless" needs a token of the identity of this run, and the job may not ask for one: give the job "permissions: id-token: write" beside those that it has (a run from a fork never gets it)')}(context)
default:return(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(way)}}}function refuseUnused(form,names,way){for(const name of names)""!==form.raw(name).trim()&&form.problem(name,`has no effect without "attest: ${way}"`)}async function readVerdictSigner(context,{scan}){const signer=await readSigner(context)
"off"!==context.form.choice("attest")&&"never"===scan&&context.form.problem("attest",'needs a verdict, and with "scan: never" there is no verdict')
return signer}function readAttestedSboms(form){const isAsked=form.boolean("attest-sbom")
isAsked&&"off"===form.choice("attest")&&!form.isRefused("attest")&&form.problem("attest-sbom",'needs "attest: key" or "attest: keyless"')
!isAsked||form.boolean("sbom")||form.isRefused("sbom")||form.problem("attest-sbom",'needs "sbom: true", which has Harbor make what is signed')
return isAsked}async function readRequiredSigner(context){const signer=await readSigner(context)
"off"!==context.form.choice("attest")||context.form.isRefused("attest")||context.form.problem("attest",'"off" signs nothing; leave this step out, or give key or keyless')
return signer}}),48515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readVerdictLabels,k:()=>readLabels})
var _domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78640)
function readLabels(form){const passed=form.optional("label-passed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6),failed=form.optional("label-failed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
void 0!==passed&&passed===failed&&form.problem("label-failed",`is "${failed}", as "label-passed" is: one label cannot stand for both`)
if(void 0!==passed||void 0!==failed)return{...void 0===passed?{}:{passed},...void 0===failed?{}:{failed}}}function readVerdictLabels(form,{scan}){const labels=readLabels(form)
if(void 0===labels)return{}
if("never"===scan){const name=void 0===labels.passed?"label-failed":"label-passed"
form.problem(name,'needs a verdict, and with "scan: never" there is no verdict')}return{labels}}}),68739:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,o_:()=>readMaskedExceptions,cI:()=>readMaskedPolicy,Kc:()=>readRules,$T:()=>readWantedRules,HO:()=>withJudging})
var harbor_repository=__webpack_require__(14084),request=__webpack_require__(1288),errors=__webpack_require__(85096),github_base=__webpack_require__(10130),scan=__webpack_require__(92401),policy_origin=__webpack_require__(69958),policy_reference=__webpack_require__(45999),rules=__webpack_require__(38854)
function openRepositories(context){const{form}=context
context.mask(form.raw("github-token"))
return context.openRepositories({token:form.text("github-token")})}function readMaskedExceptions(context){const{form,files,parseExceptionFile:parseFile}=context,repositories=openRepositories(context)
return async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist"),unusedExceptions=form.choice("unused-exceptions"),exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path),text=await(void 0===base?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist,..."note"===unusedExceptions?{}:{unusedExceptions}}}(form,{files,readBase:async path=>(await repositories.readBase(path)).text,parseFile})}function readMaskedPolicy(context){const{form,files,parsePolicyFile:parseFile,hash,warn}=context
return async function readPolicy(form,reader){const text=form.text("policy")
if(""!==text)try{const reference=(0,policy_reference.tz)(text),source=(0,policy_reference.d0)(reference),{text:content,...place}=await async function readReference(reference,{files,repositories}){switch(reference.kind){case"file":return{text:await files.readText(reference.path)}
case"base":return repositories.readBase(reference.path)
case"repository":return async function readRepository(reference,repositories){const{ref,commit}=reference,read=revision=>repositories.readAt(reference,revision)
if(void 0===commit)return read({kind:"ref",name:ref??""})
const file=await read({kind:"commit",sha:commit})
if(void 0===ref)return file
const now=await repositories.fetchRef(reference,ref)
return now===commit?file:{...file,movedTo:now}}(reference,repositories)}}(reference,reader)
if(content.includes("�"))throw new Error("it is not text in UTF-8")
const origin={source,...place,sha256:reader.hash(content)},document=await reader.parseFile({source,text:content}),moved=(0,policy_origin.x)(origin)
void 0!==moved&&reader.warn(moved)
return{document,origin}}catch(error){form.problem("policy",`"${text}" could not be read: ${(0,errors.gJ)(error)}`)
return}}(form,{files,repositories:openRepositories(context),parseFile,hash,warn})}async function readRules(context,comparison=request.g){const{form}=context,given={gate:(0,scan.cw)(form),baseImage:form.text("base-image")||void 0,exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context),...comparison},policy=await readMaskedPolicy(context),known=new Set,problem=(input,message)=>{if(!known.has(`${input} ${message}`)){known.add(`${input} ${message}`)
form.problem(input,message)}}
return{given,policy,judgingOf:(repository,own)=>(0,rules.FU)(given,{policy,repository,own,problem})}}async function readWantedRules(context){const{form}=context,comparison={...request.g,compareTo:(0,scan.xq)(form)},given={...rules.Wo,...comparison,gate:(0,scan.cw)(form)},policy=await readMaskedPolicy(context),problem=(input,message)=>form.problem(input,message)
return repository=>{const{gate,compareTo,policyOrigin}=(0,rules.FU)(given,{policy,repository,problem})
return{repository,policy:gate,...void 0===compareTo?{}:{compareTo},...void 0===policyOrigin?{}:{policyOrigin}}}}function readJudging(context){return readRules(context,(0,scan.WY)(context.form))}function withJudging({form},options){const{images,rules}=options
return images.map(({ownGate,...listed})=>{const{repository}=listed.image
if(void 0===rules.policy&&void 0===ownGate)return listed
const own=void 0===ownGate?void 0:{gate:ownGate,problem:message=>form.problem("images",`in the gate of ${(0,harbor_repository.sT)(repository)}: ${message}`)}
return{...listed,judging:rules.judgingOf(repository,own)}})}}),38854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FU:()=>judgeBy,Wo:()=>NO_LISTS,tN:()=>repositoryPolicy})
var _domain_base_image_base_image_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18936),_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(14084),_domain_policy_base_images_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(24180),_domain_policy_origin_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(69958),_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(36166),_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11405),_domain_scan_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1288),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(52764),_metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69591),_form_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13868),_scan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92401)
const DEFAULTS={gate:(0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.cw)(new _form_js__WEBPACK_IMPORTED_MODULE_4__.Vs(_metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_3__.k6,()=>"")),sources:(0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.wo)(new _form_js__WEBPACK_IMPORTED_MODULE_4__.Vs(_metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_3__.dC,()=>""))},NO_LISTS={exploitSources:DEFAULTS.sources,exceptions:[],harborAllowlist:!1}
function judgeBy(given,{own,...options}){const judging=function judgeByPolicy(given,options){const{policy}=options
if(void 0===policy)return given
const repository=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_7__.sT)(options.repository),floor=repositoryPolicy(policy,options.repository),whose=`the policy ${(0,_domain_policy_origin_js__WEBPACK_IMPORTED_MODULE_8__.u)(floor.origin)} for ${repository}`,{ignoreBase,...gate}=given.gate,tightened=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__.hP)(floor.gate,differing(gate,DEFAULTS.gate)),sources=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__.Qo)(floor,differing(given.exploitSources,DEFAULTS.sources))
for(const loosened of[...tightened.loosened,...sources.loosened])options.problem(loosened.input,describeLoosened(loosened,whose))
!function refuseDisallowed(given,{floor,whose,problem}){const isUsed={"ignore-file":given.exceptions.length>0,"compare-to":void 0!==given.compareTo}
for(const input of["ignore-file","compare-to"])isUsed[input]&&!floor.allow.includes(input)&&problem(input,`is given, and ${whose} does not allow it: "allow" does not name ${input}`)
const{compareMaxAgeMs:longest}=_domain_scan_request_js__WEBPACK_IMPORTED_MODULE_2__.g
given.compareMaxAgeMs>longest&&problem("compare-max-age",`is longer than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_9__.Xo)(longest/1e3)}, and ${whose} does not allow that: the scan of a base would be too old`)
const base=function findBaseProblem({ignoreBase},{baseImages}){if(void 0===ignoreBase)return
if(0===baseImages.length)return'"base-images" names no repository'
const other=ignoreBase===_domain_base_image_base_image_js__WEBPACK_IMPORTED_MODULE_0__.Q8?void 0:(0,_domain_policy_base_images_js__WEBPACK_IMPORTED_MODULE_10__.H)([ignoreBase],baseImages)
return void 0===other?void 0:`"base-images" does not name the repository of ${other}`}(given.gate,floor)
void 0!==base&&problem("ignore-base",`is given, and ${whose} does not allow it: ${base}`)}(given,{floor,whose,problem:options.problem})
return{gate:{...tightened.gate,...void 0===ignoreBase?{}:{ignoreBase}},baseImage:given.baseImage,ignorableBases:floor.baseImages,exploitSources:sources.sources,exceptions:[...floor.exceptions,...given.exceptions],harborAllowlist:given.harborAllowlist&&floor.allow.includes("harbor-allowlist"),compareTo:given.compareTo,compareMaxAgeMs:given.compareMaxAgeMs,...void 0===given.unusedExceptions?{}:{unusedExceptions:given.unusedExceptions},policyOrigin:floor.origin}}(given,options)
if(void 0===own)return judging
const{gate,loosened}=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__.hP)(judging.gate,own.gate)
for(const one of loosened)own.problem(`${one.input} ${describeLoosened(one,"the rules for all images")}`)
return{...judging,gate}}function repositoryPolicy(policy,repository){return(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__.KV)((0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_7__.sT)(repository),{...policy,defaults:DEFAULTS})}function describeLoosened({given,floor,why},whose){return`"${given}" is looser than "${floor}" of ${whose}: it ${why}`}function differing(values,defaults){return Object.fromEntries(Object.entries(values).filter(([key])=>!(key=>JSON.stringify(values[key])===JSON.stringify(defaults[key]))(key)))}}),47579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readQuarantine,S:()=>requireTagsForOtherRepository})
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14084)
function readQuarantine(form,{scan}){const quarantine=form.boolean("quarantine"),onFailure=form.choice("on-failure")
quarantine&&"never"===scan&&form.problem("quarantine",'needs a verdict, and with "scan: never" there is no verdict')
quarantine||"delete"!==onFailure||form.isRefused("quarantine")||form.problem("on-failure",'"delete" needs "quarantine: true": without it the image has its tags before it is judged')
return{quarantine,onFailure}}function requireTagsForOtherRepository(form,options){const target=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(options.target)
options.tags.length>0||target===options.source||form.problem("tags",`needs at least one tag, because "${target}" is another repository than that of the report (${options.source})`)}}),4763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>readPushImages,T:()=>readPushAndScan})
var _attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72536),_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43956),_image_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40243),_images_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(35478),_labels_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(48515),_output_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66232),_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68739),_promotion_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(47579),_reporting_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(81189),_scan_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(92401),_tool_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(78458),_parts_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(82919)
async function readPushAndScan(context){const{form}=context,connection=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_9__.Y5)(context),work=await async function readWork(context,connection){const{form,stager}=context,maxParallel=form.count("max-parallel")
if((0,_images_js__WEBPACK_IMPORTED_MODULE_3__.v9)(form,"images")){(0,_images_js__WEBPACK_IMPORTED_MODULE_3__.Sg)(form)
return{kind:"several",images:await(0,_parts_js__WEBPACK_IMPORTED_MODULE_9__._t)(context,connection),maxParallel}}return{kind:"one",images:[{image:await(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.AM)(form,{stager,registry:connection})}]}}(context,connection),crane=(0,_tool_js__WEBPACK_IMPORTED_MODULE_8__.Y)(form),{rules,...push}=await readPush(context),request={connection,robotEndsAt:(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.CK)(form),...judgeWork(context,{work,rules}),policy:rules.policy,crane,...push,reporting:await(0,_reporting_js__WEBPACK_IMPORTED_MODULE_6__.AC)(context)}
form.complete()
return request}function judgeWork(context,{work,rules}){return"several"===work.kind?{work:{...work,images:(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_5__.HO)(context,{...work,rules})},judging:rules.given}:{work,judging:rules.judgingOf(work.images[0].image.repository)}}async function readPushImages(context){const{form}=context,connection=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_9__.Y5)(context),images=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_9__._t)(context,connection),{rules,...push}=await readPush(context),request={connection,images:(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_5__.HO)(context,{images,rules}),judging:rules.given,maxParallel:form.count("max-parallel"),cranePath:form.text("crane-path")||"crane",...push}
form.complete()
return request}async function readPush(context){const{form,files}=context,waiting=(0,_scan_js__WEBPACK_IMPORTED_MODULE_7__.OG)(form)
"never"===waiting.scan&&""!==form.text("policy")&&form.problem("policy",'cannot be kept with "scan: never", which gives no verdict')
return{stallTimeoutMs:form.duration("stall-timeout"),sourceTls:form.choice("source-tls"),rules:await(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_5__.jQ)(context),...(0,_promotion_js__WEBPACK_IMPORTED_MODULE_10__.D)(form,waiting),signatures:form.choice("signatures"),waiting,reportFile:await(0,_output_file_js__WEBPACK_IMPORTED_MODULE_4__.e)(form,{name:"report-file",files}),sbom:form.boolean("sbom"),sbomFile:await(0,_output_file_js__WEBPACK_IMPORTED_MODULE_4__.e)(form,{name:"sbom-file",files}),signer:await(0,_attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__.a4)(context,waiting),attestsSboms:(0,_attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__.ZO)(form),...(0,_labels_js__WEBPACK_IMPORTED_MODULE_11__.D)(form,waiting)}}})}

