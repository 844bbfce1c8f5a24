// Command control-plane is the Kubernetes control plane that the tests run against: etcd, kube-apiserver,
// kube-controller-manager and kube-scheduler in one program, selected by its first argument. There is no kubelet.
// "certificates" writes the keys with which the parts and the tests know each other.
//
// Every part ends when its standard input closes, so that none outlives the tests, however they end.
package main

import (
	"fmt"
	"io"
	"net/url"
	"os"
	"syscall"

	"go.etcd.io/etcd/server/v3/embed"
	"k8s.io/component-base/cli"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

func main() {
	if len(os.Args) < 2 {
		fail(fmt.Errorf("usage: control-plane etcd|kube-apiserver|kube-controller-manager|kube-scheduler ..."))
	}
	part := os.Args[1]
	os.Args = append([]string{part}, os.Args[2:]...)
	if part == "certificates" {
		if err := writeCertificates(os.Args[1:]); err != nil {
			fail(err)
		}
		return
	}
	go endWithStandardInput()
	switch part {
	case "etcd":
		fail(runEtcd(os.Args[1:]))
	case "kube-apiserver":
		os.Exit(cli.Run(apiserver.NewAPIServerCommand()))
	case "kube-controller-manager":
		os.Exit(cli.Run(controllermanager.NewControllerManagerCommand()))
	case "kube-scheduler":
		os.Exit(cli.Run(scheduler.NewSchedulerCommand()))
	default:
		fail(fmt.Errorf("there is no part %q", part))
	}
}

// runEtcd serves one member; args are its data directory, client URL and peer URL.
func runEtcd(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: control-plane etcd DIRECTORY CLIENT-URL PEER-URL")
	}
	client, err := url.Parse(args[1])
	if err != nil {
		return err
	}
	peer, err := url.Parse(args[2])
	if err != nil {
		return err
	}
	config := embed.NewConfig()
	config.Dir = args[0]
	config.LogLevel = "error"
	config.ListenClientUrls = []url.URL{*client}
	config.AdvertiseClientUrls = []url.URL{*client}
	config.ListenPeerUrls = []url.URL{*peer}
	config.AdvertisePeerUrls = []url.URL{*peer}
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	// What a test writes need not outlive a power cut.
	config.UnsafeNoFsync = true
	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return err
	}
	return <-etcd.Err()
}

func endWithStandardInput() {
	_, _ = io.Copy(io.Discard, os.Stdin)
	_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
