// A program for the test images: it says on what it runs.
package main

import (
	"os"
	"runtime"
)

func main() {
	os.Stdout.WriteString("Hello from " + runtime.GOOS + "/" + runtime.GOARCH + "\n")
	release, err := os.ReadFile("/etc/os-release")
	if err == nil {
		os.Stdout.Write(release)
	}
}
