export const id=9888
export const ids=[9888]
export const modules={53942:((module,__unused_webpack_exports,__webpack_require__)=>{const debug=__webpack_require__(68586),{MAX_LENGTH,MAX_SAFE_INTEGER}=__webpack_require__(16172),{safeRe:re,t}=__webpack_require__(87680),parseOptions=__webpack_require__(78629),{compareIdentifiers}=__webpack_require__(76613)
class SemVer{constructor(version,options){options=parseOptions(options)
if(version instanceof SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version
version=version.version}else if("string"!=typeof version)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
if(version.length>MAX_LENGTH)throw new TypeError(`version is longer than ${MAX_LENGTH} characters`)
debug("SemVer",version,options)
this.options=options
this.loose=!!options.loose
this.includePrerelease=!!options.includePrerelease
const m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL])
if(!m)throw new TypeError(`Invalid Version: ${version}`)
this.raw=version
this.major=+m[1]
this.minor=+m[2]
this.patch=+m[3]
if(this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version")
if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version")
if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version")
m[4]?this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.test(id)){const num=+id
if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id}):this.prerelease=[]
this.build=m[5]?m[5].split("."):[]
this.format()}format(){this.version=`${this.major}.${this.minor}.${this.patch}`
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`)
return this.version}toString(){return this.version}compare(other){debug("SemVer.compare",this.version,this.options,other)
if(!(other instanceof SemVer)){if("string"==typeof other&&other===this.version)return 0
other=new SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||this.comparePre(other)}compareMain(other){other instanceof SemVer||(other=new SemVer(other,this.options))
return this.major<other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>other.minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){other instanceof SemVer||(other=new SemVer(other,this.options))
if(this.prerelease.length&&!other.prerelease.length)return-1
if(!this.prerelease.length&&other.prerelease.length)return 1
if(!this.prerelease.length&&!other.prerelease.length)return 0
let i=0
do{const a=this.prerelease[i],b=other.prerelease[i]
debug("prerelease compare",i,a,b)
if(void 0===a&&void 0===b)return 0
if(void 0===b)return 1
if(void 0===a)return-1
if(a!==b)return compareIdentifiers(a,b)}while(++i)}compareBuild(other){other instanceof SemVer||(other=new SemVer(other,this.options))
let i=0
do{const a=this.build[i],b=other.build[i]
debug("build compare",i,a,b)
if(void 0===a&&void 0===b)return 0
if(void 0===b)return 1
if(void 0===a)return-1
if(a!==b)return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&!1===identifierBase)throw new Error("invalid increment argument: identifier is empty")
if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE])
if(!match||match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.length=0
this.patch=0
this.minor=0
this.major++
this.inc("pre",identifier,identifierBase)
break
case"preminor":this.prerelease.length=0
this.patch=0
this.minor++
this.inc("pre",identifier,identifierBase)
break
case"prepatch":this.prerelease.length=0
this.inc("patch",identifier,identifierBase)
this.inc("pre",identifier,identifierBase)
break
case"prerelease":0===this.prerelease.length&&this.inc("patch",identifier,identifierBase)
this.inc("pre",identifier,identifierBase)
break
case"release":if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`)
this.prerelease.length=0
break
case"major":0===this.minor&&0===this.patch&&0!==this.prerelease.length||this.major++
this.minor=0
this.patch=0
this.prerelease=[]
break
case"minor":0===this.patch&&0!==this.prerelease.length||this.minor++
this.patch=0
this.prerelease=[]
break
case"patch":0===this.prerelease.length&&this.patch++
this.prerelease=[]
break
case"pre":{const base=Number(identifierBase)?1:0
if(0===this.prerelease.length)this.prerelease=[base]
else{let i=this.prerelease.length
for(;--i>=0;)if("number"==typeof this.prerelease[i]){this.prerelease[i]++
i=-2}if(-1===i){if(identifier===this.prerelease.join(".")&&!1===identifierBase)throw new Error("invalid increment argument: identifier already exists")
this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base]
!1===identifierBase&&(prerelease=[identifier])
if(((prerelease,identifier)=>{const identifiers=identifier.split(".")
if(identifiers.length>prerelease.length)return!1
for(let i=0;i<identifiers.length;i++)if(0!==compareIdentifiers(prerelease[i],identifiers[i]))return!1
return!0})(this.prerelease,identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length]
isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}break}default:throw new Error(`invalid increment argument: ${release}`)}this.raw=this.format()
this.build.length&&(this.raw+=`+${this.build.join(".")}`)
return this}}module.exports=SemVer}),352:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942),parse=__webpack_require__(91626),{safeRe:re,t}=__webpack_require__(87680)
module.exports=(version,options)=>{if(version instanceof SemVer)return version
"number"==typeof version&&(version=String(version))
if("string"!=typeof version)return null
let match=null
if((options=options||{}).rtl){const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL]
let next
for(;(next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length);){match&&next.index+next[0].length===match.index+match[0].length||(match=next)
coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length}coerceRtlRegex.lastIndex=-1}else match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE])
if(null===match)return null
const major=match[2],minor=match[3]||"0",patch=match[4]||"0",prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"",build=options.includePrerelease&&match[6]?`+${match[6]}`:""
return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)}}),63670:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose))}),42215:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>compare(a,b,loose)>=0}),91626:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(version,options,throwErrors=!1)=>{if(version instanceof SemVer)return version
try{return new SemVer(version,options)}catch(er){if(!throwErrors)return null
throw er}}}),16172:(module=>{const MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991
module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\ufeff"],RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),68586:(module=>{const debug="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{}
module.exports=debug}),76613:(module=>{const numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if("number"==typeof a&&"number"==typeof b)return a===b?0:a<b?-1:1
const anum=numeric.test(a),bnum=numeric.test(b)
if(anum&&bnum){a=+a
b=+b}return a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1}
module.exports={compareIdentifiers,rcompareIdentifiers:(a,b)=>compareIdentifiers(b,a)}}),78629:(module=>{const looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({})
module.exports=options=>options?"object"!=typeof options?looseOption:options:emptyOpts}),87680:((module,exports,__webpack_require__)=>{const{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=__webpack_require__(16172),debug=__webpack_require__(68586),re=(exports=module.exports={}).re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.t={}
let R=0
const safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],["[a-zA-Z0-9-]",MAX_SAFE_BUILD_LENGTH]],createToken=(name,value,isGlobal)=>{const safe=(value=>{for(const[token,max]of safeRegexReplacements)value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`)
return value})(value),index=R++
debug(name,index,value)
t[name]=index
src[index]=value
safeSrc[index]=safe
re[index]=new RegExp(value,isGlobal?"g":void 0)
safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)}
createToken("NUMERICIDENTIFIER","0|[1-9]\\d*")
createToken("NUMERICIDENTIFIERLOOSE","\\d+")
createToken("NONNUMERICIDENTIFIER","\\d*[a-zA-Z-][a-zA-Z0-9-]*")
createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`)
createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`)
createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`)
createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`)
createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)
createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)
createToken("BUILDIDENTIFIER","[a-zA-Z0-9-]+")
createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)
createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`)
createToken("FULL",`^${src[t.FULLPLAIN]}$`)
createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`)
createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`)
createToken("GTLT","((?:<|>)?=?)")
createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)
createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`)
createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`)
createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)
createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?`+`(?:${src[t.BUILD]})?(?:$|[^\\d])`)
createToken("COERCERTL",src[t.COERCE],!0)
createToken("COERCERTLFULL",src[t.COERCEFULL],!0)
createToken("LONETILDE","(?:~>?)")
createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0)
exports.tildeTrimReplace="$1~"
createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)
createToken("LONECARET","(?:\\^)")
createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0)
exports.caretTrimReplace="$1^"
createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)
createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)
createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0)
exports.comparatorTrimReplace="$1$2$3"
createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`)
createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`)
createToken("STAR","(<|>)?=?\\s*\\*")
createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$")
createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")})}

