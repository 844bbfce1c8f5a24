import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={42613:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")},20181:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")},35317:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")},76982:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")},24434:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")},79896:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")},58611:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")},65692:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")},69278:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")},34589:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")},16698:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")},4573:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")},31421:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")},77598:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")},53053:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")},71553:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")},78474:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")},73024:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")},51455:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")},37067:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")},32467:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")},44708:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")},77030:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")},48161:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")},76760:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")},643:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")},41792:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")},57075:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")},38321:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers")},46466:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")},58500:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")},41692:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")},73136:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")},57975:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")},73429:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types")},75919:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")},38522:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")},70857:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")},16928:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")},932:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")},2203:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")},13193:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")},53557:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")},64756:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")},39023:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")},86272:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{U:()=>hasErrorCode,o:()=>innermostError})
function hasErrorCode(error,...codes){return error instanceof Error&&"code"in error&&codes.includes(String(error.code))}function innermostError(error){let current=error
while(current instanceof Error&&current.cause instanceof Error)current=current.cause
if(current instanceof AggregateError&&current.errors[0]instanceof Error)current=current.errors[0]
if(!(current instanceof Error))return{code:"",message:String(current)}
const code="code"in current&&typeof current.code==="string"?current.code:""
return{code,message:current.message}}},85096:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Qd:()=>CommandError,SA:()=>isMissingPermission,Zm:()=>describeDefect,cc:()=>CancelledError,dr:()=>HarborError,dz:()=>InputError,gJ:()=>errorMessage,xb:()=>assertNever,y_:()=>GitHubError,yo:()=>UserError})
class UserError extends Error{name="UserError"}class InputError extends UserError{name="InputError"
problems
constructor(problems){super(problems.map(problem=>`${problem.input}: ${problem.message}`).join("\n"))
this.problems=problems}}class HarborError extends UserError{name="HarborError"
status
kind
constructor(message,options={}){super(message,{cause:options.cause})
this.status=options.status
this.kind=options.kind??"unknown"}}function isMissingPermission(error){return error instanceof HarborError&&error.kind==="missing-permission"}class GitHubError extends UserError{name="GitHubError"
status
acceptedPermissions
isFromGitHub
constructor(message,options={}){super(message,{cause:options.cause})
this.status=options.status
this.isFromGitHub=options.isFromGitHub??false
this.acceptedPermissions=options.acceptedPermissions??""}}class CommandError extends UserError{name="CommandError"
stderr
constructor(message,stderr){super(message)
this.stderr=stderr}}class CancelledError extends UserError{name="CancelledError"}function assertNever(value){throw new Error(`unexpected value: ${JSON.stringify(value)}`)}function describeDefect(error){const stack=error instanceof Error?error.stack:void 0
return`a defect in harbor-actions: ${stack??errorMessage(error)}`}function errorMessage(error){return error instanceof Error?error.message:String(error)}},56016:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{FV:()=>escapeMarkdown,Pl:()=>safeUrl,ZD:()=>escapeHtml,_P:()=>escapeLogLine,au:()=>escapeSarifText,iQ:()=>markdownLink,ti:()=>inlineCode})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(40531)
const UNPRINTABLE=/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function visible(character){return`\\u${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}`}function escapeLogLine(line){return line.toWellFormed().replaceAll(UNPRINTABLE,visible).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","## [")}const MARKDOWN=/[\\`*_{}[\]()#+\-.!|~$^=:]/g
const EMOJI=/\\:(?=(?:[A-Za-z0-9]|\\[_+-])+\\:)/g
function escapeMarkdown(text,options={}){const line=cutTo(options.maxLength,text.toWellFormed()).replaceAll(/\s+/g," ").trim()
return line.replaceAll(UNPRINTABLE,visible).replaceAll(MARKDOWN,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("@","@&#8203;").replaceAll("\\#","\\#&#8203;").replaceAll(/\bGH\\-(?=\d)/gi,"$&&#8203;").replaceAll("\\://","\\:&#8203;//").replaceAll(EMOJI,"$&&#8203;").replaceAll(/\bwww\\\./gi,"www&#8203;\\.")}function escapeHtml(text,options={}){return cutTo(options.maxLength,text.toWellFormed()).replaceAll(/\s+/g," ").trim().replaceAll(UNPRINTABLE,visible).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("#","#&#8203;").replaceAll("@","@&#8203;").replaceAll(/\bGH-(?=\d)/gi,"$&&#8203;").replaceAll("://",":&#8203;//").replaceAll(/:(?=[\w+-]+:)/g,":&#8203;").replaceAll(/\bwww\./gi,"www&#8203;.")}function inlineCode(text,options={}){return`<code>${escapeMarkdown(text,options).replaceAll("@&#8203;sha256\\:","@sha256\\:")}</code>`}function escapeSarifText(text){return text.toWellFormed().replaceAll(/\s+/g," ").trim().replaceAll(/[\\[\]]/g,"\\$&").replaceAll(UNPRINTABLE,visible)}function markdownLink(label,address){const url=safeUrl(address)
return url===void 0?label:`[${label}](<${url}>)`}const MAX_URL_LENGTH=2048
function safeUrl(address){if(address.length>MAX_URL_LENGTH||!URL.canParse(address))return
const url=new URL(address)
if(url.protocol!=="http:"&&url.protocol!=="https:")return
if(url.username!==""||url.password!=="")return
return url.href.replaceAll(/[<>"'`|\\()[\]{}\s]/g,encodeURIComponent)}function cutTo(maxLength,text){return maxLength===void 0?text:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__.l)(text,maxLength)}},40531:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{J:()=>cut,l:()=>cutCharacters})
function cut(text,maxLength){if(text.length<=maxLength)return text.toWellFormed()
return`${text.slice(0,Math.max(maxLength-1,0)).toWellFormed()}…`}function cutCharacters(text,maxLength){if(text.length<=maxLength)return text
const characters=[...text.slice(0,maxLength*2)]
if(characters.length<=maxLength&&text.length<=maxLength*2)return text
return`${characters.slice(0,maxLength-1).join("")}…`}},43351:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{h:()=>withoutTrailing})
function withoutTrailing(text,character){let end=text.length
while(end>0&&text[end-1]===character)end-=1
return text.slice(0,end)}},23306:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{yU:()=>ExitCode,fM:()=>addPath,Yz:()=>debug,z3:()=>error,pq:()=>info,_o:()=>isDebug,lm:()=>notice,LZ:()=>saveState,uH:()=>setOutput,Pq:()=>setSecret,$e:()=>warning})
var external_os_=__nccwpck_require__(70857)
function utils_toCommandValue(input){if(input===null||input===void 0)return""
else if(typeof input==="string"||input instanceof String)return input
return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length)return{}
return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}const CMD_STRING="::"
class Command{constructor(command,properties,message){if(!command)command="missing.command"
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr=CMD_STRING+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=true
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){if(first)first=false
else cmdStr+=","
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`
return cmdStr}}function escapeData(s){return utils_toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return utils_toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var external_crypto_=__nccwpck_require__(76982)
var external_fs_=__nccwpck_require__(79896)
function file_command_issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`]
if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`)
if(!external_fs_.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`)
external_fs_.appendFileSync(filePath,`${utils_toCommandValue(message)}${external_os_.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_.randomUUID()}`
const convertedValue=utils_toCommandValue(value)
if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
return`${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`}var external_path_=__nccwpck_require__(16928)
void 0&&(void 0).__awaiter
var ExitCode;(function(ExitCode){ExitCode[ExitCode["Success"]=0]="Success"
ExitCode[ExitCode["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}))
function setSecret(secret){command_issueCommand("add-mask",{},secret)}function addPath(inputPath){const filePath=process.env["GITHUB_PATH"]||""
if(filePath)file_command_issueFileCommand("PATH",inputPath)
else command_issueCommand("add-path",{},inputPath)
process.env["PATH"]=`${inputPath}${external_path_.delimiter}${process.env["PATH"]}`}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||""
if(filePath)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(name,value))
process.stdout.write(external_os_.EOL)
command_issueCommand("set-output",{name},utils_toCommandValue(value))}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(message){command_issueCommand("debug",{},message)}function error(message,properties={}){command_issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){command_issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}function saveState(name,value){const filePath=process.env["GITHUB_STATE"]||""
if(filePath)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(name,value))
command_issueCommand("save-state",{name},utils_toCommandValue(value))}}}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==void 0)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])
def["default"]=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key))Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>chunkId+".index.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={792:0}
var installChunk=data=>{var{ids,modules,runtime}=data
var moduleId,chunkId,i=0
for(moduleId in modules)if(__nccwpck_require__.o(modules,moduleId))__nccwpck_require__.m[moduleId]=modules[moduleId]
if(runtime)runtime(__nccwpck_require__)
for(;i<ids.length;i++){chunkId=ids[i]
if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId])installedChunks[chunkId][0]()
installedChunks[ids[i]]=0}}
__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0
if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1])
else if(true){var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=void 0
throw e})
promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
promises.push(installedChunkData[1]=promise)}}})()
var __webpack_exports__={}
__nccwpck_require__.d(__webpack_exports__,{l:()=>ENTRIES,i:()=>main})
var external_node_os_=__nccwpck_require__(48161)
var core=__nccwpck_require__(23306)
var external_os_=__nccwpck_require__(70857)
var external_fs_=__nccwpck_require__(79896)
var __awaiter=void 0&&(void 0).__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const{access,appendFile,writeFile}=external_fs_.promises
const SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY"
class Summary{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const pathFromEnv=process.env[SUMMARY_ENV_VAR]
if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)
try{yield access(pathFromEnv,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv
return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("")
if(!content)return`<${tag}${htmlAttrs}>`
return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){return __awaiter(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite)
const filePath=yield this.filePath()
const writeFunc=overwrite?writeFile:appendFile
yield writeFunc(filePath,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(text,addEOL=false){this._buffer+=text
return addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(code,lang){const attrs=Object.assign({},lang&&{lang})
const element=this.wrap("pre",this.wrap("code",code),attrs)
return this.addRaw(element).addEOL()}addList(items,ordered=false){const tag=ordered?"ol":"ul"
const listItems=items.map(item=>this.wrap("li",item)).join("")
const element=this.wrap(tag,listItems)
return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string")return this.wrap("td",cell)
const{header,data,colspan,rowspan}=cell
const tag=header?"th":"td"
const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan})
return this.wrap(tag,data,attrs)}).join("")
return this.wrap("tr",cells)}).join("")
const element=this.wrap("table",tableBody)
return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("summary",label)+content)
return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{}
const attrs=Object.assign(Object.assign({},width&&{width}),height&&{height})
const element=this.wrap("img",null,Object.assign({src,alt},attrs))
return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`
const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1"
const element=this.wrap(allowedTag,text)
return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null)
return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null)
return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite})
const element=this.wrap("blockquote",text,attrs)
return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{href})
return this.addRaw(element).addEOL()}}const _summary=new Summary
const summary=_summary
var errors=__nccwpck_require__(85096)
var render_escape=__nccwpck_require__(56016)
var node_error=__nccwpck_require__(86272)
const PRIVATE=/^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/
function takePrivate(environment){const taken={}
for(const[name,value]of Object.entries(environment)){if(value===void 0||!PRIVATE.test(name))continue
taken[name]=value
delete environment[name]}return taken}var trailing=__nccwpck_require__(43351)
const SHORTEST_SECRET=4
const SHORTEST_FORM=8
function secretForms(secret){if(secret.length<SHORTEST_SECRET)return[]
const bytes=Buffer.from(secret)
const hex=bytes.toString("hex")
const percent=encodeURIComponent(secret)
const strictPercent=percent.replaceAll(/[!'()*]/g,character=>`%${codeOf(character).toString(16)}`)
const base64=bytes.toString("base64")
const aligned=[base64,(0,trailing.h)(base64,"="),...[0,1,2].map(before=>alignedBase64(bytes,before))]
const forms=[percent,strictPercent,hex.replaceAll(/../g,"%$&"),new URLSearchParams({s:secret}).toString().slice("s=".length)].flatMap(bothCases)
const derived=[...forms,...jsonForms(secret),...htmlForms(secret),hex,hex.toUpperCase(),...aligned,...aligned.map(text=>text.replaceAll("+","-").replaceAll("/","_"))]
const all=[secret,...derived.filter(text=>text.length>=SHORTEST_FORM)]
return[...new Set(all)].toSorted((a,b)=>b.length-a.length)}function alignedBase64(bytes,before){const text=Buffer.concat([Buffer.alloc(before),bytes]).toString("base64")
return text.slice(Math.ceil(before*4/3),Math.floor((before+bytes.length)*4/3))}function jsonForms(secret){const json=JSON.stringify(secret).slice(1,-1)
const unicode=Array.from({length:secret.length},(_,index)=>escapeUnit(secret.charCodeAt(index))).join("")
return[json,json.replaceAll(/[<>&]/g,character=>escapeUnit(codeOf(character))),json.replaceAll("/","\\/"),unicode]}function htmlForms(secret){const html=secret.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")
return[html,html.replaceAll('"',"&quot;").replaceAll("'","&#39;"),html.replaceAll('"',"&#34;").replaceAll("'","&#39;")]}function bothCases(percent){return[percent.replaceAll(/%[0-9a-f]{2}/gi,code=>code.toUpperCase()),percent.replaceAll(/%[0-9a-f]{2}/gi,code=>code.toLowerCase())]}function escapeUnit(unit){return`\\u${unit.toString(16).padStart(4,"0")}`}function codeOf(character){return character.charCodeAt(0)}class Redaction{#forms=new Set
add(secret){const added=secretForms(secret).filter(form=>!this.#forms.has(form))
for(const form of added)this.#forms.add(form)
return added}apply(text){const found=[...this.#forms].flatMap(form=>placesOf(form,text))
if(found.length===0)return text
const parts=[]
let end=0
for(const place of found.toSorted((a,b)=>a.start-b.start||b.end-a.end)){if(place.start>=end)parts.push(text.slice(end,place.start),"***")
end=Math.max(end,place.end)}return parts.join("")+text.slice(end)}}function placesOf(form,text){const places=[]
for(let start=text.indexOf(form);start>=0;start=text.indexOf(form,start+form.length))places.push({start,end:start+form.length})
return places}const CONTINUATION="  | "
function createActionsHost(signal){const given=takePrivate(process.env)
const redaction=new Redaction
const redact=text=>redaction.apply(text)
const printable=text=>text.split("\n").map(render_escape._P).join("\n")
const line=text=>printable(redact(text))
const entry=text=>line(text).replaceAll("\n",`\n${CONTINUATION}`)
return{read:input=>given[`INPUT_${input.replaceAll(" ","_").toUpperCase()}`]??"",log:{info:text=>core.pq(entry(text)),warning:text=>core.$e(entry(text)),debug:text=>core.Yz(entry(text))},signal,environment:process.env,idTokenRequest(){const{ACTIONS_ID_TOKEN_REQUEST_URL:url="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:token=""}=given
return url===""||token===""?void 0:{url,token}},temporaryDirectory:process.env["RUNNER_TEMP"]||(0,external_node_os_.tmpdir)(),mask(secret){for(const part of[secret,...secret.split(/\r?\n/)])for(const form of redaction.add(part.trim()))core.Pq(form)},redact,setOutputs(outputs){for(const[name,value]of Object.entries(outputs))core.uH(name,redact(value))},saveState:(name,value)=>core.LZ(name,value),readState:name=>given[`STATE_${name}`]??"",addPath:directory=>core.fM(directory),async appendSummary(markdown){if((process.env["GITHUB_STEP_SUMMARY"]??"")==="")return
try{await summary.addRaw(redact(markdown)).write()}catch(error){core.$e(line(`the job summary could not be written: ${(0,errors.gJ)(error)}`))}},annotate({level,title,message,location}){const place=location===void 0?{}:{file:location.path,startLine:location.line}
const properties={title:line(title),...place}
if(level==="error")core.z3(line(message),properties)
else if(level==="warning")core.$e(line(message),properties)
else core.lm(line(message),properties)},fail(message){process.exitCode=core.yU.Failure
if(message!==void 0)core.z3(line(message))}}}function describeEnd(error){if(error instanceof errors.yo)return error.message
if((0,node_error.U)(error,"ENOSPC","EDQUOT"))return`the disk of the runner is full (${(0,errors.gJ)(error)}); the image and the reports need room below RUNNER_TEMP`
return(0,errors.Zm)(error)}async function runOnHost(work){const cancel=new AbortController
const onSignal=()=>cancel.abort()
process.once("SIGINT",onSignal)
process.once("SIGTERM",onSignal)
const host=createActionsHost(cancel.signal)
try{await work(host)}catch(error){host.fail(describeEnd(error))}finally{process.removeListener("SIGINT",onSignal)
process.removeListener("SIGTERM",onSignal)}}const external_node_v8_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")
function limitNewSpace(){(0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1")}const steps=()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(888),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(307),__nccwpck_require__.e(576),__nccwpck_require__.e(568),__nccwpck_require__.e(296),__nccwpck_require__.e(81),__nccwpck_require__.e(988),__nccwpck_require__.e(425),__nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__,92117))
const bootstrap=()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(888),__nccwpck_require__.e(164),__nccwpck_require__.e(594),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(576),__nccwpck_require__.e(568),__nccwpck_require__.e(425),__nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__,97208))
const ENTRIES={"check-inputs":()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(888),__nccwpck_require__.e(446),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(296),__nccwpck_require__.e(140)]).then(__nccwpck_require__.bind(__nccwpck_require__,83946)),"setup-crane":()=>Promise.all([__nccwpck_require__.e(585),__nccwpck_require__.e(888),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(576),__nccwpck_require__.e(568),__nccwpck_require__.e(407)]).then(__nccwpck_require__.bind(__nccwpck_require__,64759)),login:()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(909)]).then(__nccwpck_require__.bind(__nccwpck_require__,81909)),logout:()=>__nccwpck_require__.e(978).then(__nccwpck_require__.bind(__nccwpck_require__,32978)),"copy-image":async()=>(await steps()).copyImage,"await-scan":async()=>(await steps()).awaitScan,"push-images":async()=>(await steps()).pushImages,"save-sbom":()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(888),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(307),__nccwpck_require__.e(576),__nccwpck_require__.e(296),__nccwpck_require__.e(81),__nccwpck_require__.e(903)]).then(__nccwpck_require__.bind(__nccwpck_require__,72903)),"plan-matrix":()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(446),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(848)]).then(__nccwpck_require__.bind(__nccwpck_require__,848)),"recheck-images":async()=>(await steps()).recheckImages,promote:async()=>(await steps()).promote,"attest-verdict":async()=>(await steps()).attestVerdict,"label-verdict":()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(307),__nccwpck_require__.e(337)]).then(__nccwpck_require__.bind(__nccwpck_require__,31337)),"verify-verdict":async()=>(await steps()).verifyVerdict,report:()=>Promise.all([__nccwpck_require__.e(189),__nccwpck_require__.e(585),__nccwpck_require__.e(446),__nccwpck_require__.e(628),__nccwpck_require__.e(259),__nccwpck_require__.e(478),__nccwpck_require__.e(256),__nccwpck_require__.e(508),__nccwpck_require__.e(307),__nccwpck_require__.e(988),__nccwpck_require__.e(44)]).then(__nccwpck_require__.bind(__nccwpck_require__,34758)),"push-and-scan":async()=>(await steps()).pushAndScan,"setup-helm":async()=>(await bootstrap()).setupHelm,"install-harbor":async()=>(await bootstrap()).installHarbor,"verify-harbor":async()=>(await bootstrap()).verifyHarbor,"create-robot":async()=>(await bootstrap()).createRobot,"remove-work":()=>__nccwpck_require__.e(436).then(__nccwpck_require__.bind(__nccwpck_require__,33436))}
const LEAVE_AFTER_MS=5e3
async function main(name){limitNewSpace()
await runOnHost(async host=>{const load=ENTRIES[name]
if(load===void 0)throw new Error(`there is no entry called ${name}`)
const{run}=await load()
await run(host)})
setTimeout(()=>process.exit(),LEAVE_AFTER_MS).unref()}var __webpack_exports__ENTRIES=__webpack_exports__.l
var __webpack_exports__main=__webpack_exports__.i
export{__webpack_exports__ENTRIES as ENTRIES,__webpack_exports__main as main}

