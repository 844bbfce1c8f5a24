// Stand-in for actions that prepare a runner, or hand over what others look at: there is nothing to do here.
console.log('Nothing to do (stand-in)')
